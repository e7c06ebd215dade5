// From the rows of a manifest to the files of a corpus: every mistake is found, and each tells its row. Pure.
import { posix, win32 } from 'node:path';
import { RaakvlakError } from '../errors.js';
import { withoutUser } from '../masks.js';
import { type BadEntry, type CorpusNotice, type Entry, type Inventory, placeOf } from './entry.js';
import { domainOf, leaveOutOf, yearCell } from './manifest-cells.js';
import { headOf, type Head, type OwnColumn } from './manifest-head.js';
import type { MunicipalityTable } from './municipalities.js';
import { unitOf } from './units.js';

export interface ManifestOptions {
  /** As the user gave it: for sentences. */
  readonly path: string;
  /** Absolute folder of the manifest: its paths begin there. */
  readonly folder: string;
  /** A row may leave the domain open. */
  readonly guessDomain: boolean;
  /** Paths are written as on Windows. */
  readonly windows: boolean;
}

/** Cells of a row by our columns; '' where the manifest has no such column. */
type CellOf = (column: OwnColumn) => string;

const cellsBy =
  (cells: readonly string[], { own }: Head): CellOf =>
  (column) => {
    const at = own[column];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };

/** The path as the tables have it: forward slashes, and no name of a user. */
const shownPath = (cellOf: CellOf): string => withoutUser(cellOf('path').replaceAll('\\', '/'));

interface RowOutcome {
  /** Null when anything is wrong. */
  readonly entry: Entry | null;
  readonly errors: readonly RaakvlakError[];
  readonly notices: readonly CorpusNotice[];
}

/** One row; every mistake in it is told. */
function readRow(
  cells: readonly string[],
  row: number,
  head: Head,
  table: MunicipalityTable,
  options: ManifestOptions,
): RowOutcome {
  const errors: RaakvlakError[] = [];
  const notices: CorpusNotice[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RaakvlakError)) throw error;
      errors.push(error);
      return undefined;
    }
  };
  const failed = { entry: null, errors, notices };
  if (cells.slice(head.width).some((cell) => cell.trim() !== '')) {
    // Cells have moved: what stands in which column cannot be trusted.
    errors.push(new RaakvlakError('batch-row-long', { columns: head.width }));
    return failed;
  }
  const cellOf = cellsBy(cells, head);
  const path = cellOf('path');
  if (path === '') errors.push(new RaakvlakError('batch-path-missing'));
  const domain = attempt(() => domainOf(cellOf('domain'), options.guessDomain));
  const year = attempt(() => yearCell(cellOf('year')));
  const leaveOut = attempt(() => leaveOutOf(cellOf('excludePages'), cellOf('excludeSection')));
  const place = attempt(() =>
    placeOf(cellOf('municipality'), cellOf('code'), table, (notice) => notices.push(notice)),
  );
  if (errors.length > 0 || domain === undefined || year === undefined || !place || leaveOut === undefined)
    return failed;
  const paths = options.windows ? win32 : posix;
  // Manifests made on Windows are read elsewhere too.
  const location = paths.resolve(options.folder, options.windows ? path : path.replaceAll('\\', '/'));
  const extra = Object.fromEntries(head.extra.map(({ name, at }) => [name, (cells[at] ?? '').trim()]));
  const base = { path: shownPath(cellOf), location, domain, row, extra };
  const file = leaveOut === null ? base : { ...base, leaveOut };
  return { entry: { ...place, year, file }, errors, notices };
}

/** Each remark once, with all rows that give rise to it. */
function collectNotices(): {
  add(notices: readonly CorpusNotice[], row: number): void;
  all(): readonly CorpusNotice[];
} {
  const found = new Map<string, { readonly notice: CorpusNotice; readonly rows: number[] }>();
  return {
    add(notices, row) {
      for (const notice of notices) {
        const key = JSON.stringify(notice);
        const known = found.get(key);
        if (known) known.rows.push(row);
        else found.set(key, { notice, rows: [row] });
      }
    },
    all: () => [...found.values()].map(({ notice, rows }) => ({ ...notice, rows })),
  };
}

/**
 * The files of a manifest, and every mistake in it.
 * @param rows cells as they stand in the file, the head first; empty rows count for the numbers
 * @throws RaakvlakError as `headOf`, when the manifest as a whole is of no use
 */
export function readManifest(
  rows: readonly (readonly string[])[],
  table: MunicipalityTable,
  options: ManifestOptions,
): Inventory {
  const head = headOf(rows[0] ?? [], options.path, options.guessDomain);
  const entries: Entry[] = [];
  const bad: BadEntry[] = [];
  const notices = collectNotices();
  const seen = new Map<string, number>();
  rows.forEach((cells, at) => {
    if (at === 0 || cells.every((cell) => cell.trim() === '')) return;
    const row = at + 1;
    const { entry, errors, notices: own } = readRow(cells, row, head, table, options);
    const path = shownPath(cellsBy(cells, head));
    bad.push(...errors.map((error) => ({ row, path, error })));
    if (entry === null) return;
    // A paper that holds for some years stands in the unit of each; in one unit it counts once.
    const key = JSON.stringify([unitOf(entry), entry.file.location]);
    const before = seen.get(key);
    if (before !== undefined) {
      bad.push({ row, path, error: new RaakvlakError('batch-path-double', { row: before }) });
      return;
    }
    notices.add(own, row);
    seen.set(key, row);
    entries.push(entry);
  });
  return { entries, bad, notices: notices.all(), extra: head.extra.map(({ name }) => name) };
}
