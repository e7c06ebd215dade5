// How typical is a word of one set of texts, set against another: significance and effect, with the raw counts.

/** Occurrences of a word and sizes of two corpora, in words. */
export interface Counts {
  /** Occurrences in the texts that are looked at. */
  readonly here: number;
  /** Occurrences in the texts that they are set against. */
  readonly there: number;
  readonly hereTotal: number;
  readonly thereTotal: number;
}

export interface Keyness {
  /** Log-likelihood G2 of the two-by-two table (1 degree of freedom), always 0 or more. */
  readonly g2: number;
  /** Binary logarithm of the ratio of the relative frequencies: 1 is twice as often here, -1 half as often. */
  readonly logRatio: number;
}

/** What a corpus counts for in which the word does not occur: half an occurrence, so that the ratio stays finite. */
const HALF = 0.5;

/**
 * Keyness of one word. Both totals must be above 0.
 * Sources: G2 by Dunning (1993) over the full two-by-two table; log ratio by Hardie (2014), with half an occurrence in
 * the place of zero.
 */
export function keyness({ here, there, hereTotal, thereTotal }: Counts): Keyness {
  const n = hereTotal + thereTotal;
  const cell = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * n) / (row * column));
  const word = here + there;
  const rest = n - word;
  const g2 =
    2 *
    (cell(here, word, hereTotal) +
      cell(there, word, thereTotal) +
      cell(hereTotal - here, rest, hereTotal) +
      cell(thereTotal - there, rest, thereTotal));
  const share = (count: number, total: number): number => (count || HALF) / total;
  return { g2: Math.max(0, g2), logRatio: Math.log2(share(here, hereTotal) / share(there, thereTotal)) };
}
