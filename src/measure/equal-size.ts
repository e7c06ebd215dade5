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
  /** Paragraphs of either text. */
  readonly first: readonly number[];
  readonly second: readonly number[];
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
    first: a.map((_, at) => at),
    second: b.map((_, at) => a.length + at),
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
  const { first, second } = text;
  const all = [...first, ...second];
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

/** x · log2 x for 0 … : made once and lengthened when a longer text comes, so as long as the longest text asks. */
let logTable = new Float64Array(2);

function logTableTo(limit: number): Float64Array {
  if (logTable.length > limit) return logTable;
  const table = new Float64Array(limit + 1);
  table.set(logTable);
  for (let x = logTable.length; x <= limit; x += 1) table[x] = x * Math.log2(x);
  return (logTable = table);
}

/**
 * The words of one draw, counted. Draws of one order that leave out one group after another have most words in common,
 * so each draw starts from the one before and only counts the paragraphs that differ.
 */
class Draw {
  /** How often each word is drawn. */
  readonly counts: Uint32Array;
  /** Paragraphs of the order from here on were not reached. */
  private reached = 0;

  /** @param amounts words drawn of each paragraph; two draws of different paragraphs may share it */
  constructor(
    private readonly text: TwoTexts,
    readonly amounts: Uint32Array,
  ) {
    this.counts = new Uint32Array(text.repeated + 1);
  }

  /** Forgets the draw: the next one has another order. */
  clear(): void {
    this.counts.fill(0);
    this.amounts.fill(0);
    this.reached = 0;
  }

  /** Draws m words in this order: whole paragraphs, or what is left of them by `limits`; the last one is cut. */
  fill(order: readonly number[], m: number, skip: number, limits: Uint32Array | null): void {
    const { starts, groups } = this.text;
    let left = m;
    let at = 0;
    for (; at < order.length && (left > 0 || at < this.reached); at += 1) {
      const paragraph = order[at]!;
      let amount = 0;
      if (left > 0 && groups[paragraph] !== skip)
        amount = Math.min(left, limits?.[paragraph] ?? starts[paragraph + 1]! - starts[paragraph]!);
      left -= amount;
      if (amount !== this.amounts[paragraph]) this.take(paragraph, amount);
    }
    this.reached = at;
  }

  /** Makes it so that this many words of a paragraph are drawn. */
  private take(paragraph: number, amount: number): void {
    const { counts } = this;
    const { words, starts } = this.text;
    const start = starts[paragraph]!;
    const [before, after] = [start + this.amounts[paragraph]!, start + amount];
    for (let at = before; at < after; at += 1) counts[words[at]!]! += 1;
    for (let at = after; at < before; at += 1) counts[words[at]!]! -= 1;
    this.amounts[paragraph] = amount;
  }
}

/** Two draws of m words put together. */
class Pool {
  private readonly counts: Uint32Array;
  /** The words that stand more than once in it, `size` of them: others count for nothing. */
  private readonly words: Uint32Array;
  private size = 0;

  constructor(
    repeated: number,
    private readonly m: number,
  ) {
    this.counts = new Uint32Array(repeated);
    this.words = new Uint32Array(repeated + 1);
  }

  unite(first: Draw, second: Draw): void {
    const { counts, words } = this;
    let size = 0;
    for (let word = 0; word < counts.length; word += 1) {
      const total = first.counts[word]! + second.counts[word]!;
      counts[word] = total;
      // Written for every word and kept for some: a branch here would be guessed wrong half of the time.
      words[size] = word;
      size += total > 1 ? 1 : 0;
    }
    this.size = size;
  }

  /** Divergence between a half of m words and the other. */
  apart(half: Draw): number {
    const { counts, words, size, m } = this;
    const own = half.counts;
    const table = logTableTo(2 * m);
    let sum = 0;
    for (let at = 0; at < size; at += 1) {
      const word = words[at]!;
      const total = counts[word]!;
      const count = own[word]!;
      sum += table[count]! + table[total - count]! - table[total]!;
    }
    return Math.min(1, Math.max(0, 1 + sum / (2 * m)));
  }
}

/**
 * Mean divergences over the planned draws, once for each jackknife group that is left out. Whole paragraphs are taken
 * in the order of the plan up to m words; the last one is cut at m. For equal totals m the divergence of
 * `jensenShannon` is 1 + Σ [L(x) + L(y) − L(x + y)] / 2m with L(x) = x log2 x: a table of L takes the place of
 * logarithms, and a word that stands once (0 + 0 − 0) counts for nothing.
 * @param skips jackknife groups to leave out, one at a time; −1 for none. What is left of either text must hold m words
 * @returns in the order of `skips`
 */
export function divergences(
  text: TwoTexts,
  plans: readonly DrawPlan[],
  m: number,
  skips: readonly number[],
): Divergence[] {
  const { repeated, groups } = text;
  const drawn = new Uint32Array(groups.length);
  const [first, second] = [new Draw(text, drawn), new Draw(text, drawn)];
  const halves = plans[0]?.pools.map(() => new Draw(text, new Uint32Array(groups.length))) ?? [];
  const pool = new Pool(repeated, m);
  const means = skips.map(() => ({ jsd: 0, jsdNull: 0 }));
  for (const plan of plans) {
    for (const draw of [first, second, ...halves]) draw.clear();
    skips.forEach((skip, at) => {
      const mean = means[at]!;
      first.fill(plan.first, m, skip, null);
      second.fill(plan.second, m, skip, null);
      pool.unite(first, second);
      mean.jsd += pool.apart(first) / plans.length;
      plan.pools.forEach((order, number) => {
        const half = halves[number]!;
        half.fill(order, m, skip, drawn);
        mean.jsdNull += pool.apart(half) / (plans.length * plan.pools.length);
      });
    });
  }
  return means;
}

/** As `divergences`, for one group to leave out, or −1 for none. */
export function divergence(text: TwoTexts, plans: readonly DrawPlan[], m: number, skip: number): Divergence {
  return divergences(text, plans, m, [skip])[0]!;
}
