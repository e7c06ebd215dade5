// Wilson's interval against values computed by hand.
import { expect, it } from 'vitest';
import { wilson } from '../../src/measure/wilson.js';

it('has the bounds of the formula', () => {
  // 8 of 11: centre (8/11 + 3.8415/22) / (1 + 3.8415/11) = .6684, half width .2342
  expect(wilson(8, 11)!.low).toBeCloseTo(0.4344, 3);
  expect(wilson(8, 11)!.high).toBeCloseTo(0.9025, 3);
});

it('stays within 0 and 1 where the share is 0 or 1', () => {
  // 0 of 10: high = 3.8415 / (10 + 3.8415) = .2775
  expect(wilson(0, 10)!.low).toBe(0);
  expect(wilson(0, 10)!.high).toBeCloseTo(0.2775, 4);
  expect(wilson(10, 10)!.low).toBeCloseTo(0.7225, 4);
  expect(wilson(10, 10)!.high).toBeCloseTo(1, 12);
});

it('says nothing of nothing', () => expect(wilson(0, 0)).toBeNull());
