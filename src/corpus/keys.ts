// The name of an entry in the cache: a hash of everything that what comes of a unit depends on.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Lexicon } from '../lexicon/schema.js';
import { toolVersion } from '../version.js';
import { ENTRY_FORMAT } from './entry-bytes.js';
import type { Unit } from './model.js';
import { corpusTables } from './tables/index.js';
import type { UnitOptions } from './task.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Files up to this size are read whole: a stream costs more than a small file. */
const WHOLE_BYTES = 2 ** 22;

/** SHA-256 of a file, or what the system said of it ('ENOENT'). */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    if ((await stat(path)).size <= WHOLE_BYTES) return hash.update(await readFile(path)).digest('hex');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unreadable';
  }
}

const PROGRAM = fileURLToPath(new URL('../', import.meta.url));

/**
 * Hash of the program itself, as it is installed: two builds of one version are two programs. What only serves to develop
 * (types, maps) does not count.
 */
export function programHash(): string {
  const hash = createHash('sha256');
  const names = readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:\.js|\.bin|\.json|(?<!\.d)\.ts)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(join(PROGRAM, name)));
  return hash.digest('hex');
}

/** Hash of the lexicons that a run works with, those of the user among them. */
export function lexiconsHash(lexicons: readonly Lexicon[]): string {
  return sha256(lexicons.map((lexicon) => `${lexicon.id} ${lexicon.sha256}\n`).join(''));
}

/** What all units of a run share. */
export interface Recipe {
  readonly version: string;
  readonly program: string;
  readonly lexicons: string;
  readonly options: UnitOptions;
  /** Names of the columns of each table. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export function recipeOf(options: UnitOptions, lexicons: readonly Lexicon[]): Recipe {
  return {
    version: toolVersion(),
    program: programHash(),
    lexicons: lexiconsHash(lexicons),
    options,
    columns: Object.fromEntries(
      corpusTables(options).map((table) => [table.name, table.columns.map(({ name }) => name)]),
    ),
  };
}

export const recipeHash = (recipe: Recipe): string => sha256(JSON.stringify([ENTRY_FORMAT, recipe]));

/**
 * Hash of what a unit is made from. Its place in the corpus and the rows of the manifest are no part of it: a manifest may
 * grow.
 * @param hashes of its files, in their order
 */
export function contentHash(unit: Unit, hashes: readonly string[]): string {
  const { id, municipality, code, province, year } = unit;
  const files = unit.files.map(({ path, domain, extra, leaveOut }, at) => [
    path,
    domain,
    Object.entries(extra),
    hashes[at],
    ...(leaveOut ? [leaveOut.pages, leaveOut.sections] : []),
  ]);
  return sha256(JSON.stringify([id, municipality, code, province, year, files]));
}

/**
 * The key of a unit: how it is made (`recipeHash`), and from what.
 * @param limit the time limit, of a unit with a file that took longer: with more time it has another key; else null
 */
export const unitKey = (recipe: string, content: string, limit: number | null): string =>
  sha256(limit === null ? `${recipe}\n${content}` : `${recipe}\n${content}\n${limit}`);
