// The forms of a command whose report is text: in the window, Markdown or JSON.
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import { renderMarkdown } from '../report/markdown.js';
import type { Depth, Report } from '../report/model.js';
import { renderTerminal } from '../report/terminal.js';
import { type Forms, type Target, windowShape } from './output.js';

export type TextForm = 'terminal' | 'markdown' | 'json';

/** The options on what is written and where. */
export interface TextOutput {
  readonly format?: TextForm;
  readonly output?: string;
  readonly depth?: Depth;
}

/** The forms by extension, and their files in a folder: `name` with the extension. */
export function textForms(name: string): Forms<TextForm> {
  return {
    extensions: { '.md': 'markdown', '.markdown': 'markdown', '.json': 'json', '.txt': 'terminal' },
    fileNames: { terminal: `${name}.txt`, markdown: `${name}.md`, json: `${name}.json` },
    standard: 'terminal',
    inFolder: 'markdown',
  };
}

/** The report in the form that was asked: Markdown has everything by default, the window what one reads. */
export function renderText(
  { format, file }: Target<TextForm>,
  make: { readonly report: () => Report; readonly json: () => string },
  depth: Depth | undefined,
  messages: Messages,
  io: Io,
): string {
  if (format === 'json') return make.json();
  if (format === 'markdown') return renderMarkdown(make.report(), messages, depth ?? 'appendix');
  return renderTerminal(make.report(), messages, depth ?? 'report', windowShape(file, io));
}
