// Keyness with intervals and dispersion: test vectors, and numbers worked out by hand.
import { describe, expect, it } from 'vitest';
import { keyness } from '../../src/measure/keyness.js';
import { isSpread, logRatioInterval, sideOf, typical, type Spread } from '../../src/measure/typical.js';

const VECTOR = { here: 100, there: 50, hereTotal: 10_000, thereTotal: 20_000 };

it('gives the test vector: G2 over four cells and the log ratio', () => {
  const { g2, logRatio } = keyness(VECTOR);
  expect(g2).toBeCloseTo(69.6919, 4);
  expect(logRatio).toBeCloseTo(2, 12);
});

describe('logRatioInterval', () => {
  it('is 1.96 standard errors to either side', () => {
    // SE = √(1/100 − 1/10,000 + 1/50 − 1/20,000) / ln 2 = √0.02985 / 0.693147 = 0.249257; times 1.959964 = 0.488534.
    const { low, high } = logRatioInterval(VECTOR);
    expect(low).toBeCloseTo(1.511466, 5);
    expect(high).toBeCloseTo(2.488534, 5);
  });

  it('takes half an occurrence for none', () => {
    // Log ratio log2(8 / 0.5) = 4; SE = √(1/8 − 1/1,000 + 2 − 1/1,000) / ln 2 = √2.123 / 0.693147 = 2.102107.
    const { low, high } = logRatioInterval({ here: 8, there: 0, hereTotal: 1000, thereTotal: 1000 });
    expect((low + high) / 2).toBeCloseTo(4, 10);
    expect((high - low) / 2 / 1.959964).toBeCloseTo(2.102107, 4);
  });
});

const spread = (count: number, paragraphs = count, sections = paragraphs): Spread => ({
  count,
  paragraphs,
  sections,
});

it('wants three paragraphs and two sections, or the one section that there is', () => {
  expect(isSpread(spread(9, 2, 2), 8)).toBe(false);
  expect(isSpread(spread(9, 3, 1), 8)).toBe(false);
  expect(isSpread(spread(9, 3, 2), 8)).toBe(true);
  expect(isSpread(spread(9, 3, 1), 1)).toBe(true);
});

describe('typical', () => {
  const size = { words: 10_000, sections: 10 };
  const rank = typical(
    [
      { item: 'even', here: spread(10), there: spread(10) },
      { item: 'here, a little', here: spread(20), there: spread(5) },
      { item: 'there, much', here: spread(3), there: spread(60) },
      { item: 'here, in one place', here: spread(30, 2), there: spread(3) },
      { item: 'rare but only here', here: spread(4), there: spread(0) },
    ],
    size,
    size,
  );

  it('ranks by the bound that is nearest to no difference, of either side', () => {
    expect(rank.map(({ item }) => item)).toEqual([
      'there, much',
      'here, a little',
      'rare but only here',
      'even',
    ]);
    expect(rank.map(sideOf)).toEqual(['there', 'here', null, null]);
  });

  it('has nothing to say without words', () => {
    expect(
      typical([{ item: 1, here: spread(3), there: spread(3) }], size, { words: 0, sections: 0 }),
    ).toEqual([]);
  });
});
