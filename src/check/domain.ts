// Guesses of which domain a paper is by what its paragraphs are about; says nothing where they do not tell.
import type { DomainCounts } from '../measure/domains.js';
import type { Domain } from '../types.js';

/** So many paragraphs must be about a domain at least. */
const LEAST = 3;
/** And such a part of all paragraphs: a paper on roads also names the people who use them. */
const SHARE = 1 / 4;
/** And so many times as many as about the other one. */
const TIMES = 2;

/**
 * The domain that three paragraphs or more are about, a quarter of all, and twice as many as about the other; null
 * where neither is.
 */
export function guessDomain({ culture, welfare, total }: DomainCounts): Domain | null {
  const clear = (own: number, other: number): boolean =>
    own >= LEAST && own >= SHARE * total && own >= TIMES * other;
  if (clear(culture, welfare)) return 'culture';
  return clear(welfare, culture) ? 'welfare' : null;
}
