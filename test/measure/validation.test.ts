// Coders and machine on six paragraphs, every figure counted by hand.
import { describe, expect, it } from 'vitest';
import type { Coder, MachineCodes, ValidationInput } from '../../src/measure/validation-model.js';
import { sharedJudgement, validation } from '../../src/measure/validation.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Columns of values, one per paragraph ('.' is empty). */
function coder(columns: Readonly<Record<string, string>>): Coder {
  return new Map(
    IDS.map((id, at) => [
      id,
      Object.fromEntries(
        Object.entries(columns).map(([name, values]) => [name, values.split(' ')[at]!.replace(/^\.$/, '')]),
      ),
    ]),
  );
}

const machine = (codes: Readonly<Record<string, string>>): ReadonlyMap<string, MachineCodes> =>
  new Map(
    IDS.map((id) => [
      id,
      { labels: new Set((codes[id] ?? '').split(' ')), commitment: id === 'b' ? 'measure' : 'wish' } as const,
    ]),
  );

const input = (given: Partial<ValidationInput>): ValidationInput => ({
  ids: IDS,
  labels: ['culture', 'meaning'],
  macro: ['culture', 'meaning'],
  dimensions: ['meaning'],
  coders: [],
  machine: machine({ a: 'culture connects', b: 'culture connects', c: 'culture', d: 'meaning' }),
  weights: null,
  draws: 100,
  seed: 1,
  ...given,
});

describe('what coders share', () => {
  it.each([
    [['1', '1'], '1'],
    [['1', '0'], '?'],
    [['1', '?'], '?'],
    [['1', ''], '1'],
    [['', ''], ''],
    [['wish', 'wish'], 'wish'],
  ])('%j is %j', (values, expected) => expect(sharedJudgement(values)).toBe(expected));
});

describe('one coder', () => {
  // culture: machine a b c, people a b d; c not coded, so 2 hits, 0 extra, 1 missed
  const result = validation(input({ coders: [coder({ culture: '1 1 . 1 0 ?', meaning: '0 0 0 0 0 0' })] }));
  const [culture, meaning] = result.labels;

  it('counts, with blanks and question marks left out', () => {
    expect(culture).toMatchObject({ n: 4, positives: 3, leftOut: 1, extra: [], missed: ['d'] });
    expect([culture!.precision, culture!.recall, culture!.f1]).toEqual([1, 2 / 3, 0.8]);
  });

  it('leaves a label without positives undefined, and out of the mean', () => {
    expect(meaning).toMatchObject({ positives: 0, precision: 0, recall: null, f1: null, f1Interval: null });
    expect(meaning!.extra).toEqual(['d']);
    expect(result.macro).toMatchObject({ labels: ['culture'], f1: 0.8 });
    expect(result.macroDimensions).toMatchObject({ labels: [], f1: null, interval: null });
  });

  it('has no agreement', () => {
    expect([result.alpha, result.kappa, culture!.agreement]).toEqual([null, null, null]);
  });
});

describe('two coders', () => {
  const first = coder({ culture: '1 1 1 0 0 0', meaning: '0 0 0 1 1 .' });
  const second = coder({ culture: '1 1 0 0 0 ?', meaning: '0 0 0 1 0 0' });
  const result = validation(input({ coders: [first, second] }));

  it('agree on 4 of 5: alpha 1 − 9 × 2 / (2 × 5 × 5)', () => {
    expect(result.labels[0]!.agreement).toEqual({ n: 5, same: 4 });
    expect(result.labels[0]!.alpha).toBeCloseTo(1 - (9 * 2) / (2 * 5 * 5), 12);
    // kappa: (.8 − (3 × 2 + 2 × 3) / 25) / (1 − .48)
    expect(result.labels[0]!.kappa).toBeCloseTo(0.32 / 0.52, 12);
  });

  it('are the measure of the machine where they agree', () => {
    expect(result.labels[0]).toMatchObject({ n: 4, positives: 2, leftOut: 2, precision: 1, recall: 1 });
    expect(result.labels[1]).toMatchObject({ n: 5, positives: 1, leftOut: 1, f1: 1 });
    expect(result.macro.f1).toBe(1);
  });

  it('can be compared without text', () => {
    const { labels, macro, alpha } = validation(input({ coders: [first, second], machine: null }));
    expect(labels[0]).toMatchObject({ n: 4, precision: null, recall: null, f1: null });
    expect(macro.f1).toBeNull();
    expect(alpha).toBe(result.alpha);
  });

  it('three have no kappa', () => {
    expect(validation(input({ coders: [first, second, first] })).labels[0]!.kappa).toBeNull();
  });
});

it('weighs by the chance of being drawn', () => {
  const coders = [coder({ culture: '1 1 0 1 0 0' })];
  const weights = new Map(IDS.map((id) => [id, id === 'd' ? 10 : 1]));
  const { labels } = validation(input({ coders, weights, labels: ['culture'] }));
  // hits a b, extra c, missed d with weight 10
  expect(labels[0]!.recall).toBeCloseTo(2 / 3, 12);
  expect(labels[0]!.weighted!.recall).toBeCloseTo(2 / 12, 12);
  expect(labels[0]!.weighted!.precision).toBeCloseTo(2 / 3, 12);
});

describe('commitment', () => {
  const given = { culture: '1 1 1 1 1 1', connects: '1 1 1 0 0 0' };

  it('is compared where both connect, and where people do', () => {
    const { commitment } = validation(
      input({ coders: [coder({ ...given, commitment: 'wish secured measure wish . .' })] }),
    );
    // both connect in a and b; people also in c, where the machine reads a wish
    expect(commitment!.bothConnect).toMatchObject({ n: 2, same: 1, share: 0.5 });
    expect(commitment!.codersConnect).toMatchObject({ n: 3, same: 1 });
    expect(commitment!.table.secured).toEqual({ wish: 0, measure: 1, secured: 0 });
    expect(commitment!.table.wish.wish).toBe(1);
    expect(commitment!.different.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('is null when nobody coded it', () => {
    expect(validation(input({ coders: [coder(given)] })).commitment).toBeNull();
  });

  it('has an agreement between two', () => {
    const coders = [
      coder({ ...given, commitment: 'wish secured measure . . .' }),
      coder({ ...given, commitment: 'wish secured wish . . .' }),
    ];
    const { commitment } = validation(input({ coders }));
    // six values: wish 3, secured 2, measure 1; 22 unequal pairs; 2 of them within units
    expect(commitment!.alpha).toBeCloseTo(1 - (5 * 2) / 22, 12);
    expect(commitment!.codersConnect.n).toBe(2);
  });
});
