// Reads the lexicon files of a folder: the one place of the lexicon step that touches the file system.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RaakvlakError } from '../errors.js';
import { parseLexicon } from './load.js';
import type { Lexicon } from './schema.js';

/**
 * Reads one lexicon file.
 * @throws RaakvlakError 'lexicon-unreadable' {file} or 'lexicon-invalid' {file, count, problems}
 */
export async function loadLexicon(path: string): Promise<Lexicon> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new RaakvlakError('lexicon-unreadable', { file: path }, { cause: error });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return parseLexicon(bytes.toString('utf8').replace(/^\uFEFF/, ''), basename(path), sha256);
}

/**
 * Reads all *.yaml and *.yml files of a folder, sorted by lexicon id (code point).
 * @throws RaakvlakError as `loadLexicon`; 'lexicon-double' {file, id} when two files have one id
 */
export async function loadLexicons(folder: string): Promise<Lexicon[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    throw new RaakvlakError('lexicon-unreadable', { file: folder }, { cause: error });
  }
  const lexicons = await Promise.all(names.map((name) => loadLexicon(join(folder, name))));
  const seen = new Set<string>();
  lexicons.forEach(({ id }, index) => {
    if (seen.has(id)) throw new RaakvlakError('lexicon-double', { file: names[index] ?? '', id });
    seen.add(id);
  });
  return lexicons.sort((a, b) => (a.id < b.id ? -1 : 1));
}
