// Opens a PDF: the only file that loads pdf-parse and pdf.js. Also reads its title, outline and page labels.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { RaakvlakError } from '../../errors.js';
import { cleanLine } from '../blocks.js';
import { NearPort } from './port.js';

/** An open PDF. `close` must be called whatever happens. */
export interface OpenPdf {
  readonly pages: number;
  readonly page: (number: number) => Promise<PDFPageProxy>;
  readonly title: () => Promise<string | null>;
  /** Titles of the outline (bookmarks) with their depth, from 1. */
  readonly outline: () => Promise<readonly OutlineEntry[]>;
  readonly labels: () => Promise<readonly string[] | null>;
  readonly close: () => Promise<void>;
}

/** A bookmark. */
export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
}

interface Parser {
  load(): Promise<PDFDocumentProxy>;
  getScreenshot(
    options: Record<string, unknown>,
  ): Promise<{ readonly pages: readonly { readonly data: Uint8Array }[] }>;
  destroy(): Promise<void>;
}
interface Library {
  readonly Parser: new (options: Record<string, unknown>) => Parser;
  readonly PDFWorker: new (options: Record<string, unknown>) => { destroy(): void };
}

interface WorkingHalf {
  readonly WorkerMessageHandler: { initializeFromPort(port: NearPort): void };
}

/** Runs `load` with stand-ins for the classes of a canvas, which pdf.js names at import but only needs to draw. */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) globals[name] ??= class {};
  // pdf.js says at import that it misses the canvas, before its verbosity can be set.
  const { warn } = console;
  console.warn = () => undefined;
  return await load().finally(() => {
    console.warn = warn;
  });
}

async function importLibrary(): Promise<Library> {
  const hasCanvas = await import('@napi-rs/canvas').then(
    () => true,
    () => false,
  );
  return hasCanvas ? await importParts() : await withoutCanvas(importParts);
}

/** A part of the pdf.js that pdf-parse itself uses: two versions do not work together. */
async function ownPart(name: string): Promise<unknown> {
  const fromHere = createRequire(import.meta.url);
  const fromParser = createRequire(fromHere.resolve('pdf-parse'));
  return await import(pathToFileURL(fromParser.resolve(`pdfjs-dist/legacy/build/${name}.mjs`)).href);
}

async function importParts(): Promise<Library> {
  // pdf.js brings a replacement of Array.prototype.push for V8 before 12.2 that slows the whole process by half.
  const push = Array.prototype.push;
  const { PDFParse } = await import('pdf-parse');
  // With the worker at hand pdf.js does not import it later, which would replace `push` again.
  const globals = globalThis as Record<string, unknown>;
  globals['pdfjsWorker'] ??= await ownPart('pdf.worker');
  if (Array.prototype.push !== push) Array.prototype.push = push;
  globals['FontFace'] ??= class {
    readonly loaded = Promise.resolve();
  };
  const { PDFWorker } = (await ownPart('pdf')) as Pick<Library, 'PDFWorker'>;
  return { Parser: PDFParse as unknown as Library['Parser'], PDFWorker };
}

let library: Promise<Library> | undefined;

/** pdf-parse with the part of pdf.js that does its work, loaded once. */
export function loadLibrary(): Promise<Library> {
  return (library ??= importLibrary());
}

/** The working half of pdf.js in this thread, on a line that does not copy. */
function nearWorker({ PDFWorker }: Library): { destroy(): void } {
  const [here, there] = NearPort.pair();
  const { pdfjsWorker } = globalThis as unknown as { readonly pdfjsWorker: WorkingHalf };
  pdfjsWorker.WorkerMessageHandler.initializeFromPort(there);
  return new PDFWorker({ port: here, verbosity: 0 });
}

function openingError(error: unknown): RaakvlakError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new RaakvlakError('pdf-encrypted', {}, { cause: error });
  return new RaakvlakError('pdf-damaged', {}, { cause: error });
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

function flatten(nodes: readonly OutlineNode[], depth: number, entries: OutlineEntry[]): OutlineEntry[] {
  for (const node of nodes) {
    entries.push({ title: cleanLine(node.title), depth });
    if (depth < 6) flatten(node.items as OutlineNode[], depth + 1, entries);
  }
  return entries;
}

// Names that programs fill in by themselves, and file names.
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b.*|(?:nieuw |new )?document\s*\d*|titel|title|naamloos|untitled|presentatie\s*\d*|.*\.(?:docx?|pptx?|indd|pdf|xlsx?|qxp|odt))$/i;

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as Record<string, unknown>)['Title'];
  const text = typeof title === 'string' ? cleanLine(title) : '';
  return !/\p{L}{2}/u.test(text) || NO_TITLE.test(text) ? null : text;
}

const noFont = Promise.reject<Uint8Array>(new Error('fonts are not drawn'));
noFont.catch(() => undefined);

/**
 * Fonts are asked for their names only: a document that takes every font saves pdf.js from tracing their letters.
 * Those that are not in the file are refused at once: pdf.js then goes by what it knows of their widths.
 */
const UNDRAWN_FONTS = {
  StandardFontDataFactory: class {
    readonly fetch = (): Promise<Uint8Array> => noFont;
  },
  useSystemFonts: false,
  disableFontFace: false,
  ownerDocument: { fonts: { add: () => undefined, delete: () => undefined } },
};

/**
 * Opens a PDF.
 * @throws RaakvlakError 'pdf-encrypted' when a password is needed, 'pdf-damaged' when it cannot be opened
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const loaded = await loadLibrary();
  const worker = nearWorker(loaded);
  // pdf.js takes the memory of its data away; images are never needed, so none is decoded.
  const options = {
    data: bytes.slice(),
    verbosity: 0,
    maxImageSize: 1,
    isEvalSupported: false,
    worker,
    ...UNDRAWN_FONTS,
  };
  const parser = new loaded.Parser(options);
  const close = (): Promise<void> => parser.destroy().finally(() => worker.destroy());
  try {
    const document = await parser.load();
    return {
      pages: document.numPages,
      page: (number) => document.getPage(number),
      title: () => titleOf(document).catch(() => null),
      outline: async () => flatten((await document.getOutline().catch(() => null)) ?? [], 1, []),
      labels: () => document.getPageLabels().catch(() => null),
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw openingError(error);
  }
}
