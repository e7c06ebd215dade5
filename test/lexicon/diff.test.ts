// What differs between two versions of a lexicon.
import { expect, it } from 'vitest';
import { diffLexicons } from '../../src/lexicon/diff.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/lexicon/schema.js';

const make = (version: string, concepts: string): Lexicon =>
  parseLexicon(
    `id: arts
version: ${version}
label: { nl: x, en: x }
description: x
licence: x
kind: facet
themes: [{ id: all, label: { nl: x, en: x } }]
concepts:
${concepts}`,
    'x.yaml',
  );
const concept = (id: string, terms: string, label = 'x'): string =>
  `  - { id: ${id}, label: { nl: ${label}, en: x }, theme: all, terms: [${terms}] }\n`;

it('lists concepts and terms that came, went, moved or changed', () => {
  const a = make('0.1.0', concept('a', 'kunst, dans, koor') + concept('b', 'film') + concept('c', 'boek'));
  const b = make(
    '0.2.0',
    concept('a', '{ text: kunst, compound: first, weight: weak }, koor, lied', 'y') +
      concept('c', 'boek, dans') +
      concept('d', 'verf'),
  );
  expect(diffLexicons(a, b)).toEqual({
    from: { id: 'arts', version: '0.1.0' },
    to: { id: 'arts', version: '0.2.0' },
    addedConcepts: ['d'],
    removedConcepts: ['b'],
    changedConcepts: [{ concept: 'a', keys: ['label'] }],
    addedTerms: [
      { concept: 'a', term: 'lied' },
      { concept: 'd', term: 'verf' },
    ],
    removedTerms: [{ concept: 'b', term: 'film' }],
    movedTerms: [{ term: 'dans', from: 'a', to: 'c' }],
    changedTerms: [{ concept: 'a', term: 'kunst', keys: ['compound', 'core'] }],
  });
});

it('finds nothing between a lexicon and itself', () => {
  const a = make('0.1.0', concept('a', 'kunst'));
  expect(Object.values(diffLexicons(a, a)).filter(Array.isArray).flat()).toEqual([]);
});
