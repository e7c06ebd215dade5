// Files become units: the papers of one municipality in one year, in an order that does not depend on the manifest.
import type { Entry } from './entry.js';
import { foldName } from './municipalities.js';
import type { Unit } from './model.js';

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What units are told apart by, and sorted by: those with a code first, by code; the others by name; then by year. */
export function unitOf({ code, municipality, year }: Entry): string {
  const place = code === null ? `~${foldName(municipality)}` : code;
  return `${place}/${year === null ? '' : String(year)}`;
}

/** Stable and speaking, and fit for the name of a file but for its slash. */
function idOf({ code, municipality, year }: Entry): string {
  return `${code ?? municipality}/${year === null ? '' : String(year)}`;
}

/** The units of a corpus, sorted; the files of each sorted by path, since a manifest may be in any order. */
export function unitsOf(entries: readonly Entry[]): readonly Unit[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = unitOf(entry);
    const own = groups.get(key);
    if (own) own.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, own], index): Unit => {
      const sorted = own.toSorted((a, b) => byCodePoint(a.file.path, b.file.path));
      const first = sorted[0]!;
      const { municipality, code, province, year } = first;
      return {
        index,
        id: idOf(first),
        municipality,
        code,
        province,
        year,
        files: sorted.map(({ file }) => file),
      };
    });
}
