// Lexicons of the user: files that add a lexicon, or change one that exists.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { RaakvlakError } from '../errors.js';
import { extendLexicon, isExtension } from './extend.js';
import { lexiconFrom } from './load.js';
import type { Problem } from './problem.js';
import { problemAt, refuse } from './problems.js';
import type { Lexicon, OwnFiles } from './schema.js';
import { readYaml, type YamlFile } from './yaml.js';

/** SHA-256 of the bytes of a file, in hexadecimal. */
const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Hash of a changed lexicon: SHA-256 of the hash of the lexicon, a line feed, and the hash of the file that changes it.
 * Anyone who has both files can compute it.
 */
export function combinedHash(base: string, change: string): string {
  return hashOf(`${base}\n${change}`);
}

/** The text of a lexicon file, with its hash. @throws RaakvlakError 'lexicon-missing' {file} */
async function readOwn(path: string): Promise<{ text: string; sha256: string }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new RaakvlakError('lexicon-missing', { file: path }, { cause: error });
  }
  return { text: bytes.toString('utf8').replace(/^\uFEFF/, ''), sha256: hashOf(bytes) };
}

/** One file, read: a lexicon of its own, or one that exists with its changes. */
export interface OwnLexicon {
  readonly lexicon: Lexicon;
  /** Things that the file asked for and that could not be done; the rest of it was applied. */
  readonly warnings: readonly Problem[];
  readonly source: YamlFile;
}

/**
 * Reads one file.
 * @param path as the user gave it; it is kept so @param lexicons those that it may change
 * @throws RaakvlakError 'lexicon-missing' or 'lexicon-invalid'
 */
export async function readLexiconFile(path: string, lexicons: readonly Lexicon[]): Promise<OwnLexicon> {
  const { text, sha256 } = await readOwn(path);
  const source = readYaml(text, path);
  const file = { file: path, sha256 };
  if (!isExtension(source.value)) {
    const lexicon = { ...lexiconFrom(source, sha256), own: { added: true, files: [file] } };
    return { lexicon, warnings: [], source };
  }
  const { lexicon, warnings } = extendLexicon(source, lexicons);
  const before: OwnFiles = lexicon.own ?? { added: false, files: [] };
  const own = { added: before.added, files: [...before.files, file] };
  return { lexicon: { ...lexicon, sha256: combinedHash(lexicon.sha256, sha256), own }, warnings, source };
}

/**
 * Adds and changes lexicons, file after file: a later one may change what an earlier one added.
 * @returns all lexicons, sorted by id, and what the files asked for and could not be done
 * @throws RaakvlakError as `readLexiconFile`, or 'lexicon-double' {file, id} for an id that exists
 */
export async function withOwnLexicons(
  shipped: readonly Lexicon[],
  paths: readonly string[],
): Promise<{ readonly lexicons: readonly Lexicon[]; readonly warnings: readonly Problem[] }> {
  let lexicons = shipped;
  const warnings: Problem[] = [];
  for (const path of paths) {
    const { lexicon, warnings: more, source } = await readLexiconFile(path, lexicons);
    if (!isExtension(source.value)) refuseNew(lexicon, lexicons, source);
    lexicons = replaceLexicon(lexicons, lexicon);
    warnings.push(...more);
  }
  return { lexicons, warnings };
}

function refuseNew({ id, kind }: Lexicon, lexicons: readonly Lexicon[], source: YamlFile): void {
  if (lexicons.some((other) => other.id === id))
    throw new RaakvlakError('lexicon-double', { file: source.file, id });
  // The two domains are what is compared: a third would count nowhere.
  if (kind === 'domain') refuse(source.file, [problemAt(source, ['kind'], { key: 'ownKind' })]);
}

/** The lexicons with one in the place of the one with its id, or added; sorted by id, as the shipped ones are. */
export function replaceLexicon(lexicons: readonly Lexicon[], lexicon: Lexicon): Lexicon[] {
  return [...lexicons.filter(({ id }) => id !== lexicon.id), lexicon].sort((a, b) => (a.id < b.id ? -1 : 1));
}
