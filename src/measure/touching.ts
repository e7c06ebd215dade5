// Where culture and welfare touch: passages about both, more or fewer than chance, the best first.
import type { Analysis, CodedParagraph, Commitment, Passage, PerDomain, Touching } from '../analysis.js';
import { association, terciles, type Stratum } from './association.js';

const COMMITMENT_WEIGHT: Readonly<Record<Commitment, number>> = { wish: 0, measure: 1, secured: 2 };

/**
 * How much a reader learns from a passage: it connects, it commits, it names several things of both domains, and
 * it reads as prose of a fair length.
 */
function weight(coded: CodedParagraph): number {
  const { connection, matches, paragraph } = coded;
  const terms = (lexicon: string): number =>
    new Set(matches.filter((match) => match.lexicon === lexicon).map((match) => match.concept)).size;
  const length = paragraph.tokens.length;
  const readable = length >= 15 && length <= 120 ? 1 : 0;
  const prose = paragraph.role === 'paragraph' || paragraph.role === 'listItem' ? 1 : 0;
  const balance = Math.min(terms('culture'), 3) + Math.min(terms('welfare'), 3);
  const reason =
    connection === null
      ? 0
      : { 'joint-intervention': 12, relation: 11, audience: 10, contribution: 9 }[connection.reason];
  return reason + COMMITMENT_WEIGHT[coded.commitment] + readable + prose + balance / 3;
}

/** Strata: the documents, each cut in terciles of paragraph length. */
function strata(analyses: readonly Analysis[]): Stratum[] {
  return analyses.flatMap(({ paragraphs }) => {
    const tercile = terciles(paragraphs.map(({ paragraph }) => paragraph.tokens.length));
    return [0, 1, 2].map((part) => {
      const own = paragraphs.filter((_, index) => tercile[index] === part);
      const count = (culture: boolean, welfare: boolean): number =>
        own.filter((coded) => coded.culture === culture && coded.welfare === welfare).length;
      return {
        both: count(true, true),
        first: count(true, false),
        second: count(false, true),
        neither: count(false, false),
      };
    });
  });
}

/** All passages about both domains, best first, with expected count and stratified odds ratio. */
export function touchingPassages(
  frameworks: PerDomain<readonly Analysis[]>,
  passages: readonly Passage[],
): Touching {
  const both = passages
    .filter(({ coded }) => coded.culture && coded.welfare)
    .map((passage, order) => ({ passage, order, weight: weight(passage.coded) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ passage }) => passage);
  return {
    ...association([...strata(frameworks.culture), ...strata(frameworks.welfare)]),
    passages: both.map((passage) => passage.id),
    connecting: both.filter((passage) => passage.coded.connection !== null).map((passage) => passage.id),
  };
}
