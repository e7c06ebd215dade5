// Share of different words that two texts have in common, at equal sizes only: it grows with length.
import { bagSize, highestWord, type WordBag } from './two-texts.js';
import { createRandom } from './random.js';

/** Jaccard of the sets of lemmas in draws of so many content words from either text. */
export interface JaccardPoint {
  readonly size: number;
  readonly value: number;
}

/** Sizes are doublings of this, the same for all papers, so that points of two reports can be set side by side. */
const SMALLEST = 125;
const POINTS = 3;
const DRAWS = 24;

/** The three largest of 125, 250, 500, 1,000 … words that the shorter text holds, ascending. */
export function jaccardSizes(shorter: number): number[] {
  const sizes: number[] = [];
  for (let size = SMALLEST; size <= shorter; size *= 2) sizes.push(size);
  return sizes.slice(-POINTS);
}

/** Marks the words of whole paragraphs in random order, up to `size` of them; the last paragraph is cut. */
function mark(order: WordBag, size: number, bit: number, marks: Uint8Array): void {
  let left = size;
  for (const paragraph of order) {
    const length = Math.min(left, paragraph.length);
    for (let at = 0; at < length; at += 1) marks[paragraph[at]!]! |= bit;
    left -= length;
    if (left === 0) return;
  }
}

/**
 * Mean Jaccard (words in both / words in either) of 24 draws of whole paragraphs without replacement, at three equal
 * sizes. Never to be read without its sizes: it rises with them, also for two halves of one text.
 * Sources: Jaccard 1912; why only at stated sizes: Bestgen 2023, Shade & Altmann 2023.
 * @returns points by ascending size; fewer than three, or none, for short texts
 */
export function jaccardCurve(a: WordBag, b: WordBag, seed: number): JaccardPoint[] {
  const random = createRandom(seed);
  const marks = new Uint8Array(Math.max(highestWord(a), highestWord(b)) + 1);
  return jaccardSizes(Math.min(bagSize(a), bagSize(b))).map((size) => {
    let value = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      marks.fill(0);
      mark(random.shuffle(a), size, 1, marks);
      mark(random.shuffle(b), size, 2, marks);
      let all = 0;
      let both = 0;
      // Sums of bits: branches on marks in random order would be guessed wrong half of the time.
      for (let word = 0; word < marks.length; word += 1) {
        const found = marks[word]!;
        all += (found & 1) + (found >> 1);
        both += found & (found >> 1);
      }
      value += both / (all - both) / DRAWS;
    }
    return { size, value };
  });
}
