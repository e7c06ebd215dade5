// The two domains: the other one of a domain, and how many paragraphs of a paper are about each.
import type { Analysis } from '../analysis.js';
import type { Domain } from '../types.js';

export const otherDomain = (domain: Domain): Domain => (domain === 'culture' ? 'welfare' : 'culture');

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
