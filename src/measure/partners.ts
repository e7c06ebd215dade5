// Who is named together with whom: two groups of parties in one passage.
import type { Passage, PerDomain } from '../analysis.js';
import type { PartnerPair } from '../comparison.js';
import type { Lexicon } from '../lexicon/schema.js';

const ACTORS = 'actors';
/** The groups of the triangle and those around it; schools and business are named everywhere, and left out. */
const GROUPS: readonly string[] = [
  'government',
  'professional-care-welfare',
  'cultural-institution',
  'self-organisation',
  'knowledge-institute',
  'residents',
];

const total = ({ passages }: PartnerPair): number => passages.culture.length + passages.welfare.length;

/**
 * Pairs of groups that are named in one passage, those named together most often first; pairs that only one framework
 * has stand after equals that both have.
 * @param actors the lexicon of parties, whose themes are the groups
 */
export function partnerPairs(
  passages: PerDomain<readonly Passage[]>,
  actors: Lexicon | undefined,
): PartnerPair[] {
  const themeOf = new Map(actors?.concepts.map(({ id, theme }) => [`${ACTORS}/${id}`, theme]));
  const groupsOf = new Map(
    [...passages.culture, ...passages.welfare].map((passage) => [
      passage.id,
      new Set(passage.concepts.map((concept) => themeOf.get(concept))),
    ]),
  );
  const both = (list: readonly Passage[], a: string, b: string): string[] =>
    list
      .filter(({ id }) => groupsOf.get(id)?.has(a) && groupsOf.get(id)?.has(b))
      .map((passage) => passage.id);
  const groups = GROUPS.flatMap((id) => actors?.themes.find((theme) => theme.id === id) ?? []);
  const pairs = groups.flatMap((first, index) =>
    groups.slice(index + 1).map((second): PartnerPair => ({
      first,
      second,
      passages: {
        culture: both(passages.culture, first.id, second.id),
        welfare: both(passages.welfare, first.id, second.id),
      },
    })),
  );
  const least = ({ passages: p }: PartnerPair): number => Math.min(p.culture.length, p.welfare.length);
  return pairs.filter((pair) => total(pair) > 0).sort((a, b) => total(b) - total(a) || least(b) - least(a));
}
