// Do the papers of the two frameworks differ in kind or in year? Then differences may come from that alone.
import type { Analysis, PaperKind, PaperYears, PerDomain } from '../analysis.js';
import type { Warning } from '../comparison.js';

/** Papers that differ more than this many years are compared with a warning. */
const MOST_YEARS = 4;

const kindsOf = (analyses: readonly Pick<Analysis, 'paper'>[]): PaperKind[] =>
  [...new Set(analyses.flatMap(({ paper }) => (paper.kind === null ? [] : [paper.kind])))].sort();

/** '2025–2028', or '2025' for one year. */
export const yearsText = ({ first, last }: PaperYears): string =>
  first === last ? String(first) : `${first}–${last}`;

/** The two papers, one of either side, whose first years lie furthest apart; null when a side has no known year. */
function furthest(
  frameworks: PerDomain<readonly Pick<Analysis, 'paper'>[]>,
): { culture: PaperYears; welfare: PaperYears; years: number } | null {
  let found: { culture: PaperYears; welfare: PaperYears; years: number } | null = null;
  for (const { paper: one } of frameworks.culture)
    for (const { paper: other } of frameworks.welfare) {
      if (one.years === null || other.years === null) continue;
      const years = Math.abs(one.years.first - other.years.first);
      if (found === null || years > found.years) found = { culture: one.years, welfare: other.years, years };
    }
  return found;
}

/**
 * Warnings on what the papers are, as far as that is known: 'kinds-differ' when the two sides hold other kinds;
 * 'years-differ' when a paper of one side begins more than four years before one of the other;
 * 'election-programme' for papers that are no adopted policy.
 */
export function paperWarnings(
  frameworks: PerDomain<readonly Pick<Analysis, 'paper' | 'document'>[]>,
): Warning[] {
  const [culture, welfare] = [kindsOf(frameworks.culture), kindsOf(frameworks.welfare)];
  const warnings: Warning[] = [];
  if (culture.length > 0 && welfare.length > 0 && culture.join() !== welfare.join())
    warnings.push({ code: 'kinds-differ', data: { culture: culture.join(), welfare: welfare.join() } });
  const apart = furthest(frameworks);
  if (apart !== null && apart.years > MOST_YEARS)
    warnings.push({
      code: 'years-differ',
      data: { culture: yearsText(apart.culture), welfare: yearsText(apart.welfare), years: apart.years },
    });
  // A paper that holds both domains stands on both sides, and is one paper.
  const all = [...frameworks.culture, ...frameworks.welfare];
  const papers = [...new Map(all.map((one) => [one.document.path, one])).values()];
  const elections = papers.filter(({ paper }) => paper.kind === 'election-programme').length;
  if (elections > 0)
    warnings.push({ code: 'election-programme', data: { count: elections, all: papers.length } });
  return warnings;
}
