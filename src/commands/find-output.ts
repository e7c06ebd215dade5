// Writes what `find` found: in the window, a pipe or a file.
import type { Io } from '../cli.js';
import type { DocumentHits, Order, Reach } from '../measure/concordance.js';
import type { Messages } from '../messages/index.js';
import { renderConcordanceJson } from '../report/concordance/json.js';
import { CONCORDANCE_COLUMNS, concordanceRows } from '../report/concordance/table.js';
import { renderLines, renderWindow } from '../report/concordance/terminal.js';
import { renderCsv } from '../tables/index.js';
import { toolVersion } from '../version.js';
import type { FindOptions, Prepared } from './find.js';
import {
  chooseTarget,
  deliver,
  deliverTable,
  type Forms,
  type Target,
  refuseWindow,
  windowShape,
} from './output.js';
import type { UnreadFile } from './reading.js';

export type FindFormat = 'terminal' | 'csv' | 'json' | 'xlsx';

const FORMS: Forms<FindFormat> = {
  extensions: { '.txt': 'terminal', '.csv': 'csv', '.json': 'json', '.xlsx': 'xlsx' },
  fileNames: {
    terminal: 'raakvlak-gevonden.txt',
    csv: 'raakvlak-gevonden.csv',
    json: 'raakvlak-gevonden.json',
    xlsx: 'raakvlak-gevonden.xlsx',
  },
  standard: 'terminal',
  inFolder: 'xlsx',
};

/** @throws RaakvlakError 'output-format', or 'window-form' for a workbook without a file */
export function chooseFindTarget(
  output: string | undefined,
  format: FindFormat | undefined,
): Target<FindFormat> {
  const target = chooseTarget(output, format, FORMS);
  refuseWindow(target);
  return target;
}

/** Everything that is known after a search. */
export interface FoundInPapers extends Prepared {
  /** As the user gave it. */
  readonly what: string;
  readonly results: readonly DocumentHits[];
  readonly proposals: readonly string[];
  readonly failures: readonly UnreadFile[];
}

interface Place extends Target<FindFormat> {
  readonly reach: Reach;
  readonly order: Order;
  /** True for keywords one under another; false for a line per hit. */
  readonly window: boolean;
}

/** Lines per document in a window, where more would scroll away what stands above. */
const WINDOW_LINES = 50;
/** Width of the lines in a text file. */
const FILE_WIDTH = 120;
/** Widths of the columns of the workbook, in characters; the others are narrow. */
const WIDTHS: Readonly<Record<string, number>> = {
  document: 20,
  heading_path: 24,
  left: 60,
  keyword: 24,
  right: 60,
  concept: 20,
  term: 20,
};
const NARROW = 10;

function asText(
  found: FoundInPapers,
  { order, window, file }: Place,
  options: FindOptions,
  messages: Messages,
  io: Io,
): string {
  const { limit } = options;
  if (!window) return renderLines(found.results, limit ?? Infinity, messages);
  const shape = windowShape(file, io, FILE_WIDTH);
  const lines = limit ?? (file === null ? WINDOW_LINES : Infinity);
  return renderWindow(found.results, { ...shape, order, limit: lines }, messages);
}

function asJson(
  found: FoundInPapers,
  { reach, order }: Place,
  options: FindOptions,
  messages: Messages,
): string {
  const { query, results, lexicons } = found;
  const asked = {
    text: found.what,
    kind: query.kind,
    concepts: query.kind === 'concepts' ? query.ids : [],
    exact: query.kind === 'words' && query.exact,
    compounds: query.kind === 'words' && !query.exact && options.compounds !== false,
    all: options.all === true,
    sort: order,
    context: reach,
    limit: options.limit ?? null,
  };
  const used = query.kind === 'concepts' ? lexicons : [];
  const { proposals, failures } = found;
  return renderConcordanceJson({
    asked,
    results,
    proposals,
    lexicons: used,
    version: toolVersion(),
    failures,
    messages,
  });
}

/** @throws RaakvlakError 'output-failed' */
export async function writeFound(
  found: FoundInPapers,
  place: Place,
  options: FindOptions,
  messages: Messages,
  io: Io,
): Promise<void> {
  const { format, file } = place;
  const { written } = messages.texts.coding;
  if (format === 'terminal')
    return void deliver(asText(found, place, options, messages, io), file, messages, io, written);
  if (format === 'json')
    return void deliver(asJson(found, place, options, messages), file, messages, io, written);
  const rows = concordanceRows(found.results, options.limit ?? Infinity);
  if (format === 'csv') {
    return void deliverTable(
      renderCsv(CONCORDANCE_COLUMNS, rows, options.csvDialect ?? 'int'),
      file,
      messages,
      io,
    );
  }
  const { renderXlsx } = await import('../tables/xlsx.js');
  const columns = CONCORDANCE_COLUMNS.map((name) => ({ name, width: WIDTHS[name] ?? NARROW }));
  deliverTable(await renderXlsx([{ name: 'find', columns, rows }]), file, messages, io);
}
