// Makes of a paper that was read what rules see.
import type { FullAnalysis } from '../analyse.js';
import type { Analysis } from '../analysis.js';
import { numberPassages } from '../comparison/passages.js';
import { domainCounts, otherDomain } from '../measure/domains.js';
import type { Domain } from '../types.js';
import { guessDomain } from './domain.js';
import type { Draft, DomainFrom, Reference } from './model.js';

/** The domain as someone said it: an option, or the configuration. */
export interface SaidDomain {
  readonly domain: Domain;
  readonly from: Exclude<DomainFrom, 'guess'>;
}

/** @returns null without papers, or where nobody knows of which domain they are */
function referenceOf(domain: Domain | null, analyses: readonly Analysis[]): Reference | null {
  if (domain === null || analyses.length === 0) return null;
  return { domain: otherDomain(domain), paths: analyses.map(({ document }) => document.path), analyses };
}

/**
 * A paper as rules see it.
 * @param said null where nobody said the domain: then the paper's own words do @param reference papers of the other one
 */
export function makeDraft(
  { analysis, matches }: FullAnalysis,
  said: SaidDomain | null,
  reference: readonly Analysis[],
): Draft {
  const guess = said === null ? guessDomain(domainCounts(analysis)) : null;
  const domain = said?.domain ?? guess;
  return {
    path: analysis.document.path,
    domain,
    domainFrom: said?.from ?? (guess === null ? null : 'guess'),
    analysis,
    matches,
    // Without a domain they are called P1, P2 … as in a profile.
    passages:
      domain === null ? numberPassages('culture', [analysis], 'P') : numberPassages(domain, [analysis]),
    reference: referenceOf(domain, reference),
  };
}
