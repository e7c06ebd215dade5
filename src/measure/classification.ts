// Codes of the machine against those of people: precision, recall, F1, and intervals by drawing paragraphs again.
import { quantile } from './quantile.js';
import { createRandom } from './random.js';
import type { Interval } from './wilson.js';

/** One paragraph for one label: what people say and what the machine says. */
export interface Judged {
  readonly human: boolean;
  readonly machine: boolean;
}

/** Counts of one label; with weights they are sums of weights. */
export interface Tally {
  /** Both say yes. */
  readonly hits: number;
  /** Only the machine says yes. */
  readonly extra: number;
  /** Only people say yes. */
  readonly missed: number;
  /** All paragraphs that people judged. */
  readonly n: number;
}

/** @param weights one per paragraph; without them every paragraph counts once. Null stands for a cell not judged. */
export function tally(cells: readonly (Judged | null)[], weights?: readonly number[]): Tally {
  const sums = { hits: 0, extra: 0, missed: 0, n: 0 };
  cells.forEach((cell, at) => {
    if (cell === null) return;
    const weight = weights?.[at] ?? 1;
    sums.n += weight;
    if (cell.human && cell.machine) sums.hits += weight;
    else if (cell.machine) sums.extra += weight;
    else if (cell.human) sums.missed += weight;
  });
  return sums;
}

/** Share of the machine's yes that is right; null when it never says yes. */
export const precision = ({ hits, extra }: Tally): number | null =>
  hits + extra === 0 ? null : hits / (hits + extra);

/** Share of people's yes that the machine finds; null without positives. */
export const recall = ({ hits, missed }: Tally): number | null =>
  hits + missed === 0 ? null : hits / (hits + missed);

/**
 * Harmonic mean of precision and recall, as 2 hits / (2 hits + extra + missed): 0 when the machine finds none of the
 * positives. Null without positives. Source: Van Rijsbergen, Information Retrieval (1979).
 */
export const f1 = ({ hits, extra, missed }: Tally): number | null =>
  hits + missed === 0 ? null : (2 * hits) / (2 * hits + extra + missed);

/** Mean over the values that exist; null when there are none. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Percentile interval; null when more than half of the draws give no value. */
function percentile(values: readonly number[], draws: number): Interval | null {
  if (values.length === 0 || values.length * 2 < draws) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** Intervals of F1: one per label, and one for the mean over each group of labels. */
export interface F1Intervals {
  readonly labels: readonly (Interval | null)[];
  readonly groups: readonly (Interval | null)[];
}

/** Counts of one label in a draw of paragraphs. */
function drawnTally(cells: readonly (Judged | null)[], drawn: readonly number[]): Tally {
  const sums = { hits: 0, extra: 0, missed: 0, n: 0 };
  for (const at of drawn) {
    const cell = cells[at];
    if (!cell) continue;
    if (cell.human && cell.machine) sums.hits += 1;
    else if (cell.machine) sums.extra += 1;
    else if (cell.human) sums.missed += 1;
  }
  return sums;
}

/**
 * 95% percentile bootstrap of F1: whole paragraphs are drawn with replacement, so that labels of one paragraph stay
 * together. Draws without positives give no F1 and are left out. Source: Efron & Tibshirani, An Introduction to the
 * Bootstrap (1993), chapter 13.
 * @param labels per label a cell per paragraph, all of the same length @param groups indices of labels whose mean is wanted
 */
export function bootstrapF1(
  labels: readonly (readonly (Judged | null)[])[],
  groups: readonly (readonly number[])[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): F1Intervals {
  const paragraphs = labels[0]?.length ?? 0;
  const perLabel: number[][] = labels.map(() => []);
  const perGroup: number[][] = groups.map(() => []);
  const random = createRandom(seed);
  for (let draw = 0; draw < draws && paragraphs > 0; draw += 1) {
    const drawn = Array.from({ length: paragraphs }, () => random.below(paragraphs));
    const values = labels.map((cells) => f1(drawnTally(cells, drawn)));
    values.forEach((value, at) => {
      if (value !== null) perLabel[at]!.push(value);
    });
    groups.forEach((group, at) => {
      const value = mean(group.map((label) => values[label]!));
      if (value !== null) perGroup[at]!.push(value);
    });
  }
  return {
    labels: perLabel.map((values) => percentile(values, draws)),
    groups: perGroup.map((values) => percentile(values, draws)),
  };
}
