// Rows of large tables as ready CSV: the same files as from the rows themselves, whatever the form.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell, CorpusTable, UnitRows } from '../../src/corpus/model.js';
import { cellsOf, makeReady } from '../../src/corpus/ready.js';
import { corpusTables } from '../../src/corpus/tables/index.js';
import { openWriters } from '../../src/corpus/write/index.js';
import type { CsvDialect } from '../../src/tables/index.js';

const TABLES = corpusTables({ paragraphs: true });
const table = (name: string): CorpusTable => TABLES.find((one) => one.name === name)!;

/** A row with these cells, and in the others something that their columns allow. */
function row(name: string, cells: Readonly<Record<string, Cell>>): Cell[] {
  const usual = { string: 'woord', integer: 3, number: 0.25, boolean: true } as const;
  return table(name).columns.map((column) => {
    const given = cells[column.name];
    return given !== undefined ? given : usual[column.type];
  });
}

const ODD = [
  'kort',
  'met, komma',
  'een "aanhaling"',
  'twee\nregels',
  '=SOM(A1)',
  "'=geen formule",
  'café; thee',
  ' spatie ',
  '\r',
];
const ROWS: UnitRows = {
  pairs: [],
  matches: ODD.map((found, at) =>
    row('matches', { match: at + 1, found, page: at % 2 === 0 ? null : at, core: at % 2 === 0 }),
  ),
  concepts: [row('concepts', { dp_norm: null, per_1000_words: 0.000123 })],
};

/** The bytes of all files. @param ready the large tables are made ready first */
function written(dialect: CsvDialect, ready: boolean): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-ready-'));
  const writers = openWriters(folder, { tables: TABLES, formats: ['csv', 'parquet'], dialect });
  const made = makeReady(ROWS, TABLES);
  for (const { name } of TABLES) {
    const own = ready ? made.ready[name] : undefined;
    if (own) writers.appendReady(name, own);
    else writers.append(name, ROWS[name] ?? []);
  }
  const files = writers.close();
  return Object.fromEntries(
    files.map(({ name, rows }) => [`${name} ${rows}`, readFileSync(join(folder, name)).toString('latin1')]),
  );
}

describe('rows that are ready', () => {
  it('are those of the large tables, and only those', () => {
    const { rows, ready } = makeReady(ROWS, TABLES);
    expect(Object.keys(ready).sort()).toEqual(['concepts', 'matches', 'paragraphs']);
    expect(rows['pairs']).toEqual([]);
    expect(rows['matches']).toBeUndefined();
    expect(ready['paragraphs']).toEqual({ count: 0, csv: Buffer.alloc(0) });
    expect(ready['matches']!.count).toBe(ODD.length);
  });

  it('hold the same cells', () => {
    const { ready } = makeReady(ROWS, TABLES);
    expect(cellsOf(ready['matches']!, table('matches'))).toEqual(ROWS['matches']);
    expect(cellsOf(ready['concepts']!, table('concepts'))).toEqual(ROWS['concepts']);
    expect(cellsOf(ready['paragraphs']!, table('paragraphs'))).toEqual([]);
  });

  it.each(['int', 'nl'] as const)('give the same bytes in CSV (%s) and Parquet', (dialect) =>
    expect(written(dialect, true)).toEqual(written(dialect, false)),
  );

  it('are refused when a cell is not of the type of its column', () =>
    expect(() => makeReady({ matches: [row('matches', { page: 'drie' })] }, TABLES)).toThrow(RangeError));
});
