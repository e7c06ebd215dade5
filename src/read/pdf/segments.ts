// Puts the items of a page together to segments: pieces of lines without wide gaps.
import { singleSpaced } from '../blocks.js';
import { endOf, placeScript, SCRIPT_SIZE, SPACE_GAP, type Draft } from './scripts.js';
import type { Item, Segment } from './shapes.js';
import { isMostlySpaces, joinSpacedLetters } from './spaced-letters.js';

/** A gap wider than this many times the size of the text ends a segment. */
const WIDE_GAP = 0.9;
/** The same behind a comma or colon, where no letters are kerned. */
const SPACE_GAP_COMMA = 0.1;

interface Row {
  y: number;
  size: number;
  readonly items: Item[];
}

/** Gathers items on the same baseline. Rows are kept per whole point, so that a look-up is short. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  const byPoint = new Map<number, Row[]>();
  for (const item of items) {
    const point = Math.round(item.y);
    const home = rowAt(byPoint, point, item);
    if (home !== undefined) {
      home.items.push(item);
      continue;
    }
    const row: Row = { y: item.y, size: item.size, items: [item] };
    rows.push(row);
    const there = byPoint.get(point);
    if (there === undefined) byPoint.set(point, [row]);
    else there.push(row);
  }
  return rows;
}

/** The first row near a point that an item stands on. */
function rowAt(
  byPoint: ReadonlyMap<number, readonly Row[]>,
  point: number,
  { y, size }: Item,
): Row | undefined {
  for (let at = point - 3; at <= point + 3; at++) {
    const rows = byPoint.get(at);
    if (rows === undefined) continue;
    for (const row of rows) {
      const small = Math.min(row.size, size);
      if (Math.abs(row.y - y) <= Math.max(0.6, 0.18 * small) && small > 0.6 * Math.max(row.size, size))
        return row;
    }
  }
  return undefined;
}

/** Text drawn twice, a little shifted, is one text: that is how some programs draw bold and shadow. */
function isDrawnTwice(item: Item, before: Item): boolean {
  const near = 0.15 * item.size;
  return (
    item.text === before.text && Math.abs(item.x - before.x) < near && Math.abs(item.y - before.y) < near
  );
}

/** Text of another size or on another baseline, a little apart, belongs to the next column. */
function widestGap(before: Item, item: Item): number {
  const size = Math.max(item.size, before.size);
  const alike = Math.abs(item.size - before.size) < 0.08 * size && Math.abs(item.y - before.y) < 0.5;
  return (alike ? WIDE_GAP : 0.42) * size;
}

/** Cuts the items of a row, sorted by x, at wide gaps. */
function cutAtGaps(row: Row): Item[][] {
  if (row.items.length === 1) return [row.items];
  const pieces: Item[][] = [];
  let piece: Item[] = [];
  let end = -Infinity;
  for (const item of row.items.sort((a, b) => a.x - b.x)) {
    const before = piece.at(-1);
    if (before !== undefined && isDrawnTwice(item, before)) continue;
    if (before === undefined || item.x - end > widestGap(before, item)) {
      piece = [];
      pieces.push(piece);
      end = -Infinity;
    }
    piece.push(item);
    end = Math.max(end, item.x + item.width);
  }
  return pieces;
}

function mainSize(items: readonly Item[]): number {
  let best = items[0]?.size ?? 0;
  let longest = 0;
  for (const { size, text } of items) {
    if (text.length > longest) [best, longest] = [size, text.length];
  }
  return best;
}

const isBetweenWords = (before: string, after: string): boolean =>
  /(?:[,;:]|\p{L}{3})$/u.test(before.slice(-6)) && /^\p{L}{3}/u.test(after);

function textOf(items: readonly Item[], size: number): string {
  let text = '';
  let end = 0;
  for (const item of items) {
    const gap = item.x - end;
    const script = item.size < SCRIPT_SIZE * size;
    // White space without width is none: so is the hyphen at the end of a line drawn by some programs.
    const drawn = item.spaceBefore && gap > (script ? SPACE_GAP : 0.06) * size;
    const wide = gap > SPACE_GAP * size || (gap > SPACE_GAP_COMMA * size && isBetweenWords(text, item.text));
    const space = text !== '' && (drawn || wide || /^\s/.test(item.text));
    text += space && !text.endsWith(' ') && !item.text.startsWith(' ') ? ` ${item.text}` : item.text;
    end = endOf(item);
  }
  return singleSpaced(text);
}

/** The weight that all but a tenth of the characters have at least. */
function commonWeight(items: readonly Item[]): number {
  const first = items[0]?.face.weight ?? 400;
  if (items.length === 1 || items.every(({ face }) => face.weight === first)) return first;
  const weighed = items.map(({ text, face }) => ({ weight: face.weight, length: text.trim().length }));
  const total = weighed.reduce((sum, { length }) => sum + length, 0);
  let light = 0;
  for (const { weight, length } of weighed.sort((a, b) => a.weight - b.weight)) {
    light += length;
    if (light > 0.1 * total) return weight;
  }
  return 400;
}

// Dots, squares, arrows, ticks and the private characters of sign fonts.
const BULLET =
  /^[\u2022\u2023\u2043\u2219\u00B7\u25A0-\u25FF\u2190-\u21FF\u2713\u2714\u2756\u2794-\u27BE\uE000-\uF8FF]/;

function finish(draft: Draft, page: number): Segment {
  const { items, size, y, note } = draft;
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  const drawn = textOf(items, size);
  const text = (isMostlySpaces(drawn) ? joinSpacedLetters(items) : null) ?? drawn;
  const upright = items.reduce((sum, item) => sum + (item.face.italic ? 0 : item.text.length), 0);
  // A lone 'o' or 'q' of a typewriter or sign font is how Word draws its second and third bullets.
  const lone =
    first.text.trim().length === 1 && (first.face.symbol || (/^[oq§]\s/.test(text) && items.length > 1));
  return {
    page,
    x0: first.x,
    x1: items.reduce((end, item) => Math.max(end, endOf(item)), 0),
    y,
    size,
    text,
    weight: commonWeight(items),
    startWeight: first.face.weight,
    endWeight: last.face.weight,
    italic: upright < 0.1 * text.length,
    bullet: BULLET.test(text) || lone || /^[oq§]$/.test(text),
    note,
  };
}

/** Makes the segments of a page, from top to bottom and from left to right. */
export function segmentsOf(items: readonly Item[], page: number): Segment[] {
  const drafts: Draft[] = [];
  for (const row of rowsOf(items)) {
    for (const piece of cutAtGaps(row)) {
      const size = mainSize(piece);
      drafts.push({
        items: piece,
        size,
        y: piece.find((item) => item.size === size)?.y ?? row.y,
        note: null,
      });
    }
  }
  const largest = drafts.reduce((most, { size }) => Math.max(most, size), 0);
  const hosts = drafts.filter((draft) => draft.size > 0);
  const kept = hosts.filter((draft) => draft.size >= SCRIPT_SIZE * largest || !placeScript(draft, hosts));
  return kept
    .map((draft) => finish(draft, page))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}
