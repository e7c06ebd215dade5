// How far people who code the same paragraphs agree, beyond chance.

/** What each coder says of one unit; null where a coder says nothing. */
export type Unit = readonly (string | null)[];

const valuesOf = (unit: Unit): string[] => unit.filter((value) => value !== null);

/**
 * Krippendorff's alpha for nominal values; any number of coders, missing values allowed. 1 is full agreement, 0 what
 * chance alone gives. Source: K. Krippendorff, Content Analysis (2004), chapter 11, and 'Computing Krippendorff's
 * Alpha-Reliability' (2011), parts C and D: 1 − (n − 1) Σu (disagreeing pairs in u / (mu − 1)) / Σ(c≠k) nc nk.
 * @returns null when no unit has two values, or when every value is the same (then it is undefined)
 */
export function krippendorffAlpha(units: readonly Unit[]): number | null {
  const totals = new Map<string, number>();
  let n = 0;
  let disagreeing = 0;
  for (const unit of units) {
    const values = valuesOf(unit);
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (values.length - count)) / (values.length - 1);
    }
    n += values.length;
  }
  const unequal = [...totals.values()].reduce((sum, count) => sum + count * (n - count), 0);
  return unequal === 0 ? null : 1 - ((n - 1) * disagreeing) / unequal;
}

/**
 * Cohen's kappa of the first two coders, over the units that both coded. Source: J. Cohen, 'A coefficient of agreement
 * for nominal scales', Educational and Psychological Measurement 20 (1960).
 * @returns null when they share no unit, or when chance alone already gives full agreement
 */
export function cohenKappa(units: readonly Unit[]): number | null {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let n = 0;
  let same = 0;
  for (const [one, other] of units) {
    if (one === null || one === undefined || other === null || other === undefined) continue;
    n += 1;
    if (one === other) same += 1;
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
  }
  if (n === 0) return null;
  const expected = [...first].reduce((sum, [value, count]) => sum + count * (second.get(value) ?? 0), 0);
  return expected === n * n ? null : (same / n - expected / (n * n)) / (1 - expected / (n * n));
}

/** Units that at least two coders judged, and how many of them have one value only. */
export function observedAgreement(units: readonly Unit[]): { readonly n: number; readonly same: number } {
  const judged = units.map(valuesOf).filter((values) => values.length >= 2);
  return { n: judged.length, same: judged.filter((values) => new Set(values).size === 1).length };
}
