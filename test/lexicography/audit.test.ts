// Audit, proposals and checks of small lexicons over small texts.
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLexicons } from '../../src/lexicography/audit.js';
import { checkLexicon } from '../../src/lexicography/check.js';
import { allWords } from '../../src/dutch/all-words.js';
import { loadWordList, type WordList } from '../../src/dutch/words.js';
import { engineOf, type Engine } from '../../src/engine.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { suggestTerms } from '../../src/lexicography/suggest.js';
import type { Document } from '../../src/types.js';
import { documentOf } from '../segment/sample.js';

const make = (id: string, concepts: string, kind = 'domain'): Lexicon =>
  parseLexicon(
    `id: ${id}
version: 0.1.0
label: { nl: ${id}, en: ${id} }
description: x
licence: x
kind: ${kind}
themes: [{ id: all, label: { nl: x, en: x } }]
concepts:
${concepts}`,
    `${id}.yaml`,
  );
const concept = (id: string, terms: string): string =>
  `  - { id: ${id}, label: { nl: ${id}, en: ${id} }, theme: all, terms: [${terms}] }\n`;

const culture = make(
  'culture',
  concept('museum', '{ text: museum, compound: first }, klavecimbel') + concept('music', 'koor, muziek'),
);
const welfare = make(
  'welfare',
  concept('care', 'mantelzorg, koor, { text: zorg, pos: name, compound: last }'),
);

const paper = (id: string, ...paragraphs: string[]): Document => ({
  ...documentOf(...paragraphs.map((text) => ({ text, role: 'paragraph' as const }))),
  id,
  path: `${id}.pdf`,
});

let words: WordList;
let engine: Engine;
beforeAll(async () => {
  words = await loadWordList();
  engine = engineOf([culture, welfare], words);
});

describe('allWords', () => {
  it('gives the words that begin so, in order, with the prefix itself', () => {
    const found = [...allWords(words, 'museum')];
    expect(found[0]).toBe('museum');
    expect(found).toContain('museumbezoeker');
    expect(found.every((word) => word.startsWith('museum') && words.has(word))).toBe(true);
    expect([...found].sort()).toEqual(found);
    expect([...allWords(words, 'qqq')]).toEqual([]);
  });
});

describe('auditLexicons', () => {
  const options = { lexicons: ['culture'], samples: 2, sample: 3, seed: 1 };
  const papers = [
    paper('d1', 'Het museum en het koor van de stad werken dit jaar samen aan een plan voor de wijk.'),
    paper('d2', 'Wij geven de musea in onze stad meer ruimte, en het museumbeleid wordt volgend jaar nieuw.'),
    paper('d3', 'Over de wegen en de fietspaden staat hier meer dan over iets anders in deze nota.'),
  ];

  it('counts hits and documents per term, also of forms and compounds, and finds those without', () => {
    const { terms } = auditLexicons(papers, engine, words, options);
    expect(terms.map(({ term, hits, documents }) => [term, hits, documents])).toEqual([
      ['museum', 3, 2],
      ['klavecimbel', 0, 0],
      ['koor', 1, 1],
      ['muziek', 0, 0],
    ]);
    expect(terms[0]?.samples).toHaveLength(2);
  });

  it('names the other domain that has the term', () => {
    const { terms } = auditLexicons([], engine, words, options);
    expect(terms.map(({ alsoIn }) => alsoIn)).toEqual([null, null, 'welfare', null]);
  });

  it('lists the compounds of the dictionary, and doubts those of which little is left', () => {
    const { terms } = auditLexicons([], engine, words, options);
    const museum = terms[0]?.dictionary ?? [];
    expect(museum.find(({ word }) => word === 'museumbezoeker')).toMatchObject({
      part: 'museum',
      doubt: null,
    });
    expect(museum.find(({ word }) => word === 'museumman')?.doubt).toBe('short-rest');
    expect(terms[2]?.dictionary).toEqual([]);
  });

  it('draws the same matches for the same seed', () => {
    const first = auditLexicons(papers, engine, words, options);
    expect(first.sample).toHaveLength(3);
    expect(auditLexicons(papers, engine, words, options)).toEqual(first);
  });

  it('says when one document of three holds nearly all', () => {
    const many = 'De muziek hoort bij de stad. '.repeat(6);
    const { terms } = auditLexicons([paper('d1', many), ...papers.slice(1)], engine, words, options);
    expect(terms.find(({ term }) => term === 'muziek')).toMatchObject({ hits: 6, oneDocument: 'd1' });
  });
});

describe('suggestTerms', () => {
  const about = 'Het museum werkt met een conservator aan de collectie van de stad Utrecht.';
  const other = 'De gemeente legt in elke wijk nieuwe wegen en fietspaden aan voor de stad Utrecht.';
  const papers = [paper('d1', ...Array.from({ length: 6 }, () => [about, other]).flat())];
  const options = { for: 'culture', against: null, fewest: 3, samples: 1, seed: 1 };

  it('proposes words near the terms, not those that stand everywhere, nor names', () => {
    const { suggestions, sentences } = suggestTerms(papers, engine, words, options);
    expect(sentences).toEqual({ here: 6, there: 6 });
    const texts = suggestions.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['conservator', 'collectie']));
    expect(texts).not.toEqual(expect.arrayContaining(['stad']));
    for (const text of ['stad', 'utrecht', 'museum', 'weg']) expect(texts).not.toContain(text);
    expect(suggestions.find(({ text }) => text === 'conservator')).toMatchObject({
      here: 6,
      there: 0,
      documents: 1,
      examples: [{ documentId: 'd1', text: about }],
    });
  });

  it('shows compounds with a term that does not count there', () => {
    const text = 'Naast het museum staat een stadsmuseum, en dat is nog niet lang open voor bezoek.';
    const { compounds } = suggestTerms([paper('d1', text)], engine, words, options);
    expect(compounds.map(({ word, terms }) => [word, terms])).toEqual([['stadsmuseum', ['museum']]]);
  });

  it('has nothing to say without sentences on either side', () => {
    expect(suggestTerms([paper('d1', about)], engine, words, options).suggestions).toEqual([]);
  });
});

describe('checkLexicon', () => {
  const findings = (terms: string, other = ''): string[] =>
    checkLexicon(make('culture', concept('a', terms) + other), [welfare], words).map(({ kind, term, by }) =>
      `${kind} ${term} ${by}`.trim(),
    );

  it('passes ordinary terms', () => expect(findings('museum, kunst op recept')).toEqual([]));

  it('finds a term that its own exception keeps out', () =>
    expect(findings('{ text: museum, exclude: [museum] }')).toEqual(['never museum']));

  it('finds a term that another always takes', () =>
    expect(findings('museum, { text: musea }')).toEqual(['covered musea museum']));

  it('finds a common word of two classes, unless it has a rule', () => {
    expect(findings('dans')).toEqual(['ambiguous dans noun, verb']);
    expect(findings('{ text: dans, near: { any: [podium] } }')).toEqual([]);
    expect(findings('{ text: dans, compound: last }')).toEqual([]);
  });

  it('finds a term of the other domain', () =>
    expect(findings('mantelzorg')).toEqual(['two-domains mantelzorg welfare']));
});
