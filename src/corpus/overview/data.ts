// Everything that the overview says, as numbers.
import type { Collected } from './collect.js';
import {
  byName,
  FEWEST,
  groupOf,
  groupsOf,
  isCompared,
  latest,
  type Compared,
  type Group,
  type Groups,
} from './groups.js';

export interface OverviewData extends Collected {
  /** One unit per municipality. */
  readonly latest: readonly Compared[];
  /** All municipalities together; null when they are fewer than five. */
  readonly all: Group | null;
  readonly provinces: Groups;
  readonly years: Groups;
}

/** The numbers of the overview: per municipality its last year, but in the groups of years every year. */
export function overviewData({ units, dimensions, repeated }: Collected): OverviewData {
  const sorted = [...units].sort(
    (a, b) => byName(a.municipality, b.municipality) || (a.year ?? 0) - (b.year ?? 0),
  );
  const ids = dimensions.map(({ id }) => id);
  const own = latest(sorted);
  return {
    units: sorted,
    dimensions,
    repeated,
    latest: own,
    all: own.length < FEWEST ? null : groupOf(null, own, ids),
    provinces: groupsOf(own, ({ province }) => province, ids),
    years: groupsOf(sorted.filter(isCompared), ({ year }) => (year === null ? null : String(year)), ids),
  };
}
