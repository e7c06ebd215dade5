// The coding matrix of papers or of loose texts: what every paragraph is about, and by which terms.
import type { Io } from '../cli.js';
import { labelIds } from '../coding/coder.js';
import type { Messages } from '../messages/index.js';
import { renderCodingJson } from '../report/coding/json.js';
import { codingTable } from '../report/coding/table.js';
import { renderCsv, type CsvDialect } from '../tables/index.js';
import { toolVersion } from '../version.js';
import { codeInputs, sayNotices, type CodedInputs } from './coding-inputs.js';
import { chooseTarget, deliver, deliverTable, type Forms, type Target, refuseWindow } from './output.js';
import type { LexiconOption } from './own-lexicons.js';
import type { ReadingOptions } from './reading.js';

type Format = 'csv' | 'json' | 'xlsx';

const FORMS: Forms<Format> = {
  extensions: { '.csv': 'csv', '.json': 'json', '.xlsx': 'xlsx' },
  fileNames: { csv: 'raakvlak-codes.csv', json: 'raakvlak-codes.json', xlsx: 'raakvlak-codes.xlsx' },
  standard: 'csv',
  inFolder: 'csv',
};

export interface CodeOptions extends ReadingOptions, LexiconOption {
  readonly format?: Format;
  readonly output?: string;
  readonly csvDialect?: CsvDialect;
}

/** Widths of the columns of the workbook, in characters; the others are narrow. */
const WIDTHS: Readonly<Record<string, number>> = {
  document: 20,
  heading_path: 24,
  id: 12,
  text: 80,
  terms_culture: 24,
  terms_welfare: 24,
  terms_dimensions: 30,
  connects_because: 30,
  bridge: 16,
};
const NARROW = 10;

async function writeMatrix(
  { files, engine }: CodedInputs,
  { format, file }: Target<Format>,
  dialect: CsvDialect,
  messages: Messages,
  io: Io,
): Promise<void> {
  const rows = files.flatMap((one) => one.rows);
  const table = codingTable(rows, labelIds(engine.lexicons).dimensions);
  if (format === 'csv') {
    deliverTable(renderCsv(table.columns, table.rows, dialect), file, messages, io);
    return;
  }
  const { renderXlsx } = await import('../tables/xlsx.js');
  const columns = table.columns.map((name) => ({ name, width: WIDTHS[name] ?? NARROW }));
  const book = await renderXlsx([{ name: 'codes', columns, rows: table.rows }]);
  deliverTable(book, file, messages, io);
}

/**
 * Codes files and writes the matrix; JSON is written also when no file could be read.
 * @returns 0, or 2 when a file could not be read (the others are written)
 * @throws RaakvlakError when it cannot be written, or 'ocr-missing'
 */
export async function runCode(
  patterns: readonly string[],
  options: CodeOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const target = chooseTarget(options.output, options.format, FORMS);
  refuseWindow(target);
  const inputs = await codeInputs(patterns, [target.file], options, messages, io);
  const { files, failures, engine } = inputs;
  const exit = failures.length > 0 ? 2 : 0;
  if (target.format === 'json') {
    const { domains, dimensions } = labelIds(engine.lexicons);
    const text = renderCodingJson({
      files,
      labels: [...domains, ...dimensions],
      lexicons: engine.lexicons,
      version: toolVersion(),
      failures,
      messages,
    });
    deliver(text, target.file, messages, io);
    return exit;
  }
  sayNotices(files, messages, io);
  if (files.length > 0) await writeMatrix(inputs, target, options.csvDialect ?? 'int', messages, io);
  return exit;
}
