// Attention for the six dimensions of Positive Health: passages whose language refers to each.
import type { DimensionResult } from '../comparison.js';
import type { Passage, PerDomain } from '../analysis.js';
import type { Label } from '../lexicon/schema.js';

/**
 * Studies, of 139 on active arts participation, that refer to each dimension (LKCA and iPH, 'Kunst als
 * (ver)wondermiddel'). The poster leaves open which of 70 and 83 belongs to body functions and which to quality
 * of life. The studies overlap: never a share of their sum.
 */
export const STUDIES_TOTAL = 139;
const STUDIES: Readonly<Record<string, { low: number; high: number }>> = {
  'body-functions': { low: 70, high: 83 },
  'mental-wellbeing': { low: 112, high: 112 },
  meaning: { low: 66, high: 66 },
  'quality-of-life': { low: 70, high: 83 },
  participation: { low: 94, high: 94 },
  'daily-functioning': { low: 39, high: 39 },
};

/** Ids of the six dimensions, in the order of the web. */
export const DIMENSIONS: readonly string[] = Object.keys(STUDIES);

/** Size of each framework: words and paragraphs of running text. */
export type Sizes = PerDomain<{ readonly words: number; readonly paragraphs: number }>;

/** @param dimensions the themes of the Positive Health lexicon, in its order */
export function dimensionResults(
  dimensions: readonly { readonly id: string; readonly label: Label }[],
  passages: PerDomain<readonly Passage[]>,
  sizes: Sizes,
): DimensionResult[] {
  return dimensions.map(({ id, label }) => {
    const idsOf = (list: readonly Passage[]): string[] =>
      list.filter((passage) => passage.coded.dimensions.includes(id)).map((passage) => passage.id);
    const found = { culture: idsOf(passages.culture), welfare: idsOf(passages.welfare) };
    const studiesRange = STUDIES[id] ?? { low: 0, high: STUDIES_TOTAL };
    const rate = (n: number, total: number, per: number): number | null =>
      total === 0 ? null : (n / total) * per;
    return {
      id,
      label,
      studies: studiesRange.low === studiesRange.high ? studiesRange.low : null,
      studiesRange,
      passages: found,
      per1000Words: {
        culture: rate(found.culture.length, sizes.culture.words, 1000),
        welfare: rate(found.welfare.length, sizes.welfare.words, 1000),
      },
      share: {
        culture: rate(found.culture.length, sizes.culture.paragraphs, 1),
        welfare: rate(found.welfare.length, sizes.welfare.paragraphs, 1),
      },
    };
  });
}
