// Municipalities in groups, and what can be said of each; of a small group nothing is said.
import { wilson, type Interval } from '../../measure/wilson.js';
import type { Domain } from '../../types.js';
import type { UnitSummary } from './collect.js';
import { quantile } from '../../measure/quantile.js';
import { medianInterval, ratioIntervals, ratios, type Share } from './statistics.js';

/** Of groups with fewer municipalities nothing is shown. */
export const FEWEST = 5;

/** A value with its interval, where there is enough for one. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval | null;
}

/** A unit that was compared. */
export type Compared = UnitSummary & { readonly connecting: number };

export const isCompared = (unit: UnitSummary): unit is Compared => unit.compared && unit.connecting !== null;

/** Common ground per 100 paragraphs; null without paragraphs. */
export const touchingRate = ({ connecting, paragraphs }: UnitSummary): number | null =>
  connecting === null || paragraphs === 0 ? null : (connecting / paragraphs) * 100;

/** One unit per municipality: the last year that could be compared. Those without a year come before all years. */
export function latest(units: readonly UnitSummary[]): Compared[] {
  const found = new Map<string, Compared>();
  for (const unit of units.filter(isCompared)) {
    const known = found.get(unit.key);
    if (!known || (unit.year ?? -Infinity) > (known.year ?? -Infinity)) found.set(unit.key, unit);
  }
  return [...found.values()];
}

/** The middle of the values with its interval; null without values. */
export function middle(values: readonly number[]): Estimate | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return { value: quantile(sorted, 0.5), interval: medianInterval(sorted) };
}

/** Passages per 1,000 words, by dimension and side. */
export type Attentions = ReadonlyMap<string, Readonly<Record<Domain, Estimate | null>>>;

export interface Group {
  /** Null where it is not known. */
  readonly name: string | null;
  readonly municipalities: number;
  readonly paragraphs: number;
  /** Common ground per 100 paragraphs of all together. */
  readonly touching: Estimate | null;
  /** Municipalities with common ground at least once. */
  readonly any: { readonly n: number; readonly share: number; readonly interval: Interval };
  readonly similarity: Estimate | null;
  /** Municipalities that have S. */
  readonly similarities: number;
  readonly dimensions: Attentions;
}

const DOMAINS: readonly Domain[] = ['culture', 'welfare'];

/** Above and below the line: common ground and paragraphs, then passages and words per dimension and side. */
function shareOf(unit: Compared, dimensions: readonly string[]): Share {
  const own = dimensions.flatMap((id) =>
    DOMAINS.map((domain) => unit.dimensions.get(id)?.[domain] ?? { n: 0, words: 0 }),
  );
  return {
    above: [unit.connecting * 100, ...own.map(({ n }) => n * 1000)],
    below: [unit.paragraphs, ...own.map(({ words }) => words)],
  };
}

/** @param units at most one per municipality, at least one */
export function groupOf(
  name: string | null,
  units: readonly Compared[],
  dimensions: readonly string[],
): Group {
  const shares = units.map((unit) => shareOf(unit, dimensions));
  const values = ratios(shares);
  const intervals = ratioIntervals(shares);
  const estimate = (at: number): Estimate | null => {
    const value = values[at] ?? null;
    return value === null ? null : { value, interval: intervals[at] ?? null };
  };
  const any = units.filter(({ connecting }) => connecting > 0).length;
  const similarities = units.flatMap(({ similarity }) => similarity ?? []);
  return {
    name,
    municipalities: units.length,
    paragraphs: units.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    touching: estimate(0),
    any: { n: any, share: any / units.length, interval: wilson(any, units.length)! },
    similarity: similarities.length < FEWEST ? null : middle(similarities),
    similarities: similarities.length,
    dimensions: new Map(
      dimensions.map((id, at) => [id, { culture: estimate(1 + 2 * at), welfare: estimate(2 + 2 * at) }]),
    ),
  };
}

/** Groups that are large enough, by name; of the others only the name. */
export interface Groups {
  readonly shown: readonly Group[];
  readonly small: readonly (string | null)[];
}

/** @param units at most one per municipality in a group @param nameOf the group of a unit */
export function groupsOf(
  units: readonly Compared[],
  nameOf: (unit: Compared) => string | null,
  dimensions: readonly string[],
): Groups {
  const members = new Map<string | null, Compared[]>();
  for (const unit of units) {
    const name = nameOf(unit);
    const own = members.get(name);
    if (own) own.push(unit);
    else members.set(name, [unit]);
  }
  const inOrder = [...members].sort(([a], [b]) => byName(a, b));
  return {
    shown: inOrder
      .filter(([, own]) => own.length >= FEWEST)
      .map(([name, own]) => groupOf(name, own, dimensions)),
    small: inOrder.filter(([, own]) => own.length < FEWEST).map(([name]) => name),
  };
}

const collator = new Intl.Collator('nl', { numeric: true });

/** In the order of names; what has none comes last. */
export function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return collator.compare(a, b);
}
