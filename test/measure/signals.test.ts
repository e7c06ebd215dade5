// What is seen in both texts, each kind on passages made for it, and the question that it gets.
import { describe, expect, it } from 'vitest';
import type { ConceptResult, Levels } from '../../src/comparison.js';
import type { Passage } from '../../src/analysis.js';
import { askFromSignals } from '../../src/comparison/conversation.js';
import { signals, type SignalSources } from '../../src/measure/signals.js';
import { coded, passagesOf, type FakeParagraph } from './fakes.js';

const label = (id: string) => ({ nl: id, en: id });
const NONE = { passages: [], share: 0, real: [] };
const EMPTY: Levels = { policy: [], floor: [] };

/** Sources over culture passages, of which those that connect are the touching ones. */
function sources(fakes: readonly FakeParagraph[], given: Partial<SignalSources> = {}): SignalSources {
  const passages = passagesOf('culture', fakes.map(coded));
  const connecting = passages.filter(({ coded: own }) => own.connection !== null).map(({ id }) => id);
  return {
    passages: new Map(passages.map((passage): [string, Passage] => [passage.id, passage])),
    touching: { connecting, levels: new Map(connecting.map((id) => [id, EMPTY])) },
    viceVersa: { culture: NONE, welfare: NONE },
    concepts: [],
    wording: { touching: { concrete: [], abstract: [] } },
    ...given,
  };
}

function concept(id: string, culture: readonly string[], theme = 'all'): ConceptResult {
  const none = { sections: 0, range: 0, dpNorm: null };
  return {
    id,
    lexicon: id.split('/')[0]!,
    theme,
    label: label(id),
    bridgeable: true,
    passages: { culture, welfare: [] },
    dispersion: { culture: none, welfare: none },
  };
}

const relation = { reason: 'relation' } as const;
const kinds = (found: SignalSources): string[] => signals(found).map(({ kind }) => kind);

it('sees nothing where there is nothing', () => {
  expect(signals(sources([{}]))).toEqual([]);
  expect(signals(sources([{ ...relation, commitment: 'measure' }]))).toEqual([]);
});

it('sees that only one framework has a real passage on the other field', () => {
  const one = { ...NONE, real: ['C1'] };
  const viceVersa = { culture: one, welfare: NONE };
  expect(signals(sources([{ commitment: 'measure' }], { viceVersa }))).toEqual([
    { kind: 'vice-versa', passages: ['C1'], data: { presentIn: 'culture', missingIn: 'welfare' } },
  ]);
  expect(kinds(sources([{ commitment: 'wish' }], { viceVersa }))).toEqual([]);
  expect(kinds(sources([{ commitment: 'measure' }], { viceVersa: { culture: one, welfare: one } }))).toEqual(
    [],
  );
});

it('sees wishes when they are more than half', () => {
  const [wish, measure] = [relation, { ...relation, commitment: 'measure' as const }];
  expect(kinds(sources([wish, measure]))).toEqual([]);
  expect(signals(sources([wish, wish, measure]))).toEqual([
    { kind: 'wish-without-agreement', passages: ['C1', 'C2'], data: { total: 3, count: 2 } },
  ]);
});

it('sees policy without floor', () => {
  const passages = [
    { ...relation, commitment: 'measure' as const },
    { ...relation, commitment: 'measure' as const },
  ];
  const match = coded({ concepts: ['level/plan'] }).matches;
  const levels = new Map([
    ['C1', { ...EMPTY, policy: match }],
    ['C2', EMPTY],
  ] as const);
  const touching = { connecting: ['C1', 'C2'], levels };
  expect(signals(sources(passages, { touching }))).toEqual([
    { kind: 'policy-without-floor', passages: ['C1'], data: { count: 1, total: 2 } },
  ]);
  const floor = new Map([...levels, ['C2', { ...EMPTY, floor: match }] as const]);
  expect(kinds(sources(passages, { touching: { ...touching, levels: floor } }))).toEqual([]);
});

it('sees an obstacle in a passage that is no measure', () => {
  const concepts = [concept('building-blocks/silos', ['C1', 'C2']), concept('building-blocks/trust', ['C1'])];
  const found = sources([{}, { commitment: 'measure' }], { concepts });
  expect(signals(found)).toMatchObject([{ kind: 'obstacle', passages: ['C1'] }]);
});

it('sees temporary money in either field, with the year when there is one', () => {
  const concepts = [concept('instruments/temporary', ['C1', 'C2'])];
  const found = sources([{ culture: true }, {}], { concepts });
  expect(signals(found)).toEqual([{ kind: 'money-temporary', passages: ['C1'], data: { count: 1 } }]);
  const dated = new Map(
    [...found.passages].map(([id, passage]) => [id, { ...passage, text: 'Het loopt in 2027 af.' }]),
  );
  expect(signals({ ...found, passages: dated })[0]?.data).toEqual({ count: 1, year: '2027' });
});

it('sees abstract language, and people who are only reached', () => {
  const measure = { ...relation, commitment: 'measure' as const };
  const found = sources([{ ...measure, concepts: ['wording/supply'] }, measure], {
    wording: { touching: { concrete: [], abstract: ['C1'] } },
    concepts: [
      concept('wording/supply', ['C1'], 'abstract-art'),
      concept('roles/reaching', ['C1', 'C2'], 'served'),
    ],
  });
  expect(signals(found)).toEqual([
    { kind: 'abstract-language', passages: ['C1'], data: { count: 1, word: 'supply' } },
    { kind: 'role-of-audience', passages: ['C1', 'C2'], data: { count: 2 } },
  ]);
});

describe('questions from what was seen', () => {
  it('gives each kind its first question that can be filled', () => {
    const [wishes, word] = askFromSignals([
      { kind: 'wish-without-agreement', passages: ['C1'], data: { total: 4, count: 3 } },
      { kind: 'same-word', passages: [], data: { word: { nl: 'meedoen', en: 'taking part' } } },
    ]);
    expect(wishes?.question.nl).toMatch(/^Er staan 3 van zulke voornemens/);
    expect(word?.question).toMatchObject({ nl: expect.stringContaining('‘meedoen’') as string });
    expect(word?.question.en).toContain('‘taking part’');
  });

  it('takes a question without a placeholder when a value is not known', () => {
    const [one] = askFromSignals([{ kind: 'wish-without-agreement', passages: ['C1'], data: { total: 1 } }]);
    expect(one?.question.nl).toMatch(/^Dit is een wens/);
    expect(askFromSignals([{ kind: 'no-such-kind', passages: [], data: {} }])).toEqual([]);
  });
});
