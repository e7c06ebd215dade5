// Draws pages of a PDF as pictures, for the recognition of text in them.
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { loadLibrary } from './open.js';

/** Draws pages of one file; `close` must be called whatever happens. */
export interface Painter {
  /** @param scale pixels per point @returns a PNG */
  readonly draw: (page: number, scale: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Folders of the pdf.js that pdf-parse uses, with fonts that are not in the file, tables of characters, and decoders of scanned pictures. */
function folders(): Record<string, string> {
  const fromParser = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
  const home = dirname(fromParser.resolve('pdfjs-dist/package.json'));
  const folder = (name: string): string => join(home, name) + sep;
  return {
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  };
}

/** Opens a PDF that could be opened before, to draw its pages. */
export async function openPainter(bytes: Uint8Array): Promise<Painter> {
  const { Parser } = await loadLibrary();
  const parser = new Parser({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    ...folders(),
  });
  return {
    async draw(page, scale) {
      const { pages } = await parser.getScreenshot({ partial: [page], scale, imageDataUrl: false });
      const [drawn] = pages;
      if (drawn === undefined) throw new RangeError(`no page ${page}`);
      return drawn.data;
    },
    close: () => parser.destroy(),
  };
}
