// Files of the data set: read back as they were meant, the same bytes however the rows came, whole or not at all.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cell, CorpusTable } from '../../src/corpus/model.js';
import { openWriters, type WriterChoice } from '../../src/corpus/write/index.js';
import { GROUP_ROWS } from '../../src/corpus/write/parquet-file.js';
import { writePart } from '../../src/corpus/write/part-file.js';

const text = { nl: 'x', en: 'x' };
const table: CorpusTable = {
  name: 'places',
  description: text,
  key: ['id'],
  columns: [
    { name: 'id', type: 'integer', description: text, required: true },
    { name: 'name', type: 'string', description: text },
    { name: 'share', type: 'number', description: text },
    { name: 'read', type: 'boolean', description: text },
  ],
  rows: () => [],
};
const ROWS: readonly (readonly Cell[])[] = [
  [1, 'Assen, de "stad"', 0.5, true],
  [2, null, null, null],
  [3, 'Súdwest-Fryslân;', 1234.25, false],
  [4, '=1+1', -0.000001, true],
  [5, 'a\u0007b\nc', 0, false],
];

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'raakvlak-write-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (choice: Partial<WriterChoice> = {}) =>
  openWriters(folder, { tables: [table], formats: ['csv', 'parquet'], dialect: 'int', ...choice });
const read = (name: string) => readFileSync(join(folder, name));
const parquetRows = (name: string) => {
  const bytes = read(name);
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
};

describe('csv', () => {
  it('is RFC 4180 with a point, or what a Dutch spreadsheet opens', () => {
    const writers = open({ formats: ['csv'] });
    writers.append('places', ROWS.slice(0, 2));
    writers.append('places', ROWS.slice(2));
    const [file] = writers.close();
    expect(read('places.csv').toString()).toBe(
      'id,name,share,read\n1,"Assen, de ""stad""",0.5,1\n2,,,\n3,Súdwest-Fryslân;,1234.25,0\n4,=1+1,-0.000001,1\n5,"a b\nc",0,0\n',
    );
    expect(file).toEqual({
      table: 'places',
      format: 'csv',
      name: 'places.csv',
      rows: 5,
      bytes: read('places.csv').length,
      sha256: createHash('sha256').update(read('places.csv')).digest('hex'),
    });
  });

  it('in Dutch has semicolons, commas, a mark at the begin once, and no formula', () => {
    const writers = open({ formats: ['csv'], dialect: 'nl' });
    writers.append('places', ROWS.slice(2, 3));
    writers.append('places', ROWS.slice(3, 4));
    writers.close();
    expect(read('places.csv').toString()).toBe(
      '\uFEFFid;name;share;read\r\n3;"Súdwest-Fryslân;";1234,25;0\r\n4;\'=1+1;-0,000001;1\r\n',
    );
  });
});

describe('parquet', () => {
  it('reads back with types and with what is unknown', async () => {
    const writers = open();
    writers.append('places', ROWS);
    writers.close();
    expect(await parquetRows('places.parquet')).toEqual([
      { id: 1, name: 'Assen, de "stad"', share: 0.5, read: true },
      { id: 2, name: null, share: null, read: null },
      { id: 3, name: 'Súdwest-Fryslân;', share: 1234.25, read: false },
      { id: 4, name: '=1+1', share: -0.000001, read: true },
      { id: 5, name: 'a b\nc', share: 0, read: false },
    ]);
    const bytes = read('places.parquet');
    const { schema, created_by: maker } = parquetMetadata(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    );
    expect(maker).toBe('raakvlak');
    expect(schema.slice(1).map(({ type, repetition_type: nulls }) => [type, nulls])).toEqual([
      ['INT32', 'REQUIRED'],
      ['BYTE_ARRAY', 'OPTIONAL'],
      ['DOUBLE', 'OPTIONAL'],
      ['BOOLEAN', 'OPTIONAL'],
    ]);
  });

  it('of a table without rows can be read', async () => {
    open().close();
    expect(await parquetRows('places.parquet')).toEqual([]);
    expect(read('places.csv').toString()).toBe('id,name,share,read\n');
  });

  it('has the same bytes and groups however the rows came', async () => {
    const many = Array.from({ length: GROUP_ROWS + 7 }, (_, at): readonly Cell[] => [
      at,
      `n${at % 9}`,
      at / 8,
      null,
    ]);
    const written = (sizes: readonly number[]) => {
      const writers = open();
      let from = 0;
      for (let at = 0; from < many.length; at += 1) {
        const size = sizes[at % sizes.length]!;
        writers.append('places', many.slice(from, from + size));
        from += size;
      }
      return writers.close().map(({ sha256, rows }) => [sha256, rows]);
    };
    const whole = written([many.length]);
    expect(written([1, 0, 5000, 333])).toEqual(whole);
    const bytes = read('places.parquet');
    const { row_groups: groups } = parquetMetadata(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    );
    expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([GROUP_ROWS, 7]);
    const back = await parquetRows('places.parquet');
    expect(back.at(-1)).toEqual({
      id: GROUP_ROWS + 6,
      name: `n${(GROUP_ROWS + 6) % 9}`,
      share: (GROUP_ROWS + 6) / 8,
      read: null,
    });
  });
});

describe('files', () => {
  it('have no name before they are whole, and leave nothing when abandoned', () => {
    writeFileSync(join(folder, 'places.csv'), 'of an earlier run');
    const writers = open();
    writers.append('places', ROWS);
    expect(readdirSync(folder).filter((name) => name.startsWith('places'))).toEqual(['places.csv']);
    writers.abandon();
    expect(readdirSync(folder)).toEqual(['places.csv']);
    expect(read('places.csv').toString()).toBe('of an earlier run');
  });

  it('of a run that was killed are cleared; those of a run that goes on stay', () => {
    // No process has this number.
    writeFileSync(join(folder, '.raakvlak-2147483646-places.csv.part'), 'half');
    writeFileSync(join(folder, `.raakvlak-${process.ppid}-places.csv.part`), 'busy');
    open().close();
    expect(readdirSync(folder).sort()).toEqual([
      `.raakvlak-${process.ppid}-places.csv.part`,
      'places.csv',
      'places.parquet',
    ]);
  });

  it('are written where a run with the number of this one was killed', () => {
    writeFileSync(join(folder, `.raakvlak-${process.pid}-nieuw.json.part`), 'half');
    writePart(folder, 'nieuw.json', 'heel');
    expect(readFileSync(join(folder, 'nieuw.json'), 'utf8')).toBe('heel');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuse cells of another type, and holes where there may be none', () => {
    const writers = open();
    const add = (row: readonly Cell[]) => () => writers.append('places', [row]);
    expect(add([null, 'x', 1, true])).toThrow('places.id is empty');
    expect(add([1.5, 'x', 1, true])).toThrow('places.id is no integer');
    expect(add([1, 2, 1, true])).toThrow('places.name is no string');
    expect(add([1, 'x', Number.NaN, true])).toThrow('places.share is no number');
    expect(() => writers.append('elsewhere', [])).toThrow('no table elsewhere');
    writers.abandon();
  });

  it('say in a sentence that the folder cannot be written', () => {
    expect(() =>
      openWriters(join(folder, 'none'), { tables: [table], formats: ['csv'], dialect: 'int' }),
    ).toThrow(expect.objectContaining({ code: 'output-failed' }) as Error);
  });
});
