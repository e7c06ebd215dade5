// Writes a comparison in one form or several: report, Word document, page, tables, JSON.
import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Io } from '../cli.js';
import { RaakvlakError } from '../errors.js';
import { once } from '../match/once.js';
import type { Messages } from '../messages/index.js';
import { buildReport } from '../report/build.js';
import type { ReportContext } from '../report/context.js';
import { renderJson } from '../report/json.js';
import type { Depth } from '../report/model.js';
import { conversationSheet } from '../report/sheet.js';
import { comparisonTables, TABLE_NAMES } from '../report/tidy/comparison.js';
import type { TidyTable } from '../report/tidy/table.js';
import { renderCsv, type CsvDialect, type Sheet } from '../tables/index.js';
import { chooseTarget, deliver, type Forms, refuseWindow, type Target } from './output.js';
import {
  REPORT_EXTENSIONS,
  reportFiles,
  type ReportForm,
  type ReportMaker,
  renderReport,
} from './report-forms.js';

export type ComparisonForm = ReportForm | 'csv' | 'xlsx';

/** What `--format all` writes. */
const ALL: readonly ComparisonForm[] = ['html', 'docx', 'markdown', 'json', 'xlsx', 'csv'];

const FORMS: Forms<ComparisonForm> = {
  extensions: { ...REPORT_EXTENSIONS, '.xlsx': 'xlsx' },
  fileNames: {
    ...reportFiles('raakvlak-rapport'),
    xlsx: 'raakvlak-rapport.xlsx',
    csv: 'raakvlak-codebook.csv',
  },
  standard: 'terminal',
  inFolder: 'markdown',
};

/** The options on what is written and where. */
export interface ComparisonOutput {
  /** Forms as asked, 'all' among them perhaps; none: by the name of the file. */
  readonly format?: readonly (ComparisonForm | 'all')[];
  readonly output?: string;
  readonly depth?: Depth;
  readonly csvDialect?: CsvDialect;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** @throws RaakvlakError 'forms-folder' unless the output is a folder, or can become one */
function folderOf(output: string | undefined, forms: readonly ComparisonForm[]): string {
  const named = output !== undefined && FORMS.extensions[extname(output).toLowerCase()] !== undefined;
  if (output === undefined || named || isFile(output) || extname(output).toLowerCase() === '.csv')
    throw new RaakvlakError('forms-folder', { forms: forms.join(', ') });
  return output;
}

/**
 * What to write. Several forms, and CSV with its file per table, go into a folder.
 * @throws RaakvlakError 'forms-folder', 'window-form', or 'output-format' for an extension that tells nothing
 */
export function chooseTargets({ format = [], output }: ComparisonOutput): readonly Target<ComparisonForm>[] {
  const forms = [...new Set(format.flatMap((one) => (one === 'all' ? ALL : [one])))];
  const [only] = forms;
  if (
    forms.length > 1 ||
    only === 'csv' ||
    (output !== undefined && extname(output).toLowerCase() === '.csv')
  ) {
    const folder = folderOf(output, forms.length > 0 ? forms : ['csv']);
    return forms.map((one) => ({ format: one, file: join(folder, FORMS.fileNames[one]) }));
  }
  const target = chooseTarget(output, only, FORMS);
  refuseWindow(target);
  return [target];
}

/** The file of one table: it stands beside the code book, whose name the form CSV has. */
const tableFile = (codeBook: string, table: string): string =>
  codeBook.replace(/codebook\.csv$/, `${table}.csv`);

/** The files that will be written, every table too; none of them may be one of the papers. */
export function filesOf(targets: readonly Target<ComparisonForm>[]): readonly string[] {
  return targets.flatMap(({ format, file }) => {
    if (file === null) return [];
    return format === 'csv' ? TABLE_NAMES.map((table) => tableFile(file, table)) : [file];
  });
}

/** Width of a column by what stands in it, in characters. */
const WIDEST = 60;
const NARROWEST = 9;

function sheetOf({ name, columns, rows }: TidyTable): Sheet {
  const width = (column: string, at: number): number =>
    Math.min(
      WIDEST,
      Math.max(NARROWEST, column.length + 2, ...rows.map((row) => String(row[at] ?? '').length)),
    );
  return { name, columns: columns.map((column, at) => ({ name: column, width: width(column, at) })), rows };
}

/** What several forms are made from, each made when it is first asked for. */
interface Material extends ReportMaker {
  readonly tables: () => readonly TidyTable[];
}

/** The content of every file of one form: several for CSV. */
async function contents(
  target: Target<ComparisonForm>,
  make: Material,
  { depth, csvDialect = 'int' }: ComparisonOutput,
  messages: Messages,
  io: Io,
): Promise<readonly { readonly file: string | null; readonly content: string | Uint8Array }[]> {
  const { format, file } = target;
  if (format === 'csv')
    return make.tables().map(({ name, columns, rows }) => ({
      file: tableFile(file!, name),
      content: renderCsv(columns, rows, csvDialect),
    }));
  if (format === 'xlsx') {
    const { renderXlsx } = await import('../tables/xlsx.js');
    return [{ file, content: await renderXlsx(make.tables().map(sheetOf)) }];
  }
  return [{ file, content: await renderReport({ format, file }, make, depth, messages, io) }];
}

/** Writes every form that was asked. @throws RaakvlakError 'output-failed' */
export async function writeComparison(
  targets: readonly Target<ComparisonForm>[],
  context: ReportContext,
  options: ComparisonOutput,
  io: Io,
): Promise<void> {
  const { messages } = context;
  const make: Material = {
    report: once(() => buildReport(context)),
    json: () => renderJson(context),
    sheet: () => conversationSheet(context),
    tables: once(() => comparisonTables(context)),
  };
  for (const target of targets) {
    for (const { file, content } of await contents(target, make, options, messages, io))
      deliver(content, file, messages, io);
  }
}
