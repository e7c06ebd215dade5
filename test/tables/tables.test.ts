// Tables in files: what is written is read again, and what is wrong in one is said with its row.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { isTable, readTable, renderCsv, type CsvDialect } from '../../src/tables/index.js';
import { renderXlsx } from '../../src/tables/xlsx.js';

const folder = mkdtempSync(join(tmpdir(), 'raakvlak-tables-'));

/** Writes a file and reads it as a table. */
async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return await readTable(path);
}

/** The cells of a table, row by row. */
const cellsOf = ({ columns, rows }: Awaited<ReturnType<typeof readTable>>): string[][] =>
  rows.map(({ cells }) => columns.map((column) => cells[column]!));

async function failure(name: string, content: string | Uint8Array): Promise<unknown> {
  try {
    await read(name, content);
  } catch (error) {
    if (error instanceof RaakvlakError) return { code: error.code, ...error.data, file: undefined };
    throw error;
  }
  return null;
}

const HARD = ['plain', 'a "quoted" word', 'comma, semicolon; tab\tend', 'two\nlines', 'één – ‘x’', ''];

describe.each(['int', 'nl'] as readonly CsvDialect[])('CSV, dialect %s', (dialect) => {
  it('comes back as it was', async () => {
    const text = renderCsv(
      ['id', 'text'],
      HARD.map((value, at) => [`r${at}`, value]),
      dialect,
    );
    const table = await read(`${dialect}.csv`, text);
    expect(cellsOf(table)).toEqual(HARD.map((value, at) => [`r${at}`, value]));
  });

  it('brings cells back that look like formulas', async () => {
    const risky = ['=1+1', '+31 6', '-10%', '@naam'];
    const text = renderCsv(
      ['id', 'text'],
      risky.map((value, at) => [at, value]),
      dialect,
    );
    expect(cellsOf(await read(`risky-${dialect}.csv`, text)).map(([, value]) => value)).toEqual(risky);
  });
});

it('nl has semicolons, a decimal comma, a byte order mark, and no live formulas', () => {
  expect(renderCsv(['a', 'b'], [[0.25, '=1+1']], 'nl')).toBe("\uFEFFa;b\r\n0,25;'=1+1\r\n");
});

it('int has commas, a decimal point, no mark, and cells as they are', () => {
  expect(
    renderCsv(
      ['a', 'b'],
      [
        [0.25, '=1+1'],
        [null, 'x'],
      ],
      'int',
    ),
  ).toBe('a,b\n0.25,=1+1\n,x\n');
});

it.each(['int', 'nl'] as const)(
  '%s has no signs that steer a terminal or turn what stands beside them',
  (dialect) => {
    const text = renderCsv(['a'], [['rood\u001b[31m \u009b2J om\u202ekeer\u202c tab\tregel\neind']], dialect);
    expect(text).toContain('rood [31m  2J omkeer tab\tregel\neind');
  },
);

describe('reading', () => {
  it('TSV without quoting rules', async () => {
    const table = await read('a.tsv', 'id\ttext\na\t"Hij zei: \'ja\'\nb\tmet "midden" in\n');
    expect(cellsOf(table)).toEqual([
      ['a', "\"Hij zei: 'ja'"],
      ['b', 'met "midden" in'],
    ]);
  });

  it('numbers rows as a spreadsheet does, empty ones too', async () => {
    const { rows } = await read('empty-rows.csv', 'id,text\n\na,"x\ny"\n,\nb,z\n');
    expect(rows.map(({ row, cells }) => [row, cells['id']])).toEqual([
      [3, 'a'],
      [5, 'b'],
    ]);
  });

  it('names of columns in any case, with space around them', async () => {
    expect((await read('head.csv', ' ID ;Culture\r\na;1\r\n')).columns).toEqual(['id', 'culture']);
  });

  it('a row that is too short has empty cells', async () => {
    expect(cellsOf(await read('short.tsv', 'id\ttext\tculture\na\tb\n'))).toEqual([['a', 'b', '']]);
  });

  it('older encodings of Excel', async () => {
    expect(cellsOf(await read('cp.csv', Buffer.from('id;text\na;één\n', 'latin1')))).toEqual([['a', 'één']]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id\ttext\na\tcafé\n', 'utf16le')]);
    expect(cellsOf(await read('u.tsv', utf16))).toEqual([['a', 'café']]);
  });
});

describe('a workbook', () => {
  const sheet = {
    name: 'Blad',
    columns: [
      { name: 'id', width: 12 },
      { name: 'text', width: 60 },
      { name: 'culture', width: 8, choices: '0,1,?' },
    ],
    rows: [
      ['a', '=1+1 <b> & "c"', 1],
      ['b', 'twee\nregels\u0001', null],
    ],
  };

  it('comes back as text, from its first sheet', async () => {
    const book = await renderXlsx([sheet, { name: 'Tweede', columns: [{ name: 'x', width: 5 }], rows: [] }]);
    const table = await read('a.xlsx', book);
    expect(table.columns).toEqual(['id', 'text', 'culture']);
    expect(cellsOf(table)).toEqual([
      ['a', '=1+1 <b> & "c"', '1'],
      ['b', 'twee\nregels ', ''],
    ]);
  });

  it('is the same to the byte, and says nothing of the time', async () => {
    const [one, other] = [await renderXlsx([sheet]), await renderXlsx([sheet])];
    expect(one.equals(other)).toBe(true);
    // Time and date in the first header of the ZIP.
    expect(one.readUInt32LE(10)).toBe(0x00210000);
  });

  it('cuts what Excel cannot hold', async () => {
    const long = { ...sheet, rows: [['a', 'x'.repeat(40_000), 1]] };
    const [row] = cellsOf(await read('long.xlsx', await renderXlsx([long])));
    expect(row![1]).toHaveLength(32_001);
  });
});

describe('what is wrong', () => {
  it.each([
    ['leeg.csv', '', { code: 'table-empty' }],
    ['kop.tsv', '\t\t\n1\t2\t3', { code: 'table-empty' }],
    ['quote.csv', 'id,text\na,"open\nb,c\n', { code: 'table-damaged' }],
    ['dubbel.csv', 'id,text,ID\n', { code: 'column-double', column: 'id' }],
    ['lang.tsv', 'id\ttext\na\tb\na\tb\tc\n', { code: 'row-too-long', row: 3, columns: 2 }],
    ['geen.xlsx', 'geen werkmap', { code: 'table-workbook' }],
    ['tekst.docx', 'x', { code: 'table-format' }],
  ])('%s', async (name, content, expected) => {
    expect(await failure(name, content)).toMatchObject(expected);
  });

  it('a file that is not there', async () => {
    await expect(readTable(join(folder, 'weg.csv'))).rejects.toMatchObject({ code: 'file-missing' });
    await expect(readTable(folder)).rejects.toMatchObject({ code: 'table-format' });
  });
});

it('knows tables by their extension', () => {
  expect(['a.CSV', 'b.tsv', 'c.xlsx', 'd.pdf', 'e'].map(isTable)).toEqual([true, true, true, false, false]);
});

it('a table that older Excel saved (Windows-1252) keeps its quotes and its euro', async () => {
  // 'id;text' and '1;‘zorg’ € 5' with the bytes of Windows-1252.
  const bytes = Buffer.from('id;text\r\n1;\x91zorg\x92 \x80 5\r\n', 'latin1');
  expect(cellsOf(await read('old.csv', bytes))).toEqual([['1', '‘zorg’ € 5']]);
});
