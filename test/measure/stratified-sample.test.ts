// The draw: places divided by hand, known chances, the same for the same seed.
import { describe, expect, it } from 'vitest';
import { allocate, stratifiedSample } from '../../src/measure/stratified-sample.js';

describe('places over strata', () => {
  it.each([
    [[100, 100, 100, 100, 100], 50, [10, 10, 10, 10, 10]],
    // 3 and 5 are taken whole; 42 places are left for three strata
    [[3, 5, 100, 100, 100], 50, [3, 5, 14, 14, 14]],
    // odd places go to the first with room
    [[100, 100, 100], 11, [4, 4, 3]],
    [[0, 2, 0, 9, 1], 100, [0, 2, 0, 9, 1]],
    [[5, 5], 1, [1, 0]],
    [[0, 0], 4, [0, 0]],
  ])('%j for %i', (sizes, n, expected) => expect(allocate(sizes, n)).toEqual(expected));
});

interface Item {
  readonly name: number;
  readonly kind: string;
  readonly paper: string;
}

/** 4 rare ones and 96 common ones, half in either paper. */
const items: readonly Item[] = Array.from({ length: 100 }, (_, name) => ({
  name,
  kind: name % 25 === 0 ? 'rare' : 'common',
  paper: name < 50 ? 'a' : 'b',
}));
const draw = (n: number, seed: number) =>
  stratifiedSample(items, ({ kind }) => kind, ['rare', 'common'], n, seed);

describe('a draw of 20', () => {
  const drawn = draw(20, 1);

  it('takes every rare one, each item once', () => {
    expect(drawn.filter(({ stratum }) => stratum === 'rare')).toHaveLength(4);
    expect(new Set(drawn.map(({ item }) => item.name)).size).toBe(20);
  });

  it('knows the chance of each', () => {
    for (const { stratum, probability, size } of drawn)
      expect([probability, size]).toEqual(stratum === 'rare' ? [1, 4] : [16 / 96, 96]);
  });

  it('takes papers in proportion', () => {
    expect(drawn.filter(({ item, stratum }) => stratum === 'common' && item.paper === 'a')).toHaveLength(8);
  });

  it('is the same for the same seed, in another order for another', () => {
    expect(draw(20, 1)).toEqual(drawn);
    expect(draw(20, 2).map(({ item }) => item.name)).not.toEqual(drawn.map(({ item }) => item.name));
  });

  it('is shuffled', () => {
    const names = drawn.map(({ item }) => item.name);
    expect(names).not.toEqual([...names].sort((a, b) => a - b));
  });
});

it('takes all when there are fewer than asked', () => expect(draw(500, 1)).toHaveLength(100));

it('gives every item of a stratum its turn', () => {
  const seen = new Set<number>();
  for (let seed = 0; seed < 300; seed += 1) for (const { item } of draw(20, seed)) seen.add(item.name);
  expect(seen.size).toBe(100);
});
