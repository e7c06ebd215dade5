import { expect, it } from 'vitest';
import { touchingPassages } from '../../src/measure/touching.js';
import { analysisOf, passagesOf, type FakeParagraph } from './fakes.js';

function touching(culture: readonly FakeParagraph[], welfare: readonly FakeParagraph[] = []) {
  const [c, w] = [analysisOf(culture), analysisOf(welfare)];
  return touchingPassages({ culture: [c], welfare: [w] }, [
    ...passagesOf('culture', c.paragraphs),
    ...passagesOf('welfare', w.paragraphs),
  ]);
}
const both = { culture: true, welfare: true } as const;

it('takes the passages about both, and of them those that connect', () => {
  const result = touching(
    [both, { culture: true }, { ...both, reason: 'relation' }],
    [{ welfare: true }, { ...both, reason: 'audience' }],
  );
  expect([...result.passages].sort()).toEqual(['C1', 'C3', 'W2']);
  expect(result.connecting).toEqual(['C3', 'W2']);
  expect(result.observed).toBe(3);
});

it('puts those that connect first: joint intervention, relation, audience, contribution, then the rest', () => {
  const order = (['contribution', undefined, 'audience', 'joint-intervention', 'relation'] as const).map(
    (reason) => ({ ...both, ...(reason ? { reason } : {}) }),
  );
  expect(touching(order).passages).toEqual(['C4', 'C5', 'C3', 'C1', 'C2']);
});

it('puts a commitment above a wish, prose above a table row, more subjects above fewer, and keeps the order of the text', () => {
  const relation = { ...both, reason: 'relation' } as const;
  expect(
    touching([relation, { ...relation, commitment: 'secured' }, { ...relation, commitment: 'measure' }])
      .passages,
  ).toEqual(['C2', 'C3', 'C1']);
  expect(touching([{ ...relation, role: 'tableCell' }, relation, relation]).passages).toEqual([
    'C2',
    'C3',
    'C1',
  ]);
  const rich = { ...relation, concepts: ['culture/a', 'culture/b', 'welfare/c'] };
  expect(touching([relation, rich]).passages).toEqual(['C2', 'C1']);
  // A fair length: 15 to 120 words.
  expect(
    touching([
      { ...relation, tokens: 121 },
      { ...relation, tokens: 14 },
      { ...relation, tokens: 15 },
    ]).passages,
  ).toEqual(['C3', 'C1', 'C2']);
});

it('expects by document and by tercile of length', () => {
  // One document of six paragraphs of one length is one stratum: 3 about culture, 4 about welfare, so 3 · 4 / 6 = 2.
  const paragraphs = [both, both, { culture: true }, { welfare: true }, { welfare: true }, {}];
  const result = touching(paragraphs);
  expect(result.expected).toBeCloseTo(2, 12);
  // odds: both 2, culture only 1, welfare only 2, neither 1: (2 · 1) / (1 · 2) = 1
  expect(result.oddsRatio).toBeCloseTo(1, 12);
  // The same paragraphs in three lengths: strata of two, each with its own expectation:
  // {both, both}: 2 · 2 / 2 = 2; {culture, welfare}: 1 · 1 / 2 = .5; {welfare, neither}: 0
  const lengths = [10, 10, 20, 20, 30, 30];
  expect(
    touching(paragraphs.map((paragraph, i) => ({ ...paragraph, tokens: lengths[i]! }))).expected,
  ).toBeCloseTo(2.5, 12);
});

it('says nothing about chance when one domain is absent', () => {
  expect(touching([{ culture: true }, {}])).toMatchObject({
    observed: 0,
    expected: 0,
    oddsRatio: null,
    interval: null,
    passages: [],
    connecting: [],
  });
});

it('names one of near-copies as connecting, the best, and says where the others stand', () => {
  const copy = { ...both, reason: 'relation', norm: 'same' } as const;
  const result = touching([copy, { ...copy, commitment: 'measure' }], [copy]);
  expect(result.passages).toEqual(['C2', 'C1', 'W1']);
  expect(result.observed).toBe(3);
  expect(result.connecting).toEqual(['C2']);
  expect(result.repeats).toEqual([{ passage: 'C2', also: ['C1', 'W1'] }]);
});

it('puts a passage that connects only by the name of a fund below one that names culture', () => {
  const fund = { ...both, reason: 'joint-intervention', concepts: ['welfare/a', 'welfare/b'] } as const;
  const named = { ...both, reason: 'audience', concepts: ['culture/a'] } as const;
  // Connections of the fakes hold no matches: every one of them is a fund.
  expect(touching([fund, named]).passages).toEqual(['C2', 'C1']);
});

it('knows the level of those that connect, and of no others', () => {
  const { levels } = touching([both, { ...both, reason: 'relation' }]);
  expect([...levels]).toEqual([['C2', { policy: [], floor: [] }]]);
});
