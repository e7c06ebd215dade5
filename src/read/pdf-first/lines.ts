// From drawn pieces to fragments of lines: pieces on one baseline, joined where no column gap parts them.
import type { Item, PageItems } from './open.js';

/** A stretch of one line without a wide gap in it. */
export interface Fragment {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A gap of this many font sizes parts two columns or cells. */
const WIDE_GAP = 1.6;
/** A gap of this many font sizes is a space. */
const SPACE = 0.16;
const SAME_LINE = 0.35;

interface Row {
  y: number;
  size: number;
  items: Item[];
}

function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((candidate) => Math.abs(candidate.y - item.y) <= SAME_LINE * Math.max(candidate.size, item.size) && candidate.y > item.y - 30);
    if (row) {
      row.items.push(item);
      if (item.size > row.size && item.text.trim() !== '') {
        row.size = item.size;
        row.y = item.y;
      }
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows;
}

/** A raised small number after a word points to a footnote: it is no part of the text. */
function isNoteMark(item: Item, row: Row): boolean {
  return item.size < row.size * 0.8 && item.y < row.y - row.size * 0.12 && /^[\d*]{1,3}$/.test(item.text.trim());
}

/** Letter-spaced titles: single letters with gaps between them. */
function isSpaced(items: readonly Item[]): boolean {
  const letters = items.filter((item) => item.text.trim() !== '');
  return letters.length >= 5 && letters.filter((item) => item.text.trim().length === 1).length >= letters.length * 0.9;
}

function fragmentOf(items: readonly Item[], row: Row, page: number): Fragment | null {
  const spaced = isSpaced(items);
  let text = '';
  let right = items[0]!.x;
  const fonts = new Map<string, number>();
  let size = 0;
  let weight = 0;
  for (const item of items) {
    const gap = item.x - right;
    const space = spaced ? gap > item.size * 0.9 : gap > item.size * SPACE;
    if (text !== '' && space && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' ';
    text += spaced ? item.text.trim() : item.text;
    right = Math.max(right, item.x + item.width);
    const length = item.text.trim().length;
    fonts.set(item.font, (fonts.get(item.font) ?? 0) + length);
    if (length > weight) {
      weight = length;
      size = item.size;
    }
  }
  if (text.trim() === '') return null;
  const font = [...fonts].sort((a, b) => b[1] - a[1])[0]![0];
  return { text: text.replace(/\s+/g, ' ').trim(), page, left: items[0]!.x, right, y: row.y, size: size || row.size, font };
}

/** The fragments of a page, from top to bottom and left to right. */
export function fragmentsOf({ items, page }: PageItems): Fragment[] {
  return rowsOf(items).flatMap((row) => {
    const drawn = row.items.filter((item) => !isNoteMark(item, row)).sort((a, b) => a.x - b.x);
    const groups: Item[][] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const item of drawn) {
      const blank = item.text.trim() === '';
      if (blank && item.width > row.size * WIDE_GAP) continue;
      if (groups.length === 0 || item.x - right > row.size * WIDE_GAP) {
        if (blank) continue;
        groups.push([item]);
      } else groups.at(-1)!.push(item);
      if (!blank) right = Math.max(right, item.x + item.width);
    }
    return groups.map((group) => fragmentOf(group, row, page)).filter((fragment) => fragment !== null);
  });
}
