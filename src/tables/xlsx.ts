// Tables as Excel workbooks (owner of read-excel-file and write-excel-file).
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { readSheet } from 'read-excel-file/node';
import writeWorkbook, { type Cell, type Feature } from 'write-excel-file/node';
import { RaakvlakError } from '../errors.js';
import { cellText } from './cell-text.js';
import type { CellValue, RawRows } from './csv.js';

/** A sheet of a workbook; the first row of every sheet is its head and stays in sight. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number; readonly choices?: string }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What the parts of a workbook may be made of. */
type Content = Stream | Buffer | Blob;

/** More characters than this in a cell make Excel call a workbook damaged. */
const LONGEST_CELL = 32_000;
/** The first half of a sign that was cut in two. */
const HALF = /[\ud800-\udbff]$/;

/** @returns the rows of the first sheet as text @throws RaakvlakError 'table-workbook' when it is no workbook */
export async function parseXlsx(bytes: Buffer, path: string): Promise<RawRows> {
  try {
    const rows = await readSheet(bytes, { trim: false });
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch (error) {
    throw new RaakvlakError('table-workbook', { file: path }, { cause: error });
  }
}

function cellOf(value: CellValue): Cell {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const text = cellText(value ?? '');
  // A string stays a string: what looks like a formula is never run, and '1-2' never becomes a date.
  const whole = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL).replace(HALF, '')}…` : text;
  return whole === '' ? null : { value: whole, type: String, wrap: true, alignVertical: 'top', format: '@' };
}

/** Letters of a column: 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Lists to choose from under the columns of a sheet that have choices ('0,1,?'). */
function withChoices(xml: string, { columns, rows }: Sheet): string {
  const lists = columns.flatMap(({ choices }, column) => {
    if (choices === undefined) return [];
    const range = `${letters(column)}2:${letters(column)}${rows.length + 1}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${choices}"</formula1></dataValidation>`,
    ];
  });
  if (lists.length === 0 || rows.length === 0) return xml;
  const markup = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  // Lists stand before page settings and drawings, of which these sheets have none.
  return xml.replace('</worksheet>', `${markup}</worksheet>`);
}

/** A cell that points to a shared text by something else than a number. */
const LOST_TEXT = /<c r="([A-Z]+)(\d+)"((?: s="\d+")?) t="s"><v>(?!\d+<)[^<]*<\/v><\/c>/g;

/**
 * The library keeps shared texts in an object, in which names that every object has ('constructor', '__proto__') seem to
 * stand already: the cell then points to nowhere and Excel calls the workbook damaged. Such a text goes into its cell.
 */
function withNamesOfObjects(xml: string, { columns, rows }: Sheet): string {
  const at = new Map(columns.map((_, column) => [letters(column), column]));
  return xml.replace(LOST_TEXT, (_, column: string, row: string, style: string) => {
    const value = cellText(String(rows[Number(row) - 2]?.[at.get(column) ?? -1] ?? ''));
    return `<c r="${column}${row}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
}

/** What is changed in the sheets that the library made. */
function finished(sheets: readonly Sheet[]): Feature<Content> {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const sheet = sheets[sheetIndex];
    return sheet ? withChoices(withNamesOfObjects(xml, sheet), sheet) : xml;
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day that a ZIP knows, as it stands in the file. */
const FIRST_DAY = 0x0021_0000;

/** Sets the time of every part to one moment, so that the same table gives the same bytes. */
function withoutTime(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) return zip;
  for (let at = zip.readUInt32LE(end + 16); at < end && zip.readUInt32LE(at) === CENTRAL;) {
    zip.writeUInt32LE(FIRST_DAY, at + 12);
    zip.writeUInt32LE(FIRST_DAY, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

/** A workbook of these sheets: the same sheets give the same bytes. */
export async function renderXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const book = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map((column): Cell => ({ value: column.name, fontWeight: 'bold', alignVertical: 'top' })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  const bytes = await writeWorkbook(book, { features: [finished(sheets)] }).toBuffer();
  return withoutTime(bytes);
}
