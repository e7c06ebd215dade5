// Reads a page from its picture: recognised words become items, so that the layout works as for any other page.
import { openRecogniser, type Recogniser, type SeenLine } from '../recognise.js';
import { openPainter, type Painter } from './paint.js';
import type { FontFace, Item } from './shapes.js';

/** What was recognised on one page. */
export interface RecognisedPage {
  readonly items: readonly Item[];
  /** Mean over the letters of how sure the recognition is, 0–100, rounded. */
  readonly confidence: number;
}

const DPI = 220;
/** No picture gets a longer side than this, in pixels: large plates are drawn coarser. */
const LONGEST_SIDE = 4000;
/** Lines and pages with less confidence are taken for stains, photographs and handwriting. */
const MIN_CONFIDENCE = 45;
/** On fewer letters than this no page is counted as read. */
const MIN_LETTERS = 25;
/** Height of a line of print (foot of 'p' to top of 'b') as a share of the size of its type. */
const HEIGHT_OF_SIZE = 0.9;
/** Sizes that differ less than this share are the same: heights on a picture are rough. */
const SAME_SIZE = 0.16;
const PLAIN: FontFace = { weight: 400, italic: false, symbol: false };

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Mean confidence of lines, by their letters; 0 without letters. */
function meanConfidence(lines: readonly SeenLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, word) => sum + lettersOf(word.text), 0);
  return letters === 0
    ? 0
    : words.reduce((sum, word) => sum + word.confidence * lettersOf(word.text), 0) / letters;
}

/** Height in the middle of all letters: that of the running text. */
function usualHeight(lines: readonly SeenLine[]): number {
  const letters = (line: SeenLine): number => line.words.reduce((sum, { text }) => sum + text.length, 0);
  const sorted = [...lines].sort((a, b) => a.height - b.height);
  let left = sorted.reduce((sum, line) => sum + letters(line), 0) / 2;
  return sorted.find((line) => (left -= letters(line)) <= 0)?.height ?? 0;
}

/** The known size that this one must be, or a new one. @param known sizes in points so far, the running text first */
function levelled(size: number, known: number[]): number {
  const same = known.find((one) => Math.abs(size - one) < SAME_SIZE * one);
  if (same !== undefined) return same;
  const rounded = Math.round(size * 2) / 2;
  known.push(rounded);
  return rounded;
}

function itemsOf(lines: readonly SeenLine[], scale: number, sizes: number[]): Item[] {
  return lines.flatMap(({ words, baseline, height }) => {
    const size = levelled(height / HEIGHT_OF_SIZE / scale, sizes);
    return words.map(({ text, x0, x1 }) => ({
      text,
      x: x0 / scale,
      y: baseline / scale,
      width: (x1 - x0) / scale,
      size,
      face: PLAIN,
      spaceBefore: true,
    }));
  });
}

/** Recognises pages of one PDF. Nothing is opened before the first page is asked for. */
export class PageRecogniser {
  readonly #bytes: Uint8Array;
  #painter: Painter | null = null;
  #recogniser: Recogniser | null = null;
  /** Sizes of type found so far, in points; the first is that of the running text. */
  readonly #sizes: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param page from 1 @param width in points @param height in points @returns null when there is nothing to read */
  async read(page: number, width: number, height: number): Promise<RecognisedPage | null> {
    this.#painter ??= await openPainter(this.#bytes);
    this.#recogniser ??= await openRecogniser(DPI);
    const scale = Math.min(DPI / 72, LONGEST_SIDE / Math.max(width, height));
    const lines = (await this.#recogniser.lines(await this.#painter.draw(page, scale))).filter(
      (line) => meanConfidence([line]) >= MIN_CONFIDENCE,
    );
    const letters = lines.reduce(
      (sum, { words }) => sum + words.reduce((own, { text }) => own + lettersOf(text), 0),
      0,
    );
    const confidence = meanConfidence(lines);
    if (letters < MIN_LETTERS || confidence < MIN_CONFIDENCE) return null;
    if (this.#sizes.length === 0) levelled(usualHeight(lines) / HEIGHT_OF_SIZE / scale, this.#sizes);
    return { items: itemsOf(lines, scale, this.#sizes), confidence: Math.round(confidence) };
  }

  async close(): Promise<void> {
    await Promise.all([this.#painter?.close(), this.#recogniser?.close()]);
  }
}
