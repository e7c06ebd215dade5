// Tells whether a page shows a picture, for pages that have hardly any text.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

type Matrix = readonly number[];

/** The codes of drawing instructions in pdf.js 5.4 that matter here. */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;

/** A picture covers at least this share of the page before it can be a scan. */
const MIN_SHARE = 0.2;

function times([a = 1, b = 0, c = 0, d = 1]: Matrix, [e = 1, f = 0, g = 0, h = 1]: Matrix): Matrix {
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h];
}

/**
 * Whether a page holds a picture of some size. Images are not decoded while reading and so are missing in the
 * drawing; what is left of one is the matrix that blows its unit square up to its place on the page.
 */
export async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  const saved: Matrix[] = [];
  let current: Matrix = [1, 0, 0, 1];
  for (let at = 0; at < fnArray.length; at++) {
    const code = fnArray[at];
    if (code === SAVE) saved.push(current);
    else if (code === RESTORE) current = saved.pop() ?? [1, 0, 0, 1];
    else if (code === TRANSFORM) {
      current = times(current, (argsArray[at] ?? []) as Matrix);
      const [a = 0, b = 0, c = 0, d = 0] = current;
      if (Math.abs(a * d - b * c) >= MIN_SHARE * width * height) return true;
    }
  }
  return false;
}
