// Tests of the law of matching, on candidates made by hand.
import { describe, expect, it } from 'vitest';
import { type Candidate, chooseWinners } from '../../src/match/law.js';

const candidate = (
  term: number,
  tokens: number[],
  claims: number[],
  more: Partial<Candidate> = {},
): Candidate => ({
  term,
  tokens,
  claims,
  letters: claims.reduce((sum, at, index) => sum + (index % 2 === 0 ? -at : at), 0),
  how: 'form',
  confidence: 1,
  sharing: false,
  ...more,
});
const terms = (...candidates: Candidate[]): number[] =>
  chooseWinners(candidates)
    .map(({ term }) => term)
    .sort();

describe('chooseWinners', () => {
  it('lets the longest win', () => {
    expect(terms(candidate(1, [0], [0, 7]), candidate(2, [0, 1], [0, 7, 8, 12]))).toEqual([2]);
  });

  it('of equals takes the earliest, then form, then the surer, then the first term', () => {
    expect(terms(candidate(1, [1, 2], [5, 9, 10, 14]), candidate(2, [0, 1], [0, 4, 5, 9]))).toEqual([2]);
    expect(terms(candidate(1, [0], [0, 4], { how: 'stem' }), candidate(2, [0], [0, 4]))).toEqual([2]);
    const compound = (term: number, confidence: number) =>
      candidate(term, [0], [0, 4], { how: 'compound', confidence });
    expect(terms(compound(1, 0.6), compound(2, 0.9))).toEqual([2]);
    expect(terms(compound(2, 0.9), compound(1, 0.9))).toEqual([1]);
  });

  it('keeps parts of one compound that do not overlap', () => {
    const part = (term: number, start: number, end: number) =>
      candidate(term, [0], [start, end], { how: 'compound' });
    expect(terms(part(1, 0, 7), part(2, 7, 15))).toEqual([1, 2]);
    expect(terms(part(1, 0, 5), part(2, 5, 9), part(3, 0, 9))).toEqual([3]);
  });

  it('does not care where a loser lies that only touches another loser', () => {
    // 2 loses to 1, so 3 (which only overlaps 2) stands.
    expect(
      terms(candidate(1, [0], [0, 10]), candidate(2, [0, 1], [8, 10, 11, 14]), candidate(3, [1], [11, 13])),
    ).toEqual([1, 3]);
  });

  it('lets coordinated phrases share a word, but not a word inside them', () => {
    const shared = candidate(1, [0, 3], [0, 7, 19, 29], { how: 'ellipsis', sharing: true });
    const plain = candidate(2, [2, 3], [11, 18, 19, 29], { how: 'phrase' });
    const word = candidate(3, [3], [19, 29]);
    expect(terms(shared, plain, word)).toEqual([1, 2]);
  });
});
