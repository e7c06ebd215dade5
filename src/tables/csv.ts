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

/** Every line is a row and every tab parts two cells; a quotation mark is a sign like any other. */
export function parseTsv(text: string): RawRows {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n|\r/)
    .map((line) => line.split('\t'));
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
  const local = dialect === 'nl';
  const safe = (cells: readonly CellValue[]): CellValue[] =>
    cells.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell));
  return stringify([columns, ...rows].map(safe), {
    delimiter: local ? ';' : ',',
    bom: local,
    record_delimiter: local ? '\r\n' : '\n',
    quote_record_delimiter: true,
    escape_formulas: local,
    cast: { number: (value) => (local ? String(value).replace('.', ',') : String(value)) },
  });
}
