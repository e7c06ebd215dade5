// Reads the files of a command with progress, and says what could not be read: one sentence per file.
import type { Io } from '../cli.js';
import type { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { readDocuments, type ReadOutcome, type ReadRequest } from '../read/index.js';
import { plain } from '../report/plain.js';
import { createProgress } from './progress.js';

/** Options on reading that commands share. */
export interface ReadingOptions {
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
  return { path: String(error.data['file'] ?? ''), code: error.code, message };
}

/** Reads files and shows how far it is. @returns an outcome per request, in their order @throws RaakvlakError 'ocr-missing' */
export async function readWithProgress(
  requests: readonly ReadRequest[],
  options: ReadingOptions,
  messages: Messages,
  io: Io,
): Promise<ReadOutcome[]> {
  const progress = createProgress(io);
  try {
    return await readDocuments(requests, {
      ...(options.changes ? { changes: options.changes } : {}),
      ...(options.timeout ? { timeoutSeconds: options.timeout } : {}),
      ...(options.ocr ? { ocr: true } : {}),
      onProgress: ({ path, page, pages }) => progress.show(messages.texts.cli.reading(page, pages, path)),
    });
  } finally {
    progress.clear();
  }
}
