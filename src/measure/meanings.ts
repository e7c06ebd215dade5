// Does a word keep the same company in two texts? A cosine that does not fall because a word is rare, and a test.
import type { RandomStream } from './random.js';

/** The company of a word in one paragraph: lemmas near it (each once) with their weights. */
export type Context = ReadonlyMap<string, number>;

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
 */
export function likeness(a: readonly Context[], b: readonly Context[], random: RandomStream): Likeness {
  const table = tabulate([...a, ...b]);
  const all = table.contexts.map((_, index) => index);
  const start = divide(table, all.slice(0, a.length), all.length);
  const [wa, wb] = [within(start.first), within(start.second)];
  const half = (0.5 * table.self) / Math.max(1, table.size);
  const across = (start.across + half) / (a.length * b.length);
  const found = distance(start) - ROUNDING;
  let asFar = 0;
  // A group of either size is a division; the smaller one costs less to add up.
  const size = Math.min(a.length, b.length);
  for (let draw = 0; draw < DIVISIONS; draw += 1)
    if (distance(divide(table, random.shuffle(all).slice(0, size), all.length)) >= found) asFar += 1;
  return {
    cosine: wa > NOTHING && wb > NOTHING ? across / Math.sqrt(wa * wb) : null,
    chance: (asFar + 1) / (DIVISIONS + 1),
  };
}

interface Table {
  readonly contexts: readonly { readonly ids: Uint32Array; readonly weights: Float64Array }[];
  /** Squared length of each context, and its product with the sum of all contexts. */
  readonly squares: Float64Array;
  readonly withAll: Float64Array;
  /** Squared length of the sum of all contexts. */
  readonly allSquare: number;
  readonly self: number;
  /** Number of weights in all contexts. */
  readonly size: number;
  /** Working space: one place per lemma, zero between uses. */
  readonly sum: Float64Array;
}

/** The contexts with numbers for lemmas, and all that does not change from division to division. */
function tabulate(contexts: readonly Context[]): Table {
  const ids = new Map<string, number>();
  const idOf = (lemma: string): number => {
    const known = ids.get(lemma) ?? ids.size;
    ids.set(lemma, known);
    return known;
  };
  const rows = contexts.map((context) => ({
    ids: Uint32Array.from(context.keys(), idOf),
    weights: Float64Array.from(context.values()),
  }));
  const total = new Float64Array(ids.size);
  for (const row of rows) row.ids.forEach((id, i) => (total[id]! += row.weights[i]!));
  const squares = Float64Array.from(rows, ({ weights }) => weights.reduce((sum, w) => sum + w * w, 0));
  return {
    contexts: rows,
    squares,
    withAll: Float64Array.from(rows, (row) =>
      row.weights.reduce((sum, w, i) => sum + w * total[row.ids[i]!]!, 0),
    ),
    allSquare: total.reduce((sum, w) => sum + w * w, 0),
    self: squares.reduce((sum, w) => sum + w, 0),
    size: rows.reduce((sum, row) => sum + row.ids.length, 0),
    sum: new Float64Array(ids.size),
  };
}

interface Division {
  readonly first: Sums;
  readonly second: Sums;
  /** Sum of the products of all pairs across. */
  readonly across: number;
}

/** Sums of the contexts in `first` and of the others: only those of the first need adding up. */
function divide(table: Table, first: readonly number[], count: number): Division {
  const { contexts, sum } = table;
  let square = 0;
  let self = 0;
  let withAll = 0;
  for (const index of first) {
    const { ids, weights } = contexts[index]!;
    self += table.squares[index]!;
    withAll += table.withAll[index]!;
    for (let i = 0; i < ids.length; i += 1) {
      const [id, weight] = [ids[i]!, weights[i]!];
      // (s + w)² − s² as it grows
      square += weight * (2 * sum[id]! + weight);
      sum[id]! += weight;
    }
  }
  for (const index of first) for (const id of contexts[index]!.ids) sum[id] = 0;
  return {
    first: { n: first.length, square, self },
    second: {
      n: count - first.length,
      square: table.allSquare - 2 * withAll + square,
      self: table.self - self,
    },
    across: withAll - square,
  };
}

const distance = ({ first, second, across }: Division): number =>
  within(first) + within(second) - (2 * across) / (first.n * second.n);
