// A stratified sample: rare kinds get as many places as common ones, and each item keeps a known chance of being drawn.
import { createRandom } from './random.js';

/** An item that was drawn. */
export interface Drawn<T> {
  readonly item: T;
  readonly stratum: string;
  /** Chance that this item had of being drawn: drawn ÷ size of its stratum. */
  readonly probability: number;
  /** Items in the stratum. */
  readonly size: number;
}

/**
 * Divides `n` places over strata: each gets the same number, as far as it has so many; what one cannot fill goes to
 * the others. Places that do not divide go to the first strata that have room.
 * @param sizes items per stratum @returns places per stratum, in the same order
 */
export function allocate(sizes: readonly number[], n: number): number[] {
  const places = sizes.map(() => 0);
  let left = Math.min(
    n,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    const open = sizes.flatMap((size, at) => (places[at]! < size ? [at] : []));
    const fair = Math.max(1, Math.floor(left / open.length));
    for (const at of open) {
      const more = Math.min(fair, sizes[at]! - places[at]!, left);
      places[at]! += more;
      left -= more;
    }
  }
  return places;
}

/**
 * Draws `n` items, or all when there are fewer. Within a stratum the draw is systematic (at equal steps from a
 * random start), so that in the order given documents come in proportion and every item has the same chance.
 * Source: W.G. Cochran, Sampling Techniques (1977), chapters 5 and 8.
 * @param order names of the strata, in the order in which odd places are given @returns the draw, shuffled by `seed`
 */
export function stratifiedSample<T>(
  items: readonly T[],
  stratumOf: (item: T) => string,
  order: readonly string[],
  n: number,
  seed: number,
): Drawn<T>[] {
  const random = createRandom(seed);
  const strata = order.map((name) => items.filter((item) => stratumOf(item) === name));
  const places = allocate(
    strata.map((stratum) => stratum.length),
    n,
  );
  const drawn = strata.flatMap((stratum, at): Drawn<T>[] => {
    const wanted = places[at]!;
    const size = stratum.length;
    if (wanted === 0) return [];
    const start = random.below(size);
    return Array.from({ length: wanted }, (_, index) => ({
      item: stratum[Math.floor((start + index * size) / wanted)]!,
      stratum: order[at]!,
      probability: wanted / size,
      size,
    }));
  });
  return random.shuffle(drawn);
}
