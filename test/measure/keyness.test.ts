// Keyness with numbers computed by hand.
import { expect, it } from 'vitest';
import { keyness } from '../../src/measure/keyness.js';

it('is G2 over the whole table and the log ratio of the shares', () => {
  // Expected 5, 10, 995 and 1990: 2 × (10 ln 2 − 5 ln 2 + 990 ln(990/995) + 1995 ln(1995/1990)) = 6.96919.
  const { g2, logRatio } = keyness({ here: 10, there: 5, hereTotal: 1000, thereTotal: 2000 });
  expect(g2).toBeCloseTo(6.96919, 4);
  expect(logRatio).toBeCloseTo(2, 10);
});

it('of 100 in 10,000 against 50 in 20,000 lies a little above the two-term form and below chi-square', () => {
  const { g2, logRatio } = keyness({ here: 100, there: 50, hereTotal: 10_000, thereTotal: 20_000 });
  expect(g2).toBeCloseTo(69.6919, 4);
  expect(logRatio).toBeCloseTo(2, 10);
  // Expected 50, 100, 9,950 and 19,900. The form of Rayson and Garside has the first two terms only: 100 ln 2.
  const rest = 2 * (9900 * Math.log(9900 / 9950) + 19_950 * Math.log(19_950 / 19_900));
  expect(g2 - rest).toBeCloseTo(69.3147, 4);
  const square = 50 ** 2;
  expect(square / 50 + square / 100 + square / 9950 + square / 19_900).toBeCloseTo(75.3769, 4);
});

it('is nothing for a word that is as frequent here as there', () => {
  const { g2, logRatio } = keyness({ here: 4, there: 8, hereTotal: 1000, thereTotal: 2000 });
  expect(g2).toBeCloseTo(0, 10);
  expect(logRatio).toBe(0);
});

it('takes half an occurrence for none', () => {
  // (4 / 100) / (0.5 / 100) = 8
  expect(keyness({ here: 4, there: 0, hereTotal: 100, thereTotal: 100 }).logRatio).toBe(3);
  expect(keyness({ here: 0, there: 4, hereTotal: 100, thereTotal: 100 }).logRatio).toBe(-3);
});
