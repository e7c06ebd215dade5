// The lines at the upper and lower edge of pages: the ones that can be running heads, running feet and page numbers.
import type { Segment } from './shapes.js';

/** The segments of a page, with the size of the page. */
export interface PageSegments {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Share of the height of a page, at the top and at the bottom, where running lines stand. */
const MARGIN = 0.14;
/** How many rows from the edge of the text a running line may stand. */
const OUTER_ROWS = 4;

/** A piece of a line in the margin of a page. */
export interface Candidate {
  readonly segment: Segment;
  readonly pageIndex: number;
  /** White space between this row and the body of the page, in sizes of its text. */
  readonly apart: number;
  /** Side of the page and text with all numbers levelled: the same on every page for a running line. */
  readonly key: string;
}

export const NUMBER = /\d+/g;
const ROMAN = /^[ivxl]{1,6}$/i;

function keyOf({ text }: Segment, side: string): string {
  const plain = text.toLowerCase().replace(NUMBER, '#').replace(/\s+/g, ' ').trim();
  return `${side} ${ROMAN.test(plain) ? '#' : plain}`;
}

/** The rows at the edge of a page, outermost first, as long as they stand in the margin. */
function edgeRows(page: PageSegments, side: 'top' | 'bottom'): Segment[][] {
  const limit = MARGIN * page.height;
  const { length } = page.segments;
  const rows: Segment[][] = [];
  for (let nth = 0; nth < length; nth++) {
    const segment = page.segments[side === 'top' ? nth : length - 1 - nth] as Segment;
    const depth = side === 'top' ? segment.y : page.height - segment.y;
    const row = rows.at(-1);
    if (row !== undefined && Math.abs((row[0] as Segment).y - segment.y) < 3) row.push(segment);
    else if (depth > limit || rows.length === OUTER_ROWS + 1) {
      // One row more than can be running: the distance to it tells how far the last one stands apart.
      rows.push([segment]);
      break;
    } else rows.push([segment]);
  }
  return rows;
}

/** The pieces in the margins of a page. */
export function candidatesOf(page: PageSegments, pageIndex: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const side of ['top', 'bottom'] as const) {
    const rows = edgeRows(page, side);
    const limit = MARGIN * page.height;
    rows.slice(0, OUTER_ROWS).forEach((row, index) => {
      const next = rows
        .slice(index + 1)
        .map((other) => Math.abs((other[0] as Segment).y - (row[0] as Segment).y));
      // Running heads of two lines stand apart together.
      const widest = next.reduce((most, distance, at) => Math.max(most, distance - (next[at - 1] ?? 0)), 0);
      for (const segment of row) {
        const depth = side === 'top' ? segment.y : page.height - segment.y;
        // A bullet at the top of many pages belongs to the text beside it.
        if (depth > limit || !/[\p{L}\p{N}]/u.test(segment.text)) continue;
        const apart = next.length === 0 ? Infinity : widest / segment.size;
        candidates.push({ segment, pageIndex, apart, key: keyOf(segment, side) });
      }
    });
  }
  return candidates;
}
