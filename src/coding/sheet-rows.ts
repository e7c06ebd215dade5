// Rows of texts, of coded sheets and of designs, checked cell by cell.
import { RaakvlakError } from '../errors.js';
import type { Coder } from '../measure/validation-model.js';
import type { Table } from '../tables/index.js';

/** Cells that say nothing: R writes NA, and people a dash. */
const EMPTY: ReadonlySet<string> = new Set(['', '-', '–', 'na', 'n/a']);
const YES_NO: readonly string[] = ['0', '1', '?'];
const COMMITMENT: readonly string[] = ['wish', 'measure', 'secured', '?'];
/** More ids than this are counted, not named. */
const NAMED = 3;

/** @throws RaakvlakError 'column-missing' */
export function requireColumn(table: Table, column: string, hint: string): void {
  if (!table.columns.includes(column))
    throw new RaakvlakError('column-missing', { file: table.path, column, hint });
}

/** The rows by their id, in order. @throws RaakvlakError 'column-missing', 'id-empty' or 'id-double' */
export function byId(table: Table): Map<string, Table['rows'][number]> {
  requireColumn(table, 'id', '');
  const rows = new Map<string, Table['rows'][number]>();
  for (const one of table.rows) {
    const id = one.cells['id']!.trim();
    if (id === '') throw new RaakvlakError('id-empty', { file: table.path, row: one.row });
    if (rows.has(id)) throw new RaakvlakError('id-double', { file: table.path, row: one.row, id });
    rows.set(id, one);
  }
  return rows;
}

/**
 * Texts with their ids, in the order of the table; nothing else is read from it.
 * @throws RaakvlakError 'column-missing', 'id-empty' or 'id-double'
 */
export function textsOf(table: Table): Map<string, string> {
  requireColumn(table, 'text', '');
  return new Map([...byId(table)].map(([id, { cells }]) => [id, cells['text']!]));
}

/** What a cell says, without white space; '1.0' is how some programs write 1. */
function valueOf(cell: string): string {
  const value = cell
    .trim()
    .toLowerCase()
    .replace(/^([01])[.,]0+$/, '$1');
  return EMPTY.has(value) ? '' : value;
}

/** @throws RaakvlakError 'label-unknown' with the row, the column and what may stand there */
export function coderOf(table: Table, columns: readonly string[]): Coder {
  const present = columns.filter((column) => table.columns.includes(column));
  return new Map(
    [...byId(table)].map(([id, { row, cells }]) => {
      const values = present.map((column): [string, string] => {
        const value = valueOf(cells[column]!);
        const allowed = column === 'commitment' ? COMMITMENT : YES_NO;
        if (value !== '' && !allowed.includes(value))
          throw new RaakvlakError('label-unknown', {
            file: table.path,
            row,
            column,
            value: cells[column]!.trim(),
            allowed: allowed.join(', '),
          });
        return [column, value];
      });
      return [id, Object.fromEntries(values)];
    }),
  );
}

/** @param found is the paragraph there? @throws RaakvlakError 'ids-unmatched' with the first that are not */
export function refuseUnmatched(file: string, ids: readonly string[], found: (id: string) => boolean): void {
  const lost = ids.filter((id) => !found(id));
  if (lost.length === 0) return;
  const named = lost.slice(0, NAMED).join(', ');
  throw new RaakvlakError('ids-unmatched', { file, count: lost.length, ids: named });
}

/**
 * Weights from a design file: 1 ÷ the chance that a paragraph had of being drawn.
 * @throws RaakvlakError 'column-missing', 'id-empty', 'id-double', 'label-unknown' or 'ids-unmatched'
 */
export function weightsOf(design: Table, ids: readonly string[]): ReadonlyMap<string, number> {
  requireColumn(design, 'probability', '');
  const rows = byId(design);
  refuseUnmatched(design.path, ids, (id) => rows.has(id));
  return new Map(
    [...rows].map(([id, { row, cells }]) => {
      const chance = Number(cells['probability']!.trim().replace(',', '.'));
      if (!(chance > 0 && chance <= 1))
        throw new RaakvlakError('label-unknown', {
          file: design.path,
          row,
          column: 'probability',
          value: cells['probability']!,
          allowed: '0,01 … 1',
        });
      return [id, 1 / chance];
    }),
  );
}
