// Two texts as content words, laid out in one row for the drawing of many samples.

/** A text as content words: one array of word ids per paragraph. Ids are shared by both texts. */
export type WordBag = readonly Uint32Array[];

/** Number of content words. */
export function bagSize(bag: WordBag): number {
  return bag.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** The highest word id, or −1. */
export function highestWord(bag: WordBag): number {
  let highest = -1;
  for (const own of bag) for (let at = 0; at < own.length; at += 1) highest = Math.max(highest, own[at]!);
  return highest;
}

/** Both texts in one row, paragraph after paragraph; those of the first text come first. */
export interface TwoTexts {
  /**
   * The words that stand more than once, in the order of the texts, as ids by frequency: 0 is the most frequent word. A
   * word that stands once counts for nothing in a divergence, so it only takes its place.
   */
  readonly words: Uint32Array;
  /** Per place in the texts, of once-words too, and for the end of the last: how many of `words` stand before it. */
  readonly before: Uint32Array;
  /** Place at which each paragraph begins, and the end of the last. */
  readonly starts: Uint32Array;
  /** Content words of each paragraph. */
  readonly sizes: Uint32Array;
  /** Jackknife group of each paragraph. */
  readonly groups: Uint8Array;
  /** Paragraphs of either text. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Number of different words in `words`. */
  readonly repeated: number;
}

/** New id per word id: by frequency for words that stand more than once, the number of those for the others. */
function byFrequency(paragraphs: WordBag): { readonly rank: Uint32Array; readonly repeated: number } {
  const highest = highestWord(paragraphs);
  const counts = new Uint32Array(highest + 1);
  for (const own of paragraphs) for (let at = 0; at < own.length; at += 1) counts[own[at]!]! += 1;
  const order: number[] = [];
  for (let word = 0; word <= highest; word += 1) if (counts[word]! > 1) order.push(word);
  order.sort((x, y) => counts[y]! - counts[x]!);
  const rank = new Uint32Array(counts.length).fill(order.length);
  order.forEach((word, at) => (rank[word] = at));
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
  const { rank, repeated } = byFrequency(paragraphs);
  const sizes = Uint32Array.from(paragraphs, ({ length }) => length);
  const starts = new Uint32Array(paragraphs.length + 1);
  const total = bagSize(paragraphs);
  const words = new Uint32Array(total);
  const before = new Uint32Array(total + 1);
  let place = 0;
  let kept = 0;
  paragraphs.forEach((own, paragraph) => {
    for (let at = 0; at < own.length; at += 1) {
      before[place++] = kept;
      const word = rank[own[at]!]!;
      if (word < repeated) words[kept++] = word;
    }
    starts[paragraph + 1] = place;
  });
  before[place] = kept;
  return {
    words: words.subarray(0, kept),
    before,
    starts,
    sizes,
    groups: Uint8Array.from([...groupsA, ...groupsB]),
    first: a.map((_, at) => at),
    second: b.map((_, at) => a.length + at),
    repeated,
  };
}
