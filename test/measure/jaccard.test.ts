import { expect, it } from 'vitest';
import { jaccardCurve, jaccardSizes } from '../../src/measure/jaccard.js';

/** One paragraph of the words from … from + length − 1. */
const run = (from: number, length: number): Uint32Array => Uint32Array.from({ length }, (_, i) => from + i);

it('looks at the three largest doublings of 125 that the shorter text holds', () => {
  expect(jaccardSizes(124)).toEqual([]);
  expect(jaccardSizes(260)).toEqual([125, 250]);
  expect(jaccardSizes(1999)).toEqual([250, 500, 1000]);
  expect(jaccardSizes(2000)).toEqual([500, 1000, 2000]);
});

it('is words in both over words in either', () => {
  // 0 … 124 against 25 … 149: 100 shared of 150
  const [point] = jaccardCurve([run(0, 125)], [run(25, 125)], 1);
  expect(point!.size).toBe(125);
  expect(point!.value).toBeCloseTo(100 / 150, 12);
});

it('cuts the last paragraph at the size, and draws both sides to the same size', () => {
  // At 125 each side is 0 … 124. At 250 a still has 125 different words, b has 250: 125 shared of 250
  const same = jaccardCurve([run(0, 125), run(0, 125)], [run(0, 4000)], 1);
  expect(same.map(({ size }) => size)).toEqual([125, 250]);
  expect(same[0]!.value).toBeCloseTo(1, 12);
  expect(same[1]!.value).toBeCloseTo(125 / 250, 12);
});

it('is 0 without a common word, and the same for the same seed', () => {
  expect(jaccardCurve([run(0, 130)], [run(500, 130)], 3)).toEqual([{ size: 125, value: 0 }]);
  const [a, b] = [
    [run(0, 100), run(40, 90)],
    [run(20, 150), run(90, 80)],
  ];
  expect(jaccardCurve(a, b, 9)).toEqual(jaccardCurve(a, b, 9));
});
