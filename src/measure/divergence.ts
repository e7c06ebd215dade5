// Jensen–Shannon divergence between two bags of words.

/**
 * Jensen–Shannon divergence in bits (base 2): 0 for equal distributions, 1 for disjoint ones.
 * Source: J. Lin (1991), Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37(1).
 * @param a counts per word id @param b counts per word id, of the same length
 * @returns a number in [0, 1]; NaN when one of the two is empty
 */
export function jensenShannon(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let totalA = 0;
  let totalB = 0;
  for (let word = 0; word < a.length; word += 1) {
    totalA += a[word]!;
    totalB += b[word]!;
  }
  if (totalA === 0 || totalB === 0) return Number.NaN;
  let sum = 0;
  for (let word = 0; word < a.length; word += 1) {
    const p = a[word]! / totalA;
    const q = b[word]! / totalB;
    if (p > 0) sum += p * Math.log2((2 * p) / (p + q));
    if (q > 0) sum += q * Math.log2((2 * q) / (p + q));
  }
  return Math.min(1, Math.max(0, sum / 2));
}
