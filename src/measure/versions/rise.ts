// The longest rising subsequence: what keeps its order when other things are moved about.

/**
 * Indices of a longest strictly rising subsequence, ascending. By patience sorting, O(n log n) (Fredman 1975).
 * @param values may hold any numbers; of equal ones at most one is taken
 */
export function longestRise(values: readonly number[]): number[] {
  /** Per length − 1: index of the smallest value that ends a rise of that length. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.push(at);
  return rise.reverse();
}
