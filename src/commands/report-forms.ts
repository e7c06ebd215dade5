// The forms that every report has: in the window, as a page, as a Word document, Markdown or JSON.
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import { renderHtml } from '../report/html/page.js';
import { renderMarkdown } from '../report/markdown.js';
import type { Depth, Report } from '../report/model.js';
import type { ConversationSheet } from '../report/sheet.js';
import { renderTerminal } from '../report/terminal.js';
import { chooseTarget, deliver, type Forms, refuseWindow, type Target, windowShape } from './output.js';

export type ReportForm = 'terminal' | 'html' | 'docx' | 'markdown' | 'json';

/** The options on what is written and where. */
export interface ReportOutput {
  readonly format?: ReportForm;
  readonly output?: string;
  readonly depth?: Depth;
}

/** Form per extension of the file. */
export const REPORT_EXTENSIONS: Readonly<Record<string, ReportForm>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.docx': 'docx',
  '.json': 'json',
  '.txt': 'terminal',
};

/** The file of each form in a folder: `name` with the extension. */
export function reportFiles(name: string): Readonly<Record<ReportForm, string>> {
  return {
    terminal: `${name}.txt`,
    html: `${name}.html`,
    docx: `${name}.docx`,
    markdown: `${name}.md`,
    json: `${name}.json`,
  };
}

/** The form and the file of a report. @throws RaakvlakError 'output-format' or 'window-form' */
export function chooseReport({ output, format }: ReportOutput, name: string): Target<ReportForm> {
  const forms: Forms<ReportForm> = {
    extensions: REPORT_EXTENSIONS,
    fileNames: reportFiles(name),
    standard: 'terminal',
    inFolder: 'markdown',
  };
  const target = chooseTarget(output, format, forms);
  refuseWindow(target);
  return target;
}

/** What a report is made from: only what its form needs is asked. */
export interface ReportMaker {
  readonly report: () => Report;
  readonly json: () => string;
  /** What people take to the table, in the Word document; absent where there is none. */
  readonly sheet?: () => ConversationSheet;
}

/** The report in one form: page and Markdown have everything by default, the window and Word what one reads. */
export async function renderReport(
  { format, file }: Target<ReportForm>,
  make: ReportMaker,
  depth: Depth | undefined,
  messages: Messages,
  io: Io,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return make.json();
    case 'html':
      return renderHtml(make.report(), messages, depth ?? 'appendix');
    case 'markdown':
      return renderMarkdown(make.report(), messages, depth ?? 'appendix');
    case 'terminal':
      return renderTerminal(make.report(), messages, depth ?? 'report', windowShape(file, io));
    case 'docx': {
      const { renderDocx } = await import('../report/docx/render.js');
      return await renderDocx(make.report(), make.sheet?.() ?? null, messages, depth ?? 'report');
    }
  }
}

/** Writes the report to its file or to the window. @throws RaakvlakError 'output-failed' */
export async function writeReport(
  target: Target<ReportForm>,
  make: ReportMaker,
  depth: Depth | undefined,
  messages: Messages,
  io: Io,
): Promise<void> {
  deliver(await renderReport(target, make, depth, messages, io), target.file, messages, io);
}
