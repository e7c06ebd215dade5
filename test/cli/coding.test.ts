// `raakvlak code`, `sample` and `validate` as a user runs them: from papers to a sheet, and from the sheet to figures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codingSchema } from '../../src/report/coding/schema.js';
import { readTable, renderCsv, type Table } from '../../src/tables/index.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'cultuur.md'), `# Kunst\n\n${CULTURE}`);
  writeFileSync(
    join(folder, 'welzijn.md'),
    `${WELFARE}\nWij leggen een rotonde aan bij de afslag naar de haven.\n`,
  );
  writeFileSync(
    join(folder, 'losse.tsv'),
    'id\ttext\textra\nt1\tHet museum is "open" voor iedereen.\tx\nt2\t\t\nt3\tIemand\t\n',
  );
  mkdirSync(join(folder, 'uit'));
});

const run = async (...words: string[]) => await raakvlak(words, { cwd: folder });
const at = (name: string): string => join(folder, name);
const PAPERS = ['cultuur.md', 'welzijn.md'];

/** A sheet with the machine's own codes filled in. */
async function fill(sheet: string, codes: string, file: string): Promise<Table> {
  const [blank, coded] = [await readTable(at(sheet)), await readTable(at(codes))];
  const byId = new Map(coded.rows.map(({ cells }) => [cells['id'], cells]));
  const rows = blank.rows.map(({ cells }) =>
    blank.columns.map((name) => cells[name] || (byId.get(cells['id'])?.[name] ?? '')),
  );
  writeFileSync(at(file), renderCsv(blank.columns, rows, 'nl'));
  return blank;
}

describe('code', () => {
  it('writes a row per paragraph, in order, also by its Dutch name', async () => {
    const { code, stdout, stderr } = await run('code', ...PAPERS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^document,page,heading_path,paragraph,id,role,words,text,culture,welfare,/);
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^cultuur\.md,,Kunst,1,p[0-9a-f]{10},paragraph,\d+,Het museum ontvangt/);
    expect(lines[3]).toMatch(/^welzijn\.md,/);
    expect((await run('codeer', ...PAPERS)).stdout).toBe(stdout);
  });

  it('gives the same paragraph the same id, whatever else is read', async () => {
    const idsIn = (text: string): string[] => text.match(/p[0-9a-f]{10}/g) ?? [];
    const all = idsIn((await run('code', ...PAPERS)).stdout);
    expect(idsIn((await run('code', 'welzijn.md')).stdout)).toEqual(all.slice(2));
  });

  it('reads a table of texts: a row per text, and nothing else from it', async () => {
    const { code, stdout } = await run('code', 'losse.tsv', '--format', 'json');
    expect(code).toBe(0);
    const { paragraphs, documents } = codingSchema.parse(JSON.parse(stdout));
    expect(paragraphs.map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
    expect(paragraphs[0]).toMatchObject({ document: 'losse.tsv', codes: { culture: 1 } });
    expect(paragraphs[0]!.text).toContain('"open"');
    expect(documents).toMatchObject([{ path: 'losse.tsv', format: 'table' }]);
    expect(stdout).not.toContain('extra');
  });

  it('leaves out what cannot be read, with one sentence, and goes on', async () => {
    const { code, stdout, stderr } = await run('code', 'weg.pdf', 'cultuur.md', '--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^raakvlak: weg\.pdf bestaat niet[^\n]*\n$/);
    const json = codingSchema.parse(JSON.parse(stdout));
    expect(json.failures).toMatchObject([{ path: 'weg.pdf', code: 'file-missing' }]);
    expect(json.paragraphs).toHaveLength(2);
  });

  it('says what was lost in reading on standard error, or in the JSON', async () => {
    const pdf = resolve('fixtures/features/running-lines.pdf');
    const { stdout, stderr } = await run('code', pdf);
    expect(stderr).toContain('Kopregels');
    expect(stdout).not.toContain('Kopregels');
    const json = await run('code', pdf, '--format', 'json');
    expect(json.stderr).toBe('');
    expect(codingSchema.parse(JSON.parse(json.stdout)).documents[0]!.notices.length).toBeGreaterThan(0);
  });

  it('writes for Dutch spreadsheets, and a workbook', async () => {
    expect((await run('code', 'cultuur.md', '--csv-dialect', 'nl')).stdout).toMatch(/^\uFEFFdocument;page;/);
    const { stdout, stderr } = await run('code', 'cultuur.md', '-o', 'uit/codes.xlsx');
    expect(stdout).toBe('');
    expect(stderr).toBe('Geschreven: uit/codes.xlsx\n');
    expect((await readTable(at('uit/codes.xlsx'))).rows).toHaveLength(2);
  });
});

describe('sample', () => {
  it('writes the same blind sheet for the same seed, with its chances beside it', async () => {
    for (const name of ['een', 'twee'])
      for (const end of ['csv', 'xlsx'])
        expect((await run('sample', ...PAPERS, '-n', '4', '-o', `${name}.${end}`)).code).toBe(0);
    for (const end of ['.csv', '.xlsx', '-design.csv'])
      expect(readFileSync(at(`een${end}`)).equals(readFileSync(at(`twee${end}`)))).toBe(true);
    const sheet = await readTable(at('een.xlsx'));
    expect(sheet.columns.slice(0, 8).join()).toBe('id,document,page,heading_path,role,text,culture,welfare');
    expect(sheet.rows).toHaveLength(4);
    for (const { cells } of sheet.rows) expect([cells['culture'], cells['connects']]).toEqual(['', '']);
    const design = await readTable(at('een-design.csv'));
    expect(design.rows.map(({ cells }) => cells['id']).sort()).toEqual(
      sheet.rows.map(({ cells }) => cells['id']).sort(),
    );
  });

  it('draws another order for another seed', async () => {
    const orders = await Promise.all(
      ['1', '2'].map(async (seed) => (await run('trek', ...PAPERS, '-n', '5', '--seed', seed)).stdout),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('without a file writes the sheet alone, and says so', async () => {
    const { code, stdout, stderr } = await run('sample', 'cultuur.md', '-n', '9');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\uFEFFid;document;/);
    expect(stderr).toContain('maar 2 alinea’s');
    expect(stderr).toContain('Gebruik -o');
  });

  it('never over a paper', async () => {
    writeFileSync(at('x-design.csv'), 'id,text\na,Het museum is open.\n');
    const { code } = await run('sample', 'x-design.csv', '-o', 'x.csv');
    expect(code).toBe(2);
    expect(existsSync(at('x.csv'))).toBe(false);
  });
});

describe('validate', () => {
  beforeAll(async () => {
    await run('code', ...PAPERS, '-o', 'codes.csv');
    await run('sample', ...PAPERS, '-n', '5', '-o', 'blad.csv');
    await fill('blad.csv', 'codes.csv', 'ingevuld.csv');
  });

  interface Json {
    readonly labels: readonly {
      readonly id: string;
      readonly f1: number | null;
      readonly positives: number;
    }[];
    readonly macroF1: number;
    readonly alpha: number | null;
  }

  it('finds the machine right where its own codes were filled in', async () => {
    const { code, stdout, stderr } = await run('validate', 'ingevuld.csv', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { labels, macroF1, alpha } = JSON.parse(stdout) as Json;
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['culture', 'welfare', 'connects']));
    for (const { f1, positives } of labels) expect(f1).toBe(positives > 0 ? 1 : null);
    expect([macroF1, alpha]).toEqual([1, null]);
  });

  it('writes the same in every form, with the design', async () => {
    const { stdout } = await run('toets', 'ingevuld.csv', '--design', 'blad-design.csv');
    expect(stdout).toContain('Hoe goed codeert Raakvlak?');
    expect(stdout).toContain('Gewogen naar de hele stukken');
    expect(stdout).toMatch(/culture +│ 1,000/);
    const csv = await run('validate', 'ingevuld.csv', '--format', 'csv');
    expect(csv.stdout).toMatch(/^label,n,positives,/);
    await run('validate', 'ingevuld.csv', '-o', 'toets.md');
    expect(readFileSync(at('toets.md'), 'utf8')).toContain('| culture');
  });

  it('joins labels to texts, and lists the differences', async () => {
    writeFileSync(at('labels.tsv'), 'id\tculture\twelfare\nt1\t0\t1\nt3\t0\t0\n');
    const words = ['--text', 'losse.tsv', '--errors', 'fout.csv', '--format', 'json'];
    const { code, stdout, stderr } = await run('validate', 'labels.tsv', ...words);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Json).labels.map(({ f1 }) => f1)).toEqual([null, 0]);
    expect(stderr).toBe('Geschreven: fout.csv\n');
    const { rows } = await readTable(at('fout.csv'));
    expect(rows.map(({ cells }) => [cells['id'], cells['label'], cells['kind'], cells['terms']])).toEqual([
      ['t1', 'culture', 'extra', 'museum'],
      ['t1', 'welfare', 'missed', ''],
    ]);
  });

  it('compares two readers', async () => {
    const head = 'id\ttext\tculture\n';
    const rows = (values: string) =>
      [...values].map((value, n) => `r${n}\tHet museum is open.\t${value}\n`).join('');
    // Two coders on 20 units: 8 × 11, 1 × 10, 1 × 01, 10 × 00.
    writeFileSync(at('een.tsv'), head + rows('11111111100000000000'));
    writeFileSync(at('twee.tsv'), head + rows('11111111010000000000'));
    const { stdout } = await run('validate', 'een.tsv', 'twee.tsv', '--format', 'json');
    const json = JSON.parse(stdout) as { alpha: number; kappa: number; labels: { alpha: number }[] };
    expect([json.alpha, json.labels[0]!.alpha]).toEqual([0.80303, 0.80303]);
    expect(json.kappa).toBeCloseTo(0.798, 4);
  });

  it.each([
    ['no text', 'labels-only.tsv', 'id\tculture\na\t1\n', ['kolom text', '--text']],
    ['no labels', 'no-labels.csv', 'id,text\na,b\n', ['culture, welfare', 'connects']],
    [
      'an unknown value',
      'value.csv',
      'id,text,culture\na,b,1\nc,d,ja\n',
      ['rij 3', 'culture', 'ja', '0, 1, ?'],
    ],
    ['no table', 'sheet.docx', 'x', ['.csv, .tsv of .xlsx']],
  ])('refuses %s in one sentence', async (_what, name, content, expected) => {
    writeFileSync(at(name), content);
    const { code, stdout, stderr } = await run('validate', name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^raakvlak: [^\n]+\.\n$/);
    for (const part of [name, ...expected]) expect(stderr).toContain(part);
  });
});

it.each([
  ['a workbook in the window', ['code', 'cultuur.md', '--format', 'xlsx'], ['xlsx', '-o']],
  ['a form that is not there', ['sample', 'cultuur.md', '--format', 'json'], ['csv, xlsx']],
  ['a size of nothing', ['sample', 'cultuur.md', '-n', '0'], ['-n']],
  ['no sheet', ['validate'], ['validate']],
  ['a dialect that is not there', ['code', 'cultuur.md', '--csv-dialect', 'us'], ['int, nl']],
])('wrong usage: %s', async (_what, given, expected) => {
  const { code, stdout, stderr } = await run(...given);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^raakvlak: [^\n]+\.\n$/);
  for (const part of expected) expect(stderr).toContain(part);
});
