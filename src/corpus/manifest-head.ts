// The columns of a manifest: ours under the names that people give them, and those that are carried along. Pure.
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';

/** Our columns, each with the names that it may have, in lower case: English first, then Dutch. */
const COLUMNS = {
  path: ['path', 'pad', 'bestand', 'file', 'bestandsnaam'],
  domain: ['domain', 'domein'],
  municipality: ['municipality', 'gemeente', 'gemeentenaam'],
  code: ['code', 'gemeentecode', 'gm', 'gm_code'],
  year: ['year', 'jaar'],
  excludePages: ['exclude_pages', 'exclude_page', 'zonder_bladzijden', 'zonder_bladzijde'],
  excludeSection: ['exclude_section', 'exclude_sections', 'zonder_paragraaf', 'zonder_paragrafen'],
} as const;

export type OwnColumn = keyof typeof COLUMNS;

/** Where our columns stand in the head, and those that are carried along. */
export interface Head {
  readonly own: Readonly<Partial<Record<OwnColumn, number>>>;
  readonly extra: readonly { readonly name: string; readonly at: number }[];
  /** Number of cells. */
  readonly width: number;
}

/** A column that has to be there; the nearest name that is there may have been meant. */
function missing(column: OwnColumn, file: string, extra: Head['extra']): RaakvlakError {
  const [first, dutch] = COLUMNS[column];
  const names = extra.map(({ name }) => name);
  const [hint = ''] = [...nearest(first, names, 1), ...nearest(dutch, names, 1)];
  return new RaakvlakError('batch-column-missing', { file, column: first, dutch, hint });
}

/**
 * @param cells the first row @param file for the error @param guessDomain the column for the domain may be left out
 * @throws RaakvlakError 'table-empty', 'column-double' or 'batch-column-missing'
 */
export function headOf(cells: readonly string[], file: string, guessDomain: boolean): Head {
  const names = cells.map((cell) => cell.trim());
  if (names.every((name) => name === '')) throw new RaakvlakError('table-empty', { file });
  const folded = names.map((name) => name.toLowerCase());
  const double = folded.find((name, at) => name !== '' && folded.indexOf(name) !== at);
  if (double !== undefined) throw new RaakvlakError('column-double', { file, column: double });
  const own: Partial<Record<OwnColumn, number>> = {};
  for (const [column, words] of Object.entries(COLUMNS) as [OwnColumn, readonly string[]][]) {
    const found = folded.findIndex((name) => words.includes(name));
    if (found >= 0) own[column] = found;
  }
  const used = new Set(Object.values(own));
  const extra = names.flatMap((name, at) => (name === '' || used.has(at) ? [] : [{ name, at }]));
  if (own.path === undefined) throw missing('path', file, extra);
  if (own.municipality === undefined && own.code === undefined) throw missing('municipality', file, extra);
  if (own.domain === undefined && !guessDomain) throw missing('domain', file, extra);
  return { own, extra, width: names.length };
}
