// Reads the files of a command with progress, and says what could not be read: one sentence per file.
import type { Io } from '../cli.js';
import type { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { exclude, type ExcludeOptions, refuseUnknownFiles } from '../preparing/exclude.js';
import { maskOutcomes, type MaskOptions } from '../preparing/mask.js';
import { readDocuments, type ReadOutcome, type ReadRequest } from '../read/index.js';
import { withoutUser } from '../masks.js';
import { plain } from '../report/plain.js';
import { createProgress } from './progress.js';

/** Options on reading that commands share. */
export interface ReadingOptions extends ExcludeOptions, MaskOptions {
  readonly changes?: 'accept' | 'reject';
  readonly timeout?: number;
  readonly ocr?: boolean;
}

/** A file that could not be read, as reports tell it. */
export interface UnreadFile {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Says on standard error why a file could not be read, and keeps it for the report. */
export function sayUnread(error: RaakvlakError, messages: Messages, io: Io): UnreadFile {
  const message = messages.error(error);
  io.stderr.write(`raakvlak: ${plain(message)}\n`);
  return {
    path: withoutUser(String(error.data['file'] ?? '')),
    code: error.code,
    message: withoutUser(message),
  };
}

/**
 * Reads files, shows how far it is, leaves out the pages and sections that the user does not want, and masks names.
 * @returns an outcome per request, in their order
 * @throws RaakvlakError 'ocr-missing', or 'exclude-…' for pages or a section that no file has
 */
export async function readWithProgress(
  requests: readonly ReadRequest[],
  options: ReadingOptions,
  messages: Messages,
  io: Io,
): Promise<ReadOutcome[]> {
  refuseUnknownFiles(requests, options);
  const progress = createProgress(io);
  let outcomes: ReadOutcome[];
  try {
    outcomes = await readDocuments(requests, {
      ...(options.changes ? { changes: options.changes } : {}),
      ...(options.timeout ? { timeoutSeconds: options.timeout } : {}),
      ...(options.ocr ? { ocr: true } : {}),
      onProgress: ({ path, page, pages }) => progress.show(messages.texts.cli.reading(page, pages, path)),
    });
  } finally {
    progress.clear();
  }
  const masked = maskOutcomes(outcomes, (read) => exclude(read, options), options, messages.language);
  // Reports go round: the name of the user in a path stays here.
  return masked.map((outcome) =>
    outcome.ok
      ? { ...outcome, document: { ...outcome.document, path: withoutUser(outcome.document.path) } }
      : outcome,
  );
}
