// Who gains, who is named together, concrete and abstract words: counted by hand on made passages.
import { expect, it } from 'vitest';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { benefits } from '../../src/measure/benefits.js';
import { partnerPairs } from '../../src/measure/partners.js';
import { insteadOf, wording } from '../../src/measure/wording.js';
import { analysisOf, coded, passagesOf, type FakeParagraph } from './fakes.js';

const label = (id: string) => ({ nl: id, en: id });

/** A lexicon of concepts by theme, with what to write instead where given. */
function lexicon(id: string, themes: Readonly<Record<string, readonly string[]>>): Lexicon {
  return {
    id,
    version: '0.0.1',
    label: label(id),
    description: id,
    licence: '',
    kind: 'facet',
    sha256: '',
    themes: Object.keys(themes).map((theme) => ({ id: theme, label: label(theme) })),
    concepts: Object.entries(themes).flatMap(([theme, concepts]) =>
      concepts.map((concept) => ({
        id: concept,
        label: label(concept),
        definition: null,
        theme,
        bridgeable: false,
        references: { instead: `not ${concept}` },
        terms: [],
      })),
    ),
  };
}
const passages = (domain: 'culture' | 'welfare', ...fakes: FakeParagraph[]) =>
  passagesOf(domain, fakes.map(coded));

it('fills a cell for each audience and dimension of one passage, people in general left out', () => {
  const audiences = lexicon('audiences', { age: ['youth', 'elderly'], people: ['residents'] });
  const own = passages(
    'culture',
    { concepts: ['audiences/elderly', 'audiences/residents'], dimensions: ['meaning', 'participation'] },
    { concepts: ['audiences/elderly'], dimensions: ['meaning'] },
    { concepts: ['audiences/youth'] },
    { concepts: [], dimensions: ['meaning'] },
  );
  const cells = benefits(own, audiences, [
    { id: 'meaning', label: label('meaning') },
    { id: 'participation', label: label('participation') },
  ]);
  expect(cells.map(({ audience, dimension, passages: ids }) => [audience.id, dimension.id, ids])).toEqual([
    ['audiences/elderly', 'meaning', ['C1', 'C2']],
    ['audiences/elderly', 'participation', ['C1']],
  ]);
});

it('pairs the groups of parties that one passage names, the most frequent pair first', () => {
  const actors = lexicon('actors', {
    government: ['municipality', 'council'],
    'cultural-institution': ['library'],
    residents: ['residents-general'],
    education: ['school'],
  });
  const [m, l, r, s] = ['municipality', 'library', 'residents-general', 'school'].map((id) => `actors/${id}`);
  const pairs = partnerPairs(
    {
      culture: passages('culture', { concepts: [m!, l!, s!] }, { concepts: [m!, 'actors/council'] }),
      welfare: passages('welfare', { concepts: [m!, l!] }, { concepts: [l!, r!] }, { concepts: [s!] }),
    },
    actors,
  );
  expect(pairs.map(({ first, second, passages: ids }) => [first.id, second.id, ids])).toEqual([
    ['government', 'cultural-institution', { culture: ['C1'], welfare: ['W1'] }],
    ['cultural-institution', 'residents', { culture: [], welfare: ['W2'] }],
  ]);
});

it('looks for concrete words in the touching passages and the welfare framework, not in the whole culture paper', () => {
  const words = lexicon('wording', {
    'concrete-art': ['music'],
    'abstract-art': ['supply'],
    'person-first': ['older', 'poor'],
  });
  const culture = passages(
    'culture',
    { concepts: ['wording/music', 'wording/poor'] },
    { concepts: ['wording/supply', 'wording/older'] },
    { concepts: ['wording/older'] },
  );
  const welfare = passages('welfare', { concepts: ['wording/supply', 'wording/music'] });
  const result = wording(culture.slice(0, 1), welfare, [...culture, ...welfare], [analysisOf([])], words);
  expect(result.touching).toEqual({ concrete: ['C1'], abstract: [] });
  expect(result.other).toEqual({ concrete: ['W1'], abstract: ['W1'] });
  // One advice for the document: the concept of most passages.
  expect(result.personFirst).toMatchObject([
    { documentId: 'c1', concept: { id: 'wording/older' }, instead: 'not older', passages: ['C2', 'C3'] },
  ]);
});

it('has a wording of its own for a term, and that of the concept for the others', () => {
  const [concept] = lexicon('wording', { 'person-first': ['older'] }).concepts;
  const own = { ...concept!, references: { instead: 'not older', 'instead of eldest': 'not eldest' } };
  expect([insteadOf(own, 'eldest'), insteadOf(own, 'aged'), insteadOf(own)]).toEqual([
    'not eldest',
    'not older',
    'not older',
  ]);
  expect(insteadOf({ ...own, references: {} }, 'eldest')).toBeNull();
});
