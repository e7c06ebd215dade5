import { expect, it } from 'vitest';
import { conceptResults, overlapOf, passagesByConcept } from '../../src/measure/concepts.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { analysisOf, coded, passagesOf, type FakeParagraph } from './fakes.js';
import { sectionSizes } from '../../src/measure/dispersion.js';

const LEXICON = parseLexicon(
  `id: culture
version: 0.0.1
label: { nl: cultuur, en: culture }
description: for a test
licence: none
kind: domain
themes: [{ id: places, label: { nl: plekken, en: places } }]
concepts:
  - { id: theatre, theme: places, bridgeable: true, label: { nl: theater, en: theatre }, terms: [theater] }
  - { id: museum, theme: places, label: { nl: museum, en: museum }, terms: [museum] }
  - { id: cinema, theme: places, label: { nl: filmhuis, en: cinema }, terms: [filmhuis] }
  - { id: library, theme: places, label: { nl: bibliotheek, en: library }, terms: [bibliotheek] }
`,
  'test',
);
const CULTURE: FakeParagraph[] = [
  { concepts: ['culture/museum', 'culture/museum'], section: 0 },
  { concepts: ['culture/theatre', 'culture/museum'], section: 1 },
];
const WELFARE: FakeParagraph[] = [{ concepts: ['culture/museum'] }, { concepts: ['culture/library'] }];
const passages = {
  culture: passagesOf('culture', CULTURE.map(coded)),
  welfare: passagesOf('welfare', WELFARE.map(coded)),
};
const welfareAnalysis = analysisOf(WELFARE);
const SECTIONS = {
  culture: sectionSizes([analysisOf(CULTURE)]),
  welfare: sectionSizes([{ ...welfareAnalysis, document: { ...welfareAnalysis.document, id: 'w1' } }]),
};

it('lists a passage once per concept, however often the concept stands in it', () => {
  const found = passagesByConcept(passages.culture);
  expect(Object.fromEntries([...found].map(([id, list]) => [id, list.map((passage) => passage.id)]))).toEqual(
    {
      'culture/museum': ['C1', 'C2'],
      'culture/theatre': ['C2'],
    },
  );
});

it('gives every concept that was found, in the order of the lexicon', () => {
  expect(conceptResults([LEXICON], passages, SECTIONS)).toEqual([
    {
      id: 'culture/theatre',
      lexicon: 'culture',
      theme: 'places',
      label: { nl: 'theater', en: 'theatre' },
      bridgeable: true,
      passages: { culture: ['C2'], welfare: [] },
      dispersion: {
        culture: { sections: 2, range: 1, dpNorm: null },
        welfare: { sections: 1, range: 0, dpNorm: null },
      },
    },
    {
      id: 'culture/museum',
      lexicon: 'culture',
      theme: 'places',
      label: { nl: 'museum', en: 'museum' },
      bridgeable: false,
      passages: { culture: ['C1', 'C2'], welfare: ['W1'] },
      dispersion: {
        culture: { sections: 2, range: 2, dpNorm: 0 },
        welfare: { sections: 1, range: 1, dpNorm: null },
      },
    },
    {
      id: 'culture/library',
      lexicon: 'culture',
      theme: 'places',
      label: { nl: 'bibliotheek', en: 'library' },
      bridgeable: false,
      passages: { culture: [], welfare: ['W2'] },
      dispersion: {
        culture: { sections: 2, range: 0, dpNorm: null },
        welfare: { sections: 1, range: 1, dpNorm: null },
      },
    },
  ]);
});

it('divides the concepts over shared and own ground', () => {
  expect(overlapOf(conceptResults([LEXICON], passages, SECTIONS))).toEqual({
    shared: ['culture/museum'],
    onlyCulture: ['culture/theatre'],
    onlyWelfare: ['culture/library'],
  });
});
