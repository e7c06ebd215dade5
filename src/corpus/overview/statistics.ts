// Numbers about a set of municipalities: quantiles, the middle with its interval, ratios with theirs, and bins.
import { quantile } from '../../measure/quantile.js';
import { createRandom, type RandomStream } from '../../measure/random.js';
import type { Interval } from '../../measure/wilson.js';

/** Draws of the bootstrap, and their seed: the same data give the same intervals. */
export const DRAWS = 1000;
export const BOOTSTRAP_SEED = 20250101;

/** The largest k for which P(X < k) ≤ 2.5%, X being heads in n throws of a fair coin; 0 where there is none. */
function tail(n: number): number {
  let log = -n * Math.LN2;
  let sum = Math.exp(log);
  let k = 0;
  while (sum <= 0.025) {
    k += 1;
    log += Math.log((n - k + 1) / k);
    sum += Math.exp(log);
  }
  return k;
}

/**
 * 95% interval of the median from the order of the values, whatever their distribution. Source: W.J. Conover, Practical
 * Nonparametric Statistics (1999), section 3.2.
 * @param sorted ascending @returns null with fewer than six values
 */
export function medianInterval(sorted: readonly number[]): Interval | null {
  const k = tail(sorted.length);
  return k === 0 ? null : { low: sorted[k - 1]!, high: sorted[sorted.length - k]! };
}

/** What one municipality adds to each ratio: above and below the line. */
export interface Share {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** The ratios of all together; null where nothing stands below the line. */
export function ratios(shares: readonly Share[]): (number | null)[] {
  return (shares[0]?.above ?? []).map((_, measure) => {
    const sum = (side: keyof Share): number =>
      shares.reduce((total, share) => total + share[side][measure]!, 0);
    const below = sum('below');
    return below === 0 ? null : sum('above') / below;
  });
}

/** How often each of n is drawn in n draws with replacement. */
function weights(n: number, random: RandomStream): Uint32Array {
  const drawn = new Uint32Array(n);
  for (let draw = 0; draw < n; draw += 1) drawn[random.below(n)]! += 1;
  return drawn;
}

/**
 * 95% intervals of ratios by drawing municipalities with replacement: percentiles of 1,000 draws with a fixed seed.
 * Municipalities are drawn whole, since the paragraphs of one belong together. Source: Efron & Tibshirani, An
 * Introduction to the Bootstrap (1993), chapter 13.
 */
export function ratioIntervals(shares: readonly Share[]): (Interval | null)[] {
  const measures = shares[0]?.above.length ?? 0;
  const random = createRandom(BOOTSTRAP_SEED);
  const found = Array.from({ length: measures }, () => new Float64Array(DRAWS));
  const counts = new Uint32Array(measures);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const above = new Float64Array(measures);
    const under = new Float64Array(measures);
    weights(shares.length, random).forEach((weight, at) => {
      if (weight === 0) return;
      const share = shares[at]!;
      for (let measure = 0; measure < measures; measure += 1) {
        above[measure]! += weight * share.above[measure]!;
        under[measure]! += weight * share.below[measure]!;
      }
    });
    found.forEach((values, measure) => {
      if (under[measure]! > 0) values[counts[measure]!++] = above[measure]! / under[measure]!;
    });
  }
  return found.map((all, measure) => {
    // Sorted as numbers, which takes no function to compare them.
    const values = [...all.subarray(0, counts[measure]).sort()];
    if (values.length === 0) return null;
    return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
  });
}

/** From `from` up to `to`, which is not in it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const STEPS = [1, 2, 5, 10];
/** More bars than this are too narrow to see. */
const MOST_BARS = 15;

/** A round width, so that edges can be named, for at most twice the cube root of n bars (the rule of Rice University). */
function stepFor(range: number, n: number): number {
  const rough = range / Math.min(MOST_BARS, Math.ceil(2 * Math.cbrt(n)));
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * STEPS.find((step) => step * power >= rough * (1 - 1e-9))!;
}

/** The values in bars of equal, round width; one bar when all are the same. @param values at least one */
export function binsOf(values: readonly number[]): Bin[] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const step = stepFor(highest > lowest ? highest - lowest : Math.max(Math.abs(highest), 1), values.length);
  const at = (value: number): number => Math.floor(value / step + 1e-9);
  const [first, last] = [at(lowest), at(highest)];
  const edge = (place: number): number => Math.round(place * step * 1e9) / 1e9;
  return Array.from({ length: last - first + 1 }, (_, bar) => ({
    from: edge(first + bar),
    to: edge(first + bar + 1),
    count: values.filter((value) => at(value) === first + bar).length,
  }));
}
