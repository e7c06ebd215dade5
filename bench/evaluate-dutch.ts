// Prints how well the Dutch word analysis does against the gold lists in ../shared/gold/dutch. Run: npm run evaluate:dutch [-- --verbose]
import { existsSync } from 'node:fs';
import { createSplitter } from '../src/dutch/splitter.js';
import { loadWordList } from '../src/dutch/words.js';
import { loadEngine } from '../src/engine.js';
import { compoundBoundaries, containment } from './dutch/compounds.js';
import { ellipsis } from './dutch/ellipsis.js';
import { GOLD, sharedDocuments } from './dutch/gold.js';
import { inRunningText, knownForms } from './dutch/separable.js';
import { termToToken } from './dutch/terms.js';

if (existsSync(GOLD)) {
  const before = process.memoryUsage();
  const begun = performance.now();
  const words = await loadWordList();
  const splitter = createSplitter(words, []);
  splitter.split('cultuurbeleid');
  const after = process.memoryUsage();
  const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  console.log(`Start: ${(performance.now() - begun).toFixed(0)} ms, ${megabytes.toFixed(1)} MB`);
  termToToken();
  compoundBoundaries(splitter);
  containment(splitter);
  knownForms();
  const documents = await sharedDocuments();
  if (documents.length > 0) inRunningText(words, documents);
  ellipsis(words, documents, await loadEngine());
} else console.log('The gold lists are not here (../shared/gold/dutch): nothing to evaluate.');
