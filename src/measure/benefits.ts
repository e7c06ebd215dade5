// Dimension × audience over the touching passages: with whom, and for what, is there something to gain?
import type { Benefit, DimensionResult } from '../comparison.js';
import type { Passage } from '../analysis.js';
import type { Lexicon } from '../lexicon/schema.js';

const AUDIENCES = 'audiences';
/** Residents and people as such: every passage is about them. */
const GENERAL = 'people';

/**
 * The filled cells of the table, in the order of the audiences and the dimensions. A passage stands in a cell when
 * both are counted in it.
 * @param passages the touching passages
 */
export function benefits(
  passages: readonly Passage[],
  audiences: Lexicon | undefined,
  dimensions: readonly Pick<DimensionResult, 'id' | 'label'>[],
): Benefit[] {
  const groups = audiences?.concepts.filter(({ theme }) => theme !== GENERAL) ?? [];
  return groups.flatMap((audience) => {
    const named = passages.filter(({ concepts }) => concepts.includes(`${AUDIENCES}/${audience.id}`));
    return dimensions.flatMap((dimension) => {
      const own = named.filter(({ coded }) => coded.dimensions.includes(dimension.id));
      if (own.length === 0) return [];
      return [
        {
          audience: { id: `${AUDIENCES}/${audience.id}`, label: audience.label },
          dimension: { id: dimension.id, label: dimension.label },
          passages: own.map(({ id }) => id),
        },
      ];
    });
  });
}
