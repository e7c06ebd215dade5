// Likeness of contexts: by hand, by known truth, and the same for few and many.
import { describe, expect, it } from 'vitest';
import { inverseShare, likeness, type Context } from '../../src/measure/meanings.js';
import { createRandom } from '../../src/measure/random.js';

/** Lemmas are told by one letter, or a letter and a figure; each has the weight 1. */
const context = (...lemmas: readonly string[]): Context => [
  ...new Set(lemmas.map((lemma) => lemma.charCodeAt(0) - 97 + 26 * Number(lemma.slice(1)))),
];
const ONE = new Array<number>(26 * 12).fill(1);
const times = (n: number, ...lemmas: readonly string[]): Context[] =>
  Array.from({ length: n }, () => context(...lemmas));

it('weighs a word by how few paragraphs hold it', () => {
  expect(inverseShare(100, 100)).toBe(0);
  expect(inverseShare(100, 10)).toBeCloseTo(Math.log(10), 12);
});

it('weighs lemmas by the weights given', () => {
  // Within a: one pair that shares p (4) and q (1), so 5; within b: p (4); across: 4 pairs that share p (4 each).
  // Sum of squared weights: 2 · 5 + 2 · 4 = 18 over 6 words, half of the mean is 1.5.
  const { cosine } = likeness(
    [
      [0, 1],
      [0, 1],
    ],
    [[0], [0]],
    [2, 1],
    createRandom(1),
  );
  expect(cosine).toBeCloseTo((16 + 1.5) / 4 / Math.sqrt(5 * 4), 12);
});

describe('likeness', () => {
  it('is the cosine of different paragraphs', () => {
    // Within a: three pairs that share p (1 each), mean 1; within b: 1. Across: 2 of 6 pairs share q.
    // Mean square of a weight is 1, half of it is added: (2 + 0.5) / 6.
    const a = [context('p'), context('p'), context('p', 'q')];
    const { cosine } = likeness(a, times(2, 'q'), ONE, createRandom(1));
    expect(cosine).toBeCloseTo(2.5 / 6, 12);
  });

  it('tells other company from chance', () => {
    const { cosine, chance } = likeness(times(6, 'p', 'r'), times(6, 'q', 's'), ONE, createRandom(1));
    expect(cosine).toBeLessThan(0.1);
    expect(chance).toBeLessThanOrEqual(0.03);
  });

  it('sees no difference where there is none', () => {
    const { cosine, chance } = likeness(times(6, 'p'), times(9, 'p'), ONE, createRandom(1));
    expect(cosine).toBeCloseTo(1, 1);
    expect(chance).toBe(1);
  });

  it('cannot say when the contexts of one text have nothing in common', () => {
    const strangers = ['a', 'b', 'c', 'd', 'e'].map((lemma) => context(lemma));
    expect(likeness(strangers, times(5, 'p'), ONE, createRandom(1)).cosine).toBeNull();
  });

  it.each([8, 60])('is about 1 for two draws of %i paragraphs from one text', (n) => {
    const random = createRandom(5);
    const draw = (): Context[] =>
      Array.from({ length: n }, () => context(...[0, 1, 2, 3].map(() => `w${random.below(12)}`)));
    const found = Array.from({ length: 40 }, () => likeness(draw(), draw(), ONE, random).cosine ?? 0);
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    expect(mean).toBeGreaterThan(0.9);
    expect(mean).toBeLessThan(1.15);
  });

  it('is the same for the same seed', () => {
    const a = [context('p', 'q'), context('p'), context('q'), context('r', 'p'), context('p')];
    const b = [context('p'), context('s'), context('s', 'p'), context('s'), context('q')];
    expect(likeness(a, b, ONE, createRandom(3))).toEqual(likeness(a, b, ONE, createRandom(3)));
  });
});
