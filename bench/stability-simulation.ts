// A generator of texts like policy papers, for which the true S is known: Zipf words in paragraphs that repeat themselves.
import { divergence, planDraws } from '../src/measure/equal-size.js';
import { layOut, type WordBag } from '../src/measure/two-texts.js';
import { createRandom, type RandomStream } from '../src/measure/random.js';

/** Where words come from. */
export interface Source {
  /** Share of words drawn from the list that all sources have in common; the others come from its own list. */
  readonly common: number;
  /** Number of its own list, from 1. */
  readonly own: number;
  /** Paragraphs to a section with a subject of its own; 0: paragraphs are independent. */
  readonly section: number;
  /** How many times as long as usual paragraphs are. */
  readonly longer: number;
}

const TYPES = 6_000;
/** Zipf–Mandelbrot: the word of rank r is drawn in proportion to 1 / (r + SHIFT). */
const SHIFT = 4;
/** Chance that a word repeats one of its own paragraph, or (with sections) comes from the subject of the section. */
const REPEAT = 0.08;
const SUBJECT = 0.15;
const SUBJECT_WORDS = 40;
const UNIT = 2 ** 24;

const uniform = (random: RandomStream): number => random.below(UNIT) / UNIT;

/** Rank by the inverse of the (continuous) Zipf–Mandelbrot distribution. */
function rank(random: RandomStream): number {
  return Math.floor((1 + SHIFT) * ((TYPES + SHIFT) / (1 + SHIFT)) ** uniform(random) - SHIFT) - 1;
}

function wordOf({ common, own }: Source, random: RandomStream): number {
  const list = uniform(random) < common ? 0 : own;
  return list * TYPES + rank(random);
}

/** Content words of one paragraph: from 3 to 60, most often near 14, as in the papers that we read; times `longer`. */
function paragraphLength(longer: number, random: RandomStream): number {
  const normal = Array.from({ length: 12 }, () => uniform(random)).reduce((sum, value) => sum + value, -6);
  return Math.round(longer * Math.max(3, Math.min(60, 14 * Math.exp(0.6 * normal))));
}

/** A text of at least `size` words; the last paragraph is cut there. */
export function simulate(source: Source, size: number, random: RandomStream): WordBag {
  const text: Uint32Array[] = [];
  let subject: number[] = [];
  for (let left = size; left > 0;) {
    if (source.section > 0 && text.length % source.section === 0)
      subject = Array.from({ length: SUBJECT_WORDS }, () => wordOf(source, random));
    const words = new Uint32Array(Math.min(left, paragraphLength(source.longer, random)));
    for (let at = 0; at < words.length; at += 1) {
      if (subject.length > 0 && uniform(random) < SUBJECT) words[at] = subject[random.below(subject.length)]!;
      else if (at > 0 && uniform(random) < REPEAT) words[at] = words[random.below(at)]!;
      else words[at] = wordOf(source, random);
    }
    text.push(words);
    left -= words.length;
  }
  return text;
}

/** Ids from 0 without holes over both texts, so that counting needs no more room than there are words. */
export function renumbered(a: WordBag, b: WordBag): [WordBag, WordBag] {
  const ids = new Map<number, number>();
  const idOf = (word: number): number => ids.get(word) ?? ids.set(word, ids.size).size - 1;
  const all = (bag: WordBag): WordBag => bag.map((words) => words.map(idOf));
  return [all(a), all(b)];
}

/** E[S at m]: from the mean divergences of many independent pairs of texts of m words. */
export function trueSimilarity(a: Source, b: Source, m: number, pairs: number, seed: number): number {
  const random = createRandom(seed);
  let jsd = 0;
  let jsdNull = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = renumbered(simulate(a, m, random), simulate(b, m, random));
    const text = layOut(first, second);
    const own = divergence(text, planDraws(text, 1, 4, random), m, -1);
    jsd += own.jsd;
    jsdNull += own.jsdNull;
  }
  return 1 - (jsd - jsdNull) / (pairs - jsdNull);
}
