// Collocates with numbers worked out by hand.
import { describe, expect, it } from 'vitest';
import {
  collocatesOf,
  companyOf,
  logDice,
  near,
  NO_LEMMA,
  type Line,
  type Standing,
} from '../../src/measure/collocates.js';

const names = ['a', 'b', 'c', 'x', 'far'];
const [A, , , X] = names.keys();
const line = (text: string): Line =>
  Int32Array.from(text.split(' '), (word) => (word === '.' ? NO_LEMMA : names.indexOf(word)));

it('is 14 for words that only stand together, and one less for half as much', () => {
  expect(logDice(5, 5, 5)).toBe(14);
  // 14 + log2(2·3 / (4 + 8)) = 14 + log2(0.5)
  expect(logDice(3, 4, 8)).toBe(13);
});

describe('near', () => {
  it('looks at five words to either side, function words counted, and leaves the word itself out', () => {
    const words = line('far a . . . . x b x . . . c far');
    expect(near(words, [6], new Set([6, 8]))).toEqual([1, 7]);
    expect(near(words, [8], new Set([6, 8]))).toEqual([7, 12, 13]);
  });

  it('reaches from the first and the last word of a phrase', () => {
    expect(near(line('a x . y b'), [1, 3], new Set([1, 3]))).toEqual([0, 4]);
  });
});

describe('collocatesOf', () => {
  const lines = [line('a x b'), line('a x'), line('x a a c'), line('a b c')];
  const standings = [0, 1, 2].map((index) => ({ line: index, at: [[lines[index]!.indexOf(X!)]] }));
  const company = (all: readonly Line[], where: readonly Standing[]) =>
    where.map((standing) => companyOf(all[standing.line]!, standing));

  it('counts every occurrence once, and wants three meetings', () => {
    // a stands by each of the 3 x: 14 + log2(6 / (3 + 5)) = 13.585; the second a by the third x meets none.
    expect(collocatesOf(company(lines, standings), 3, [5, 2, 2], names)).toEqual([
      { number: A, lemma: 'a', together: 3, logDice: 14 + Math.log2(6 / 8) },
    ]);
  });

  it('never says more than 14: one neighbour between two occurrences meets one', () => {
    const both = [line('x a x'), line('x a x'), line('x a x')];
    const twice = both.map((_, index) => ({ line: index, at: [[0], [2]] }));
    // Three meetings, six x, three a: 14 + log2(6 / 9).
    expect(collocatesOf(company(both, twice), 6, [3], names)[0]!.logDice).toBeCloseTo(13.415, 3);
  });
});
