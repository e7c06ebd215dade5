// Rows that do not come from the papers: numbers of rows in the manifest, mistakes in it, and what went wrong with a unit.
import { RaakvlakError } from '../errors.js';
import { createMessages } from '../messages/index.js';
import { plain } from '../report/plain.js';
import { withoutUser } from '../masks.js';
import type { BadEntry } from './entry.js';
import type { Cell, CorpusTable, Unit, UnitRows } from './model.js';
import type { UnitEntry } from './task.js';

/** What a row of the table of errors is made of. */
interface Trouble {
  readonly unit: string | null;
  readonly path: string | null;
  readonly row: number | null;
  readonly error: RaakvlakError;
}

const MESSAGES = { nl: createMessages('nl'), en: createMessages('en') };

/** Cells of a row of the table of errors, by the names of its columns. */
function cellsOf({ unit, path, row, error }: Trouble, columns: CorpusTable['columns']): Cell[] {
  const sentence = (language: 'nl' | 'en'): string => withoutUser(plain(MESSAGES[language].error(error)));
  const known: Readonly<Record<string, Cell>> = {
    unit,
    path,
    row,
    code: error.code,
    message_nl: sentence('nl'),
    message_en: sentence('en'),
  };
  return columns.map(({ name }) => known[name] ?? null);
}

/** Rows of the table of errors for rows of the manifest that are of no use. */
export function badRows(bad: readonly BadEntry[], { columns }: CorpusTable): readonly (readonly Cell[])[] {
  return bad.map(({ row, path, error }) =>
    cellsOf({ unit: null, path: path === '' ? null : path, row, error }, columns),
  );
}

/** What went wrong with the unit as a whole, as rows of the table of errors. */
function unitTrouble({ unit, failures }: UnitEntry, { columns }: CorpusTable): readonly (readonly Cell[])[] {
  return failures
    .filter(({ file }) => file === null)
    .map(({ code, data }) =>
      cellsOf({ unit, path: null, row: null, error: new RaakvlakError(code, { ...data, unit }) }, columns),
    );
}

/** Fills the column `row` by the column `number`: entries of the cache do not know the rows of the manifest. */
function withNumbers(
  rows: UnitRows[string],
  columns: CorpusTable['columns'],
  files: Unit['files'],
): UnitRows[string] {
  const at = columns.findIndex(({ name }) => name === 'row');
  const number = columns.findIndex(({ name }) => name === 'number');
  if (at < 0 || number < 0) return rows;
  return rows.map((cells) => cells.with(at, files[Number(cells[number]) - 1]?.row ?? null));
}

/** The rows of an entry as they go into the tables. */
export function rowsOf(entry: UnitEntry, unit: Unit, tables: readonly CorpusTable[]): UnitRows {
  return Object.fromEntries(
    tables.map((table) => {
      const own = withNumbers(entry.rows[table.name] ?? [], table.columns, unit.files);
      return [table.name, table.name === 'errors' ? [...own, ...unitTrouble(entry, table)] : own];
    }),
  );
}
