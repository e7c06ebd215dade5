// One comparison in all formats: every figure in HTML, Word, Markdown, CSV and Excel is that of the JSON.
import { join, resolve } from 'node:path';
import { lint } from 'markdownlint/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMessages } from '../../src/messages/index.js';
import { comparisonSchema, type ComparisonJson } from '../../src/report/json-schema.js';
import { parseCsv } from '../../src/tables/csv.js';
import { sheetsOf } from '../attacks/opened.js';
import { clear, filesIn, newFolder, raakvlak } from '../attacks/run.js';
import {
  dutchNumber,
  htmlSections,
  markdownSections,
  numbersIn,
  wordSections,
  type ReportTable,
  type Section,
} from './sections.js';

type Row = Readonly<Record<string, string | number | null>>;
type Tables = ReadonlyMap<string, readonly Row[]>;

const FORMS = ['html', 'docx', 'markdown'] as const;
const TABLES = ['csv int', 'csv nl', 'xlsx'] as const;

let json: ComparisonJson;
let markdown: string;
const reports = new Map<string, readonly Section[]>();
const tables = new Map<string, Tables>();

/** Rows of a table with a head. @param number what a cell of digits is */
function rowsOf(
  cells: readonly (readonly (string | number | boolean | Date | null)[])[],
  number: (text: string) => number,
): Row[] {
  const [head, ...rows] = cells;
  const value = (cell: string | number | boolean | Date | null | undefined): string | number | null => {
    if (cell === null || cell === undefined || cell === '') return null;
    if (typeof cell === 'number') return cell;
    const text = String(cell);
    return /^-?\d+(?:[.,]\d+)?$/.test(text) ? number(text) : text;
  };
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [String(name), value(row[at])])));
}

const csvTables = (folder: string, number: (text: string) => number): Tables =>
  new Map(
    [...filesIn(folder)]
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => [
        name.replace(/^raakvlak-|\.csv$/g, ''),
        rowsOf(parseCsv(bytes.toString('utf8'), name), number),
      ]),
  );

beforeAll(async () => {
  const folder = newFolder();
  const words = ['compare', '--culture', resolve('fixtures/oosterveen/cultuurnota.docx')];
  words.push('--welfare', resolve('fixtures/oosterveen/sociaal-kader.docx'), '--depth', 'appendix');
  const [all, nl] = [join(folder, 'all'), join(folder, 'nl')];
  expect((await raakvlak([...words, '--format', 'all', '-o', all])).code).toBe(0);
  expect((await raakvlak([...words, '--format', 'csv', '--csv-dialect', 'nl', '-o', nl])).code).toBe(0);
  const file = (extension: string): Buffer => filesIn(all).get(`raakvlak-rapport.${extension}`)!;
  json = comparisonSchema.parse(JSON.parse(file('json').toString('utf8')));
  markdown = file('md').toString('utf8');
  reports.set('html', htmlSections(file('html').toString('utf8')));
  reports.set('markdown', markdownSections(markdown));
  reports.set('docx', await wordSections(file('docx')));
  tables.set('csv int', csvTables(all, Number));
  tables.set('csv nl', csvTables(nl, dutchNumber));
  const sheets = await sheetsOf(file('xlsx'));
  tables.set('xlsx', new Map([...sheets].map(([name, cells]) => [name, rowsOf(cells, Number)])));
}, 120_000);
afterAll(clear);

const { texts } = createMessages('nl');
const { report, spread } = texts;
const section = (form: string, heading: string): Section => {
  const found = reports.get(form)!.find((one) => one.heading === heading);
  if (!found) throw new Error(`${form} has no '${heading}'`);
  return found;
};
const numbers = (form: string, heading: string): number[] => section(form, heading).texts.flatMap(numbersIn);
/** As people read it: with this many decimals. */
const shown = (value: number | null, decimals = 2): number =>
  dutchNumber(
    new Intl.NumberFormat('nl-NL', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value!),
  );
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const tableOf = ({ tables: own }: Section, caption: string): ReportTable =>
  own.find((one) => one.caption === caption)!;

describe('the tables of the text formats', () => {
  it('are many, and the same in HTML, Word and Markdown', () => {
    const named = (form: string): Map<string, ReportTable['rows']> =>
      new Map(
        reports
          .get(form)!
          .flatMap(({ heading, tables: own }) =>
            own.map(({ caption, rows }) => [`${heading}: ${caption}`, rows] as const),
          ),
      );
    const own = named('markdown');
    expect(own.size).toBeGreaterThan(25);
    for (const form of ['html', 'docx'])
      for (const [name, rows] of own) expect(named(form).get(name), `${form} ${name}`).toEqual(rows);
  });
});

describe.each(FORMS)('%s', (form) => {
  it('S with its interval, yardsticks, size and seed', () => {
    const { similarity, interval, yardsticks, m, seed } = json.sharedVocabulary;
    const half = numbers(form, report.vocabulary.heading);
    for (const value of [similarity, interval.low, interval.high, yardsticks.culture, yardsticks.welfare])
      expect(half).toContain(shown(value));
    const more = numbers(form, spread.vocabulary.heading);
    expect(more).toContain(m);
    expect(section(form, spread.vocabulary.heading).texts.join(' ')).toContain(String(seed));
  });

  it('touching passages: observed, expected, odds ratio, connecting', () => {
    const { observed, expected, oddsRatio, interval, connecting } = json.touching;
    const own = numbers(form, report.touching.heading);
    for (const value of [
      observed,
      shown(expected, 0),
      shown(oddsRatio),
      shown(interval.low),
      shown(interval.high),
    ])
      expect(own).toContain(value);
    expect(own).toContain(connecting.length);
    for (const side of [json.viceVersa.culture, json.viceVersa.welfare]) {
      expect(own).toContain(side.passages.length);
      expect(section(form, report.touching.heading).texts.join(' ')).toContain(
        `${shown(side.share! * 100, 0)}%`,
      );
    }
  });

  it('every dimension: passages and per 1,000 words, in both', () => {
    const own = section(form, report.dimensions.heading);
    const rows = own.tables.flatMap((table) => table.rows.slice(1));
    expect(json.dimensions).toHaveLength(6);
    for (const { label, passages, per1000Words } of json.dimensions) {
      const [, culture, welfare] = rows.find(([name]) => name === label)!;
      expect([culture, welfare].map((cell) => numbersIn(cell!.replace(/[()]/g, ' ')))).toEqual([
        [passages.culture.length, shown(per1000Words.culture)],
        [passages.welfare.length, shown(per1000Words.welfare)],
      ]);
    }
  });

  it('every open place: passages and how many were expected', () => {
    expect(json.gaps.length).toBeGreaterThan(3);
    const all = reports.get(form)!.flatMap(({ texts: own }) => own);
    for (const { label, passages, expected } of json.gaps) {
      // Another open place may begin with the same letters ('mantelzorg', 'mantelzorgers').
      const begins = (text: string): boolean =>
        text.startsWith(capital(label)) && !/^\p{L}/u.test(text.slice(label.length));
      const own = all.filter((text) => begins(text) && text.includes(' passage'));
      expect(own.length, label).toBeGreaterThan(0);
      for (const text of own) expect(numbersIn(text)).toContain(passages.length);
      expect(
        own.some((text) => numbersIn(text).includes(shown(expected, 0))),
        label,
      ).toBe(true);
    }
  });

  it('every concept: how many passages, and which', () => {
    const own = section(form, report.appendix.concepts);
    const labels = new Map<string, ReportTable>(own.tables.map((table) => [table.caption, table]));
    expect(json.concepts.length).toBeGreaterThan(100);
    const found = [...labels.values()].flatMap(({ rows }) => rows.slice(1));
    for (const { label, passages, dispersion } of json.concepts) {
      const cell = (side: 'culture' | 'welfare'): string => {
        const { length } = passages[side];
        if (length === 0) return '0';
        return `${length}${length > 1 ? ` (${dispersion[side].range})` : ''}: ${passages[side].join(', ')}`;
      };
      expect(found).toContainEqual([capital(label), cell('culture'), cell('welfare')]);
    }
    expect(own.texts).toContain(
      spread.sections(
        json.concepts[0]!.dispersion.culture.sections,
        json.concepts[0]!.dispersion.welfare.sections,
      ),
    );
  });

  it('every document: words and paragraphs', () => {
    const rows = reports.get(form)!.flatMap(({ tables: own }) => own.flatMap((table) => table.rows));
    for (const { words, paragraphs, title } of json.documents) {
      const own = rows.find(([name]) => name!.startsWith(title!))!;
      expect(own.flatMap(numbersIn)).toEqual(expect.arrayContaining([words, paragraphs]));
    }
  });

  it('has no number with decimals in its sentences that the JSON does not have', () => {
    const known = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'number')
        for (const decimals of [1, 2, 3]) known.add(shown(value, decimals).toString());
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
    };
    collect(json);
    // Unrelated subjects came to about 0,5: a yardstick that every report names.
    known.add('0.5');
    const rough = reports
      .get(form)!
      .flatMap(({ texts: own }) =>
        own.flatMap((text) => [...text.matchAll(/(?<![\w.,])\d+,\d+(?!\w)/g)].map(([one]) => one)),
      )
      .filter((one) => !known.has(String(dutchNumber(one))));
    expect(rough).toEqual([]);
  });
});

it('the table of a lexicon can be found by its name', () => {
  const own = section('markdown', report.appendix.concepts);
  expect(tableOf(own, 'Cultuur').rows.length).toBeGreaterThan(10);
});

describe.each(TABLES)('%s', (form) => {
  const rows = (name: string): readonly Row[] => tables.get(form)!.get(name)!;
  const ids = (row: Row): string[] =>
    String(row['passages'] ?? '')
      .split(' ')
      .filter(Boolean);

  it('measures', () => {
    const value = new Map(rows('measures').map((row) => [row['measure'], row]));
    const { sharedVocabulary: words, touching, viceVersa } = json;
    expect(value.get('similarity')).toMatchObject({ value: words.similarity, ...words.interval });
    expect(value.get('touching_odds_ratio')).toMatchObject({
      value: touching.oddsRatio,
      ...touching.interval,
    });
    const plain: Record<string, number | null> = {
      jsd: words.jsd,
      jsd_null: words.jsdNull,
      m: words.m,
      seed: words.seed,
      yardstick_culture: words.yardsticks.culture,
      yardstick_welfare: words.yardsticks.welfare,
      morisita: words.morisita,
      shared_words_culture: words.sharedWords.culture,
      shared_words_welfare: words.sharedWords.welfare,
      copies: words.copies,
      touching_observed: touching.observed,
      touching_expected: touching.expected,
      touching_connecting: touching.connecting.length,
      on_welfare_in_culture: viceVersa.culture.passages.length,
      on_culture_in_welfare: viceVersa.welfare.passages.length,
    };
    for (const [name, expected] of Object.entries(plain))
      expect(value.get(name)?.['value'], name).toBe(expected);
    for (const { size, value: own } of words.jaccardCurve)
      expect(value.get(`jaccard_${size}`)!['value']).toBe(own);
  });

  it('dimensions, concepts and open places', () => {
    const sides = ['culture', 'welfare'] as const;
    const dimensions = json.dimensions.flatMap((one) =>
      sides.map((side) => [
        one.id,
        side,
        one.passages[side].length,
        one.per1000Words[side],
        one.share[side],
        one.passages[side],
      ]),
    );
    expect(
      rows('dimensions').map((row) => [
        row['dimension'],
        row['domain'],
        row['n'],
        row['per_1000_words'],
        row['share'],
        ids(row),
      ]),
    ).toEqual(dimensions);
    const concepts = json.concepts.flatMap((one) =>
      sides.map((side) => [
        one.id,
        side,
        one.passages[side].length,
        one.dispersion[side].range,
        one.dispersion[side].dpNorm,
        one.passages[side],
      ]),
    );
    expect(
      rows('concepts').map((row) => [
        row['concept'],
        row['domain'],
        row['n'],
        row['range'],
        row['dp_norm'],
        ids(row),
      ]),
    ).toEqual(concepts);
    expect(rows('open-places').map((row) => [row['concept'], row['n'], row['expected'], ids(row)])).toEqual(
      json.gaps.map(({ id, passages, expected }) => [id, passages.length, expected, passages]),
    );
  });

  it('documents, passages and touching passages', () => {
    expect(
      rows('documents').map((row) => [
        row['document'],
        row['words'],
        row['content_words'],
        row['paragraphs'],
      ]),
    ).toEqual(json.documents.map((one) => [one.id, one.words, one.contentWords, one.paragraphs]));
    expect(rows('passages').map((row) => [row['passage'], row['text']])).toEqual(
      json.passages.map(({ id, text }) => [id, text]),
    );
    expect(rows('touching').map((row) => [row['passage'], row['connects'], row['commitment']])).toEqual(
      json.touchingPassages.map(({ passageId, connects, commitment }) => [
        passageId,
        connects ? 1 : 0,
        commitment,
      ]),
    );
  });

  it('all cells as in the other tables', () => {
    expect([...tables.get(form)!.keys()].sort()).toEqual([...tables.get('csv int')!.keys()].sort());
    for (const [name, own] of tables.get('csv int')!) expect(rows(name), name).toEqual(own);
  });
});

it('the Markdown passes markdownlint', () => {
  const found = lint({ strings: { report: markdown }, config: { default: true, MD013: false } })['report']!;
  expect(found.map(({ ruleNames, lineNumber }) => `${ruleNames[0]} ${lineNumber}`)).toEqual([]);
});
