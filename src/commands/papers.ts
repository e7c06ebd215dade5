// The papers of a command that only reads: found, read with progress, and what could not be read said and kept.
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import type { Document } from '../types.js';
import { expandInputs } from './inputs.js';
import { refuseInputs } from './output.js';
import type { LexiconOption } from './own-lexicons.js';
import { readWithProgress, sayUnread, type ReadingOptions, type UnreadFile } from './reading.js';

/** What was read, and what could not be. */
export interface Papers {
  readonly documents: readonly Document[];
  readonly failures: readonly UnreadFile[];
}

/**
 * Reads papers; those that cannot be read are named on standard error and the others go on.
 * @param output file or files that will be written: never one of the papers or of the user's lexicons
 * @throws RaakvlakError 'output-is-input' or 'ocr-missing'
 */
export async function readPapers(
  patterns: readonly string[],
  output: string | readonly string[] | null,
  options: ReadingOptions & LexiconOption,
  messages: Messages,
  io: Io,
): Promise<Papers> {
  const { requests, errors } = await expandInputs(patterns, 'd', '');
  refuseInputs(output, [...requests.map(({ path }) => path), ...(options.lexicon ?? [])]);
  const failures = errors.map((error) => sayUnread(error, messages, io));
  const documents: Document[] = [];
  for (const outcome of await readWithProgress(requests, options, messages, io)) {
    if (outcome.ok) documents.push(outcome.document);
    else failures.push(sayUnread(outcome.error, messages, io));
  }
  return { documents, failures };
}
