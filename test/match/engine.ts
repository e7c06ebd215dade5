// The small lexicons of the match tests, compiled once, and a way to write matches down.
import { readFileSync } from 'node:fs';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { compileLexicons } from '../../src/match/compile.js';
import { matchDocument } from '../../src/match/match.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { segment } from '../../src/segment/index.js';
import type { Match } from '../../src/types.js';
import { documentOf } from '../segment/sample.js';

export function loadTestLexicon(name: 'lexicon' | 'lexicon-care'): Lexicon {
  return parseLexicon(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`);
}

let compiled: Promise<CompiledLexicons> | null = null;

export function testEngine(): Promise<CompiledLexicons> {
  compiled ??= loadWordList().then((words) =>
    compileLexicons([loadTestLexicon('lexicon'), loadTestLexicon('lexicon-care')], words),
  );
  return compiled;
}

/** Matches of the text, taken as one paragraph; padded so that it is never a crumb. */
export function matchesIn(text: string, engine: CompiledLexicons): readonly Match[] {
  const segmented = segment(documentOf({ text, role: 'listItem' }));
  return matchDocument(segmented, engine).flat();
}

/** 'term how' or 'term' for plain forms, with '!' in front when negated. */
export function shortly({ term, how, negated }: Match): string {
  return `${negated ? '!' : ''}${term}${how === 'form' ? '' : ` ${how}`}`;
}
