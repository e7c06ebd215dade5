// Words that share a part: pairs made from gold compounds, whose truth is known, and every such word of the documents.
import type { Engine } from '../../src/engine.js';
import { compileLexicons } from '../../src/match/compile.js';
import { completeHyphened, completeOpen, isBehindHyphen } from '../../src/match/ellipsis.js';
import { matchDocument } from '../../src/match/match.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { segment } from '../../src/segment/index.js';
import type { WordList } from '../../src/dutch/words.js';
import type { Document, SegmentedDocument } from '../../src/types.js';
import { goldStarts } from './compounds.js';
import { hash, judgements, lexiconOf, mark, percent, sampled, table, verbose } from './gold.js';

const PAIRS = 1500;

interface Compound {
  readonly surface: string;
  /** Where its last part begins, after any link. */
  readonly last: number;
}

/** A coordination and the word that is left out in it. */
interface Case {
  readonly text: string;
  readonly truth: string;
}

/** Gold compounds of two parts or more, cut before the last, in a fixed order that has nothing to do with the words. */
function compounds(): Compound[] {
  const found = new Map<string, Compound>();
  for (const name of ['compounds_corpus.tsv', 'compounds_lexicon.tsv'])
    for (const [surface = '', parts = ''] of table(name)) {
      const last = goldStarts(surface, parts.split(' ')).at(-1);
      if (last !== undefined && /^\p{L}+$/u.test(surface) && last >= 3 && surface.length - last >= 3)
        found.set(surface, { surface, last });
    }
  return [...found.values()].sort((a, b) => hash(a.surface) - hash(b.surface));
}

/** Pairs of an even and an odd compound that share what `shared` gives: only the even ones are terms. */
function pairs(words: readonly Compound[], shared: (word: Compound) => string): [Compound, Compound][] {
  const lenders = new Map<string, Compound[]>();
  const isTerm = ({ surface }: Compound): boolean => hash(surface) % 2 === 0;
  for (const word of words.filter((one) => !isTerm(one)))
    lenders.set(shared(word), [...(lenders.get(shared(word)) ?? []), word]);
  return words.filter(isTerm).flatMap((word, index): [Compound, Compound][] => {
    const group = lenders.get(shared(word)) ?? [];
    const lender = group[index % Math.max(1, group.length)];
    return lender ? [[word, lender]] : [];
  });
}

const front = ({ surface, last }: Compound): string => surface.slice(0, last);
const head = ({ surface, last }: Compound): string => surface.slice(last);

function documentOf(text: string): Document {
  return {
    id: 'e',
    path: 'e',
    sha256: '',
    format: 'text',
    title: null,
    text,
    blocks: [{ span: { start: 0, end: text.length }, role: 'listItem', page: null }],
    pages: null,
    pageLabels: null,
    notices: [],
  };
}

function score(name: string, cases: readonly Case[], compiled: CompiledLexicons): void {
  let right = 0;
  let given = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, truth } of cases) {
    const matches = matchDocument(segment(documentOf(text)), compiled).flat();
    const found = new Set(matches.filter(({ how }) => how === 'ellipsis').map(({ term }) => term));
    if (found.has(truth)) right++;
    else missed.push(text);
    given += found.size;
    for (const term of found) if (term !== truth) wrong.push(`${text} > ${term}`);
  }
  console.log(
    `  ${name.padEnd(44)} ${percent(right, given)}  ${percent(right, cases.length)}   ${cases.length}`,
  );
  if (verbose) console.log(`    missed: ${sampled(missed, 60).join('; ')}\n    wrong: ${wrong.join('; ')}`);
}

/** Every word that waits for a part of another one, with its surroundings as a key and the words proposed. */
export function shortWords(
  documents: readonly SegmentedDocument[],
  compiled: CompiledLexicons,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { document, paragraphs } of documents)
    for (const paragraph of paragraphs.filter(({ boilerplate }) => !boilerplate)) {
      const { tokens } = paragraph;
      const reading = { paragraph, tokens, text: document.text };
      tokens.forEach(({ norm }, at) => {
        const open = norm.length > 2 && norm.endsWith('-');
        if (!open && !isBehindHyphen(reading, at)) return;
        const place = tokens.slice(Math.max(0, at - 2), at + 5).map((token) => token.norm);
        const rebuilt = (open ? completeOpen : completeHyphened)(compiled, reading, at);
        found.set(
          `${norm} in ${place.join(' ')}`,
          rebuilt.map(({ word }) => word),
        );
      });
    }
  return found;
}

/** Prints both measurements. A reader's judgements of the documents are kept as marks of place and word. */
export function ellipsis(
  list: WordList,
  documents: readonly SegmentedDocument[],
  { compiled }: Engine,
): void {
  const words = compounds();
  const terms = lexiconOf(
    words.map(({ surface }) => surface).filter((surface) => hash(surface) % 2 === 0),
    'name',
  );
  const own = compileLexicons([terms], list);
  console.log('Ellipsis                                       precision  recall   cases');
  const byHead = sampled(pairs(words, head), PAIRS);
  score(
    'shared head, two words',
    byHead.map(([word, lender]) => ({
      text: `De ${front(word)}- en ${lender.surface}.`,
      truth: word.surface,
    })),
    own,
  );
  score(
    'shared head, three words',
    byHead.map(([word, lender]) => ({
      text: `De ${front(word)}-, quasi- of ${lender.surface}.`,
      truth: word.surface,
    })),
    own,
  );
  score(
    'shared beginning',
    sampled(pairs(words, front), PAIRS).map(([word, lender]) => ({
      text: `De ${lender.surface} en -${head(word)}.`,
      truth: word.surface,
    })),
    own,
  );
  const places = shortWords(documents, compiled);
  const marks = new Set([...places.keys()].map(mark));
  const truth = new Set([...judgements('ellipsis-truth.txt')].filter((line) => marks.has(line.slice(0, 8))));
  const proposed = [...places].filter(([, given]) => given.length > 0);
  const right = proposed.filter(([place, given]) =>
    given.some((word) => truth.has(`${mark(place)} ${mark(word)}`)),
  );
  if (documents.length > 0)
    console.log(
      `  ${'all in the shared documents, read'.padEnd(44)} ${percent(right.length, proposed.length)}  ${percent(right.length, truth.size)}   ${truth.size}`,
    );
}
