// Tables as text: CSV with comma or semicolon, and TSV without quoting rules (owner of csv-parse and csv-stringify).
import { parse, type CsvError } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { RaakvlakError } from '../errors.js';
import { cellText } from './cell-text.js';

/** int: comma, decimal point, no byte order mark. nl: semicolon, decimal comma and byte order mark, as Excel has it here. */
export type CsvDialect = 'int' | 'nl';

/** What a cell may hold when a table is written; null is an empty cell. */
export type CellValue = string | number | null;

/** Rows of cells as they stand in the file, the head included; empty rows too, so that numbers of rows hold. */
export type RawRows = readonly (readonly string[])[];

/** The sign that stands most in the first line; a comma when there is none. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n|\r/, 1);
  const count = (sign: string): number => head.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Writing for a spreadsheet puts this apostrophe before a sign that would start a formula. */
const APOSTROPHE = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

/** @param path for the error @throws RaakvlakError 'table-damaged' with the row where the quotes go wrong */
export function parseCsv(text: string, path: string): RawRows {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return rows.map((row) => row.map((cell) => cell.replace(APOSTROPHE, '')));
  } catch (error) {
    const { lines } = error as CsvError & { readonly lines?: number };
    throw new RaakvlakError('table-damaged', { file: path, row: lines ?? 1 }, { cause: error });
  }
}

/** The texts of rows that `renderCsvRows` made in the dialect 'int'. */
export function csvCells(text: string): RawRows {
  if (text === '') return [];
  if (!text.includes('"'))
    return text
      .slice(0, -1)
      .split('\n')
      .map((row) => row.split(','));
  return parse(text, { delimiter: ',', record_delimiter: '\n' });
}

/** Every line is a row and every tab parts two cells; a quotation mark is a sign like any other. */
export function parseTsv(text: string): RawRows {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n|\r/)
    .map((line) => line.split('\t'));
}

/**
 * Text that stands in every dialect as it is: no signs that need quotes or care, no begin of a formula. All of it is plain
 * for `cellText` too.
 */
const PLAIN_CELL = /^[\w(À-ɏ][\w./: ()À-ɏ'’‘–›•&%+-]*$/;

/** Does nothing in the text need quotes or care, in any dialect? */
export const isPlain = (text: string): boolean => PLAIN_CELL.test(text);

/** The cell where nothing in it needs care; else null. */
function plainCell(cell: CellValue, local: boolean): string | null {
  if (typeof cell === 'number') return local ? String(cell).replace('.', ',') : String(cell);
  if (cell === null) return '';
  return isPlain(cell) ? cell : null;
}

/**
 * Writes rows in which nothing needs care, which are most rows of a large table; gives null for the others. A cell that
 * is that of the row before is looked at once: in tables that are sorted half of the cells are.
 */
function plainRows(local: boolean): (cells: readonly CellValue[]) => string | null {
  const before: CellValue[] = [];
  const texts: string[] = [];
  const separator = local ? ';' : ',';
  return (cells) => {
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]!;
      if (cell === before[at]) continue;
      const text = plainCell(cell, local);
      if (text === null) return null;
      before[at] = cell;
      texts[at] = text;
    }
    return (texts.length > cells.length ? texts.slice(0, cells.length) : texts).join(separator);
  };
}

/** Rows of a table as CSV text, without a head: for a file that is written piece by piece. */
export function renderCsvRows(rows: readonly (readonly CellValue[])[], dialect: CsvDialect): string {
  const local = dialect === 'nl';
  const end = local ? '\r\n' : '\n';
  const careful = (cells: readonly CellValue[]): string =>
    stringify([cells.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))], {
      delimiter: local ? ';' : ',',
      record_delimiter: end,
      quote_record_delimiter: true,
      escape_formulas: local,
      cast: { number: (value) => (local ? String(value).replace('.', ',') : String(value)) },
    });
  const plain = plainRows(local);
  let text = '';
  for (const cells of rows) {
    const row = cells.length > 1 ? plain(cells) : null;
    text += row === null ? careful(cells) : row + end;
  }
  return text;
}

/**
 * A table as CSV text. In the dialect of spreadsheets a cell that begins as a formula would (= + - @ tab) gets an
 * apostrophe in front; in the other the cells stay as they are, since R and Python run nothing.
 */
export function renderCsv(
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  dialect: CsvDialect,
): string {
  return (dialect === 'nl' ? '\uFEFF' : '') + renderCsvRows([columns, ...rows], dialect);
}
