// A blind coding sheet: paragraphs drawn over what the machine thinks of them, shuffled, with empty columns.
import type { Io } from '../cli.js';
import type { CodedRow } from '../coding/row.js';
import { RaakvlakError } from '../errors.js';
import { stratifiedSample, type Drawn } from '../measure/stratified-sample.js';
import type { Messages } from '../messages/index.js';
import { codeBook, codingSheet, type Named } from '../report/coding/sheet.js';
import { renderCsv, type CsvDialect } from '../tables/index.js';
import { codeInputs, sayNotices } from './coding-inputs.js';
import { chooseTarget, deliverTable, type Forms, type Target, refuseWindow } from './output.js';
import type { LexiconOption } from './own-lexicons.js';
import type { ReadingOptions } from './reading.js';

type Format = 'csv' | 'xlsx';

const FORMS: Forms<Format> = {
  extensions: { '.csv': 'csv', '.xlsx': 'xlsx' },
  fileNames: { csv: 'raakvlak-codeerblad.csv', xlsx: 'raakvlak-codeerblad.xlsx' },
  standard: 'csv',
  inFolder: 'xlsx',
};

export interface SampleOptions extends ReadingOptions, LexiconOption {
  readonly size?: number;
  readonly seed?: number;
  readonly format?: Format;
  readonly output?: string;
  readonly csvDialect?: CsvDialect;
}

const DEFAULT_SIZE = 100;
const DEFAULT_SEED = 1;
/** What the machine thinks, rarest first: odd places go there. */
const STRATA = ['connects', 'both', 'culture', 'welfare', 'neither'];

function stratumOf({ codes }: CodedRow): string {
  if (codes.has('connects')) return 'connects';
  if (codes.has('culture')) return codes.has('welfare') ? 'both' : 'culture';
  return codes.has('welfare') ? 'welfare' : 'neither';
}

/** 'map/blad.xlsx' has its design in 'map/blad-design.csv'. */
const designOf = (file: string): string => `${file.replace(/\.[^.\\/]+$/, '')}-design.csv`;

/** The chances, by id and not in the order of the sheet: nobody needs to open it to code. */
function designCsv(drawn: readonly Drawn<CodedRow>[], dialect: CsvDialect): string {
  const rows = drawn
    .map(({ item, stratum, probability, size }) => [item.id, stratum, Number(probability.toFixed(6)), size])
    .sort(([one], [other]) => (one! < other! ? -1 : 1));
  return renderCsv(['id', 'stratum', 'probability', 'stratum_size'], rows, dialect);
}

async function sheetContent(
  rows: readonly CodedRow[],
  dimensions: readonly Named[],
  format: Format,
  dialect: CsvDialect,
  messages: Messages,
): Promise<string | Buffer> {
  const sheet = codingSheet(rows, dimensions, messages);
  const names = sheet.columns.map(({ name }) => name);
  if (format === 'csv') return renderCsv(names, sheet.rows, dialect);
  const { renderXlsx } = await import('../tables/xlsx.js');
  return await renderXlsx([sheet, codeBook(dimensions, messages)]);
}

/** Where the sheet and its design go. */
function targetsOf(options: SampleOptions): { target: Target<Format>; design: string | null } {
  const target = chooseTarget(options.output, options.format, FORMS);
  refuseWindow(target);
  return { target, design: target.file === null ? null : designOf(target.file) };
}

/**
 * Draws paragraphs and writes the sheet, and the chance of each in a file beside it. The same files, seed and version
 * give the same bytes.
 * @returns 0, or 2 when a file could not be read (the sheet is drawn from the others)
 * @throws RaakvlakError 'nothing-to-sample', 'ocr-missing' or when it cannot be written
 */
export async function runSample(
  patterns: readonly string[],
  options: SampleOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const { target, design } = targetsOf(options);
  const { files, failures, engine } = await codeInputs(
    patterns,
    [target.file, design],
    options,
    messages,
    io,
  );
  if (files.length === 0) return 2;
  sayNotices(files, messages, io);
  const { coding } = messages.texts;
  const dialect = options.csvDialect ?? 'nl';
  const size = options.size ?? DEFAULT_SIZE;
  const rows = files.flatMap((file) => file.rows).filter(({ text }) => text.trim() !== '');
  if (rows.length === 0) throw new RaakvlakError('nothing-to-sample');
  if (rows.length < size) io.stderr.write(`${coding.fewer(rows.length, size)}\n`);
  const drawn = stratifiedSample(rows, stratumOf, STRATA, size, options.seed ?? DEFAULT_SEED);
  const dimensions = engine.lexicons.find(({ id }) => id === 'positive-health')?.themes ?? [];
  const chosen = drawn.map(({ item }) => item);
  const content = await sheetContent(chosen, dimensions, target.format, dialect, messages);
  deliverTable(content, target.file, messages, io);
  if (design === null) io.stderr.write(`${coding.noDesign}\n`);
  else deliverTable(designCsv(drawn, dialect), design, messages, io);
  return failures.length > 0 ? 2 : 0;
}
