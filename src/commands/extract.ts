// Shows what was read of documents: the way to see why a number of a report is what it is.
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import {
  renderExtractJson,
  renderExtractMarkdown,
  renderExtractText,
  type ExtractContext,
} from '../report/extract.js';
import { chooseTarget, deliver, type Forms, type Target } from './output.js';
import { readPapers } from './papers.js';
import type { ReadingOptions } from './reading.js';

type Format = 'text' | 'markdown' | 'json';

const FORMS: Forms<Format> = {
  extensions: { '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown', '.json': 'json' },
  fileNames: { text: 'raakvlak-gelezen.txt', markdown: 'raakvlak-gelezen.md', json: 'raakvlak-gelezen.json' },
  standard: 'text',
  inFolder: 'markdown',
};

export interface ExtractOptions extends ReadingOptions {
  readonly format?: Format;
  readonly output?: string;
}

function render({ format, file }: Target<Format>, context: ExtractContext, { stdout }: Io): string {
  if (format === 'json') return renderExtractJson(context);
  if (format === 'markdown') return renderExtractMarkdown(context);
  // In a pipe or a file a paragraph is one line, for grep and diff.
  return renderExtractText(context, file === null && stdout.isTTY ? (stdout.columns ?? 100) : null);
}

/**
 * Reads files and writes what was read; JSON is written also when no file could be read.
 * @returns 0, or 2 when a file could not be read (the others are written)
 * @throws RaakvlakError when it cannot be written, or 'ocr-missing'
 */
export async function runExtract(
  files: readonly string[],
  options: ExtractOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const target = chooseTarget(options.output, options.format, FORMS);
  const { documents, failures } = await readPapers(files, target.file, options, messages, io);
  if (documents.length === 0 && target.format !== 'json') return 2;
  deliver(render(target, { documents, failures, messages }, io), target.file, messages, io);
  return failures.length > 0 ? 2 : 0;
}
