// Guesses of which domain a paper is by what its paragraphs are about; says nothing where they do not tell.
import type { Analysis } from '../analysis.js';
import type { Domain } from '../types.js';

/** So many paragraphs must be about a domain at least. */
const LEAST = 3;
/** And such a part of all paragraphs: a paper on roads also names the people who use them. */
const SHARE = 1 / 4;
/** And so many times as many as about the other one. */
const TIMES = 2;

/** Paragraphs of running text, and those about each domain; those about both count for both. */
export interface DomainCounts {
  readonly culture: number;
  readonly welfare: number;
  readonly total: number;
}

export function domainCounts({ paragraphs }: Pick<Analysis, 'paragraphs'>): DomainCounts {
  const about = (domain: Domain): number => paragraphs.filter((paragraph) => paragraph[domain]).length;
  return { culture: about('culture'), welfare: about('welfare'), total: paragraphs.length };
}

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
