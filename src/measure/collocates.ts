// Which words stand by a word more than their number explains: collocates by logDice.

/** The words of a paragraph in order, as numbers of lemmas; `NO_LEMMA` where no content word stands. */
export type Line = Int32Array;
export const NO_LEMMA = -1;

/** Where a word, or a concept of several words, stands in a line. */
export interface Standing {
  /** Index of the line. */
  readonly line: number;
  /** Per occurrence, the indices of its words, ascending. */
  readonly at: readonly (readonly number[])[];
}

export interface Collocate {
  readonly lemma: string;
  /** Occurrences that stand by one another. */
  readonly together: number;
  /** At most 14: the two only stand together. One less is half as strong. */
  readonly logDice: number;
}

/** A collocate with the number of its lemma. */
export interface NumberedCollocate extends Collocate {
  readonly number: number;
}

/** Words to either side that are looked at, within the paragraph. */
export const WINDOW = 5;
/** Fewer meetings say nothing. */
export const FEWEST_MEETINGS = 3;

/**
 * The strength of two words together: 14 + log2(2·fxy / (fx + fy)); it does not depend on the size of the text.
 * Source: Rychlý (2008).
 */
export function logDice(together: number, x: number, y: number): number {
  return 14 + Math.log2((2 * together) / (x + y));
}

/** Indices of the content words near one occurrence; words of the occurrences themselves are left out. */
export function near(line: Line, at: readonly number[], own: ReadonlySet<number>): number[] {
  const result: number[] = [];
  const last = Math.min(line.length - 1, (at.at(-1) ?? 0) + WINDOW);
  for (let index = Math.max(0, (at[0] ?? 0) - WINDOW); index <= last; index += 1)
    if (line[index] !== NO_LEMMA && !own.has(index)) result.push(index);
  return result;
}

/** The company of a word in one line: lemmas near it, each once, and how often each meets it there. */
export interface Company {
  readonly lemmas: readonly number[];
  /** By the place of the lemma in `lemmas`; every occurrence of either word counts at most once. */
  readonly meetings: readonly number[];
}

/** The company of a word in the line in which it stands. */
export function companyOf(line: Line, { at }: Standing): Company {
  const own = new Set(at.length === 1 ? at[0] : at.flat());
  const lemmas: number[] = [];
  // A single occurrence, as most are, meets each of its neighbours once.
  if (at.length === 1) {
    for (const index of near(line, at[0]!, own))
      if (!lemmas.includes(line[index]!)) lemmas.push(line[index]!);
    return { lemmas, meetings: lemmas.map(() => 1) };
  }
  const byWord = new Map<number, number>();
  const places = new Map<number, Set<number>>();
  for (const occurrence of at) {
    const indices = near(line, occurrence, own);
    for (const lemma of new Set(indices.map((index) => line[index]!)))
      byWord.set(lemma, (byWord.get(lemma) ?? 0) + 1);
    for (const index of indices) {
      const known = places.get(line[index]!);
      if (known) known.add(index);
      else places.set(line[index]!, new Set([index]));
    }
  }
  return {
    lemmas: [...byWord.keys()],
    meetings: Array.from(byWord, ([lemma, n]) => Math.min(n, places.get(lemma)!.size)),
  };
}

/**
 * Collocates of a word: lemmas that stand within five words of it in at least three places, the strongest first.
 * @param company of the word, per line @param count occurrences of the word
 * @param frequency of each lemma in the text @param names the lemmas themselves
 */
export function collocatesOf(
  company: readonly Company[],
  count: number,
  frequency: ArrayLike<number>,
  names: readonly string[],
): NumberedCollocate[] {
  const together = new Map<number, number>();
  for (const { lemmas, meetings } of company)
    for (let i = 0; i < lemmas.length; i += 1)
      together.set(lemmas[i]!, (together.get(lemmas[i]!) ?? 0) + meetings[i]!);
  const collocates: NumberedCollocate[] = [];
  for (const [number, n] of together)
    if (n >= FEWEST_MEETINGS)
      collocates.push({
        number,
        lemma: names[number]!,
        together: n,
        logDice: logDice(n, count, frequency[number]!),
      });
  return collocates.sort((a, b) => b.logDice - a.logDice || (a.lemma < b.lemma ? -1 : 1));
}
