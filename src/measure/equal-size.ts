// Draws of equally many words from two texts, and how far such draws lie apart: the arithmetic under S.
import type { RandomStream } from './random.js';

/** A text as content words: one array of word ids per paragraph. Ids are shared by both texts. */
export type WordBag = readonly Uint32Array[];

/** Number of content words. */
export function bagSize(bag: WordBag): number {
  return bag.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** Both texts in one array, paragraph after paragraph; those of the first text come first. */
export interface TwoTexts {
  /** Ids by frequency: 0 is the most frequent word. Words that stand only once in all share the last id. */
  readonly words: Uint32Array;
  /** Start of each paragraph in `words`, and the end of the last. */
  readonly starts: Uint32Array;
  /** Jackknife group of each paragraph. */
  readonly groups: Uint8Array;
  /** Paragraphs of the first text. */
  readonly ofFirst: number;
  /** Number of words that stand more than once in the two texts together. */
  readonly repeated: number;
}

/** New id per word id: by frequency for words that stand more than once, the number of those for the others. */
function byFrequency(words: Uint32Array): { readonly rank: Uint32Array; readonly repeated: number } {
  const counts = new Uint32Array(words.reduce((highest, word) => Math.max(highest, word), -1) + 1);
  for (const word of words) counts[word]! += 1;
  const order = [...counts.keys()]
    .filter((word) => counts[word]! > 1)
    .sort((x, y) => counts[y]! - counts[x]!);
  const rank = new Uint32Array(counts.length).fill(order.length);
  for (const [at, word] of order.entries()) rank[word] = at;
  return { rank, repeated: order.length };
}

/** @param groupsA jackknife group of each paragraph of a, from 0 (all in one when not given); @param groupsB likewise of b */
export function layOut(
  a: WordBag,
  b: WordBag,
  groupsA: Uint8Array = new Uint8Array(a.length),
  groupsB: Uint8Array = new Uint8Array(b.length),
): TwoTexts {
  const paragraphs = [...a, ...b];
  const starts = new Uint32Array(paragraphs.length + 1);
  for (const [at, own] of paragraphs.entries()) starts[at + 1] = starts[at]! + own.length;
  const words = new Uint32Array(bagSize(paragraphs));
  for (const [at, own] of paragraphs.entries()) words.set(own, starts[at]);
  const { rank, repeated } = byFrequency(words);
  return {
    words: words.map((word) => rank[word]!),
    starts,
    groups: Uint8Array.from([...groupsA, ...groupsB]),
    ofFirst: a.length,
    repeated,
  };
}

/** Orders in which paragraphs are drawn, fixed beforehand: all jackknife replicates share them (less noise). */
export interface DrawPlan {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Orders of all paragraphs, for splitting the two draws together into random halves. */
  readonly pools: readonly (readonly number[])[];
}

/** @param draws how many draws @param splits random halvings of each draw */
export function planDraws(text: TwoTexts, draws: number, splits: number, random: RandomStream): DrawPlan[] {
  const all = Array.from(text.groups, (_, paragraph) => paragraph);
  const [first, second] = [all.slice(0, text.ofFirst), all.slice(text.ofFirst)];
  return Array.from({ length: draws }, () => ({
    first: random.shuffle(first),
    second: random.shuffle(second),
    pools: Array.from({ length: splits }, () => random.shuffle(all)),
  }));
}

export interface Divergence {
  /** Mean Jensen–Shannon divergence (bits) between draws of m words from either text. */
  readonly jsd: number;
  /** Mean divergence between random halves of m words of the two draws put together. */
  readonly jsdNull: number;
}

/** x · log2 x for 0 … limit. */
function logTable(limit: number): Float64Array {
  const table = new Float64Array(limit + 1);
  for (let x = 2; x <= limit; x += 1) table[x] = x * Math.log2(x);
  return table;
}

/**
 * Mean divergences over the planned draws. Whole paragraphs are taken in the order of the plan up to m words; the last
 * one is cut at m. For equal totals m the divergence of `jensenShannon` is 1 + Σ [L(x) + L(y) − L(x + y)] / 2m with
 * L(x) = x log2 x: a table of L takes the place of logarithms, and a word that stands once (0 + 0 − 0) counts for nothing.
 * @param skip jackknife group to leave out; −1 for none. What is left of either text must hold m words
 */
export function divergence(text: TwoTexts, plans: readonly DrawPlan[], m: number, skip: number): Divergence {
  const { words, starts, groups, repeated } = text;
  const table = logTable(2 * m);
  const taken = new Uint32Array(groups.length);
  const half = new Uint32Array(repeated + 1);
  const both = new Uint32Array(repeated + 1);

  /** Counts words in `half` in the given order, up to m: at most `taken` of a paragraph, or (first time) sets that. */
  const fill = (order: readonly number[], drawing: boolean): void => {
    half.fill(0);
    let left = m;
    for (const paragraph of order) {
      if (left === 0) return;
      if (groups[paragraph] === skip) continue;
      const start = starts[paragraph]!;
      const length = Math.min(left, drawing ? starts[paragraph + 1]! - start : taken[paragraph]!);
      if (drawing) taken[paragraph] = length;
      for (let at = start; at < start + length; at += 1) half[words[at]!]! += 1;
      left -= length;
    }
  };
  /** Divergence between the words in `half` and the others of `both`. */
  const apart = (): number => {
    let sum = 0;
    for (let word = 0; word < repeated; word += 1) {
      const total = both[word]!;
      if (total < 2) continue;
      const own = half[word]!;
      sum += table[own]! + table[total - own]! - table[total]!;
    }
    return Math.min(1, Math.max(0, 1 + sum / (2 * m)));
  };

  let jsd = 0;
  let jsdNull = 0;
  for (const plan of plans) {
    taken.fill(0);
    fill(plan.first, true);
    both.set(half);
    fill(plan.second, true);
    for (let word = 0; word < repeated; word += 1) both[word]! += half[word]!;
    jsd += apart() / plans.length;
    for (const pool of plan.pools) {
      fill(pool, false);
      jsdNull += apart() / (plans.length * plan.pools.length);
    }
  }
  return { jsd, jsdNull };
}
