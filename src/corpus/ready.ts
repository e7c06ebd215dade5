// Rows of the large tables as the CSV that they become: made by the workers, and written as they are. Pure.
import { csvCells, renderCsvRows, type CellValue } from '../tables/index.js';
import type { Cell, Column, CorpusTable, UnitRows } from './model.js';
import { cellFor, shown } from './write/cells.js';

/** Rows of one table in the dialect 'int', without a head. */
export interface ReadyRows {
  readonly count: number;
  readonly csv: string;
}

/** Tables with many rows a unit. Nothing but their own files needs these rows. */
const LARGE: ReadonlySet<string> = new Set(['paragraphs', 'matches', 'concepts']);

/** Cells as they are written; one that is that of the row before was found to fit. */
function shownRows(columns: readonly Column[], name: string): (row: readonly Cell[]) => CellValue[] {
  const before: Cell[] = [];
  const kept: CellValue[] = [];
  return (row) => {
    for (let at = 0; at < columns.length; at += 1) {
      const cell = row[at]!;
      if (cell === before[at]) continue;
      kept[at] = shown(cellFor(columns[at]!, cell, name));
      before[at] = cell;
    }
    return kept.slice();
  };
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
    ready[name] = { count: own.length, csv: renderCsvRows(own.map(shownRows(columns, name)), 'int') };
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
  return csvCells(csv).map((row) => columns.map((column, at) => cellOf(column, row[at]!)));
}
