import { describe, expect, it } from 'vitest';
import type { ConceptResult } from '../../src/comparison.js';
import type { Passage } from '../../src/analysis.js';
import { openPlaces } from '../../src/measure/open-places.js';
import { analysisOf, coded, passagesOf } from './fakes.js';

const ids = (domain: 'C' | 'W', from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${domain}${from + i}`);

function concept(
  id: string,
  passages: { culture?: string[]; welfare?: string[] },
  bridgeable = true,
): ConceptResult {
  const lexicon = id.split('/')[0]!;
  return {
    id,
    lexicon,
    theme: 't',
    label: { nl: id, en: id },
    bridgeable,
    passages: { culture: passages.culture ?? [], welfare: passages.welfare ?? [] },
    dispersion: {
      culture: { sections: 1, range: 0, dpNorm: null },
      welfare: { sections: 1, range: 0, dpNorm: null },
    },
  };
}

/** Forty passages on either side, each in a section of its own. */
const passages = new Map<string, Passage>(
  (['culture', 'welfare'] as const)
    .flatMap((domain) =>
      passagesOf(
        domain,
        Array.from({ length: 40 }, (_, section) => coded({ section })),
      ),
    )
    .map((passage) => [passage.id, passage]),
);
const EQUAL = { culture: { words: 6000, paragraphs: 100 }, welfare: { words: 6000, paragraphs: 100 } };

function places(
  concepts: readonly ConceptResult[],
  given: { sizes?: typeof EQUAL; traces?: readonly string[] } = {},
) {
  const frameworks = { culture: [analysisOf([], given.traces)], welfare: [analysisOf([])] };
  return openPlaces(concepts, [], frameworks, passages, given.sizes ?? EQUAL);
}
const open = (concepts: readonly ConceptResult[], given?: Parameters<typeof places>[1]): string[] =>
  places(concepts, given).open.map(({ id }) => id);

describe('what is an open place', () => {
  it('a bridgeable concept with three passages in two sections here and none there', () => {
    const [place] = places([concept('welfare/care', { welfare: ids('W', 1, 3) })]).open;
    expect(place).toEqual({
      kind: 'task',
      id: 'welfare/care',
      label: { nl: 'welfare/care', en: 'welfare/care' },
      presentIn: 'welfare',
      missingIn: 'culture',
      passages: ['W1', 'W2', 'W3'],
      expected: 3,
    });
  });

  it('not one that is not bridgeable, has two passages, a passage there, or any trace there', () => {
    expect(open([concept('welfare/care', { welfare: ids('W', 1, 9) }, false)])).toEqual([]);
    expect(open([concept('welfare/care', { welfare: ids('W', 1, 2) })])).toEqual([]);
    expect(
      open([concept('welfare/care', { welfare: ids('W', 1, 9) })], { traces: ['welfare/care'] }),
    ).toEqual([]);
  });

  it('not one of a lexicon that has no questions, such as commitment', () => {
    expect(open([concept('commitment/want', { welfare: ids('W', 1, 9) })])).toEqual([]);
  });

  it('not one for which the other text is too short: 6 in 6,000 words make 1.5 in 1,500', () => {
    const sizes = { culture: { words: 1500, paragraphs: 30 }, welfare: { words: 6000, paragraphs: 100 } };
    const { open: none, tooLittleText } = places([concept('welfare/care', { welfare: ids('W', 1, 6) })], {
      sizes,
    });
    expect(none).toEqual([]);
    expect(tooLittleText.map(({ id, expected }) => [id, expected])).toEqual([['welfare/care', 1.5]]);
  });
});

describe('the order', () => {
  it('takes from both frameworks in turn, the welfare framework first', () => {
    const concepts = [
      concept('culture/museum', { culture: ids('C', 1, 5) }),
      concept('culture/theatre', { culture: ids('C', 11, 4) }),
      concept('welfare/care', { welfare: ids('W', 1, 3) }),
      concept('welfare/debt', { welfare: ids('W', 11, 7) }),
    ];
    expect(open(concepts)).toEqual(['welfare/debt', 'culture/museum', 'welfare/care', 'culture/theatre']);
  });

  it('puts people before tasks, and tasks before means, at equal expectation', () => {
    const concepts = [
      concept('instruments/subsidy', { welfare: ids('W', 1, 5) }),
      concept('welfare/care', { welfare: ids('W', 11, 5) }),
      concept('audiences/young', { welfare: ids('W', 21, 5) }),
    ];
    expect(open(concepts)).toEqual(['audiences/young', 'welfare/care', 'instruments/subsidy']);
  });

  it('lets no kind crowd out the others: after two of a kind come other kinds', () => {
    const tasks = [1, 2, 3].map((n) => concept(`welfare/task-${n}`, { welfare: ids('W', n * 10, 8 - n) }));
    expect(open([...tasks, concept('actors/school', { welfare: ids('W', 1, 3) })])).toEqual([
      'welfare/task-1',
      'welfare/task-2',
      'actors/school',
      'welfare/task-3',
    ]);
  });

  it('makes one of two that rest on the same passages: 3 of 5 are enough', () => {
    const first = concept('audiences/informal-carers', { welfare: ids('W', 1, 6) });
    expect(open([first, concept('welfare/informal-care', { welfare: ids('W', 4, 5) })])).toEqual([
      'audiences/informal-carers',
    ]);
    expect(open([first, concept('welfare/informal-care', { welfare: ids('W', 5, 5) })])).toHaveLength(2);
  });
});

it('holds dimensions too, whose trace is any passage', () => {
  const dimension = (culture: string[], count = 6) => ({
    id: 'meaning',
    label: { nl: 'zin', en: 'meaning' },
    studies: 66,
    studiesRange: { low: 66, high: 66 },
    passages: { culture, welfare: ids('W', 1, count) },
    per1000Words: { culture: 0, welfare: 0 },
    share: { culture: 0, welfare: 0 },
  });
  const frameworks = { culture: [analysisOf([])], welfare: [analysisOf([])] };
  expect(openPlaces([], [dimension([])], frameworks, passages, EQUAL).open).toMatchObject([
    { kind: 'dimension', id: 'meaning', presentIn: 'welfare' },
  ]);
  expect(openPlaces([], [dimension(['C1'])], frameworks, passages, EQUAL).open).toEqual([]);
  // Broad as they are, dimensions need six expected passages where concepts need three.
  expect(openPlaces([], [dimension([], 5)], frameworks, passages, EQUAL).open).toEqual([]);
});

it('is not open when the other paper names a near relative: another concept of the theme', () => {
  const choir = concept('culture/choir', { culture: ids('C', 1, 2), welfare: ['W1'] });
  const amateur = concept('culture/amateur-arts', { culture: ids('C', 1, 5) });
  expect(open([amateur])).toEqual(['culture/amateur-arts']);
  expect(open([amateur, choir])).toEqual([]);
  expect(
    open([
      concept('motives/own-value', { culture: ids('C', 1, 5) }),
      concept('motives/reach', { welfare: ['W1'] }),
    ]),
  ).toEqual(['motives/own-value']);
});

describe('the last check, for bare words', () => {
  const concepts = [
    concept('welfare/care', { welfare: ids('W', 1, 3) }),
    concept('audiences/elderly', { welfare: ids('W', 10, 5) }),
  ];
  const trace = { documentId: 'c1', page: 2, text: 'zorgzaam' };
  const check = (found: readonly string[], sizes = EQUAL) => {
    const frameworks = { culture: [analysisOf([])], welfare: [analysisOf([])] };
    return openPlaces(concepts, [], frameworks, passages, sizes, (_domain, { id }) =>
      found.includes(id) ? [trace] : [],
    );
  };

  it('keeps a concept of which bare words stand there apart, with those words', () => {
    const { open: left, perhaps } = check(['welfare/care']);
    expect(left.map(({ id }) => id)).toEqual(['audiences/elderly']);
    expect(perhaps).toMatchObject([{ id: 'welfare/care', presentIn: 'welfare', traces: [trace] }]);
  });

  it('asks only for what would be printed, and of the other side', () => {
    const asked: string[] = [];
    const frameworks = { culture: [analysisOf([])], welfare: [analysisOf([])] };
    const two = [...concepts, concept('welfare/few', { welfare: ids('W', 20, 2) })];
    openPlaces(two, [], frameworks, passages, EQUAL, (domain, { id }) => {
      asked.push(`${domain} ${id}`);
      return [];
    });
    expect(asked.sort()).toEqual(['culture audiences/elderly', 'culture welfare/care']);
  });

  it('says nothing of it where the other text is too short anyway', () => {
    const short = { culture: { words: 600, paragraphs: 9 }, welfare: { words: 6000, paragraphs: 100 } };
    expect(check(['welfare/care'], short)).toMatchObject({ open: [], perhaps: [] });
    expect(check(['welfare/care'], short).tooLittleText.map(({ id }) => id)).toEqual(['audiences/elderly']);
  });
});
