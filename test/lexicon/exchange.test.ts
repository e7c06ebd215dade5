// Import from quanteda and LIWC, export to quanteda and SKOS: what comes over, and what is said to be lost.
import { describe, expect, it } from 'vitest';
import { quantedaExport, skosExport } from '../../src/lexicon/export.js';
import {
  lexiconOf,
  liwcCategories,
  quantedaCategories,
  type WordKnowledge,
} from '../../src/lexicon/import.js';
import { lexiconFrom, parseLexicon } from '../../src/lexicon/load.js';
import { readYaml, writeYaml } from '../../src/lexicon/yaml.js';

const KNOWN = ['theater', 'zang', 'dans', 'erfgoed', 'cultuur', 'cultureel', 'culturele'];
const words: WordKnowledge = {
  has: (word) => KNOWN.includes(word),
  startingWith: (prefix) => KNOWN.filter((word) => word.startsWith(prefix)),
  classOf: (word) => (word === 'zingen' ? 'verb' : 'noun'),
};
const texts = { description: 'd', licence: 'l', all: 'Alles' };

describe('import', () => {
  it('makes themes and concepts of the levels of quanteda, and rules of the stars', () => {
    const yaml = `Cultuur:
  Podium & zaal: [theater*, '*zang*', zingen, kunst en cultuur, cultur*, '?x', dans]
  Erfgoed: ['*erfgoed', dans]
Zorg: [mantelzorg]
`;
    const categories = quantedaCategories(readYaml(yaml, 'q.yml'));
    const { source, losses } = lexiconOf('mine', categories, words, texts);
    expect(source.themes.map(({ id }) => id)).toEqual(['cultuur', 'alles']);
    expect(source.concepts.map(({ id, theme, terms }) => [id, theme, terms])).toEqual([
      [
        'podium-zaal',
        'cultuur',
        [
          { text: 'theater', compound: 'first' },
          { text: 'zang', compound: 'any' },
          { text: 'zingen', pos: 'verb' },
          'kunst en cultuur',
          { text: 'cultureel', pos: 'name', forms: ['culturele'] },
          'dans',
        ],
      ],
      ['erfgoed', 'cultuur', [{ text: 'erfgoed', compound: 'last' }]],
      ['zorg', 'alles', ['mantelzorg']],
    ]);
    expect(losses.map(({ kind, count, examples }) => [kind, count, examples[0]])).toEqual([
      ['first', 1, 'theater*'],
      ['any', 1, '*zang*'],
      ['opened', 1, 'cultur*'],
      ['skipped', 1, '?x'],
      ['last', 1, '*erfgoed'],
      ['twice', 1, 'dans'],
      ['inflected', 1, ''],
    ]);
    // What is written can be read again.
    expect(lexiconFrom(readYaml(writeYaml(source, 'made\nhere'), 'out.yaml'), '').concepts).toHaveLength(3);
  });

  it('reads the categories of LIWC, a word in more of them', () => {
    const dic = '%\n1\tKunst\n20\tZorg\n%\nkunst*\t1\nmantel zorg\t20\ndans\t1\t20\n';
    expect(liwcCategories(dic, 'l.dic')).toEqual([
      { path: ['Kunst'], patterns: ['kunst*', 'dans'] },
      { path: ['Zorg'], patterns: ['mantel zorg', 'dans'] },
    ]);
  });

  it('refuses files that are something else', () => {
    expect(() => liwcCategories('kunst 1\n', 'l.dic')).toThrow('lexicon-invalid');
    expect(() => quantedaCategories(readYaml('just text', 'q.yml'))).toThrow('lexicon-invalid');
  });
});

const lexicon = parseLexicon(
  `id: arts
version: 0.3.0
label: { nl: Kunst, en: Arts }
description: Om te proberen.
licence: CC-BY-4.0
kind: facet
themes: [{ id: all, label: { nl: Alles, en: All } }, { id: none, label: { nl: Leeg, en: Empty } }]
concepts:
  - id: music
    label: { nl: muziek, en: music }
    definition: Wat klinkt.
    theme: all
    references: { iv3: '5.3', gala: [a, b] }
    terms: [muziek, { text: koor, compound: last, weight: weak }, { text: samen zingen, near: { any: [koor] } }]
`,
  'arts.yaml',
);

describe('export', () => {
  it('writes theme, concept and patterns for quanteda, and counts the rules that are lost', () => {
    const { value, losses } = quantedaExport(lexicon, ({ text }) => [text, `${text}en`]);
    expect(value).toEqual({
      all: { music: ['muziek', 'muzieken', 'koor', 'kooren', '*koor', '*kooren', 'samen zingen'] },
    });
    expect(losses.map(({ kind, count }) => [kind, count])).toEqual([
      ['weak', 1],
      ['compounds', 1],
      ['near', 1],
      ['phrase', 1],
    ]);
  });

  it('writes a SKOS scheme whose labels are disjoint and whose links point at something', () => {
    const graph = (skosExport(lexicon) as { '@graph': Record<string, unknown>[] })['@graph'];
    const ids = new Set(graph.map(({ id }) => id));
    expect(graph).toHaveLength(3);
    expect(graph[0]).toMatchObject({
      id: 'urn:raakvlak:lexicon:arts',
      type: 'skos:ConceptScheme',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      hasTopConcept: ['urn:raakvlak:lexicon:arts:theme:all'],
    });
    expect(graph[2]).toEqual({
      id: 'urn:raakvlak:lexicon:arts:music',
      type: 'skos:Concept',
      inScheme: 'urn:raakvlak:lexicon:arts',
      broader: 'urn:raakvlak:lexicon:arts:theme:all',
      prefLabel: { nl: 'muziek', en: 'music' },
      altLabel: { nl: ['samen zingen'] },
      hiddenLabel: { nl: ['koor'] },
      definition: { nl: 'Wat klinkt.' },
      notation: [
        { '@value': '5.3', '@type': 'urn:raakvlak:notation:iv3' },
        { '@value': 'a', '@type': 'urn:raakvlak:notation:gala' },
        { '@value': 'b', '@type': 'urn:raakvlak:notation:gala' },
      ],
    });
    for (const { broader, inScheme, topConceptOf } of graph)
      for (const link of [broader, inScheme, topConceptOf].filter(Boolean)) expect(ids).toContain(link);
  });
});
