// Where a report goes and in which format; files are written whole or not at all, and never over an input.
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { RaakvlakError } from '../errors.js';

export type Format = 'terminal' | 'markdown' | 'json';

const EXTENSIONS: Readonly<Record<string, Format>> = { '.md': 'markdown', '.markdown': 'markdown', '.json': 'json', '.txt': 'terminal' };
const FILE_NAMES: Readonly<Record<Format, string>> = { terminal: 'raakvlak-rapport.txt', markdown: 'raakvlak-rapport.md', json: 'raakvlak-rapport.json' };

/** A report to make: its format, and the file for it (null: standard output). */
export interface Target {
  readonly format: Format;
  readonly file: string | null;
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
}

/**
 * The format follows from --format, else from the extension of the file, else Markdown in a folder and the
 * terminal without -o.
 * @throws RaakvlakError 'output-format' for an extension that tells nothing
 */
export function chooseTarget(output: string | undefined, format: Format | undefined): Target {
  if (output === undefined) return { format: format ?? 'terminal', file: null };
  if (isFolder(output)) {
    const chosen = format ?? 'markdown';
    return { format: chosen, file: join(output, FILE_NAMES[chosen]) };
  }
  const chosen = format ?? EXTENSIONS[extname(output).toLowerCase()];
  if (!chosen) throw new RaakvlakError('output-format', { file: output, allowed: Object.keys(EXTENSIONS).join(', ') });
  return { format: chosen, file: output };
}

/** @throws RaakvlakError 'output-is-input' when the report would replace one of the documents */
export function refuseInputs(file: string, inputs: readonly string[]): void {
  if (!existsSync(file)) return;
  const target = realpathSync(file);
  const input = inputs.find((path) => existsSync(path) && realpathSync(path) === target);
  if (input) throw new RaakvlakError('output-is-input', { file });
}

/** Writes beside the file first and renames then. @throws RaakvlakError 'output-failed' */
export function writeWhole(file: string, content: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new RaakvlakError('output-failed', { file, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }, { cause: error });
  }
}
