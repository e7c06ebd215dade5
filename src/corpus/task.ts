// What a worker is asked and what it answers: plain data that crosses threads, and the steps by which it tells where it is.
import type { RaakvlakError } from '../errors.js';
import type { Language } from '../messages/index.js';
import type { LeaveOut } from '../preparing/leave-out.js';
import type { Unit, UnitRows } from './model.js';
import type { ReadyRows } from './ready.js';

/** The options that make a difference to what comes of a unit: they are part of the key of the cache. */
export interface UnitOptions {
  readonly changes: 'accept' | 'reject';
  readonly ocr: boolean;
  readonly guessDomain: boolean;
  readonly seed: number;
  readonly paragraphs: boolean;
  /** Columns of the manifest that are carried along. */
  readonly extra: readonly string[];
  /** Language of the report per municipality; null for none. */
  readonly reports: Language | null;
  /** What is left out of every file that has it; absent for nothing. */
  readonly leaveOut?: LeaveOut;
  /** Names are masked, with words of this language in their place; absent when they stay. */
  readonly maskNames?: Language;
}

/** An error that crosses threads. */
export interface PlainError {
  readonly code: string;
  readonly data: RaakvlakError['data'];
}

/** Something that went wrong with the unit as a whole, or with a file of it. */
export interface UnitFailure extends PlainError {
  /** Place of the file in the unit, from 0; null for the unit as a whole. */
  readonly file: number | null;
}

export interface UnitTask {
  readonly unit: Unit;
  readonly options: UnitOptions;
  /** Files that cost an earlier worker its life, or its patience. */
  readonly failures: readonly UnitFailure[];
  /** Lexicons of the user. */
  readonly own: readonly string[];
  /** Where the worker tells its step; see `STEP`. Null in the thread that asks. */
  readonly progress: SharedArrayBuffer | null;
}

/** What is kept of a unit. */
export interface UnitEntry {
  readonly unit: string;
  readonly rows: UnitRows;
  /** Rows of the large tables, which are not among `rows`. */
  readonly ready: Readonly<Record<string, ReadyRows>>;
  readonly failures: readonly UnitFailure[];
  /** Files, and those of them that were read. */
  readonly files: number;
  readonly read: number;
  /** Both sides were read and compared. */
  readonly compared: boolean;
  /** Hash of what the unit is made from; '' in the cache, whose names hold it. */
  readonly content: string;
  /** The report of the unit, as the bytes of its file; null when none was asked or there is nothing to compare. */
  readonly report: Buffer | null;
  /** Of what is to be left out of all files: what one of these has; absent when nothing is. */
  readonly met?: LeaveOut;
}

export interface UnitAnswer {
  /** The entry as it goes into the cache. */
  readonly bytes: Uint8Array;
  /** SHA-256 of every file as it was read; null where it was not. */
  readonly hashes: readonly (string | null)[];
  /** A file took longer than the user gave it: with more time it may be read after all. */
  readonly late: boolean;
}

/** Where a worker is: a number in shared memory, which can still be read when the worker is gone. */
export const STEP = {
  waiting: 0,
  loading: 1,
  /** The file is being read: the time limit of the user holds. */
  reading: (file: number): number => 2 + 2 * file,
  /** The file has been read and is cut, matched and coded. */
  analysing: (file: number): number => 3 + 2 * file,
  comparing: (files: number): number => 2 + 2 * files,
} as const;

/** The file that a step is about; null before the first and after the last one. */
export function fileAt(step: number, files: number): number | null {
  return step < STEP.reading(0) || step >= STEP.comparing(files) ? null : (step - 2) >> 1;
}

/** Words in the shared memory: the step, and a count of signs of life within it (pages that were recognised). */
export const PROGRESS = { step: 0, alive: 1, words: 2 } as const;
