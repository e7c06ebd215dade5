// Do two themes stand together more often than chance would have it? Mantel–Haenszel over strata.

/** One stratum of a two-by-two table: how many paragraphs have both, only the first, only the second, neither. */
export interface Stratum {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

export interface Association {
  readonly observed: number;
  /** Paragraphs with both if the two were independent within each stratum. */
  readonly expected: number;
  /** Mantel–Haenszel odds ratio; null when a margin is empty in every stratum. */
  readonly oddsRatio: number | null;
  /** 95% interval (Robins–Breslow–Greenland); null with the odds ratio. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

const Z_975 = 1.959964;

/**
 * Observed and expected co-occurrence and the Mantel–Haenszel odds ratio over strata. When the pooled estimate is
 * zero or infinite, one half is added to every cell of every informative stratum (Haldane–Anscombe).
 * Sources: Mantel & Haenszel 1959; variance of the logarithm: Robins, Breslow & Greenland 1986.
 */
export function association(strata: readonly Stratum[]): Association {
  let observed = 0;
  let expected = 0;
  for (const s of strata) {
    const n = s.both + s.first + s.second + s.neither;
    observed += s.both;
    if (n > 0) expected += ((s.both + s.first) * (s.both + s.second)) / n;
  }
  const informative = strata.filter(
    (s) =>
      s.both + s.first > 0 && s.both + s.second > 0 && s.first + s.neither > 0 && s.second + s.neither > 0,
  );
  if (informative.length === 0) return { observed, expected, oddsRatio: null, interval: null };
  return { observed, expected, ...pooledOddsRatio(informative) };
}

function pooledOddsRatio(strata: readonly Stratum[]): Pick<Association, 'oddsRatio' | 'interval'> {
  const sums = mantelHaenszelSums(strata, 0);
  const { r, s, pr, psqr, qs } = sums.r > 0 && sums.s > 0 ? sums : mantelHaenszelSums(strata, 0.5);
  const ratio = r / s;
  const variance = pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s);
  const halfWidth = Z_975 * Math.sqrt(variance);
  return {
    oddsRatio: ratio,
    interval: { low: Math.exp(Math.log(ratio) - halfWidth), high: Math.exp(Math.log(ratio) + halfWidth) },
  };
}

function mantelHaenszelSums(strata: readonly Stratum[], added: number) {
  const sums = { r: 0, s: 0, pr: 0, psqr: 0, qs: 0 };
  for (const stratum of strata) {
    const a = stratum.both + added;
    const b = stratum.first + added;
    const c = stratum.second + added;
    const d = stratum.neither + added;
    const n = a + b + c + d;
    const p = (a + d) / n;
    const q = (b + c) / n;
    const r = (a * d) / n;
    const s = (b * c) / n;
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.psqr += p * s + q * r;
    sums.qs += q * s;
  }
  return sums;
}

/** Strata by tercile of length within each group: ties go to the lower tercile. @returns 0, 1 or 2 per item */
export function terciles(lengths: readonly number[]): number[] {
  const sorted = [...lengths].sort((x, y) => x - y);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  const low = at(1 / 3);
  const high = at(2 / 3);
  return lengths.map((length) => (length <= low ? 0 : length <= high ? 1 : 2));
}
