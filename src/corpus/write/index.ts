// Writing the data set as it grows: CSV and Parquet side by side, whole files or none.
import type { CsvDialect } from '../../tables/index.js';
import type { Cell, CorpusTable } from '../model.js';
import { cellsOf, type ReadyRows } from '../ready.js';
import { createCsvFile } from './csv-file.js';
import { createParquetFile } from './parquet-file.js';
import { removeStale } from './part-file.js';

export type DataFormat = 'csv' | 'parquet';

export interface WriterChoice {
  readonly tables: readonly CorpusTable[];
  readonly formats: readonly DataFormat[];
  readonly dialect: CsvDialect;
}

/** A file that was written, with what the data package says of it. */
export interface WrittenFile {
  readonly table: string;
  readonly format: DataFormat;
  /** 'pairs.csv': in the folder. */
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Writers {
  /** Adds rows, cells in the order of the columns. @throws RangeError for an unknown table or a wrong cell */
  append(table: string, rows: readonly (readonly Cell[])[]): void;
  /** Adds rows that were made ready. */
  appendReady(table: string, ready: ReadyRows): void;
  /** Ends all files and gives them their names, replacing those of an earlier run. @throws RaakvlakError 'output-failed' */
  close(): readonly WrittenFile[];
  /** Throws away what was written. */
  abandon(): void;
}

/** A file of one table. */
export interface TableFile {
  append(rows: readonly (readonly Cell[])[]): void;
  /** Of a file that has the form in which rows are ready. */
  appendReady?(ready: ReadyRows): void;
  /** Writes what is left, under the temporary name. */
  finish(): void;
  /** Gives the file its name. */
  publish(): WrittenFile;
  abandon(): void;
}

/**
 * Opens a file per table and format in a folder that exists. Nothing has its own name before `close`; what a run that
 * was killed left behind is removed here.
 * @throws RaakvlakError 'output-failed'
 */
export function openWriters(folder: string, { tables, formats, dialect }: WriterChoice): Writers {
  removeStale(folder);
  const files = new Map(
    tables.map((table) => [
      table.name,
      formats.map((format): TableFile =>
        format === 'csv' ? createCsvFile(folder, table, dialect) : createParquetFile(folder, table),
      ),
    ]),
  );
  const all = [...files.values()].flat();
  const filesOf = (table: string): readonly TableFile[] => {
    const own = files.get(table);
    if (!own) throw new RangeError(`no table ${table}`);
    return own;
  };
  return {
    append(table, rows) {
      for (const file of filesOf(table)) file.append(rows);
    },
    appendReady(name, ready) {
      const own = filesOf(name);
      const other = own.filter((file) => file.appendReady === undefined);
      for (const file of own) file.appendReady?.(ready);
      if (other.length === 0) return;
      const rows = cellsOf(
        ready,
        tables.find((table) => table.name === name)!,
      );
      for (const file of other) file.append(rows);
    },
    close() {
      for (const file of all) file.finish();
      return all.map((file) => file.publish());
    },
    abandon() {
      for (const file of all) file.abandon();
    },
  };
}
