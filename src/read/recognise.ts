// Recognises text in pictures (OCR) with tesseract.js, which is optional; nothing is downloaded (owner of tesseract.js).
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A word on a picture; lengths in pixels, y downward. */
export interface SeenWord {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** How sure the recognition is, 0–100. */
  readonly confidence: number;
}

/** A line on a picture. */
export interface SeenLine {
  readonly words: readonly SeenWord[];
  readonly baseline: number;
  /** Height from the foot of a 'p' to the top of a 'b'. */
  readonly height: number;
}

/** Reads pictures one after another; `close` ends its thread. */
export interface Recogniser {
  readonly lines: (png: Uint8Array) => Promise<readonly SeenLine[]>;
  readonly close: () => Promise<void>;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface Line {
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Box }[];
  readonly baseline: Box;
  readonly bbox: Box;
  readonly rowAttributes?: { readonly rowHeight?: number };
}
interface Page {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly Line[] }[] }[] | null;
}
interface Worker {
  setParameters(parameters: Readonly<Record<string, string>>): Promise<unknown>;
  recognize(
    picture: Buffer,
    options: Readonly<Record<string, unknown>>,
    output: Readonly<Record<string, boolean>>,
  ): Promise<{ readonly data: Page }>;
  terminate(): Promise<unknown>;
}
interface Tesseract {
  readonly createWorker: (
    language: string,
    engine: number,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<Worker>;
}

const require = createRequire(import.meta.url);
const LANGUAGE = 'nld';
/** The neural engine. */
const LSTM = 1;
/** Looks for columns, pictures and tables by itself; the library takes a page for one column unless it is told. */
const COLUMNS = '3';

/** The folder with the Dutch letters and words in the installed package. */
function dataFolder(): string {
  return join(dirname(require.resolve('@tesseract.js-data/nld/package.json')), '4.0.0_best_int');
}

/** Whether the optional packages are there: tesseract.js, its Dutch data, and the canvas that draws pages. */
export function canRecognise(): boolean {
  try {
    for (const name of ['tesseract.js', `${join(dataFolder(), LANGUAGE)}.traineddata.gz`, '@napi-rs/canvas'])
      require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function seen({ words, baseline, bbox, rowAttributes }: Line): SeenLine {
  return {
    words: words.map(({ text, confidence, bbox: { x0, x1 } }) => ({ text, confidence, x0, x1 })),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes?.rowHeight ?? bbox.y1 - bbox.y0,
  };
}

/** @param dpi resolution of the pictures that will be given */
export async function openRecogniser(dpi: number): Promise<Recogniser> {
  const { createWorker } = require('tesseract.js') as Tesseract;
  const worker = await createWorker(LANGUAGE, LSTM, {
    langPath: dataFolder(),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
  // The resolution is said beforehand, or the engine guesses it and prints its guess.
  await worker.setParameters({ user_defined_dpi: String(dpi), tessedit_pageseg_mode: COLUMNS });
  return {
    lines: async (png) => {
      // A page that lies askew on the glass is turned straight first.
      const { data } = await worker.recognize(
        Buffer.from(png),
        { rotateAuto: true },
        { blocks: true, text: false },
      );
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.map(seen)),
      );
    },
    close: async () => void (await worker.terminate()),
  };
}
