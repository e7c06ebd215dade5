// A quantile of numbers in order.

/**
 * Quantile by linear interpolation between the values in order (type 7, the default of R and NumPy). Source: Hyndman &
 * Fan, 'Sample quantiles in statistical packages', The American Statistician 50 (1996).
 * @param sorted ascending, at least one @param share 0–1
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  return low + (high - low) * (place - Math.floor(place));
}
