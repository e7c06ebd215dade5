// Cells on their way to a file: of the type that their column promises, without signs that break a file.
import { cellText } from '../../tables/cell-text.js';
import type { Cell, Column } from '../model.js';

/** Yes and no in CSV as spreadsheets and R count them, and as the tables of one comparison have them. */
export const shown = (cell: Cell): string | number | null =>
  typeof cell === 'boolean' ? Number(cell) : cell;

/** Whole numbers stand in 32 bits. */
const LARGEST = 2 ** 31 - 1;

/** Is the cell of the type of its column? */
function fits(type: Column['type'], cell: Cell): boolean {
  switch (type) {
    case 'string':
      return typeof cell === 'string';
    case 'integer':
      return Number.isInteger(cell) && Math.abs(cell as number) <= LARGEST;
    case 'number':
      return Number.isFinite(cell);
    case 'boolean':
      return typeof cell === 'boolean';
  }
}

/**
 * The cell, which fits its column; an empty text is unknown, so that CSV and Parquet say the same.
 * @throws RangeError when the cell is not of the type of its column, or is unknown where that may not be
 */
export function checkedCell({ name, type, required }: Column, cell: Cell, table: string): Cell {
  if (cell === null || cell === '') {
    if (required) throw new RangeError(`${table}.${name} is empty`);
    return null;
  }
  if (!fits(type, cell)) throw new RangeError(`${table}.${name} is no ${type}: ${cell}`);
  return cell;
}

/** The cell as it is written where nothing else looks at its signs; CSV does so itself. @throws RangeError as `checkedCell` */
export function cellFor(column: Column, cell: Cell, table: string): Cell {
  const checked = checkedCell(column, cell, table);
  return typeof checked === 'string' ? cellText(checked) : checked;
}
