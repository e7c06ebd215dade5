// Reads the lexicon files of a folder: with `build-lexicons.ts` the one place of this step that touches the file system.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RaakvlakError } from '../errors.js';
import type { Lexicon } from './schema.js';

/** Lexicons that were read before, by the SHA-256 of their file; made when the package is built. */
export type ReadyLexicons = Readonly<Record<string, Lexicon>>;

/** Beside the compiled module. When running from the sources there is none, and every file is read afresh. */
const READY_FILE = new URL('./lexicons.json', import.meta.url);

/** Lexicons that this process parsed, by the SHA-256 of their file: who loads them again pays for it once. */
const parsed = new Map<string, Lexicon>();

/**
 * Reads one lexicon file. A file that has not changed since the build is not parsed again, nor one that was read before.
 * @throws RaakvlakError 'lexicon-unreadable' {file} or 'lexicon-invalid' {file, count, problems}
 */
async function loadLexicon(path: string, ready: ReadyLexicons = {}): Promise<Lexicon> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new RaakvlakError('lexicon-unreadable', { file: path }, { cause: error });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = ready[sha256] ?? parsed.get(sha256);
  if (known) return known;
  // Loaded late: the YAML parser and the schema cost time that a built package does not need to spend.
  const { parseLexicon } = await import('./load.js');
  const lexicon = parseLexicon(bytes.toString('utf8').replace(/^\uFEFF/, ''), basename(path), sha256);
  parsed.set(sha256, lexicon);
  return lexicon;
}

/**
 * Reads all *.yaml and *.yml files of a folder, sorted by lexicon id (code point).
 * @param readyFile lexicons read at build time; a missing or damaged file only costs time
 * @throws RaakvlakError as `loadLexicon`; 'lexicon-double' {file, id} when two files have one id
 */
export async function loadLexicons(folder: string, readyFile: URL = READY_FILE): Promise<Lexicon[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    throw new RaakvlakError('lexicon-unreadable', { file: folder }, { cause: error });
  }
  const ready = await readReady(readyFile);
  const lexicons = await Promise.all(names.map((name) => loadLexicon(join(folder, name), ready)));
  const seen = new Set<string>();
  lexicons.forEach(({ id }, index) => {
    if (seen.has(id)) throw new RaakvlakError('lexicon-double', { file: names[index] ?? '', id });
    seen.add(id);
  });
  return lexicons.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readReady(file: URL): Promise<ReadyLexicons> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ReadyLexicons;
  } catch {
    return {};
  }
}
