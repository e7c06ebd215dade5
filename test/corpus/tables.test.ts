// The tables of the data set: every number counted by hand on a unit made by hand.
import { describe, expect, it } from 'vitest';
import { concepts } from '../../src/corpus/tables/concepts.js';
import {
  corpusTables,
  documentsTable,
  labelRows,
  labels,
  TABLES,
  unitRows,
} from '../../src/corpus/tables/index.js';
import type { UnitResult } from '../../src/corpus/model.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { recordsOf, sampleUnit } from './sample.js';

const named = (name: string) => TABLES.find((table) => table.name === name)!;
const unit = sampleUnit();
const rowsOf = (name: string, result: UnitResult = unit) => recordsOf(named(name), result);

describe('pairs', () => {
  const [row] = rowsOf('pairs');

  it('has the sizes of either side', () => {
    // Culture: 8 + 11 + 9 words; welfare: 9 + 8.
    expect(row).toMatchObject({
      unit: 'GM0106/2025',
      code: 'GM0106',
      compared: true,
      culture_documents: 1,
      welfare_documents: 1,
      failed_documents: 1,
      culture_words: 28,
      welfare_words: 17,
      culture_paragraphs: 3,
      welfare_paragraphs: 2,
      culture_unread_pages: 2,
      welfare_unread_pages: 0,
    });
  });

  it('has S with its interval, rounded to six decimals', () => {
    expect(row).toMatchObject({ similarity: 0.691235, similarity_low: 0.62, similarity_high: 0.76, m: 1234 });
    expect(row).toMatchObject({ refused: null, seed: 7, copies: 1 });
  });

  it('has shares of the paragraphs of both sides, by Wilson', () => {
    // 3 of 5: centre (.6 + 3.841459/10) / (1 + 3.841459/5) = .556552, half width .325828.
    expect(row).toMatchObject({
      touching_share: 0.6,
      touching_share_low: 0.230724,
      touching_share_high: 0.882379,
    });
    // 2 of 5 is its mirror.
    expect(row).toMatchObject({
      connecting_share: 0.4,
      connecting_share_low: 0.117621,
      connecting_share_high: 0.769276,
    });
  });

  it('divides the passages that connect by how far they go', () => {
    expect(row).toMatchObject({
      touching_connecting: 2,
      connecting_wish: 1,
      connecting_measure: 0,
      connecting_secured: 1,
    });
  });

  it('counts vice versa, concepts, open places and warnings', () => {
    expect(row).toMatchObject({
      on_welfare_in_culture: 2,
      on_welfare_in_culture_real: 1,
      on_culture_in_welfare: 1,
      on_culture_in_welfare_real: 0,
      // bibliotheek and wijkteam; koor, museum, dementie; leeskring, mantelzorgers.
      concepts_shared: 2,
      concepts_only_culture: 3,
      concepts_only_welfare: 2,
      open_places: 1,
      open_places_in_culture: 1,
      open_places_in_welfare: 0,
      warnings: 'length-ratio unread-pages copied-paragraphs',
    });
  });

  it('says why S was refused, and on which side', () => {
    const { vocabulary } = unit.comparison!;
    const refused = sampleUnit({
      comparison: {
        vocabulary: { ...vocabulary, result: null, refused: { reason: 'words', domain: 'welfare' } },
      },
    });
    expect(rowsOf('pairs', refused)[0]).toMatchObject({
      similarity: null,
      m: null,
      refused: 'too-few-words',
      refused_side: 'welfare',
    });
  });

  it('has a row without measures where there is nothing to compare', () => {
    const [alone] = rowsOf('pairs', { ...unit, files: unit.files.slice(0, 1), comparison: null });
    expect(alone).toMatchObject({
      compared: false,
      culture_words: 28,
      welfare_words: 0,
      welfare_documents: 0,
    });
    expect(alone).toMatchObject({
      similarity: null,
      touching_observed: null,
      touching_share: null,
      open_places: null,
    });
  });
});

describe('documents', () => {
  const table = documentsTable(['wave', 'pages']);
  const rows = recordsOf(table, unit);

  it('has a row per file, also one that was not read', () => {
    expect(rows.map(({ path, read, document, number }) => [path, read, document, number])).toEqual([
      ['assen/cultuur.pdf', true, 'c1', 1],
      ['assen/sociaal.docx', true, 'w1', 2],
      ['assen/kapot.pdf', false, null, 3],
    ]);
    expect(rows[2]).toMatchObject({ words: null, sha256: null, domain: null });
  });

  it('tells how it was read', () => {
    expect(rows[0]).toMatchObject({
      pages: 12,
      unread_pages: 2,
      notice_count: 3,
      notice_codes: 'images-not-read page-without-text',
      // Het op met, het voor het hele en, de een: see the words of the sample; 12 of 28.
      function_word_share: 0.428571,
    });
    expect(rows[1]).toMatchObject({ domain: 'welfare', domain_guessed: true, notice_codes: null });
  });

  it('carries columns of the manifest along, and never under a name of its own', () => {
    expect(rows[0]).toMatchObject({ wave: 'first', manifest_pages: 'twelve', pages: 12 });
    expect(rows[1]).toMatchObject({ wave: null, manifest_pages: null });
    expect(table.columns.slice(-2).map(({ name }) => name)).toEqual(['wave', 'manifest_pages']);
  });

  it('never tells where a file stands on the machine', () => {
    expect(JSON.stringify(unitRows(unit, TABLES))).not.toContain('/srv/disk');
  });
});

it('paragraphs have places and codes, no text', () => {
  const rows = rowsOf('paragraphs');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatchObject({
    document: 'c1',
    paragraph: 1,
    passage: 'C1',
    page: 2,
    heading: 'Meedoen',
    start: 9,
    end: 60,
    words: 8,
    culture: true,
    welfare: true,
    connects: true,
    commitment: 'secured',
  });
  expect(rows[1]).toMatchObject({ connects: false, commitment: null });
  expect(JSON.stringify(rows)).not.toContain('ontvangt');
});

it('matches are the words as they stand in the text', () => {
  const rows = rowsOf('matches');
  expect(rows.map(({ match }) => match)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(rows[8]).toMatchObject({
    path: 'assen/sociaal.docx',
    passage: 'W2',
    concept: 'welfare/mantelzorgers',
    term: 'mantelzorgers',
    found: 'Mantelzorgers',
    start: 68,
    end: 81,
    core: true,
    how: 'form',
    confidence: 1,
  });
});

describe('concepts', () => {
  it('have a row for either side, with the rate and its denominator', () => {
    const rows = rowsOf('concepts').filter(({ concept }) => concept === 'culture/bibliotheek');
    expect(rows).toEqual([
      expect.objectContaining({
        domain: 'culture',
        n: 1,
        words: 28,
        per_1000_words: 35.714286,
        sections: 2,
        range: 1,
      }),
      expect.objectContaining({
        domain: 'welfare',
        n: 1,
        words: 17,
        per_1000_words: 58.823529,
        sections: 1,
        range: 1,
      }),
    ]);
  });

  it('are known of one side alone', () => {
    const alone = rowsOf('concepts', { ...unit, files: unit.files.slice(0, 1), comparison: null });
    expect(alone.map(({ concept, domain }) => `${concept} ${domain}`)).toEqual([
      'culture/bibliotheek culture',
      'culture/koor culture',
      'culture/museum culture',
      'welfare/dementie culture',
      'welfare/wijkteam culture',
    ]);
  });
});

it('dimensions have n, denominators and an interval by Wilson', () => {
  const [first, , , last] = rowsOf('dimensions');
  // 1 of 3: centre (1/3 + 3.841459/6) / (1 + 3.841459/3) = .426901, half width .365439.
  expect(first).toMatchObject({
    dimension: 'body-functions',
    domain: 'culture',
    n: 1,
    paragraphs: 3,
    share: 0.333333,
    share_low: 0.061492,
    share_high: 0.79234,
  });
  expect(last).toMatchObject({ dimension: 'meaning', domain: 'welfare', n: 2, share: 1, share_high: 1 });
  const alone = rowsOf('dimensions', { ...unit, files: unit.files.slice(0, 1), comparison: null });
  expect(alone.map(({ dimension }) => dimension)).toEqual([
    'body-functions',
    'mental-wellbeing',
    'meaning',
    'quality-of-life',
    'participation',
    'daily-functioning',
  ]);
});

it('gaps are the open places of pairs, and those less certain', () => {
  expect(rowsOf('gaps').map(({ judgement, concept }) => [judgement, concept])).toEqual([
    ['open', 'welfare/mantelzorgers'],
    ['too-little-text', 'welfare/wijkteam'],
    ['perhaps', 'welfare/preventie'],
  ]);
});

it('errors have a code, and a sentence in both languages', () => {
  expect(rowsOf('errors')).toEqual([
    {
      unit: 'GM0106/2025',
      number: 3,
      path: 'assen/kapot.pdf',
      row: 2,
      code: 'pdf-damaged',
      message_nl: expect.stringMatching(/^assen\/kapot\.pdf is een beschadigde PDF/) as string,
      message_en: expect.stringMatching(/^assen\/kapot\.pdf is a damaged PDF/) as string,
    },
  ]);
});

it('labels name every code once, in both languages', () => {
  const label = (nl: string, en: string) => ({ nl, en });
  const lexicon = (id: string, theme: string, concept: string): Lexicon => ({
    id,
    version: '1.0.0',
    label: label(id, id),
    description: id,
    licence: 'CC-BY-4.0',
    kind: 'facet',
    themes: [{ id: theme, label: label('Thema', 'Theme') }],
    concepts: [
      {
        id: concept,
        label: label('Begrip', 'Concept'),
        definition: null,
        theme,
        bridgeable: true,
        references: {},
        terms: [],
      },
    ],
    sha256: '',
  });
  const rows = labelRows([
    lexicon('audiences', 'youth', 'youth'),
    lexicon('positive-health', 'meaning', 'purpose'),
  ]);
  expect(rows).toEqual([
    ['lexicon', 'audiences', 'audiences', null, 'audiences', 'audiences', null],
    ['theme', 'audiences:youth', 'audiences', 'youth', 'Thema', 'Theme', null],
    ['concept', 'audiences/youth', 'audiences', 'youth', 'Begrip', 'Concept', true],
    ['lexicon', 'positive-health', 'positive-health', null, 'positive-health', 'positive-health', null],
    ['dimension', 'meaning', 'positive-health', 'meaning', 'Thema', 'Theme', null],
    ['concept', 'positive-health/purpose', 'positive-health', 'meaning', 'Begrip', 'Concept', true],
  ]);
  expect(labels.rows(unit)).toEqual([]);
});

describe('every table', () => {
  const every = [...TABLES, labels];

  it('has columns in snake case, each once, and keys that are unique', () => {
    for (const table of every) {
      const names = table.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(names).toEqual(expect.arrayContaining([...table.key]));
      if (table.key.length === 0) continue;
      const keys = recordsOf(table, unit).map((row) => JSON.stringify(table.key.map((name) => row[name])));
      expect(new Set(keys).size, table.name).toBe(keys.length);
    }
  });

  it('links to columns that exist', () => {
    for (const { links = [], columns } of every)
      for (const { fields, table, to } of links) {
        const target = every.find(({ name }) => name === table)!;
        expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...fields]));
        expect(target.columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...to]));
      }
  });

  it('holds values of its types, and only those it names', () => {
    for (const table of TABLES)
      for (const row of recordsOf(table, unit))
        for (const { name, type, required, values } of table.columns) {
          const cell = row[name]!;
          if (cell === null) expect(required ?? false, `${table.name}.${name}`).toBe(false);
          else {
            expect(typeof cell).toBe(type === 'integer' ? 'number' : type);
            if (values) expect(values).toContain(cell);
          }
        }
  });
});

it('paragraphs are only there when asked for', () => {
  expect(corpusTables().map(({ name }) => name)).not.toContain('paragraphs');
  expect(corpusTables({ paragraphs: true, extra: ['wave'] })[1]!.columns.at(-1)!.name).toBe('wave');
  expect(concepts.optional).toBeUndefined();
});
