// What the user points at: a manifest (a table) or a folder. Its files, and what is wrong with it.
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { RaakvlakError } from '../errors.js';
import { decodeText } from '../encoding.js';
import { parseCsv, parseTsv, type RawRows } from '../tables/csv.js';
import type { Inventory } from './entry.js';
import { readFolder } from './folder.js';
import { readManifest } from './manifest.js';
import { loadPlaces } from './places.js';

const TABLES = ['.csv', '.tsv', '.tab', '.txt', '.xlsx'];

export interface SourceOptions {
  readonly guessDomain: boolean;
  /** Folder that the run writes to: not part of the corpus, should it stand in it. */
  readonly out: string;
}

/** A corpus as it was given, with the hash of its manifest (null for a folder). */
export interface Source extends Inventory {
  readonly manifest: string | null;
}

/** The cells of a manifest. @throws RaakvlakError 'table-format', 'table-damaged', 'table-workbook', 'file-unreadable' */
async function rowsOf(path: string, bytes: Buffer): Promise<RawRows> {
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx') {
    const { parseXlsx } = await import('../tables/xlsx.js');
    return await parseXlsx(bytes, path);
  }
  const { text } = decodeText(bytes);
  return extension === '.tsv' || extension === '.tab' ? parseTsv(text) : parseCsv(text, path);
}

/**
 * Reads a manifest or a folder.
 * @param path as the user gave it
 * @throws RaakvlakError when there is none, or it is of no use as a whole; mistakes in rows are in the result
 */
export async function readSource(path: string, { guessDomain, out }: SourceOptions): Promise<Source> {
  if (!existsSync(path)) throw new RaakvlakError('file-missing', { file: path });
  const table = await loadPlaces();
  if (statSync(path).isDirectory()) {
    const found = await readFolder(path, table, { guessDomain, except: out });
    return { ...found, manifest: null };
  }
  if (!TABLES.includes(extname(path).toLowerCase()))
    throw new RaakvlakError('batch-manifest-form', { file: path });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new RaakvlakError('file-unreadable', { file: path }, { cause: error });
  });
  const found = readManifest(await rowsOf(path, bytes), table, {
    path,
    folder: dirname(resolve(path)),
    guessDomain,
    windows: process.platform === 'win32',
  });
  return { ...found, manifest: createHash('sha256').update(bytes).digest('hex') };
}
