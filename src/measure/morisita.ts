// A second look at shared vocabulary that does not depend on length: Morisita's overlap over pairs of paragraphs.
import { highestWord, type WordBag } from './two-texts.js';

/**
 * Morisita's overlap index from pairs of words that stand in different paragraphs, so that one paragraph that
 * repeats a word does not count as agreement with itself. 0: no word in common; 1: the same distribution.
 * λ = Σ_w (n_w² − Σ_p n_wp²) / (N² − Σ_p n_p²); C = 2 Σ_w p_w q_w / (λ_a + λ_b).
 * Source: M. Morisita (1959), with pairs within a paragraph left out.
 * @returns null when a text has fewer than two paragraphs or no repeated word
 */
export function morisitaOverlap(a: WordBag, b: WordBag): number | null {
  const countsA = tally(a);
  const countsB = tally(b);
  const concentration = (countsA.lambda ?? Number.NaN) + (countsB.lambda ?? Number.NaN);
  if (!(concentration > 0)) return null;
  let product = 0;
  countsA.words.forEach((n, word) => {
    product += (n / countsA.total) * ((countsB.words[word] ?? 0) / countsB.total);
  });
  return (2 * product) / concentration;
}

interface Tally {
  /** How often each word stands in the text, by word id. */
  readonly words: Uint32Array;
  readonly total: number;
  readonly lambda: number | null;
}

function tally(bag: WordBag): Tally {
  const words = new Uint32Array(highestWord(bag) + 1);
  const own = new Uint32Array(words.length);
  let total = 0;
  let pairsWithin = 0;
  let sameWithin = 0;
  for (const paragraph of bag) {
    for (let at = 0; at < paragraph.length; at += 1) {
      const word = paragraph[at]!;
      words[word]! += 1;
      own[word]! += 1;
      // The next odd number each time: the first n of them are n² together.
      sameWithin += 2 * own[word]! - 1;
    }
    for (let at = 0; at < paragraph.length; at += 1) own[paragraph[at]!] = 0;
    total += paragraph.length;
    pairsWithin += paragraph.length ** 2;
  }
  let same = 0;
  for (let word = 0; word < words.length; word += 1) same += words[word]! ** 2;
  const pairs = total ** 2 - pairsWithin;
  return { words, total, lambda: pairs > 0 ? (same - sameWithin) / pairs : null };
}
