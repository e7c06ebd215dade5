import { describe, expect, it } from 'vitest';
import type { WordBag } from '../../src/measure/two-texts.js';
import { morisitaOverlap } from '../../src/measure/morisita.js';
import { createRandom } from '../../src/measure/random.js';
import { sharedVocabulary, splitHalfSimilarity, tooLittleText } from '../../src/measure/shared-vocabulary.js';

/** A bursty Zipf text: every paragraph repeats some of its own words, as real paragraphs do. */
function text(seed: number, paragraphs: number, length: number, offset = 0): WordBag {
  const random = createRandom(seed);
  const zipf = (): number => Math.floor(Math.exp((random.below(10_000) / 10_000) * Math.log(2000))) - 1;
  return Array.from({ length: paragraphs }, () => {
    const words: number[] = [];
    for (let i = 0; i < length; i += 1) {
      const repeat = words.length > 0 && random.below(5) === 0;
      words.push(repeat ? words[random.below(words.length)]! : zipf() + offset);
    }
    return Uint32Array.from(words);
  });
}

describe('S, shared vocabulary at equal size', () => {
  it('is about 1 for two texts from one source, also at 1:4', () => {
    expect(sharedVocabulary(text(1, 40, 40), text(2, 40, 40), 7).similarity).toBeGreaterThan(0.93);
    expect(sharedVocabulary(text(1, 40, 40), text(2, 160, 40), 7).similarity).toBeGreaterThan(0.93);
    expect(sharedVocabulary(text(1, 40, 40), text(2, 40, 40), 7).similarity).toBeLessThan(1.07);
  });

  it('is 0 for two texts without a common word', () => {
    const result = sharedVocabulary(text(1, 40, 40), text(2, 40, 40, 5000), 7);
    expect(result.jsd).toBeCloseTo(1, 12);
    expect(result.similarity).toBeCloseTo(0, 10);
    expect(result.m).toBe(1600);
  });

  it('has an interval that holds 1 for halves of one source', () => {
    const { interval, similarity } = sharedVocabulary(text(3, 60, 40), text(4, 60, 40), 7);
    expect(interval.low).toBeLessThan(1);
    expect(interval.high).toBeGreaterThan(1);
    expect(interval.low).toBeLessThan(similarity);
  });

  it('has intervals that hold 1 for random halves of one text, and get narrower with length', () => {
    const random = createRandom(9);
    const width = { long: 0, short: 0 };
    let held = 0;
    for (let half = 0; half < 20; half += 1) {
      const order = random.shuffle(text(10, 120, 25));
      const { interval } = sharedVocabulary(order.slice(0, 60), order.slice(60), half);
      if (interval.low <= 1 && interval.high >= 1) held += 1;
      width.long += (interval.high - interval.low) / 20;
      const short = sharedVocabulary(order.slice(0, 44), order.slice(60, 104), half).interval;
      width.short += (short.high - short.low) / 20;
    }
    expect(held).toBeGreaterThanOrEqual(18);
    expect(width.long).toBeLessThan(width.short);
  });

  it('moves little when one side grows to four times its length', () => {
    const mixed = (seed: number, paragraphs: number, offset: number): WordBag =>
      text(seed, paragraphs, 40).map((words) => words.map((word) => (word % 3 === 0 ? word + offset : word)));
    const equal = sharedVocabulary(mixed(11, 40, 5000), mixed(12, 40, 9000), 7).similarity;
    const unequal = sharedVocabulary(mixed(11, 40, 5000), mixed(13, 160, 9000), 7).similarity;
    expect(equal).toBeLessThan(0.9);
    expect(Math.abs(unequal - equal)).toBeLessThan(0.05);
  });

  it('is the same for the same seed', () => {
    const a = text(5, 40, 40);
    const b = text(6, 50, 40, 40);
    expect(sharedVocabulary(a, b, 3)).toEqual(sharedVocabulary(a, b, 3));
  });

  it('is refused below 1,000 words or 15 paragraphs', () => {
    expect(tooLittleText(text(1, 20, 40))).toBe('words');
    expect(tooLittleText(text(1, 14, 100))).toBe('paragraphs');
    expect(tooLittleText(text(1, 15, 70))).toBeNull();
    expect(() => sharedVocabulary(text(1, 20, 40), text(2, 40, 40), 1)).toThrow(RangeError);
  });
});

it('split halves of one text score about 1', () => {
  const value = splitHalfSimilarity(text(8, 80, 40), 5)!;
  expect(value).toBeGreaterThan(0.97);
  expect(value).toBeLessThan(1.03);
  expect(splitHalfSimilarity(text(8, 10, 40), 5)).toBeNull();
});

describe('Morisita overlap', () => {
  it('equals a value computed by hand', () => {
    // a: paragraphs {0,0} {0,1}; n = (3,1), N = 4. λ = (9 + 1 − (4 + 1 + 1)) / (16 − 8) = 4/8 = 0.5
    // b: paragraphs {0} {0}; λ = (4 − 2) / (4 − 2) = 1. p·q = 3/4 · 1 = 0.75; C = 1.5 / 1.5 = 1
    expect(
      morisitaOverlap([Uint32Array.of(0, 0), Uint32Array.of(0, 1)], [Uint32Array.of(0), Uint32Array.of(0)]),
    ).toBeCloseTo(1, 10);
  });

  it('is unknown for a single paragraph', () => {
    expect(morisitaOverlap([Uint32Array.of(0, 0)], [Uint32Array.of(0)])).toBeNull();
  });
});
