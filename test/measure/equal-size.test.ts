import { describe, expect, it } from 'vitest';
import { jensenShannon } from '../../src/measure/divergence.js';
import { divergence, divergences, planDraws } from '../../src/measure/equal-size.js';
import { layOut, type WordBag } from '../../src/measure/two-texts.js';
import { createRandom } from '../../src/measure/random.js';

const words = (...ids: readonly number[]): Uint32Array => Uint32Array.from(ids);

/** Mean divergences over 30 draws with 3 halvings each. */
function measured(a: WordBag, b: WordBag, m: number, skip = -1, groupsA?: Uint8Array, groupsB?: Uint8Array) {
  const text = layOut(a, b, groupsA, groupsB);
  return divergence(text, planDraws(text, 30, 3, createRandom(1)), m, skip);
}

describe('divergence of draws of equal size', () => {
  it('equals a value computed by hand', () => {
    // a is half 0 and half 1, b all 0: .311278 bits (see divergence.test.ts). Of the pool 00 11 00 00 one half holds
    // 11 and 00, the other only 0: the same divergence, however it is split.
    const { jsd, jsdNull } = measured([words(0, 0), words(1, 1)], [words(0, 0), words(0, 0)], 4);
    expect(jsd).toBeCloseTo(0.311278, 6);
    expect(jsdNull).toBeCloseTo(0.311278, 6);
  });

  it('is that of Jensen and Shannon when all is drawn', () => {
    const a = [words(0, 1, 2), words(2, 3)];
    const b = [words(3, 3, 4, 0, 0)];
    expect(measured(a, b, 5).jsd).toBeCloseTo(jensenShannon([1, 1, 2, 1, 0], [2, 0, 0, 2, 1]), 12);
  });

  it('cuts the last paragraph at m', () => {
    // Two of 000: P = (1, 0); two of 01…: Q = (1/2, 1/2)
    expect(measured([words(0, 0, 0)], [words(0, 1, 5, 6)], 2).jsd).toBeCloseTo(0.311278, 6);
  });

  it('leaves out the paragraphs of a group', () => {
    const groups = Uint8Array.of(0, 1);
    const [a, b] = [
      [words(0, 0), words(1, 1)],
      [words(0, 0), words(2, 2)],
    ];
    expect(measured(a, b, 2, 1, groups, groups)).toEqual({ jsd: 0, jsdNull: 0 });
    expect(measured(a, b, 2, 0, groups, groups).jsd).toBeCloseTo(1, 12);
  });

  it('draws another part of the longer text each time', () => {
    // b is drawn as 00 or as 11: divergence from 00 is 0 or 1, about half of the times each
    const { jsd } = measured([words(0, 0)], [words(0, 0), words(1, 1)], 2);
    expect(jsd).toBeGreaterThan(0.2);
    expect(jsd).toBeLessThan(0.8);
  });

  it('gives the same for each group left out, whether one after another or by itself', () => {
    const random = createRandom(7);
    const bag = (paragraphs: number): Uint32Array[] =>
      Array.from({ length: paragraphs }, () => Uint32Array.from({ length: 9 }, () => random.below(40)));
    const groups = Uint8Array.from({ length: 24 }, (_, at) => at % 4);
    const text = layOut(bag(24), bag(24), groups, groups);
    const plans = planDraws(text, 6, 2, random);
    const skips = [2, -1, 0, 3, 1, 2];
    expect(divergences(text, plans, 100, skips)).toEqual(
      skips.map((skip) => divergence(text, plans, 100, skip)),
    );
  });

  it('gives the mean of the plans, each by itself', () => {
    const random = createRandom(3);
    const bag = (paragraphs: number): Uint32Array[] =>
      Array.from({ length: paragraphs }, () => Uint32Array.from({ length: 7 }, () => random.below(30)));
    const text = layOut(bag(20), bag(9));
    const plans = planDraws(text, 5, 4, random);
    const each = plans.map((plan) => divergence(text, [plan], 55, -1));
    const mean = (of: (one: (typeof each)[number]) => number): number =>
      each.reduce((sum, one) => sum + of(one), 0) / each.length;
    const { jsd, jsdNull } = divergence(text, plans, 55, -1);
    expect(jsd).toBeCloseTo(
      mean((one) => one.jsd),
      12,
    );
    expect(jsdNull).toBeCloseTo(
      mean((one) => one.jsdNull),
      12,
    );
  });
});
