// Passages of one list that say almost the same: one is shown, with where the others stand.
import { shingles, CONTAINMENT, MINIMUM_WORDS } from './near-duplicates.js';

/** A group of near-copies: index of the one that is kept (the first), and of the others. */
export interface RepeatGroup {
  readonly kept: number;
  readonly also: readonly number[];
}

/** Do two texts say almost the same? Short ones must be equal; of longer ones the shorter must stand in the other. */
function alike(a: { words: string; shingles: Set<string> }, b: typeof a): boolean {
  if (a.words === b.words) return true;
  const [small, large] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  if (small.shingles.size === 0) return false;
  let shared = 0;
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) shared += 1;
  return shared >= CONTAINMENT * small.shingles.size;
}

/**
 * Near-copies within one list, by containment of five-word shingles (Broder 1997). Texts shorter than 20 words are
 * copies only when they are equal word for word.
 * @param texts words per text (normalised), the best first
 * @returns the groups of two or more, in the order of the list
 */
export function repeats(texts: readonly (readonly string[])[]): RepeatGroup[] {
  const prepared = texts.map((words) => ({
    words: words.join(' '),
    shingles: words.length < MINIMUM_WORDS ? new Set<string>() : shingles(words),
  }));
  const groups: { kept: number; also: number[] }[] = [];
  prepared.forEach((text, index) => {
    if (text.words === '') return;
    const group = groups.find(({ kept }) => alike(prepared[kept]!, text));
    if (group) group.also.push(index);
    else groups.push({ kept: index, also: [] });
  });
  return groups.filter(({ also }) => also.length > 0);
}
