// Reads one file in the thread it is called in: opens it, picks the reader by content, names the file in every error.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Document, FileFormat, ReadResult } from '../types.js';
import { RaakvlakError } from '../errors.js';
import { reasonOf } from './reason.js';
import { sniffFormat } from './sniff.js';

/** Files above this size are not opened: a report of 1,000 pages with photographs stays below it. */
const MAX_MEGABYTES = 300;

/** What reading one file needs; plain data but for the callback, so that it can cross threads. */
export interface FileOptions {
  /** Tracked changes of DOCX and ODT. */
  readonly changes: 'accept' | 'reject';
  /** Recognise text on pages of a PDF that have none (OCR). */
  readonly ocr?: boolean;
  readonly onPage?: (page: number, pages: number) => void;
}

interface Reader {
  readonly format: FileFormat;
  /** Code of the error when the reader fails in a way that it does not explain itself. */
  readonly damaged: string;
  readonly read: (bytes: Uint8Array, options: FileOptions) => Promise<ReadResult>;
}

// Each reader is loaded when the first file of its format is read.
const READERS: readonly Reader[] = [
  {
    format: 'pdf',
    damaged: 'pdf-damaged',
    read: async (bytes, { onPage, ocr = false }) => {
      const { readPdf } = await import('./pdf.js');
      return await readPdf(bytes, { ocr, ...(onPage === undefined ? {} : { onPage }) });
    },
  },
  {
    format: 'docx',
    damaged: 'docx-damaged',
    read: async (bytes, options) => (await import('./docx.js')).readDocx(bytes, options),
  },
  {
    format: 'odt',
    damaged: 'odt-damaged',
    read: async (bytes, options) => (await import('./odt.js')).readOdt(bytes, options),
  },
  {
    format: 'html',
    damaged: 'read-failed',
    read: async (bytes) => (await import('./html.js')).readHtml(bytes),
  },
  {
    format: 'markdown',
    damaged: 'read-failed',
    read: async (bytes) => (await import('./markdown.js')).readMarkdown(bytes),
  },
  {
    format: 'text',
    damaged: 'read-failed',
    read: async (bytes) => (await import('./text.js')).readText(bytes),
  },
];

/** Formats of plain characters, which any file that went wrong may look like. */
const PLAIN_FORMATS: ReadonlySet<string> = new Set(['text', 'html', 'markdown']);

/** What the system said about a path, as an error for the user. */
function systemError(error: unknown): RaakvlakError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new RaakvlakError('file-missing', {}, { cause: error });
  if (code === 'EISDIR') return new RaakvlakError('file-is-folder', {}, { cause: error });
  return new RaakvlakError(
    'file-unreadable',
    { reason: code === '' ? String(error) : code },
    { cause: error },
  );
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new RaakvlakError('file-is-folder');
    if (!found.isFile()) throw new RaakvlakError('file-unreadable', { reason: 'not a file' });
    const megabytes = Math.ceil(found.size / 1024 / 1024);
    if (megabytes > MAX_MEGABYTES)
      throw new RaakvlakError('file-too-large', { megabytes, limit: MAX_MEGABYTES });
    if (found.size === 0) throw new RaakvlakError('file-empty');
    return await readFile(path);
  } catch (error) {
    throw error instanceof RaakvlakError ? error : systemError(error);
  }
}

async function readBytes(bytes: Uint8Array, path: string, options: FileOptions): Promise<ReadResult> {
  const format = sniffFormat(bytes, path);
  // A '.pdf' that holds plain text or HTML is nearly always a download that went wrong: better said than read.
  const named = /\.(pdf|docx|odt)$/i.exec(path)?.[1]?.toLowerCase();
  if (named !== undefined && PLAIN_FORMATS.has(format))
    throw new RaakvlakError('format-not-as-named', { named });
  const reader = READERS.find((one) => one.format === format);
  if (reader === undefined) throw new RaakvlakError('format-other', { kind: format });
  let result: ReadResult;
  try {
    result = await reader.read(bytes, options);
  } catch (error) {
    if (error instanceof RaakvlakError) throw error;
    throw new RaakvlakError(reader.damaged, { reason: reasonOf(error) }, { cause: error });
  }
  // A scan, or a page of pictures: never to be taken for a document that says nothing about a subject.
  if (!/\p{L}{2}/u.test(result.text))
    throw new RaakvlakError('no-text', {
      format,
      pages: result.pages ?? 0,
      ocr: options.ocr === true ? 1 : 0,
    });
  return result;
}

/**
 * Reads one file in this thread, without a time limit.
 * @param path as the user gave it @param id goes into the Document
 * @throws RaakvlakError with `data.file` = path
 */
export async function readFileHere(path: string, id: string, options: FileOptions): Promise<Document> {
  try {
    const bytes = await bytesOf(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { id, path, sha256, ...(await readBytes(bytes, path, options)) };
  } catch (error) {
    if (!(error instanceof RaakvlakError)) throw error;
    throw new RaakvlakError(error.code, { ...error.data, file: path }, { cause: error.cause ?? error });
  }
}
