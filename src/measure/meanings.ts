// Does a word keep the same company in two texts? A cosine that does not fall because a word is rare, and a test.
import type { RandomStream } from './random.js';

/** The company of a word in one paragraph: numbers of the lemmas near it, each once. */
export type Context = readonly number[];

export interface Likeness {
  /**
   * Cosine of the mean contexts, freed of chance: 1 is as alike as two parts of one text, 0 nothing in common. Null when
   * the contexts within one of the texts have nothing in common themselves.
   */
  readonly cosine: number | null;
  /** Share of random divisions of the same paragraphs over the two texts that differ at least as much. */
  readonly chance: number;
}

/** Paragraphs that a word needs in each text: with 5 and 5 there are 252 divisions, enough to tell chance at 5 in 100. */
export const FEWEST_CONTEXTS = 5;
/** Random divisions that are tried. */
const DIVISIONS = 199;

/**
 * Weight of a context word: the logarithm of the inverse share of paragraphs (of both texts) that hold it, so that
 * words that stand everywhere count little (Spärck Jones 1972).
 */
export function inverseShare(paragraphs: number, holding: number): number {
  return Math.log(paragraphs / holding);
}

/** Distances that differ less are the same. */
const ROUNDING = 1e-12;
/** Sums of products that are not zero only by rounding. */
const NOTHING = 1e-9;

/** What one division needs: summed weights, their square, and the squares of the single contexts. */
interface Sums {
  readonly n: number;
  /** Squared length of the sum of the contexts. */
  readonly square: number;
  /** Sum of the squared lengths of the contexts. */
  readonly self: number;
}

/** Mean product of two different contexts of one text. */
const within = ({ n, square, self }: Sums): number => (square - self) / (n * (n - 1));

/**
 * Compares the contexts of a word in two texts, a paragraph each.
 *
 * The cosine of two mean contexts of few paragraphs is low by chance, for each is short of words. Products of
 * *different* paragraphs are not: W is their mean within a text, X the mean over pairs across. X / √(Wa·Wb) estimates the
 * cosine of the contexts that more text would show, at any number of paragraphs. (The idea is that of Morisita's
 * overlap, over contexts.) Half a shared neighbour is added to X, so that none among few pairs says less than none
 * among many.
 *
 * The test is a permutation test of Wa + Wb − 2X, the squared distance of the two means without bias (Gretton et al.
 * 2012, with the plain product as kernel): the paragraphs are divided at random over the two texts, 199 times.
 * @param weight of each lemma, by number
 */
export function likeness(
  a: readonly Context[],
  b: readonly Context[],
  weight: ArrayLike<number>,
  random: RandomStream,
): Likeness {
  const contexts = [...a, ...b];
  const rows = rowsOf(contexts, weight);
  const table = tabulate(rows);
  const order = contexts.map((_, index) => index);
  const start = divide(table, order, a.length);
  const [wa, wb] = [within(start.first), within(start.second)];
  const half = (0.5 * table.self) / Math.max(1, table.ids.length);
  const across = (start.across + half) / (a.length * b.length);
  // Only products of different contexts count, and most lemmas stand in one: the draws go without those.
  const drawn = tabulate(repeated(rows));
  const found = distance(divide(drawn, order, a.length)) - ROUNDING;
  let asFar = 0;
  // A group of either size is a division; the smaller one costs less to add up.
  const size = Math.min(a.length, b.length);
  for (let draw = 0; draw < DIVISIONS; draw += 1)
    if (distance(divide(drawn, random.shuffle(order), size)) >= found) asFar += 1;
  return {
    cosine: wa > NOTHING && wb > NOTHING ? across / Math.sqrt(wa * wb) : null,
    chance: (asFar + 1) / (DIVISIONS + 1),
  };
}

/** Contexts one after another, a place per lemma of each. */
interface Rows {
  /** Where each context begins; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** Lemmas, numbered anew from 0, and their weights. */
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
  /** Number of different lemmas. */
  readonly lemmas: number;
}

function rowsOf(contexts: readonly Context[], weight: ArrayLike<number>): Rows {
  const starts = new Uint32Array(contexts.length + 1);
  contexts.forEach(({ length }, row) => (starts[row + 1] = starts[row]! + length));
  const ids = new Uint32Array(starts[contexts.length]!);
  const weights = new Float64Array(ids.length);
  const numbers = new Map<number, number>();
  let at = 0;
  for (const context of contexts)
    for (const lemma of context) {
      const id = numbers.get(lemma) ?? numbers.size;
      if (id === numbers.size) numbers.set(lemma, id);
      ids[at] = id;
      weights[at] = weight[lemma]!;
      at += 1;
    }
  return { starts, ids, weights, lemmas: numbers.size };
}

/** The rows without lemmas that stand in one of them only. */
function repeated({ starts, ids, weights, lemmas }: Rows): Rows {
  const holding = new Uint32Array(lemmas);
  for (let i = 0; i < ids.length; i += 1) holding[ids[i]!]! += 1;
  const numbers = new Uint32Array(lemmas);
  let left = 0;
  for (let id = 0; id < lemmas; id += 1) if (holding[id]! > 1) numbers[id] = left++;
  const rest = { starts: new Uint32Array(starts.length), ids: ids.slice(), weights: weights.slice() };
  let at = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let i = starts[row]!; i < starts[row + 1]!; i += 1) {
      if (holding[ids[i]!] === 1) continue;
      rest.ids[at] = numbers[ids[i]!]!;
      rest.weights[at] = weights[i]!;
      at += 1;
    }
    rest.starts[row + 1] = at;
  }
  return { ...rest, ids: rest.ids.subarray(0, at), lemmas: left };
}

interface Table extends Rows {
  /** Squared length of each context, and its product with the sum of all contexts. */
  readonly squares: Float64Array;
  readonly withAll: Float64Array;
  /** Squared length of the sum of all contexts. */
  readonly allSquare: number;
  readonly self: number;
  /** Working space: one place per lemma, zero between uses. */
  readonly sum: Float64Array;
}

/** All that does not change from division to division. */
function tabulate(rows: Rows): Table {
  const { starts, ids, weights, lemmas } = rows;
  const total = new Float64Array(lemmas);
  for (let i = 0; i < ids.length; i += 1) total[ids[i]!]! += weights[i]!;
  const squares = new Float64Array(starts.length - 1);
  const withAll = new Float64Array(starts.length - 1);
  let self = 0;
  for (let row = 0; row < squares.length; row += 1) {
    for (let i = starts[row]!; i < starts[row + 1]!; i += 1) {
      squares[row]! += weights[i]! * weights[i]!;
      withAll[row]! += weights[i]! * total[ids[i]!]!;
    }
    self += squares[row]!;
  }
  let allSquare = 0;
  for (let id = 0; id < lemmas; id += 1) allSquare += total[id]! * total[id]!;
  return { ...rows, squares, withAll, allSquare, self, sum: new Float64Array(lemmas) };
}

interface Division {
  readonly first: Sums;
  readonly second: Sums;
  /** Sum of the products of all pairs across. */
  readonly across: number;
}

/** Sums of the first `size` contexts of an order and of the others: only those of the first need adding up. */
function divide(table: Table, order: readonly number[], size: number): Division {
  const { starts, ids, weights, sum } = table;
  let square = 0;
  let self = 0;
  let withAll = 0;
  for (let place = 0; place < size; place += 1) {
    const index = order[place]!;
    self += table.squares[index]!;
    withAll += table.withAll[index]!;
    for (let i = starts[index]!; i < starts[index + 1]!; i += 1) {
      const before = sum[ids[i]!]!;
      const weight = weights[i]!;
      // (s + w)² − s² as it grows
      square += weight * (2 * before + weight);
      sum[ids[i]!] = before + weight;
    }
  }
  sum.fill(0);
  return {
    first: { n: size, square, self },
    second: {
      n: order.length - size,
      square: table.allSquare - 2 * withAll + square,
      self: table.self - self,
    },
    across: withAll - square,
  };
}

const distance = ({ first, second, across }: Division): number =>
  within(first) + within(second) - (2 * across) / (first.n * second.n);
