import { expect, it } from 'vitest';
import { jensenShannon } from '../../src/measure/divergence.js';

it('is 0 for identical and 1 for disjoint distributions', () => {
  expect(jensenShannon([2, 1, 1], [4, 2, 2])).toBe(0);
  expect(jensenShannon([3, 0], [0, 5])).toBe(1);
});

it('equals a value computed by hand', () => {
  // P = (1/2, 1/2), Q = (1, 0), M = (3/4, 1/4):
  // ½ [½ log2(2/3) + ½ log2 2] + ½ log2(4/3) = ½ (−0.292481 + 0.5) + ½ · 0.415037 = 0.311278
  expect(jensenShannon([1, 1], [7, 0])).toBeCloseTo(0.311278, 6);
});

it('is unknown for an empty text', () => {
  expect(jensenShannon([0, 0], [1, 2])).toBeNaN();
});
