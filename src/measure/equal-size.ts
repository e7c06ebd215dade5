// Draws of equally many words from two texts, and how far such draws lie apart: the arithmetic under S.
import type { RandomStream } from './random.js';
import type { TwoTexts } from './two-texts.js';

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
 * and so have draws of most of a text in whatever order: each draw starts from the one before and only counts the
 * paragraphs that differ.
 */
class Draw {
  /** How often each word is drawn. */
  readonly counts: Uint32Array;
  private order: readonly number[] = [];
  /** Paragraphs of the order from here on were not reached. */
  private reached = 0;

  /** @param amounts words drawn of each paragraph; two draws of different paragraphs may share it */
  constructor(
    private readonly text: TwoTexts,
    readonly amounts: Uint32Array,
  ) {
    this.counts = new Uint32Array(text.repeated);
  }

  /** Draws m words in this order: of each paragraph at most its limit; the last one is cut. @param skip group left out */
  fill(order: readonly number[], m: number, limits: Uint32Array, skip: number): void {
    const { amounts } = this;
    const { groups } = this.text;
    const drawnTo = order === this.order ? this.reached : order.length;
    let left = m;
    let at = 0;
    for (; at < order.length && (left > 0 || at < drawnTo); at += 1) {
      const paragraph = order[at]!;
      const amount = groups[paragraph] === skip ? 0 : Math.min(left, limits[paragraph]!);
      left -= amount;
      if (amount !== amounts[paragraph]) this.take(paragraph, amount);
    }
    this.order = order;
    this.reached = at;
  }

  /** Makes it so that this many words of a paragraph are drawn. */
  private take(paragraph: number, amount: number): void {
    const { counts, amounts } = this;
    const { words, before, starts } = this.text;
    const start = starts[paragraph]!;
    const held = before[start + amounts[paragraph]!]!;
    const wanted = before[start + amount]!;
    for (let at = held; at < wanted; at += 1) counts[words[at]!]! += 1;
    for (let at = wanted; at < held; at += 1) counts[words[at]!]! -= 1;
    amounts[paragraph] = amount;
  }
}

/** How far halves of a pool of 2m words, two draws put together, lie from the other half. */
class Pool {
  /** Divergence of each half, since the last time they were measured. */
  readonly divergences: Float64Array;
  private readonly nothing: Uint32Array;
  private readonly table: Float64Array;

  constructor(
    private readonly first: Draw,
    private readonly second: Draw,
    private readonly halves: readonly Draw[],
    private readonly m: number,
  ) {
    this.divergences = new Float64Array(halves.length + 2);
    this.nothing = new Uint32Array(first.counts.length);
    this.table = logTableTo(2 * m);
  }

  /** Measures every half as it is drawn now. */
  measure(): void {
    const { halves, divergences, nothing, m } = this;
    for (let at = 0; at < halves.length; at += 3) {
      this.sum(at, halves[at]!.counts, halves[at + 1]?.counts ?? nothing, halves[at + 2]?.counts ?? nothing);
      for (let own = at; own < at + 3; own += 1)
        divergences[own] = Math.min(1, Math.max(0, 1 + divergences[own]! / (2 * m)));
    }
  }

  /** Three at once: three sums that do not wait for one another take hardly longer than one. */
  private sum(at: number, a: Uint32Array, b: Uint32Array, c: Uint32Array): void {
    const { table, divergences } = this;
    const first = this.first.counts;
    const second = this.second.counts;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    for (let word = 0; word < first.length; word += 1) {
      const total = first[word]! + second[word]!;
      const whole = table[total]!;
      const inA = a[word]!;
      const inB = b[word]!;
      const inC = c[word]!;
      sumA += table[inA]! + table[total - inA]! - whole;
      sumB += table[inB]! + table[total - inB]! - whole;
      sumC += table[inC]! + table[total - inC]! - whole;
    }
    divergences[at] = sumA;
    divergences[at + 1] = sumB;
    divergences[at + 2] = sumC;
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
  const { sizes } = text;
  const drawn = new Uint32Array(sizes.length);
  const [first, second] = [new Draw(text, drawn), new Draw(text, drawn)];
  const halves = plans[0]?.pools.map(() => new Draw(text, new Uint32Array(sizes.length))) ?? [];
  const pool = new Pool(first, second, [first, ...halves], m);
  const means = skips.map(() => ({ jsd: 0, jsdNull: 0 }));
  for (const plan of plans) {
    skips.forEach((skip, at) => {
      first.fill(plan.first, m, sizes, skip);
      second.fill(plan.second, m, sizes, skip);
      plan.pools.forEach((order, number) => halves[number]!.fill(order, m, drawn, skip));
      const mean = means[at]!;
      pool.measure();
      mean.jsd += pool.divergences[0]! / plans.length;
      for (let half = 1; half <= halves.length; half += 1)
        mean.jsdNull += pool.divergences[half]! / (plans.length * halves.length);
    });
  }
  return means;
}

/** As `divergences`, for one group to leave out, or −1 for none. */
export function divergence(text: TwoTexts, plans: readonly DrawPlan[], m: number, skip: number): Divergence {
  return divergences(text, plans, m, [skip])[0]!;
}
