// From what the user typed to files: globs are expanded here, since cmd.exe does not do it.
import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { RaakvlakError } from '../errors.js';
import type { ReadRequest } from '../read/index.js';

/**
 * A pattern from a folder above is looked for in that folder: it may mean files below this one too, and to the search
 * these have no '../' before their names.
 */
async function filesOf(pattern: string, absolute: boolean): Promise<string[]> {
  const up = /^(?:\.{1,2}\/)+/.exec(pattern)?.[0] ?? '';
  const cwd = resolve(up);
  const files = await glob(pattern.slice(up.length), {
    cwd,
    onlyFiles: true,
    expandDirectories: false,
    absolute,
  });
  if (up === '') return files;
  return files.map((file) => relative('.', resolve(cwd, file)).split(sep).join('/'));
}

async function expand(pattern: string, option: string): Promise<string[]> {
  const unix = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  if (existsSync(pattern) || !isDynamicPattern(unix)) return [pattern];
  const files = await filesOf(unix, isAbsolute(pattern));
  if (files.length === 0) throw new RaakvlakError('no-match', { file: pattern, option });
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** Two names of one file count once; a missing file is its own name. */
export function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The files that are meant, in the order given, each once, with the patterns that match nothing as errors.
 * @param idPrefix the files get the ids c1, c2 … for 'c' @param option where they were named ('--culture'), '' for none
 */
export async function expandInputs(
  patterns: readonly string[],
  idPrefix: string,
  option: string,
): Promise<{ requests: ReadRequest[]; errors: RaakvlakError[] }> {
  const seen = new Set<string>();
  const paths: string[] = [];
  const errors: RaakvlakError[] = [];
  for (const pattern of patterns) {
    try {
      for (const path of await expand(pattern, option)) {
        if (!seen.has(identity(path))) paths.push(path);
        seen.add(identity(path));
      }
    } catch (error) {
      if (!(error instanceof RaakvlakError)) throw error;
      errors.push(error);
    }
  }
  return { requests: paths.map((path, index) => ({ path, id: `${idPrefix}${index + 1}` })), errors };
}

/** @throws RaakvlakError 'same-file' when a file stands on both sides */
export function refuseSharedFiles(culture: readonly ReadRequest[], welfare: readonly ReadRequest[]): void {
  const own = new Set(culture.map((request) => identity(request.path)));
  const shared = welfare.find((request) => own.has(identity(request.path)));
  if (shared) throw new RaakvlakError('same-file', { file: shared.path });
}
