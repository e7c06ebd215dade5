// How much two paragraphs are alike, and which of many are most alike.

/** A pair of words that stands in more paragraphs than this says nothing of which paragraph it is. */
const COMMON = 40;

/** Normalised words of a paragraph. */
export type Words = readonly string[];

/** Neighbouring words with how often they stand there; begin and end count as words. */
function bigrams(words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at <= words.length; at += 1) {
    const key = `${words[at - 1] ?? '^'} ${words[at] ?? '$'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Dice coefficient over neighbouring words: 2 × common / (all of one + all of the other) (Dice 1945). */
export function similarityOf(a: Words, b: Words): number {
  return dice(bigrams(a), bigrams(b), a.length + b.length + 2);
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, total: number): number {
  let common = 0;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  return (2 * common) / total;
}

/**
 * Pairs among the rest, the most alike first; of equally alike ones those that stand closest.
 * @param least similarity of a pair @param mayPair what else a pair must be
 */
export function alike(
  old: readonly Words[],
  current: readonly Words[],
  restOld: readonly number[],
  restNew: readonly number[],
  least: number,
  mayPair: (old: number, current: number) => boolean = () => true,
): { old: number; new: number; similarity: number }[] {
  const bags = new Map(restNew.map((at) => [at, bigrams(current[at]!)]));
  const index = new Map<string, number[]>();
  for (const [at, bag] of bags)
    for (const key of bag.keys()) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  const candidates = restOld.flatMap((at) => {
    const bag = bigrams(old[at]!);
    const near = new Set<number>();
    for (const key of bag.keys()) {
      const list = index.get(key) ?? [];
      if (list.length <= COMMON) for (const one of list) near.add(one);
    }
    return [...near].flatMap((one) => {
      const similarity = dice(bag, bags.get(one)!, old[at]!.length + current[one]!.length + 2);
      return similarity >= least && mayPair(at, one) ? [{ old: at, new: one, similarity }] : [];
    });
  });
  const apart = (pair: { old: number; new: number }): number =>
    Math.abs(pair.old / old.length - pair.new / current.length);
  candidates.sort(
    (a, b) => b.similarity - a.similarity || apart(a) - apart(b) || a.old - b.old || a.new - b.new,
  );
  const taken = { old: new Set<number>(), new: new Set<number>() };
  return candidates.filter((pair) => {
    if (taken.old.has(pair.old) || taken.new.has(pair.new)) return false;
    taken.old.add(pair.old);
    taken.new.add(pair.new);
    return true;
  });
}
