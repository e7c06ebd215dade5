// Rows as the bytes of CSV: those of the text that other code makes, whatever the cells hold.
import { describe, expect, it } from 'vitest';
import { csvBytes, csvCells, renderCsvRows, type CellValue } from '../../src/tables/index.js';

const CELLS: readonly CellValue[] = [
  null,
  0,
  -1.5,
  1e-7,
  'kort',
  '',
  'met, komma',
  'een "aanhaling"',
  'twee\nregels',
  'tab\tregel\r',
  '=SOM(A1)',
  ' spatie ',
  'café',
  'baby’s – ‘kort’ › lang',
  '漢字 en 😀',
  '\u0007bel\u202e',
  'half paar \ud800',
];
/** Every pair of cells, in an order in which cells of the row before come back. */
const ROWS = CELLS.flatMap((one) => CELLS.map((other): CellValue[] => [1, one, other, 'x']));
const bytesOf = (rows: readonly CellValue[][]): Buffer => csvBytes(rows.length, (row) => rows[row]!);

describe('bytes of CSV', () => {
  it('are those of the text', () =>
    expect(bytesOf(ROWS).toString()).toBe(Buffer.from(renderCsvRows(ROWS, 'int')).toString()));

  it('of nothing are nothing', () => expect(bytesOf([])).toHaveLength(0));

  it('hold the cells of a row that are the same list with other content', () => {
    const cells: CellValue[] = ['a', 0];
    const bytes = csvBytes(3, (row) => {
      cells[1] = row;
      return cells;
    });
    expect(bytes.toString()).toBe('a,0\na,1\na,2\n');
  });

  it('go beyond the room that there is at first, and stay when others are made', () => {
    const long = Array.from({ length: 4000 }, (_, at): CellValue[] => [at, 'é'.repeat(100), 'woord']);
    const bytes = bytesOf(long);
    const same = bytes.toString();
    bytesOf(ROWS);
    expect(bytes.toString()).toBe(same);
    expect(csvCells(same)).toEqual(long.map((row) => row.map(String)));
  });
});
