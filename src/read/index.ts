// The door to reading: one file or many, in threads of their own where that is possible, always in the order asked.
import { availableParallelism } from 'node:os';
import type { Document } from '../types.js';
import { RaakvlakError } from '../errors.js';
import { readFileHere } from './file.js';
import { canIsolate, ReadingThread } from './isolated.js';
import { canRecognise } from './recognise.js';

/** Where a reader is in a file; only PDF has pages to tell of. */
export interface ReadProgress {
  /** Path as the user gave it. */
  readonly path: string;
  /** Physical page just read, from 1. */
  readonly page: number;
  /** Number of pages of the file. */
  readonly pages: number;
}

/** How files are read. */
export interface ReadOptions {
  /** Tracked changes of DOCX and ODT; 'accept' by default: the text as it would be after accepting all. */
  readonly changes?: 'accept' | 'reject';
  /** Recognise text on pages of a PDF without readable text (OCR); the time limit then holds per page. */
  readonly ocr?: boolean;
  /** Time that one file may take; 60 by default. Only holds when isolated. */
  readonly timeoutSeconds?: number;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Read in a thread that can be stopped; by default when the program was built. False inside another thread. */
  readonly isolate?: boolean;
}

/** A file to read. */
export interface ReadRequest {
  /** Path as the user gave it. */
  readonly path: string;
  /** Goes into the Document: c1, w1 … */
  readonly id: string;
}

/** What came of one file. */
export type ReadOutcome =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly path: string; readonly error: RaakvlakError };

type ReadOne = (request: ReadRequest) => Promise<Document>;

function pageListener(path: string, options: ReadOptions): (page: number, pages: number) => void {
  return (page, pages) => options.onProgress?.({ path, page, pages });
}

/** Reads files by turns in `places` places, each with its own way to read; outcomes in the order of the requests. */
async function readAll(requests: readonly ReadRequest[], places: readonly ReadOne[]): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  let next = 0;
  const serve = async (read: ReadOne): Promise<void> => {
    for (let at = next++; at < requests.length; at = next++) {
      const request = requests[at] as ReadRequest;
      outcomes[at] = await read(request).then(
        (document): ReadOutcome => ({ ok: true, document }),
        (error: unknown): ReadOutcome => {
          // Anything else is a fault of the program, not of the file: it must come out as one.
          if (!(error instanceof RaakvlakError)) throw error;
          return { ok: false, path: request.path, error };
        },
      );
    }
  };
  await Promise.all(places.map(serve));
  return outcomes;
}

/**
 * Reads files, several at the same time where there are more cores; one bad file never stops the others.
 * @returns an outcome per request, in the order of the requests
 * @throws RaakvlakError 'ocr-missing' when recognition is asked and its packages are not installed
 */
export async function readDocuments(
  requests: readonly ReadRequest[],
  options: ReadOptions = {},
): Promise<ReadOutcome[]> {
  const { changes = 'accept', ocr = false } = options;
  if (ocr && !canRecognise()) throw new RaakvlakError('ocr-missing');
  if (!(options.isolate ?? canIsolate())) {
    const here: ReadOne = ({ path, id }) =>
      readFileHere(path, id, { changes, ocr, onPage: pageListener(path, options) });
    return await readAll(requests, [here]);
  }
  const timeoutSeconds = options.timeoutSeconds ?? 60;
  const count = Math.max(1, Math.min(availableParallelism(), requests.length));
  const threads = Array.from({ length: count }, () => new ReadingThread({ timeoutSeconds }));
  try {
    const places = threads.map(
      (thread): ReadOne =>
        ({ path, id }) =>
          thread.read({ path, id, changes, ocr }, pageListener(path, options)),
    );
    return await readAll(requests, places);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/**
 * Reads one file. The format is judged by its content.
 * @param path as the user gave it @param id goes into the Document
 * @throws RaakvlakError, always with `data.file`
 */
export async function readDocument(path: string, id: string, options: ReadOptions = {}): Promise<Document> {
  const [outcome] = await readDocuments([{ path, id }], options);
  if (outcome === undefined) throw new Error('no outcome');
  if (!outcome.ok) throw outcome.error;
  return outcome.document;
}
