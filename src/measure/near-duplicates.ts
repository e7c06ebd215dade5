// Paragraphs that two texts both hold (copied introductions, boilerplate): they must not count as agreement.

/** Words in a row that are compared. */
const SHINGLE = 5;
/** Paragraphs shorter than this are too short to call copies. */
export const MINIMUM_WORDS = 20;
/** Share of the shorter paragraph's shingles that the other must hold. */
export const CONTAINMENT = 0.7;

/** The five-word runs of a text. */
export function shingles(words: readonly string[]): Set<string> {
  const result = new Set<string>();
  // Written out: a slice and a join for every word of a paper take longer.
  for (let i = 0; i + SHINGLE <= words.length; i += 1)
    result.add(`${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]} ${words[i + 4]}`);
  return result;
}

/**
 * Pairs of near-duplicate paragraphs across two texts, by containment of five-word shingles (Broder 1997).
 * @param a words per paragraph (normalised) @param b likewise
 * @returns pairs of indices [in a, in b], each paragraph of a at most once, in the order of a
 */
export function nearDuplicates(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): [number, number][] {
  const index = new Map<string, number[]>();
  const sizes = b.map((words, paragraph) => {
    if (words.length < MINIMUM_WORDS) return 0;
    const own = shingles(words);
    for (const shingle of own) {
      const list = index.get(shingle);
      if (list) list.push(paragraph);
      else index.set(shingle, [paragraph]);
    }
    return own.size;
  });
  const pairs: [number, number][] = [];
  a.forEach((words, paragraph) => {
    if (words.length < MINIMUM_WORDS) return;
    const own = shingles(words);
    const shared = new Map<number, number>();
    for (const shingle of own)
      for (const other of index.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    let best: { other: number; share: number } | null = null;
    for (const [other, n] of shared) {
      const share = n / Math.min(own.size, sizes[other]!);
      if (share >= CONTAINMENT && (best === null || share > best.share)) best = { other, share };
    }
    if (best) pairs.push([paragraph, best.other]);
  });
  return pairs;
}
