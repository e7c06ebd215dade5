// Where a report goes and in which format; files are written whole or not at all, and never over an input.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Io } from '../cli.js';
import { outputFailed, RaakvlakError } from '../errors.js';
import { withLabels } from '../masks.js';
import type { Messages } from '../messages/index.js';
import { plain } from '../report/plain.js';
import { writeWhole } from '../whole-file.js';

/** The forms that a command can write. */
export interface Forms<F extends string> {
  /** Form per extension of the file to write, in lower case. */
  readonly extensions: Readonly<Record<string, F>>;
  /** Name of the file in a folder that the user gave. */
  readonly fileNames: Readonly<Record<F, string>>;
  /** On standard output. */
  readonly standard: F;
  /** In a folder. */
  readonly inFolder: F;
}

/** What to write: its form, and the file for it (null: standard output). */
export interface Target<F extends string> {
  readonly format: F;
  readonly file: string | null;
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

/**
 * The form follows from --format, else from the extension of the file, else from where it goes.
 * @throws RaakvlakError 'output-format' for an extension that tells nothing
 */
export function chooseTarget<F extends string>(
  output: string | undefined,
  format: F | undefined,
  forms: Forms<F>,
): Target<F> {
  if (output === undefined) return { format: format ?? forms.standard, file: null };
  if (isFolder(output)) {
    const chosen = format ?? forms.inFolder;
    return { format: chosen, file: join(output, forms.fileNames[chosen]) };
  }
  const chosen = format ?? forms.extensions[extname(output).toLowerCase()];
  if (!chosen)
    throw new RaakvlakError('output-format', {
      file: output,
      allowed: Object.keys(forms.extensions).join(', '),
    });
  return { format: chosen, file: output };
}

/** What makes a file the same under every name: also under another case of letters, or as a link. Null: no file. */
function identity(path: string): string | null {
  if (!existsSync(path)) return null;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

/**
 * @param files what will be written: one, several, or none (null)
 * @param inputs what is read: papers, tables, lexicons
 * @throws RaakvlakError 'output-is-input' when one of these would be replaced
 */
export function refuseInputs(files: string | readonly string[] | null, inputs: readonly string[]): void {
  const read = new Set(inputs.map(identity));
  for (const file of [files ?? []].flat()) {
    const own = identity(file);
    if (own !== null && read.has(own)) throw new RaakvlakError('output-is-input', { file });
  }
}

/** A device or a named pipe: it is written to, and never replaced by a file. */
function isDevice(path: string): boolean {
  if (!existsSync(path)) return false;
  const found = statSync(path);
  return !found.isFile() && !found.isDirectory();
}

/** Writes a file, or to a device. @throws RaakvlakError 'output-failed' */
function write(file: string, content: string | Uint8Array): void {
  // A short name of its own: no other file has it, and it fits where a long name does.
  const temporary = join(dirname(file), `.raakvlak-${randomUUID()}.tmp`);
  try {
    if (isDevice(file)) return writeFileSync(file, content);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole({ file, temporary, content });
  } catch (error) {
    throw outputFailed(file, error);
  }
}

/** Forms that are no text. */
const NEEDS_FILE: ReadonlySet<string> = new Set(['docx', 'xlsx']);

/** @throws RaakvlakError 'window-form' for a Word document or a workbook without a file */
export function refuseWindow({ format, file }: Target<string>): void {
  if (file === null && NEEDS_FILE.has(format)) throw new RaakvlakError('window-form', { format });
}

/** Width of text in a file, and in a window that does not tell its own. */
const USUAL_WIDTH = 100;

/** How text looks where it goes: the width of the window, and colour where it may (NO_COLOR, FORCE_COLOR, TERM=dumb). */
export function windowShape(
  file: string | null,
  io: Io,
  fileWidth = USUAL_WIDTH,
): { readonly width: number; readonly colour: boolean } {
  if (file !== null) return { width: fileWidth, colour: false };
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: term } = io.env;
  const colour = !none && (forced ? forced !== '0' : io.stdout.isTTY === true && term !== 'dumb');
  return { width: io.stdout.columns ?? USUAL_WIDTH, colour };
}

/**
 * Writes to standard output, or to the file and says so on standard error.
 * @param content text, or the bytes of a workbook @param say the sentence on the file
 * @throws RaakvlakError 'output-failed'
 */
export function deliver(
  content: string | Uint8Array,
  file: string | null,
  messages: Messages,
  io: Io,
  say: (file: string) => string = messages.texts.cli.written,
): void {
  // The last place that all text comes by: JSON and tables are not drawn by `plain`.
  const shown = typeof content === 'string' ? withLabels(content) : content;
  if (file === null) {
    io.stdout.write(typeof shown === 'string' ? shown : Buffer.from(shown).toString('utf8'));
    return;
  }
  write(file, shown);
  io.stderr.write(`${say(plain(file))}\n`);
}

/** Writes a table to a file, or CSV to standard output. @throws RaakvlakError 'output-failed' */
export function deliverTable(
  content: string | Uint8Array,
  file: string | null,
  messages: Messages,
  io: Io,
): void {
  deliver(content, file, messages, io, messages.texts.coding.written);
}
