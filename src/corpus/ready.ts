// Rows of the large tables as the bytes of CSV that they become: made by the workers, and written as they are. Pure.
import { csvBytes, csvCells, type CellValue } from '../tables/index.js';
import type { Cell, Column, CorpusTable, UnitRows } from './model.js';
import { checkedCell, shown } from './write/cells.js';

/** Rows of one table in the dialect 'int', without a head. */
export interface ReadyRows {
  readonly count: number;
  /** In UTF-8. */
  readonly csv: Buffer;
}

/** Tables with many rows a unit. Nothing but their own files needs these rows. */
const LARGE: ReadonlySet<string> = new Set(['paragraphs', 'matches', 'concepts']);

/** The rows as CSV; a cell that is that of the row before was found to fit. @throws RangeError as `checkedCell` */
function csvOf(rows: UnitRows[string], columns: readonly Column[], name: string): Buffer {
  const before: Cell[] = [];
  const cells: CellValue[] = [];
  return csvBytes(rows.length, (number) => {
    const row = rows[number]!;
    for (let at = 0; at < columns.length; at += 1) {
      const cell = row[at]!;
      if (cell === before[at]) continue;
      cells[at] = shown(checkedCell(columns[at]!, cell, name));
      before[at] = cell;
    }
    return cells;
  });
}

/**
 * Takes the rows of large tables apart.
 * @throws RangeError for a cell that is not of the type of its column
 */
export function makeReady(
  rows: UnitRows,
  tables: readonly CorpusTable[],
): {
  readonly rows: UnitRows;
  readonly ready: Readonly<Record<string, ReadyRows>>;
} {
  const ready: Record<string, ReadyRows> = {};
  const rest: Record<string, UnitRows[string]> = {};
  for (const { name, columns } of tables) {
    const own = rows[name] ?? [];
    if (!LARGE.has(name)) {
      rest[name] = own;
      continue;
    }
    ready[name] = { count: own.length, csv: csvOf(own, columns, name) };
  }
  return { rows: rest, ready };
}

function cellOf({ type }: Column, text: string): Cell {
  if (text === '') return null;
  if (type === 'string') return text;
  return type === 'boolean' ? text === '1' : Number(text);
}

/** The cells again: an empty text was unknown, and numbers are written in full. */
export function cellsOf({ csv }: ReadyRows, { columns }: CorpusTable): readonly (readonly Cell[])[] {
  return csvCells(csv.toString('utf8')).map((row) => columns.map((column, at) => cellOf(column, row[at]!)));
}
