// Finds the configuration of `check`: upwards from the folder where the user is, or where the user said.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { RaakvlakError } from '../../errors.js';
import type { Path } from '../../lexicon/problems.js';

/** Names of the file, the first that is there counts. */
export const CONFIG_NAMES = ['raakvlak.yaml', 'raakvlak.yml', 'raakvlak.json'] as const;
const PACKAGE = 'package.json';
/** The key of the configuration in a package.json. */
const PACKAGE_KEY = 'raakvlak';

/** The text of a configuration, and where it stands. */
export interface ConfigFile {
  /** Path for people: from the folder where the user is. */
  readonly name: string;
  /** Absolute folder: paths in the configuration begin there. */
  readonly folder: string;
  readonly text: string;
  /** Where in the file the configuration stands: below a key in a package.json. */
  readonly base: Path;
}

/** @throws RaakvlakError 'config-unreadable' */
function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new RaakvlakError('config-unreadable', { file: name }, { cause: error });
  }
}

/** A package.json without our key, or one that is no JSON, is none of our business. */
function hasOwnKey(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return value !== null && typeof value === 'object' && Object.hasOwn(value, PACKAGE_KEY);
  } catch {
    return false;
  }
}

function fileAt(path: string, from: string): ConfigFile {
  const name = relative(from, path) || path;
  const isPackage = path.endsWith(PACKAGE);
  return { name, folder: dirname(path), text: textOf(path, name), base: isPackage ? [PACKAGE_KEY] : [] };
}

function inFolder(folder: string, from: string): ConfigFile | null {
  const own = CONFIG_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (own !== undefined) return fileAt(own, from);
  const manifest = join(folder, PACKAGE);
  if (!existsSync(manifest)) return null;
  const file = fileAt(manifest, from);
  return hasOwnKey(file.text) ? file : null;
}

/**
 * The configuration that holds in a folder: its own or that of the nearest folder above it, up to a folder with .git.
 * @param from absolute path @returns null where there is none @throws RaakvlakError 'config-unreadable' {file}
 */
export function findConfig(from: string): ConfigFile | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = inFolder(folder, from);
    if (found !== null) return found;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
}

/** The file that the user named. @throws RaakvlakError 'config-unreadable' {file} */
export function namedConfig(path: string, from: string): ConfigFile {
  return { ...fileAt(resolve(from, path), from), name: path };
}
