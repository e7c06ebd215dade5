// Agreement between coders against published examples.
import { expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha, observedAgreement, type Unit } from '../../src/measure/agreement.js';

/** Rows of values per coder, '.' where one is missing, as units. */
function units(...coders: readonly string[]): Unit[] {
  const rows = coders.map((row) => row.split(' '));
  return rows[0]!.map((_, at) => rows.map((row) => (row[at] === '.' ? null : row[at]!)));
}

/** The same pair of values so many times. */
const times = (n: number, ...values: readonly string[]): Unit[] => Array.from({ length: n }, () => values);

// Krippendorff, 'Computing Krippendorff's Alpha-Reliability' (2011), part C: four observers, twelve units.
const PUBLISHED = units(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

it('alpha is that of the published example with missing values', () => {
  expect(krippendorffAlpha(PUBLISHED)).toBeCloseTo(0.743, 3);
});

// 8 × 11, 1 × 10, 1 × 01, 10 × 00: of 40 values 18 are 1 and 22 are 0, and 2 units differ.
const TWENTY = [...times(8, '1', '1'), ...times(1, '1', '0'), ...times(1, '0', '1'), ...times(10, '0', '0')];

it('alpha of two coders: 1 − 39 × 4 / (2 × 18 × 22)', () => {
  expect(krippendorffAlpha(TWENTY)).toBeCloseTo(0.803, 4);
});

it('kappa of the same: (.9 − .505) / (1 − .505)', () => {
  expect(cohenKappa(TWENTY)).toBeCloseTo(0.798, 4);
});

it('kappa of 20 yes, 15 no, 5 and 10 apart is (.7 − .5) / .5', () => {
  const fifty = [
    ...times(20, 'y', 'y'),
    ...times(5, 'y', 'n'),
    ...times(10, 'n', 'y'),
    ...times(15, 'n', 'n'),
  ];
  expect(cohenKappa(fifty)).toBeCloseTo(0.4, 12);
});

it('is 1 when all agree and below 0 when all disagree', () => {
  const same = [...times(3, '1', '1'), ...times(3, '0', '0')];
  expect(krippendorffAlpha(same)).toBe(1);
  expect(cohenKappa(same)).toBe(1);
  const apart = [...times(3, '1', '0'), ...times(3, '0', '1')];
  expect(krippendorffAlpha(apart)!).toBeLessThan(0);
  expect(cohenKappa(apart)).toBe(-1);
});

it('is undefined without variation, and without pairs', () => {
  expect(krippendorffAlpha(times(5, '0', '0'))).toBeNull();
  expect(cohenKappa(times(5, '0', '0'))).toBeNull();
  expect(krippendorffAlpha(units('1 . 0', '. 1 .'))).toBeNull();
  expect(cohenKappa(units('1 . 0', '. 1 .'))).toBeNull();
});

it('counts the units that two or more judged', () => {
  expect(observedAgreement(PUBLISHED)).toEqual({ n: 11, same: 8 });
});
