// A corpus as a folder: <municipality>/<culture|welfare>/*, perhaps with a folder for the year on the way.
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { RaakvlakError } from '../errors.js';
import { withoutUser } from '../masks.js';
import type { Domain } from '../types.js';
import {
  type BadEntry,
  type CorpusNotice,
  domainWord,
  type Entry,
  type Inventory,
  placeOf,
  yearOf,
} from './entry.js';
import type { MunicipalityTable } from './municipalities.js';

/** Files that may be papers, also of kinds that cannot be read: those are told and not passed over. */
const PAPER = /\.(?:pdf|docx?|odt|rtf|html?|md|markdown|txt)$/i;
/** What systems and programs leave behind. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Paths of the files below a folder, with forward slashes, sorted by code point; hidden ones and `except` left out. */
async function filesBelow(folder: string, except: string): Promise<string[]> {
  const found: string[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(below, { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (LEFT_BEHIND.test(entry.name) || resolve(path) === except) continue;
      if (entry.isDirectory()) await walk(path);
      else found.push(relative(folder, path).replaceAll('\\', '/'));
    }
  };
  await walk(folder);
  return found.sort();
}

/** What the folders on the way to a file say; undefined where they say nothing. */
function parts(path: string): { domain: Domain | undefined; year: number | null; place: string | undefined } {
  const folders = path.split('/').slice(0, -1);
  const domain = folders.findLast((name) => domainWord(name) !== null);
  const year = folders.findLast((name) => yearOf(name) !== undefined);
  const place = folders.find((name) => name !== domain && yearOf(name) === undefined);
  return {
    domain: domain === undefined ? undefined : domainWord(domain)!,
    year: year === undefined ? null : yearOf(year)!,
    place,
  };
}

/**
 * The files of a folder.
 * @param folder as the user gave it @param except a folder that is left out: the output, should it stand in here
 * @throws RaakvlakError 'file-unreadable' for a folder that cannot be read
 */
export async function readFolder(
  folder: string,
  table: MunicipalityTable,
  { guessDomain, except }: { readonly guessDomain: boolean; readonly except: string },
): Promise<Inventory> {
  const entries: Entry[] = [];
  const bad: BadEntry[] = [];
  const notices = new Map<string, CorpusNotice>();
  let ignored = 0;
  const paths = await filesBelow(folder, resolve(except)).catch((error: unknown) => {
    throw new RaakvlakError('file-unreadable', { file: folder }, { cause: error });
  });
  for (const path of paths) {
    if (!PAPER.test(path)) {
      ignored += 1;
      continue;
    }
    const { domain, year, place } = parts(path);
    try {
      if (place === undefined) throw new RaakvlakError('batch-folder-place');
      if (domain === undefined && !guessDomain) throw new RaakvlakError('batch-folder-domain');
      const found = placeOf(place, '', table, (notice) => notices.set(JSON.stringify(notice), notice));
      entries.push({
        ...found,
        year,
        file: {
          path: withoutUser(path),
          location: resolve(folder, path),
          domain: domain ?? null,
          row: null,
          extra: {},
        },
      });
    } catch (error) {
      if (!(error instanceof RaakvlakError)) throw error;
      bad.push({ row: null, path: withoutUser(path), error });
    }
  }
  if (ignored > 0) notices.set('ignored', { code: 'batch-files-ignored', data: { count: ignored } });
  return { entries, bad, notices: [...notices.values()], extra: [] };
}
