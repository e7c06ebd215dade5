import { expect, it } from 'vitest';
import { association, terciles } from '../../src/measure/association.js';

it('gives expected count and odds ratio of one table', () => {
  // both 10, first 20, second 15, neither 55: expected 30 · 25 / 100 = 7.5; OR = 10 · 55 / (20 · 15) = 1.8333
  const result = association([{ both: 10, first: 20, second: 15, neither: 55 }]);
  expect(result.observed).toBe(10);
  expect(result.expected).toBeCloseTo(7.5, 10);
  expect(result.oddsRatio).toBeCloseTo(1.83333, 5);
  // one stratum: the Robins–Breslow–Greenland variance is Woolf's, 1/10 + 1/20 + 1/15 + 1/55 = 0.234848
  const width = 1.959964 * Math.sqrt(0.234848);
  expect(result.interval!.low).toBeCloseTo(Math.exp(Math.log(1.83333) - width), 3);
  expect(result.interval!.high).toBeCloseTo(Math.exp(Math.log(1.83333) + width), 3);
});

it('pools two strata by Mantel and Haenszel, computed by hand', () => {
  // Stratum 1, n = 100: R = 10 · 55 / 100 = 5.5, S = 20 · 15 / 100 = 3. Stratum 2, n = 50: R = 8 · 20 / 50 = 3.2,
  // S = 12 · 10 / 50 = 2.4. Odds ratio 8.7 / 5.4 = 1.611111; expected 7.5 + 20 · 18 / 50 = 14.7.
  const result = association([
    { both: 10, first: 20, second: 15, neither: 55 },
    { both: 8, first: 12, second: 10, neither: 20 },
  ]);
  expect(result.observed).toBe(18);
  expect(result.expected).toBeCloseTo(14.7, 10);
  expect(result.oddsRatio).toBeCloseTo(1.611111, 6);
  // P and Q are .65 and .35, .56 and .44: ΣPR = 5.367, Σ(PS + QR) = 6.627, ΣQS = 2.106. Variance of the logarithm:
  // 5.367 / (2 · 8.7²) + 6.627 / (2 · 8.7 · 5.4) + 2.106 / (2 · 5.4²) = 0.142095
  const width = 1.959964 * Math.sqrt(0.142095);
  expect(result.interval!.low).toBeCloseTo(1.611111 * Math.exp(-width), 5);
  expect(result.interval!.high).toBeCloseTo(1.611111 * Math.exp(width), 5);
});

it('does not mistake two specialised papers for avoidance: pooling gives < 1, strata give 1', () => {
  const independentA = { both: 9, first: 81, second: 1, neither: 9 };
  const independentB = { both: 9, first: 1, second: 81, neither: 9 };
  expect(association([independentA, independentB]).oddsRatio).toBeCloseTo(1, 10);
  const pooled = association([{ both: 18, first: 82, second: 82, neither: 18 }]);
  expect(pooled.oddsRatio).toBeCloseTo((18 * 18) / (82 * 82), 10);
});

it('adds one half to every cell when a cell sum is zero', () => {
  // (0.5 · 20.5) / (10.5 · 5.5) = 0.177489
  expect(association([{ both: 0, first: 10, second: 5, neither: 20 }]).oddsRatio).toBeCloseTo(0.177489, 5);
});

it('has no odds ratio when one of the two never occurs', () => {
  const result = association([{ both: 0, first: 10, second: 0, neither: 20 }]);
  expect(result).toEqual({ observed: 0, expected: 0, oddsRatio: null, interval: null });
});

it('cuts lengths into terciles', () => {
  expect(terciles([5, 1, 9, 3, 7, 2])).toEqual([1, 0, 2, 1, 2, 0]);
});
