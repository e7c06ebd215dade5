// Turns the text of a page into items in one upright frame, with their fonts.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Drawing } from './drawing.js';
import { runsOf } from './drawing.js';
import type { FontBook } from './fonts.js';
import type { Run } from './runs.js';
import type { Item, PageItems } from './shapes.js';
import { lengthOf } from './text-state.js';

interface Drawn {
  readonly text: string;
  readonly fontName: string;
  /** Origin on the page as it is shown. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Quarter turns clockwise; null when the text stands askew. */
  readonly turns: number | null;
  readonly spaceBefore: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Text that leans less than this many degrees from a quarter turn is taken as straight. */
const MAX_LEAN = 8;
/** A space narrower than this share of the size is a gap that a justified line left before its hyphen, and no space. */
const MIN_SPACE = 0.13;

function quarterTurns(dx: number, dy: number): number | null {
  if (dy === 0 && dx > 0) return 0;
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
  const turns = Math.round(degrees / 90);
  return Math.abs(degrees - turns * 90) > MAX_LEAN ? null : (turns + 4) % 4;
}

/** The runs of a page: off its drawing where that can be followed, else as pdf.js tells them. */
async function runsOn(page: PDFPageProxy, fonts: FontBook): Promise<readonly Run[]> {
  const drawing = (await page.getOperatorList({ annotationMode: 0 })) as Drawing;
  const runs = runsOf(drawing, (name) => fonts.drawn(page, name), page.view);
  if (runs !== null) return runs;
  const { items } = await page.getTextContent();
  return items.filter((item) => 'str' in item);
}

function drawnFrom(runs: readonly Run[], view: Matrix): Drawn[] {
  const [a, b, c, d, e, f] = view;
  const scale = lengthOf(a, b);
  const drawn: Drawn[] = [];
  let space = false;
  let blank = 0;
  for (const item of runs) {
    const { str } = item;
    const ahead = str.trimStart();
    if (ahead === '') {
      blank += item.width;
      space ||= item.hasEOL;
      continue;
    }
    const [ma, mb, mc, md, me, mf] = item.transform as unknown as Matrix;
    const size = lengthOf(mc, md) || lengthOf(ma, mb);
    drawn.push({
      text: str,
      fontName: item.fontName,
      x: a * me + c * mf + e,
      y: b * me + d * mf + f,
      width: item.width * scale,
      size: size * scale,
      turns: quarterTurns(a * ma + c * mb, b * ma + d * mb),
      spaceBefore: space || blank > MIN_SPACE * size || ahead.length < str.length,
    });
    blank = 0;
    space = item.hasEOL || str.trimEnd().length < str.length;
  }
  return drawn;
}

function mainDirection(drawn: readonly Drawn[]): number {
  const characters = [0, 0, 0, 0];
  for (const { turns, text } of drawn)
    if (turns !== null) characters[turns] = (characters[turns] ?? 0) + text.length;
  return characters.indexOf(Math.max(...characters));
}

/** Origin of a drawn item in the frame in which text of that direction runs from left to right. */
function upright({ x, y }: Drawn, turns: number, width: number, height: number): readonly [number, number] {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}

/** A drawn run with three or more spaces inside stands for pieces set apart with spaces: cut there. */
function cut(item: Item): Item[] {
  const perCharacter = item.width / item.text.length;
  return [...item.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((piece) => ({
    ...item,
    text: piece[0],
    x: item.x + piece.index * perCharacter,
    width: piece[0].length * perCharacter,
    spaceBefore: true,
  }));
}

const isInPieces = (text: string): boolean => /\s{3}/.test(text) && /\S\s{3,}\S/.test(text);

/** Reads the items of a page. Text outside the visible page, and text too small to see, is not there for a reader. */
export async function readItems(page: PDFPageProxy, fonts: FontBook): Promise<PageItems> {
  const view = page.getViewport({ scale: 1 });
  const drawn = drawnFrom(await runsOn(page, fonts), view.transform as unknown as Matrix);
  const turns = mainDirection(drawn);
  const lying = turns % 2 === 1;
  const [width, height] = lying ? [view.height, view.width] : [view.width, view.height];
  const items: Item[] = [];
  const turned: string[] = [];
  for (const one of drawn) {
    if (one.turns !== turns) {
      turned.push(one.text);
      continue;
    }
    const [x, y] = upright(one, turns, view.width, view.height);
    const visible = one.size >= 1 && x > -5 && x < width + 5 && y > -5 && y < height + 5;
    if (!visible) continue;
    const { text, size, spaceBefore } = one;
    const item = { text, x, y, width: one.width, size, face: fonts.face(one.fontName), spaceBefore };
    if (isInPieces(text)) items.push(...cut(item));
    else items.push(item);
  }
  return { page: page.pageNumber, width, height, items, turned };
}
