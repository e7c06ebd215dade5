// Cells on their way to a file: of the type that their column promises, without signs that break a file.
import { cellText } from '../../tables/cell-text.js';
import type { Cell, Column } from '../model.js';

/** Yes and no in CSV as spreadsheets and R count them, and as the tables of one comparison have them. */
export const shown = (cell: Cell): string | number | null =>
  typeof cell === 'boolean' ? Number(cell) : cell;

/** Whole numbers stand in 32 bits. */
const LARGEST = 2 ** 31 - 1;

const FITS: Readonly<Record<Column['type'], (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === 'string',
  integer: (cell) => Number.isInteger(cell) && Math.abs(cell as number) <= LARGEST,
  number: (cell) => Number.isFinite(cell),
  boolean: (cell) => typeof cell === 'boolean',
};

/**
 * The cell as it is written; an empty text is unknown, so that CSV and Parquet say the same.
 * @throws RangeError when the cell is not of the type of its column, or is unknown where that may not be
 */
export function cellFor(column: Column, cell: Cell, table: string): Cell {
  if (cell === null || cell === '') {
    if (column.required) throw new RangeError(`${table}.${column.name} is empty`);
    return null;
  }
  if (!FITS[column.type](cell)) throw new RangeError(`${table}.${column.name} is no ${column.type}: ${cell}`);
  return typeof cell === 'string' ? cellText(cell) : cell;
}
