// Which words stand by a word more than their number explains: collocates by logDice.

/** The words of a paragraph in order, as lemmas; null where no content word stands. */
export type Line = readonly (string | null)[];

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
    if (line[index] !== null && !own.has(index)) result.push(index);
  return result;
}

/** How often each lemma meets the word in one line; every occurrence of either counts at most once. */
function meetings(line: Line, { at }: Standing): Map<string, number> {
  const own = new Set(at.flat());
  const byWord = new Map<string, number>();
  const places = new Map<string, Set<number>>();
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
  return new Map([...byWord].map(([lemma, n]) => [lemma, Math.min(n, places.get(lemma)!.size)]));
}

/**
 * Collocates of a word: lemmas that stand within five words of it in at least three places, the strongest first.
 * @param lines all lines of the text @param standings of the word @param frequency of each lemma in those lines
 */
export function collocatesOf(
  lines: readonly Line[],
  standings: readonly Standing[],
  frequency: ReadonlyMap<string, number>,
): Collocate[] {
  const together = new Map<string, number>();
  for (const standing of standings)
    for (const [lemma, n] of meetings(lines[standing.line]!, standing))
      together.set(lemma, (together.get(lemma) ?? 0) + n);
  const count = standings.reduce((sum, { at }) => sum + at.length, 0);
  return [...together]
    .filter(([, n]) => n >= FEWEST_MEETINGS)
    .map(([lemma, n]) => ({ lemma, together: n, logDice: logDice(n, count, frequency.get(lemma) ?? n) }))
    .sort((a, b) => b.logDice - a.logDice || (a.lemma < b.lemma ? -1 : 1));
}
