// Writes a comparison in one form or several: report, Word document, page, tables, JSON.
import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Io } from '../cli.js';
import { RaakvlakError } from '../errors.js';
import { once } from '../match/once.js';
import { buildReport } from '../report/build.js';
import type { ReportContext } from '../report/context.js';
import { renderHtml } from '../report/html/page.js';
import { renderJson } from '../report/json.js';
import { renderMarkdown } from '../report/markdown.js';
import type { Depth, Report } from '../report/model.js';
import { conversationSheet } from '../report/sheet.js';
import { renderTerminal } from '../report/terminal.js';
import { comparisonTables, TABLE_NAMES } from '../report/tidy/comparison.js';
import type { TidyTable } from '../report/tidy/table.js';
import { renderCsv, type CsvDialect, type Sheet } from '../tables/index.js';
import { chooseTarget, deliver, type Forms, type Target, windowShape } from './output.js';

export type ReportForm = 'terminal' | 'html' | 'markdown' | 'docx' | 'json' | 'csv' | 'xlsx';

/** What `--format all` writes. */
const ALL: readonly ReportForm[] = ['html', 'docx', 'markdown', 'json', 'xlsx', 'csv'];

const FORMS: Forms<ReportForm> = {
  extensions: {
    '.html': 'html',
    '.htm': 'html',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.docx': 'docx',
    '.json': 'json',
    '.xlsx': 'xlsx',
    '.txt': 'terminal',
  },
  fileNames: {
    terminal: 'raakvlak-rapport.txt',
    html: 'raakvlak-rapport.html',
    markdown: 'raakvlak-rapport.md',
    docx: 'raakvlak-rapport.docx',
    json: 'raakvlak-rapport.json',
    xlsx: 'raakvlak-rapport.xlsx',
    csv: 'raakvlak-codebook.csv',
  },
  standard: 'terminal',
  inFolder: 'markdown',
};

/** The options on what is written and where. */
export interface ComparisonOutput {
  /** Forms as asked, 'all' among them perhaps; none: by the name of the file. */
  readonly format?: readonly (ReportForm | 'all')[];
  readonly output?: string;
  readonly depth?: Depth;
  readonly csvDialect?: CsvDialect;
}

/** Forms that are no text, or more than one file. */
const NEEDS_FILE: ReadonlySet<ReportForm> = new Set(['docx', 'xlsx', 'csv']);

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** @throws RaakvlakError 'forms-folder' unless the output is a folder, or can become one */
function folderOf(output: string | undefined, forms: readonly ReportForm[]): string {
  const named = output !== undefined && FORMS.extensions[extname(output).toLowerCase()] !== undefined;
  if (output === undefined || named || isFile(output) || extname(output).toLowerCase() === '.csv')
    throw new RaakvlakError('forms-folder', { forms: forms.join(', ') });
  return output;
}

/**
 * What to write. Several forms, and CSV with its file per table, go into a folder.
 * @throws RaakvlakError 'forms-folder', 'window-form', or 'output-format' for an extension that tells nothing
 */
export function chooseTargets({ format = [], output }: ComparisonOutput): readonly Target<ReportForm>[] {
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
  if (target.file === null && NEEDS_FILE.has(target.format))
    throw new RaakvlakError('window-form', { format: target.format });
  return [target];
}

/** The file of one table: it stands beside the code book, whose name the form CSV has. */
const tableFile = (codeBook: string, table: string): string =>
  codeBook.replace(/codebook\.csv$/, `${table}.csv`);

/** The files that will be written, every table too; none of them may be one of the papers. */
export function filesOf(targets: readonly Target<ReportForm>[]): readonly string[] {
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
interface Material {
  readonly report: () => Report;
  readonly tables: () => readonly TidyTable[];
}

/** The content of every file of one form: several for CSV. */
async function contents(
  { format, file }: Target<ReportForm>,
  context: ReportContext,
  { report, tables }: Material,
  { depth, csvDialect = 'int' }: ComparisonOutput,
  io: Io,
): Promise<readonly { readonly file: string | null; readonly content: string | Uint8Array }[]> {
  const { messages } = context;
  const one = (content: string | Uint8Array) => [{ file, content }];
  switch (format) {
    case 'json':
      return one(renderJson(context));
    case 'html':
      return one(renderHtml(report(), messages, depth ?? 'appendix'));
    case 'markdown':
      return one(renderMarkdown(report(), messages, depth ?? 'appendix'));
    case 'terminal':
      return one(renderTerminal(report(), messages, depth ?? 'report', windowShape(file, io)));
    case 'docx': {
      const { renderDocx } = await import('../report/docx/render.js');
      return one(await renderDocx(report(), conversationSheet(context), messages, depth ?? 'report'));
    }
    case 'xlsx': {
      const { renderXlsx } = await import('../tables/xlsx.js');
      return one(await renderXlsx(tables().map(sheetOf)));
    }
    case 'csv':
      return tables().map(({ name, columns, rows }) => ({
        file: tableFile(file!, name),
        content: renderCsv(columns, rows, csvDialect),
      }));
  }
}

/** Writes every form that was asked. @throws RaakvlakError 'output-failed' */
export async function writeComparison(
  targets: readonly Target<ReportForm>[],
  context: ReportContext,
  options: ComparisonOutput,
  io: Io,
): Promise<void> {
  const material = {
    report: once(() => buildReport(context)),
    tables: once(() => comparisonTables(context)),
  };
  for (const target of targets) {
    for (const { file, content } of await contents(target, context, material, options, io))
      deliver(content, file, context.messages, io);
  }
}
