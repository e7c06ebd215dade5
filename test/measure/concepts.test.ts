import { expect, it } from 'vitest';
import { conceptResults, overlapOf, passagesByConcept } from '../../src/measure/concepts.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { coded, passagesOf } from './fakes.js';

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
const passages = {
  culture: passagesOf('culture', [
    coded({ concepts: ['culture/museum', 'culture/museum'] }),
    coded({ concepts: ['culture/theatre', 'culture/museum'] }),
  ]),
  welfare: passagesOf('welfare', [
    coded({ concepts: ['culture/museum'] }),
    coded({ concepts: ['culture/library'] }),
  ]),
};

it('lists a passage once per concept, however often the concept stands in it', () => {
  expect(Object.fromEntries(passagesByConcept(passages.culture))).toEqual({
    'culture/museum': ['C1', 'C2'],
    'culture/theatre': ['C2'],
  });
});

it('gives every concept that was found, in the order of the lexicon', () => {
  expect(conceptResults([LEXICON], passages)).toEqual([
    {
      id: 'culture/theatre',
      lexicon: 'culture',
      theme: 'places',
      label: { nl: 'theater', en: 'theatre' },
      bridgeable: true,
      passages: { culture: ['C2'], welfare: [] },
    },
    {
      id: 'culture/museum',
      lexicon: 'culture',
      theme: 'places',
      label: { nl: 'museum', en: 'museum' },
      bridgeable: false,
      passages: { culture: ['C1', 'C2'], welfare: ['W1'] },
    },
    {
      id: 'culture/library',
      lexicon: 'culture',
      theme: 'places',
      label: { nl: 'bibliotheek', en: 'library' },
      bridgeable: false,
      passages: { culture: [], welfare: ['W2'] },
    },
  ]);
});

it('divides the concepts over shared and own ground', () => {
  expect(overlapOf(conceptResults([LEXICON], passages))).toEqual({
    shared: ['culture/museum'],
    onlyCulture: ['culture/theatre'],
    onlyWelfare: ['culture/library'],
  });
});
