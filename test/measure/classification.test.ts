// Precision, recall and F1 on small tables counted by hand, and what the bootstrap must hold to.
import { describe, expect, it } from 'vitest';
import {
  bootstrapF1,
  f1,
  mean,
  precision,
  recall,
  tally,
  type Judged,
} from '../../src/measure/classification.js';

/** 'hm' pairs: '11' both, '01' only the machine, '10' only people, '00' neither, '--' not judged. */
const cells = (text: string): (Judged | null)[] =>
  text
    .split(' ')
    .map((pair) => (pair === '--' ? null : { human: pair[0] === '1', machine: pair[1] === '1' }));

describe('one label', () => {
  // 3 hits, 1 extra, 2 missed, 1 neither, 1 not judged
  const some = tally(cells('11 11 11 01 10 10 00 --'));

  it('counts what was judged', () => expect(some).toEqual({ hits: 3, extra: 1, missed: 2, n: 7 }));
  it('precision 3/4', () => expect(precision(some)).toBe(0.75));
  it('recall 3/5', () => expect(recall(some)).toBe(0.6));
  it('F1 6/9', () => expect(f1(some)).toBeCloseTo(2 / 3, 12));

  it('counts by weight', () => {
    // hits 10 + 1 + 1, extra 2, missed 1 + 5
    const heavy = tally(cells('11 11 11 01 10 10 00 --'), [10, 1, 1, 2, 1, 5, 100, 100]);
    expect(precision(heavy)).toBeCloseTo(12 / 14, 12);
    expect(recall(heavy)).toBeCloseTo(12 / 18, 12);
  });
});

describe('what cannot be known is null, never 0', () => {
  it('without positives there is no recall and no F1', () => {
    const none = tally(cells('00 01 00'));
    expect([precision(none), recall(none), f1(none)]).toEqual([0, null, null]);
  });

  it('a machine that says nothing has no precision, and finds nothing', () => {
    const silent = tally(cells('10 10 00'));
    expect([precision(silent), recall(silent), f1(silent)]).toEqual([null, 0, 0]);
  });

  it('the mean leaves them out', () => {
    expect(mean([1, null, 0.5])).toBe(0.75);
    expect(mean([null])).toBeNull();
  });
});

describe('bootstrap', () => {
  const good = cells('11 11 11 11 11 11 00 00 00 00 00 00');
  const fair = cells('11 11 11 11 10 01 00 00 00 00 00 00');
  const empty = cells('00 00 00 00 00 00 00 00 00 00 00 00');

  it('gives the same for the same seed, and something else for another', () => {
    const run = (seed: number) => bootstrapF1([fair], [[0]], { draws: 200, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('has F1 inside, and no width where nothing can go wrong', () => {
    const { labels, groups } = bootstrapF1([good, fair, empty], [[0, 1]], { draws: 500, seed: 1 });
    expect(labels[0]).toEqual({ low: 1, high: 1 });
    expect(labels[1]!.low).toBeLessThan(0.8);
    expect(labels[1]!.high).toBeGreaterThan(0.8);
    expect(labels[2]).toBeNull();
    expect(groups[0]!.low).toBeGreaterThan(labels[1]!.low);
  });

  it('has nothing to draw without paragraphs', () => {
    expect(bootstrapF1([[]], [[0]], { draws: 10, seed: 1 })).toEqual({ labels: [null], groups: [null] });
  });
});
