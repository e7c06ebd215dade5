// A second look at shared vocabulary that does not depend on length: Morisita's overlap over pairs of paragraphs.
import type { WordBag } from './equal-size.js';

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
  for (const [word, n] of countsA.words)
    product += (n / countsA.total) * ((countsB.words.get(word) ?? 0) / countsB.total);
  return (2 * product) / concentration;
}

interface Tally {
  readonly words: ReadonlyMap<number, number>;
  readonly total: number;
  readonly lambda: number | null;
}

function tally(bag: WordBag): Tally {
  const words = new Map<number, number>();
  let total = 0;
  let pairsWithin = 0;
  let sameWithin = 0;
  for (const paragraph of bag) {
    const own = new Map<number, number>();
    for (const word of paragraph) own.set(word, (own.get(word) ?? 0) + 1);
    for (const [word, n] of own) {
      words.set(word, (words.get(word) ?? 0) + n);
      sameWithin += n * n;
    }
    total += paragraph.length;
    pairsWithin += paragraph.length ** 2;
  }
  let same = 0;
  for (const n of words.values()) same += n * n;
  const pairs = total ** 2 - pairsWithin;
  return { words, total, lambda: pairs > 0 ? (same - sameWithin) / pairs : null };
}
