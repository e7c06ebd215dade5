// Opens a PDF with pdf-parse and hands out its pages as positioned text (owner of pdf-parse and pdfjs-dist).
import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { RaakvlakError } from '../../errors.js';

/** A piece of text as drawn. Units: points, y downwards from the top of the page as it is seen. */
export interface Item {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  /** Id of the font within the file. */
  readonly font: string;
}

export interface PageItems {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Pieces of rotated text that were left out. */
  readonly rotated: number;
}

export interface OpenPdf {
  readonly pages: number;
  readonly title: string | null;
  readonly labels: readonly string[] | null;
  page(number: number): Promise<PageItems>;
  close(): Promise<void>;
}

interface Parser {
  load(): Promise<PDFDocumentProxy>;
  destroy(): Promise<void>;
}
type ParserClass = new (options: object) => Parser;

/**
 * Loads pdf-parse once. pdf.js brings a polyfill that replaces Array.prototype.push and slows the whole process on
 * Node 20; the native method is put back, and the worker code is given so that it is not imported a second time.
 */
async function loadParser(): Promise<ParserClass> {
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const nativePush = Array.prototype.push;
  standInForCanvas();
  try {
    const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
    (globalThis as Record<string, unknown>)['pdfjsWorker'] = worker;
    const { PDFParse } = (await import('pdf-parse')) as unknown as { PDFParse: ParserClass };
    return PDFParse;
  } finally {
    Array.prototype.push = nativePush;
  }
}

/** Without the optional native canvas pdf.js misses three classes at import; text needs none of them. */
function standInForCanvas(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) scope[name] ??= class {};
}

let parser: Promise<ParserClass> | null = null;

/** @throws RaakvlakError 'pdf-encrypted' or 'pdf-damaged' */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  parser ??= loadParser();
  const Parser = await parser;
  const opened = new Parser({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true });
  try {
    const document = await opened.load();
    const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
    const title = typeof info['Title'] === 'string' && info['Title'].trim() !== '' ? info['Title'].trim() : null;
    const labels = await document.getPageLabels().catch(() => null);
    return {
      pages: document.numPages,
      title,
      labels,
      page: (number) => readPage(document, number),
      close: () => opened.destroy(),
    };
  } catch (error) {
    await opened.destroy().catch(() => undefined);
    const name = (error as Error).name;
    if (/password/i.test(name) || /password/i.test((error as Error).message)) throw new RaakvlakError('pdf-encrypted', {}, { cause: error });
    throw new RaakvlakError('pdf-damaged', {}, { cause: error });
  }
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageItems> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  const items: Item[] = [];
  let rotated = 0;
  for (const item of content.items as TextItem[]) {
    if (item.str === '') continue;
    const [a, b, c, d, x, y] = multiply(viewport.transform as unknown as Matrix, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    if (size === 0) continue;
    if (Math.abs(b) > Math.abs(a) * 0.2 || a < 0) {
      if (item.str.trim() !== '') rotated += 1;
      continue;
    }
    items.push({ text: item.str, x, y, width: item.width, size, font: item.fontName });
  }
  page.cleanup();
  return { page: number, width: viewport.width, height: viewport.height, items, rotated };
}
