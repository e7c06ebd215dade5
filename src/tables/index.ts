// Tables in files: read by extension (.csv, .tsv, .xlsx) as rows by column name, and made as bytes.
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from '../encoding.js';
import { RaakvlakError } from '../errors.js';
import { parseCsv, parseTsv, type RawRows } from './csv.js';

export type { CellValue, CsvDialect } from './csv.js';
export type { Sheet } from './xlsx.js';
export { csvCells, renderCsv, renderCsvRows } from './csv.js';
export { csvBytes } from './csv-bytes.js';

/** A row, with its number as a spreadsheet shows it: the head is row 1. */
export interface TableRow {
  readonly row: number;
  /** By column name; a cell that the row does not have is ''. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly path: string;
  /** In lower case, in the order of the file. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const EXTENSIONS = ['.csv', '.tsv', '.tab', '.xlsx'];
/** Larger tables are not opened: half a million paragraphs stay below it. */
const MAX_MEGABYTES = 200;

/** Is this a table, by its extension? */
export const isTable = (path: string): boolean => EXTENSIONS.includes(extname(path).toLowerCase());

const CODES: Readonly<Record<string, string>> = { ENOENT: 'file-missing', EISDIR: 'file-is-folder' };

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    const megabytes = Math.ceil(size / 1_000_000);
    if (megabytes > MAX_MEGABYTES)
      throw new RaakvlakError('file-too-large', { file: path, megabytes, limit: MAX_MEGABYTES });
    return await readFile(path);
  } catch (error) {
    if (error instanceof RaakvlakError) throw error;
    const code = CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'file-unreadable';
    throw new RaakvlakError(code, { file: path }, { cause: error });
  }
}

/** Rows by column name. Rows without anything in them are left out, but they do count for the numbers. */
function tableOf(path: string, raw: RawRows): Table {
  const head = (raw[0] ?? []).map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const named = head.filter((name) => name !== '');
  if (named.length === 0) throw new RaakvlakError('table-empty', { file: path });
  const double = named.find((name, at) => named.indexOf(name) !== at);
  if (double !== undefined) throw new RaakvlakError('column-double', { file: path, column: double });
  const rows = raw.flatMap((cells, at): TableRow[] => {
    if (at === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const tooMany = cells.slice(head.length).some((cell) => cell.trim() !== '');
    if (tooMany) throw new RaakvlakError('row-too-long', { file: path, row: at + 1, columns: head.length });
    const entries = head.flatMap((name, column) => (name === '' ? [] : [[name, cells[column] ?? '']]));
    return [{ row: at + 1, cells: Object.fromEntries(entries) as Record<string, string> }];
  });
  return { path, columns: named, rows };
}

/**
 * Reads a table by its extension; of a workbook the first sheet.
 * @throws RaakvlakError 'table-format' for another extension, 'file-missing', 'file-is-folder', 'file-unreadable',
 * 'file-too-large', 'table-empty', 'table-damaged', 'table-workbook', 'column-double' or 'row-too-long'
 */
export async function readTable(path: string): Promise<Table> {
  const extension = extname(path).toLowerCase();
  if (!EXTENSIONS.includes(extension)) throw new RaakvlakError('table-format', { file: path });
  const bytes = await bytesOf(path);
  if (extension === '.xlsx') {
    const { parseXlsx } = await import('./xlsx.js');
    return tableOf(path, await parseXlsx(bytes, path));
  }
  const { text } = decodeText(bytes);
  return tableOf(path, extension === '.csv' ? parseCsv(text, path) : parseTsv(text));
}
