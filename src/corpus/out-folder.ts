// The folder that a run writes to: whose it is, and which files of it are ours.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFailed, RaakvlakError } from '../errors.js';
import type { Shard } from './shard.js';
import { writePart } from './write/part-file.js';

/** Stands in every folder that a run writes to, from its start. */
const MARK = '.raakvlak-batch.json';
/** Changes with what the mark holds. */
const MARK_FORMAT = 1;
/** The cache, unless the user has another place for it. */
export const CACHE_FOLDER = '.raakvlak-cache';
/** Temporary files and the cache: a folder that holds nothing else is as good as empty. */
const OURS = /^\.raakvlak-/;

interface Mark {
  readonly format: number;
  /** Files that were written, with forward slashes: what a later run no longer writes is removed. */
  readonly files: readonly string[];
  /** The part of a corpus that the folder is for ('1/2'); null for a whole one. */
  readonly part: string | null;
}

/** The mark of a folder; null when it has none that can be read. */
function readMark(folder: string): Mark | null {
  try {
    const found = JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as Partial<Mark>;
    return found.format === MARK_FORMAT && Array.isArray(found.files)
      ? { format: MARK_FORMAT, files: found.files, part: found.part ?? null }
      : null;
  } catch {
    return null;
  }
}

/** Writes a file whole or not at all. @throws RaakvlakError 'output-failed' */
export function writeFileWhole(folder: string, name: string, content: string | Uint8Array): void {
  const target = dirname(join(folder, name));
  try {
    mkdirSync(target, { recursive: true });
  } catch (error) {
    throw outputFailed(target, error);
  }
  writePart(target, name.slice(name.lastIndexOf('/') + 1), content);
}

function writeMark(folder: string, { files, part }: Pick<Mark, 'files' | 'part'>): void {
  const mark: Mark = { format: MARK_FORMAT, files: [...files].sort(), part };
  writeFileWhole(folder, MARK, `${JSON.stringify(mark)}\n`);
}

/** What stands in the folder that is not ours; null when there is no such folder. */
function foreign(folder: string): readonly string[] | null {
  try {
    if (!statSync(folder).isDirectory()) throw new RaakvlakError('batch-out-file', { file: folder });
    return readdirSync(folder).filter((name) => !OURS.test(name));
  } catch (error) {
    if (error instanceof RaakvlakError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw outputFailed(folder, error);
  }
}

/**
 * Takes a folder in use; it is made where needed.
 * @param resume the user knows that a run stands in it, and goes on with that
 * @param shard the part of the corpus that it is for; null for a whole one
 * @throws RaakvlakError 'batch-out-taken' when it holds something else, 'batch-out-run' when it holds a run and the user
 * did not say to go on, 'batch-out-part' when that run is of another part, 'batch-out-file' when it is a file,
 * 'output-failed'
 */
export function takeFolder(folder: string, resume: boolean, shard: Shard | null): void {
  const part = shard === null ? null : `${shard.part}/${shard.parts}`;
  const found = foreign(folder);
  const mark = readMark(folder);
  if (mark === null && found !== null && found.length > 0)
    throw new RaakvlakError('batch-out-taken', { file: folder });
  if (mark !== null && !resume) throw new RaakvlakError('batch-out-run', { file: folder });
  // One would replace the other without a word.
  if (mark !== null && mark.part !== part)
    throw new RaakvlakError('batch-out-part', { file: folder, held: mark.part ?? '', wanted: part ?? '' });
  if (mark === null) writeMark(folder, { files: [], part });
}

/** Files that say that all is there: they are written last. */
export const RUN_FILE = 'run.json';
export const SHARD_FILE = 'shard.json';

/** Before files get their names: a run that is killed while they do must not look like a finished one. */
export function beginPublishing(folder: string): void {
  for (const name of [RUN_FILE, SHARD_FILE]) rmSync(join(folder, name), { force: true });
}

/** Keeps which files are ours, and removes those of an earlier run that this one did not write. */
export function endPublishing(folder: string, files: readonly string[]): void {
  const now = new Set(files);
  const { files: before, part } = readMark(folder) ?? { files: [], part: null };
  for (const name of before) {
    // The list comes from a file: nothing outside the folder is ever removed.
    if (!now.has(name) && !name.split('/').includes('..')) rmSync(join(folder, name), { force: true });
  }
  writeMark(folder, { files, part });
}
