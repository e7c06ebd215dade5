import { expect, it } from 'vitest';
import { dimensionResults, STUDIES_TOTAL } from '../../src/measure/dimensions.js';
import { coded, passagesOf } from './fakes.js';

const DIMENSIONS = [
  'body-functions',
  'mental-wellbeing',
  'meaning',
  'quality-of-life',
  'participation',
  'daily-functioning',
].map((id) => ({ id, label: { nl: id, en: id } }));

const results = dimensionResults(
  DIMENSIONS,
  {
    culture: passagesOf('culture', [
      coded({ dimensions: ['meaning'] }),
      coded({ dimensions: ['meaning', 'participation'] }),
      coded(),
    ]),
    welfare: passagesOf('welfare', [coded({ dimensions: ['participation'] })]),
  },
  { culture: { words: 4000, paragraphs: 80 }, welfare: { words: 500, paragraphs: 0 } },
);
const of = (id: string) => results.find((result) => result.id === id)!;

it('keeps the order of the lexicon and names the passages', () => {
  expect(results.map(({ id }) => id)).toEqual(DIMENSIONS.map(({ id }) => id));
  expect(of('meaning').passages).toEqual({ culture: ['C1', 'C2'], welfare: [] });
  expect(of('participation').passages).toEqual({ culture: ['C2'], welfare: ['W1'] });
});

it('counts per 1,000 words: 2 in 4,000 make 0.5, 1 in 500 makes 2', () => {
  expect(of('meaning').per1000Words).toEqual({ culture: 0.5, welfare: 0 });
  expect(of('participation').per1000Words).toEqual({ culture: 0.25, welfare: 2 });
});

it('gives the share of the paragraphs, and null where there are none', () => {
  expect(of('meaning').share).toEqual({ culture: 2 / 80, welfare: null });
});

it('knows the studies of 139, and leaves open the two that the source leaves open', () => {
  expect(STUDIES_TOTAL).toBe(139);
  expect(results.map(({ studies }) => studies)).toEqual([null, 112, 66, null, 94, 39]);
  expect(of('body-functions').studiesRange).toEqual({ low: 70, high: 83 });
  expect(of('quality-of-life').studiesRange).toEqual({ low: 70, high: 83 });
});

it('claims nothing about a dimension that it does not know', () => {
  const [other] = dimensionResults(
    [{ id: 'other', label: { nl: 'x', en: 'x' } }],
    { culture: [], welfare: [] },
    { culture: { words: 0, paragraphs: 0 }, welfare: { words: 0, paragraphs: 0 } },
  );
  expect(other).toMatchObject({
    studies: null,
    per1000Words: { culture: null, welfare: null },
    share: { culture: null, welfare: null },
  });
});
