// Repeatable chance: every draw in Raakvlak comes from a seeded generator (owner of pure-rand).
import { unsafeUniformIntDistribution } from 'pure-rand/distribution/UnsafeUniformIntDistribution';
import { xoroshiro128plus } from 'pure-rand/generator/XoroShiro';

/** A stream of random numbers that is the same for the same seed on every machine. */
export interface RandomStream {
  /** A whole number in [0, below). */
  below(below: number): number;
  /** A new array with the items in random order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/** @param seed any 32-bit whole number */
export function createRandom(seed: number): RandomStream {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => unsafeUniformIntDistribution(0, limit - 1, generator);
  return {
    below,
    shuffle(items) {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const held = result[last]!;
        result[last] = result[other]!;
        result[other] = held;
      }
      return result;
    },
  };
}
