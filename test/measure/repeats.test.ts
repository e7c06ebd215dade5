// Near-copies within one list: what is merged, and what is not.
import { expect, it } from 'vitest';
import { repeats } from '../../src/measure/repeats.js';

const words = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `w${from + i}`);

it('merges long texts of which 70% of the shorter one stands in the other', () => {
  // 30 words are 26 shingles; of words 6–35 the first 24 (20 shingles: 77%) stand in the first text, of 12–41 only 14.
  expect(repeats([words(0, 30), words(6, 30), words(12, 30)])).toEqual([{ kept: 0, also: [1] }]);
});

it('takes a short text inside a long one as a copy, but only when it has twenty words', () => {
  expect(repeats([words(0, 60), words(10, 20)])).toEqual([{ kept: 0, also: [1] }]);
  expect(repeats([words(0, 60), words(10, 19)])).toEqual([]);
});

it('merges short texts only when they are equal', () => {
  expect(repeats([words(0, 5), words(0, 6), words(0, 5)])).toEqual([{ kept: 0, also: [2] }]);
});

it('keeps the first of a group, and the order of the list', () => {
  const [a, b] = [words(0, 25), words(100, 25)];
  expect(repeats([b, a, a, b, b])).toEqual([
    { kept: 0, also: [3, 4] },
    { kept: 1, also: [2] },
  ]);
  expect(repeats([[], []])).toEqual([]);
});
