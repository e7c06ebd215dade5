// The examples of docs/research.md as written, on the papers of this project: what they print is what the tables hold.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/index.js';
import build from '../cli/build.js';
import { stubCommands } from './stub-commands.js';

const PYTHON = process.env['RAAKVLAK_PYTHON'] ?? 'python3';
const MANIFEST = resolve('fixtures/corpus/manifest.csv');
const folder = mkdtempSync(join(tmpdir(), 'raakvlak-research-'));
const PATH = stubCommands(join(folder, 'bin'), false);

const runs = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore', timeout: 60_000 }).status === 0;
const python = (...packages: string[]): boolean => runs(PYTHON, ['-c', `import ${packages.join(', ')}`]);

const ready = {
  bash: process.platform !== 'win32' && runs('bash', ['--version']),
  r: runs('Rscript', ['-e', 'library(dplyr); library(readr)']),
  pandas: python('pandas', 'numpy'),
  polars: python('polars'),
  duckdb: python('duckdb'),
};
const HINT = `: not here (${PYTHON}; name another with RAAKVLAK_PYTHON)`;

/** Runs a program in the folder that holds `results`. @returns what it prints */
const run = (command: string, words: readonly string[]): string =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });

type Cells = Readonly<Record<string, string>>;
const tables: Record<string, readonly Cells[]> = {};
/** A unit per municipality: the last one of which every file was read. */
let latest: readonly Cells[] = [];

const sum = (rows: readonly Cells[], ...columns: string[]): number =>
  rows.reduce((total, row) => total + columns.reduce((own, column) => own + Number(row[column]), 0), 0);
const ofLatest = (table: string): readonly Cells[] =>
  tables[table]!.filter(({ unit }) => latest.some((one) => one['unit'] === unit));
const per100 = (): number =>
  (100 * sum(latest, 'touching_connecting')) / sum(latest, 'culture_paragraphs', 'welfare_paragraphs');

const visible = (path: string): readonly string[] =>
  readdirSync(path).filter((name) => !name.startsWith('.'));

beforeAll(async () => {
  if (!ready.bash) return;
  build();
  run('bash', [resolve('docs/recipes/slurm-array.sh'), MANIFEST, 'results', '3']);
  for (const name of ['pairs', 'documents', 'dimensions', 'concepts', 'matches', 'gaps', 'labels'])
    tables[name] = (await readTable(join(folder, 'results', `${name}.csv`))).rows.map(({ cells }) => cells);
  latest = tables['pairs']!.filter(({ unit }) => ['Lindebeke/2026', 'Oosterveen/2025'].includes(unit!));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is the same in R and pandas. */
function expectResult(text: string): void {
  expect(text).toMatch(/^Files: 9 of which read: 8\s*$/m);
  expect(text).toMatch(/pdf-damaged\s+1$/m);
  expect(text).toMatch(/^Units: 4 compared: 4 whole: 3\s*$/m);
  expect(text).toMatch(/^Municipalities: 2\s*$/m);
  expect(text).toContain('S in 3 of 4 compared units');
  expect(text).toMatch(/too-few-words\s+welfare\s+1$/m);
  expect(Number(/per 100 paragraphs: ([\d.]+)/.exec(text)![1])).toBeCloseTo(per100(), 5);
  const [, low, high] = /95% interval: ([\d.]+) ([\d.]+)/.exec(text)!.map(Number);
  expect(low!).toBeLessThan(per100());
  expect(high!).toBeGreaterThan(per100());
  const rows = [...text.matchAll(/([a-z]+(?:-[a-z]+)*)\s+(\d+)\s+(\d+)\s+(\d+)\s+([\d.]+)$/gm)];
  const expected = ['culture', 'welfare'].flatMap((side): [string, ...number[]][] =>
    [...new Set(tables['dimensions']!.map(({ dimension }) => dimension!))].sort().map((dimension) => {
      const own = ofLatest('dimensions').filter(
        (row) => row['domain'] === side && row['dimension'] === dimension,
      );
      const [n, words] = [sum(own, 'n'), sum(own, 'words')];
      return [dimension, own.length, n, words, (1000 * n) / words];
    }),
  );
  expect(rows.map(([, name, ...numbers]) => [name, ...numbers.map((one) => Number(one))])).toEqual(
    expected.map(([name, units, n, words, rate]): unknown[] => [
      name,
      units,
      n,
      words,
      expect.closeTo(rate!, 5),
    ]),
  );
}

/** Middle value and quarters of two numbers, by straight lines. */
function quarters(): number[] {
  const [a = 0, b = 0] = latest.map((row) => Number(row['similarity'])).sort((one, other) => one - other);
  return [0.25, 0.5, 0.75].map((share) => a + share * (b - a));
}

/** The sheet to check by hand: fifty finds, each a row of `matches`, and an empty column. */
async function expectSheet(): Promise<void> {
  const { columns, rows } = await readTable(join(folder, 'check.csv'));
  expect(columns).toEqual(['unit', 'match', 'path', 'page', 'start', 'concept', 'found', 'right']);
  expect(rows).toHaveLength(50);
  const known = new Map(ofLatest('matches').map((row) => [`${row['unit']} ${row['match']}`, row]));
  for (const { cells } of rows) {
    const { right, ...rest } = cells;
    expect(right).toBe('');
    expect(known.get(`${cells['unit']} ${cells['match']}`)).toMatchObject(rest);
  }
  rmSync(join(folder, 'check.csv'));
}

describe.skipIf(!ready.bash)(`examples${ready.bash ? '' : ': no bash here'}`, () => {
  it('stand on a data set that was made in parts, the same as one made in one go', () => {
    run(join(folder, 'bin', 'raakvlak'), [
      ...['batch', MANIFEST, '-o', 'once', '--cache', 'results-cache'],
      ...['--format', 'csv,parquet', '--paragraphs'],
    ]);
    const names = visible(join(folder, 'once'));
    expect(visible(join(folder, 'results'))).toEqual(names);
    for (const name of names)
      expect(
        readFileSync(join(folder, 'results', name)).equals(readFileSync(join(folder, 'once', name))),
      ).toBe(true);
  });

  it.skipIf(!ready.r)(`R${ready.r ? '' : ': no Rscript with dplyr and readr here'}`, async () => {
    const text = run('Rscript', [resolve('docs/examples/research.R')]);
    expectResult(text);
    const [low, middle, high] = quarters().map((value) => value.toFixed(3));
    expect(text).toMatch(new RegExp(String.raw`1\s+2\s+${middle}\s+${low}\s+${high}$`, 'm'));
    await expectSheet();
  });

  it.skipIf(!ready.pandas)(`pandas${ready.pandas ? '' : HINT}`, async () => {
    const text = run(PYTHON, [resolve('docs/examples/research_pandas.py')]);
    expectResult(text);
    const shown = [...text.matchAll(/^(?:25|50|75)%\s+([\d.]+)$/gm)].map(([, value]) => Number(value));
    expect(shown).toEqual(quarters().map((value): unknown => expect.closeTo(value, 5)));
    await expectSheet();
  });

  it.skipIf(!ready.polars)(`polars${ready.polars ? '' : HINT}`, () => {
    const [head, ...lines] = run(PYTHON, [resolve('docs/examples/research_polars.py')])
      .trimEnd()
      .split('\n');
    expect(head).toBe('Municipalities: 2');
    const other: Readonly<Record<string, string>> = { culture: 'welfare', welfare: 'culture' };
    const found = ofLatest('concepts').filter(
      (row) => row['lexicon'] === other[row['domain']!] && row['n'] !== '0',
    );
    const groups = new Map<string, Cells[]>();
    for (const row of found) {
      const key = `${row['domain']}\t${row['concept']}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    expect(groups.size).toBeGreaterThan(10);
    const names = new Map(tables['labels']!.map((row) => [row['id'], row['label_en']]));
    // Wilson by hand: 2 of 2 is 34 to 100 per cent, 1 of 2 is 9 to 91 per cent.
    const expected = [...groups].map(([key, rows]) =>
      [
        key,
        names.get(rows[0]!['concept']),
        `${rows.length} of 2 municipalities (${rows.length === 2 ? '34-100' : '9-91'}%)`,
        `passages: ${sum(rows, 'n')}`,
      ].join('\t'),
    );
    expect(lines.toSorted()).toEqual(expected.sort());
  });

  it.skipIf(!ready.duckdb)(`DuckDB${ready.duckdb ? '' : HINT}`, () => {
    const program = [
      'import duckdb, json, sys',
      'link = duckdb.connect()',
      'for one in link.extract_statements(open(sys.argv[1]).read()):',
      '    answer = link.execute(one)',
      '    names = [column[0] for column in answer.description]',
      '    print(json.dumps([dict(zip(names, row)) for row in answer.fetchall()], default=float))',
    ].join('\n');
    const lines = run(PYTHON, ['-c', program, resolve('docs/examples/research.sql')])
      .trimEnd()
      .split('\n');
    const [files, totals, places, words] = lines
      .slice(1)
      .map((line) => JSON.parse(line) as Record<string, unknown>[]);
    expect(files).toEqual([
      { format: 'docx', files: 3, pages: null, unread_pages: 0 },
      { format: 'markdown', files: 1, pages: null, unread_pages: 0 },
      { format: 'not read', files: 1, pages: null, unread_pages: null },
      { format: 'pdf', files: 4, pages: sum(tables['documents']!, 'pages'), unread_pages: 0 },
    ]);
    expect(totals).toEqual([
      {
        municipalities: 2,
        connecting: sum(latest, 'touching_connecting'),
        paragraphs: sum(latest, 'culture_paragraphs', 'welfare_paragraphs'),
        per_100_paragraphs: expect.closeTo(per100(), 5) as unknown,
        municipalities_with_s: 2,
        median_s: expect.closeTo(quarters()[1]!, 5) as unknown,
      },
    ]);
    const open = ofLatest('gaps').filter(({ judgement }) => judgement === 'open');
    expect(places!.reduce((all, row) => all + Number(row['municipalities']), 0)).toBe(open.length);
    expect(open.length).toBe(sum(latest, 'open_places'));
    expect(words!.length).toBe(20);
    expect(Number(words![0]!['paragraphs'])).toBeGreaterThan(1);
  });
});
