// The nouns of `batch`: files of a corpus, units that are compared, and the rows that come of a unit.
import type { Analysis } from '../analysis.js';
import type { Measures } from '../comparison/measures.js';
import type { RaakvlakError } from '../errors.js';
import type { LeaveOut } from '../preparing/leave-out.js';
import type { Domain } from '../types.js';

/** A file of the corpus, from a row of the manifest or from its folder. */
export interface CorpusFile {
  /** As the manifest has it, or relative to the folder that was given; forward slashes. It identifies the file in the tables. */
  readonly path: string;
  /** Where it stands on this machine: never in an output. */
  readonly location: string;
  /** Null until it is guessed from the content. */
  readonly domain: Domain | null;
  /** Number of the row in the manifest, the head being 1; null without a manifest. */
  readonly row: number | null;
  /** Columns of the manifest that are not ours, by name: carried along. */
  readonly extra: Readonly<Record<string, string>>;
  /** What the manifest leaves out of this file; absent for nothing. */
  readonly leaveOut?: LeaveOut;
}

/** What is compared: the culture and welfare papers of one municipality in one year. */
export interface Unit {
  /** Position in the whole corpus, from 0: the order of all output, whatever the shard. */
  readonly index: number;
  /** Stable and speaking: 'GM0106/2025', or 'Name/' without code or year. */
  readonly id: string;
  readonly municipality: string;
  /** CBS code ('GM0106'); null where unknown. */
  readonly code: string | null;
  readonly province: string | null;
  readonly year: number | null;
  readonly files: readonly CorpusFile[];
}

/** What came of one file. */
export type FileResult =
  | {
      readonly ok: true;
      readonly file: CorpusFile;
      readonly domain: Domain;
      /** True when the content told the domain, and no one else. */
      readonly guessed: boolean;
      readonly analysis: Analysis;
      /** What was to be left out of this file and is not in it: the file counts all the same. */
      readonly mistakes?: readonly RaakvlakError[];
      /** Of what is to be left out of all files: what this one has. */
      readonly met?: LeaveOut;
    }
  | { readonly ok: false; readonly file: CorpusFile; readonly error: RaakvlakError };

/**
 * What came of one unit; the comparison is null unless both sides have a paper that was read. It holds the measures only:
 * the language of two papers takes as long as all of these, and no table has it.
 */
export interface UnitResult {
  readonly unit: Unit;
  readonly files: readonly FileResult[];
  readonly comparison: Measures | null;
}

/** A cell: text, number, yes or no, or unknown. */
export type Cell = string | number | boolean | null;

/** The rows of every table (by its name) that one unit gives, cells in the order of the table's columns. Plain data. */
export type UnitRows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** What it is, in one sentence per language, with its unit; for the code book and the data package. */
  readonly description: { readonly nl: string; readonly en: string };
  readonly required?: boolean;
  /** Allowed values, where they are few. */
  readonly values?: readonly string[];
  /** How it is computed (with its source) and how to read it, where one sentence does not say it. */
  readonly note?: { readonly nl: string; readonly en: string };
}

/** Columns of a table that name a row of another one, in the order of those columns there. */
export interface TableLink {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table of the data set: its columns, and how a unit fills it. */
export interface CorpusTable {
  /** Name of the file without extension: 'pairs'. */
  readonly name: string;
  readonly description: { readonly nl: string; readonly en: string };
  readonly columns: readonly Column[];
  /** Columns that identify a row. */
  readonly key: readonly string[];
  /** Only written when asked ('paragraphs'). */
  readonly optional?: boolean;
  readonly links?: readonly TableLink[];
  /** Pure. */
  rows(result: UnitResult): readonly (readonly Cell[])[];
}
