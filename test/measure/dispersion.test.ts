import { describe, expect, it } from 'vitest';
import { deviationOfProportions, dispersion, sectionSizes } from '../../src/measure/dispersion.js';
import { analysisOf, coded, passagesOf, type FakeParagraph } from './fakes.js';

describe('deviation of proportions', () => {
  it('of 2, 1 and 0 hits in equal parts: (1/3 + 0 + 1/3) / 2', () => {
    const { dp, dpNorm } = deviationOfProportions([1, 1, 1], [2, 1, 0]);
    expect(dp).toBeCloseTo(1 / 3, 12);
    expect(dpNorm).toBeCloseTo(1 / 2, 12);
  });

  it('of 5, 0 and 1 hits in parts of 1000, 2000 and 3000 words', () => {
    // (|1/6 − 5/6| + |1/3 − 0| + |1/2 − 1/6|) / 2 = 2/3; over 1 − 1/6: .8
    const { dp, dpNorm } = deviationOfProportions([1000, 2000, 3000], [5, 0, 1]);
    expect(dp).toBeCloseTo(0.6667, 4);
    expect(dpNorm).toBeCloseTo(0.8, 12);
  });

  it('is 0 when hits go by size, 1 when all stand in the smallest part, unknown for one part', () => {
    expect(deviationOfProportions([100, 300], [1, 3])).toEqual({ dp: 0, dpNorm: 0 });
    expect(deviationOfProportions([100, 300], [4, 0])).toEqual({ dp: 0.75, dpNorm: 1 });
    expect(deviationOfProportions([100], [4])).toEqual({ dp: 0, dpNorm: null });
  });
});

describe('over the sections of a framework', () => {
  // Sections of 10 + 10, 10 and 30 words.
  const fakes: FakeParagraph[] = [{ section: 1 }, { section: 1 }, { section: 2 }, { section: 4, tokens: 30 }];
  const sizes = sectionSizes([analysisOf(fakes)]);
  const passages = passagesOf('culture', fakes.map(coded));

  it('counts words per section with running text', () => {
    expect([...sizes.values()]).toEqual([20, 10, 30]);
  });

  it('keeps sections of two papers apart', () => {
    const second = analysisOf(fakes);
    const other = { ...second, document: { ...second.document, id: 'c2' } };
    expect(sectionSizes([analysisOf(fakes), other]).size).toBe(6);
  });

  it('gives range, and DPnorm by hand', () => {
    // Hits 2, 1, 0 on shares 1/3, 1/6, 1/2: (1/3 + 1/6 + 1/2) / 2 = 1/2; over 1 − 1/6: .6
    const found = dispersion(passages.slice(0, 3), sizes);
    expect(found).toMatchObject({ sections: 3, range: 2 });
    expect(found.dpNorm).toBeCloseTo(0.6, 12);
  });

  it('has no DPnorm with fewer passages than sections, or none', () => {
    expect(dispersion(passages.slice(0, 2), sizes)).toEqual({ sections: 3, range: 1, dpNorm: null });
    expect(dispersion([], sizes)).toEqual({ sections: 3, range: 0, dpNorm: null });
    expect(dispersion([], new Map())).toEqual({ sections: 0, range: 0, dpNorm: null });
  });
});
