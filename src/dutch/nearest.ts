// Finds the names nearest to a mistyped one, for 'did you mean'.
import { editDistance } from './natural.js';

/**
 * The candidates nearest to the word, best first.
 * @param max The most candidates to return. Only candidates within a third of the word's length (at least 1) count.
 */
export function nearest(word: string, candidates: readonly string[], max: number): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, 'nl'))
    .slice(0, max)
    .map(({ candidate }) => candidate);
}
