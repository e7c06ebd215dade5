// From the entries of the units to the files of the data set: streamed, in the order of the units, whole or not at all.
import { createHash } from 'node:crypto';
import type { Language } from '../messages/index.js';
import type { LeaveOut } from '../preparing/leave-out.js';
import type { CsvDialect } from '../tables/index.js';
import { encodeEntry } from './entry-bytes.js';
import type { CorpusTable } from './model.js';
import { createOverview, type Overview } from './overview/index.js';
import { beginPublishing, endPublishing, writeFileWhole } from './out-folder.js';
import { SHARD_UNITS } from './shard-file.js';
import type { UnitEntry } from './task.js';
import { type DataFormat, openWriters, type WrittenFile, type Writers } from './write/index.js';
import { openPart, type PartFile } from './write/part-file.js';

/** A file beside the tables. */
export interface ExtraFile {
  /** In the folder, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What is counted on the way. */
export interface Totals {
  readonly units: number;
  /** Units of which both sides were read, and compared. */
  readonly compared: number;
  /** Files, and those of them that were read. */
  readonly documents: number;
  readonly read: number;
  /** Rows of the table of errors: rows of the manifest and files. */
  readonly errors: number;
  /** Hash over what all units are made from, in their order. */
  readonly corpus: string;
  /** Of what is to be left out of all files: what at least one has. */
  readonly met: LeaveOut;
}

export interface Publication {
  readonly folder: string;
  readonly tables: readonly CorpusTable[];
  readonly formats: readonly DataFormat[];
  readonly dialect: CsvDialect;
  /** Of the overview. */
  readonly language: Language;
  /** What belongs to no unit, and then every unit. */
  readonly entries: AsyncIterable<UnitEntry>;
  /** This is a shard: its units are kept in a form that can be joined, and what belongs to no unit stands in one of them. */
  readonly shard: { readonly part: number } | null;
  /** Files that describe the data set, made when the tables are written; the last one is that which says that all is there. */
  readonly describe: (written: readonly WrittenFile[], totals: Totals) => readonly ExtraFile[];
  /** Told every unit, with how many there were so far. */
  readonly onUnit: (count: number, entry: UnitEntry) => void;
}

/** Name of the report of a unit: 'GM0106/2025' is reports/GM0106-2025.html. */
export function reportFile(unit: string): string {
  const name = unit.replace(/\/$/, '').replace(/[^\p{L}\p{N}_.-]+/gu, '-');
  return `reports/${name}.html`;
}

function append(writers: Writers, tables: readonly CorpusTable[], { rows, ready }: UnitEntry): void {
  for (const { name } of tables) {
    const own = ready[name];
    if (own) writers.appendReady(name, own);
    else writers.append(name, rows[name] ?? []);
  }
}

/** Writes the tables. @returns what was counted, and the names of the reports that were written on the way */
async function writeAll(
  publication: Publication,
  writers: Writers,
  part: PartFile | null,
  overview: Overview,
): Promise<{ readonly totals: Totals; readonly reports: readonly string[] }> {
  const { folder, tables, shard, entries, onUnit } = publication;
  let [units, compared, documents, read, errors] = [0, 0, 0, 0, 0];
  const corpus = createHash('sha256');
  const reports: string[] = [];
  const met = { pages: new Set<string>(), sections: new Set<string>() };
  for await (const entry of entries) {
    const head = entry.unit === '';
    part?.write(encodeEntry(entry));
    if (!head || shard === null || shard.part === 1) {
      append(writers, tables, entry);
      errors += entry.rows['errors']?.length ?? 0;
    }
    overview.add(entry.rows);
    if (head) continue;
    units += 1;
    compared += Number(entry.compared);
    documents += entry.files;
    read += entry.read;
    for (const text of entry.met?.pages ?? []) met.pages.add(text);
    for (const text of entry.met?.sections ?? []) met.sections.add(text);
    corpus.update(`${entry.content}\n`);
    if (entry.report !== null) {
      const name = reportFile(entry.unit);
      writeFileWhole(folder, name, entry.report);
      reports.push(name);
    }
    onUnit(units, entry);
  }
  const counted = { units, compared, documents, read, errors };
  const found = { pages: [...met.pages], sections: [...met.sections] };
  return { totals: { ...counted, corpus: corpus.digest('hex'), met: found }, reports };
}

/** Writes the data set. @throws RaakvlakError 'output-failed'; then nothing has been replaced but reports */
export async function publish(publication: Publication): Promise<Totals> {
  const { folder, tables, formats, dialect, language, shard, describe } = publication;
  const writers = openWriters(folder, { tables, formats, dialect });
  let units: PartFile | null = null;
  try {
    units = shard === null ? null : openPart(folder, SHARD_UNITS);
    const overview = createOverview(tables, language);
    const { totals, reports } = await writeAll(publication, writers, units, overview);
    units?.finish();
    beginPublishing(folder);
    const written = [...writers.close()];
    units?.publish();
    // A part of a corpus is no corpus: what is said of the whole is said when the parts are joined.
    const described = [...(shard === null ? overview.files() : []), ...describe(written, totals)];
    for (const { name, content } of described) writeFileWhole(folder, name, content);
    const files = [...written.map(({ name }) => name), ...described.map(({ name }) => name), ...reports];
    endPublishing(folder, units === null ? files : [...files, SHARD_UNITS]);
    return totals;
  } catch (error) {
    writers.abandon();
    units?.abandon();
    throw error;
  }
}
