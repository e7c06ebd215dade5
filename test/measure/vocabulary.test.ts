import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/measure/random.js';
import { compareVocabulary } from '../../src/measure/vocabulary.js';
import { analysisOf, passagesOf, type FakeParagraph } from './fakes.js';

function vocabulary(
  culture: readonly (readonly string[])[],
  welfare: readonly (readonly string[])[],
  seed = 1,
) {
  const fakes = (paragraphs: readonly (readonly string[])[]): FakeParagraph[] =>
    paragraphs.map((words) => ({ words }));
  const [c, w] = [analysisOf(fakes(culture)), analysisOf(fakes(welfare))];
  return compareVocabulary(
    { culture: [c], welfare: [w] },
    [...passagesOf('culture', c.paragraphs), ...passagesOf('welfare', w.paragraphs)],
    seed,
  );
}
const words = (text: string): string[] => text.split(' ');

describe('with little text', () => {
  it('counts the share of running words that the other also uses', () => {
    // a a b c: a, a and c stand in the other text too (3 of 4); a c d e e: a and c (2 of 5)
    const result = vocabulary([words('a a b'), words('c')], [words('a c d'), words('e e')]);
    expect(result.sharedWords).toEqual({ culture: 3 / 4, welfare: 2 / 5 });
    expect(result.jaccardCurve).toEqual([]);
    expect(result.contentWords).toEqual({ culture: 4, welfare: 5 });
    expect(result.paragraphs).toEqual({ culture: 2, welfare: 2 });
  });

  it('is refused with the reason, the culture side first', () => {
    expect(vocabulary([words('a')], [words('b')])).toMatchObject({
      result: null,
      refused: { reason: 'words', domain: 'culture' },
      yardsticks: { culture: null, welfare: null },
    });
  });

  it('leaves empty paragraphs out and knows no share of nothing', () => {
    const result = vocabulary([[], words('a')], [[]]);
    expect(result.paragraphs).toEqual({ culture: 1, welfare: 0 });
    expect(result.sharedWords).toEqual({ culture: 0, welfare: null });
  });
});

describe('copies', () => {
  const copied = Array.from({ length: 25 }, (_, i) => `copy${i}`);

  it('are dropped on both sides and named by passage', () => {
    const result = vocabulary([words('a b'), copied], [copied, words('a d')]);
    expect(result.copies).toEqual([['C2', 'W1']]);
    expect(result.contentWords).toEqual({ culture: 2, welfare: 2 });
    expect(result.sharedWords).toEqual({ culture: 0.5, welfare: 0.5 });
  });
});

describe('with enough text', () => {
  /** 40 paragraphs of 30 words out of 300, most often the first. */
  function text(seed: number, prefix: string): string[][] {
    const random = createRandom(seed);
    return Array.from({ length: 40 }, () =>
      Array.from({ length: 30 }, () => `${prefix}${Math.min(random.below(300), random.below(300))}`),
    );
  }

  it('gives S with an interval, the same for the same seed', () => {
    const [a, b] = [text(1, 'w'), text(2, 'w')];
    const result = vocabulary(a, b, 5);
    expect(result.refused).toBeNull();
    expect(result.result!.m).toBe(1200);
    expect(result.jaccardCurve.map(({ size }) => size)).toEqual([250, 500, 1000]);
    expect(result.result!.similarity).toBeGreaterThan(0.9);
    expect(result.result!.interval.low).toBeLessThan(result.result!.similarity);
    expect(result.yardsticks.culture).toBeGreaterThan(0.9);
    expect(vocabulary(a, b, 5)).toEqual(result);
  });

  it('is 0 for two texts without a common word', () => {
    const result = vocabulary(text(1, 'x'), text(2, 'y'));
    expect(result.result!.similarity).toBeCloseTo(0, 10);
    expect(result.sharedWords).toEqual({ culture: 0, welfare: 0 });
    expect(result.morisita).toBe(0);
  });
});
