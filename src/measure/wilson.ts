// An interval around a share that also holds for small numbers.

/** Lower and upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z_975 = 1.959964;

/**
 * 95% interval of a share by Wilson's method. Source: E.B. Wilson, 'Probable inference, the law of succession, and
 * statistical inference', JASA 22 (1927).
 * @param hits 0 … n @returns bounds between 0 and 1; null when n is 0
 */
export function wilson(hits: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = hits / n;
  const square = Z_975 * Z_975;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (Z_975 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
