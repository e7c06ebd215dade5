// Finds the heights at which a table crosses the strip between two columns: there is no gutter there.
import type { Segment } from './shapes.js';

/** Heights [y0, y1] of a page. */
export interface Band {
  readonly y0: number;
  readonly y1: number;
}

/** A line of prose covers at least this share of its column; the cells of a row leave more white. */
const PROSE_COVER = 0.75;
/** Wider than this many sizes is no space between words, however far a line is stretched. */
const WIDEST_SPACE = 1.8;
/** Rows with this many cells are needed to tell a table from headings and short lines that stand side by side. */
const MIN_CELLS = 3;

interface Row {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Segment[];
}

/** Segments from top to bottom; as they are where they stand so, which is nearly always. */
export function downward(segments: readonly Segment[]): readonly Segment[] {
  for (let at = 1; at < segments.length; at++) {
    if ((segments[at] as Segment).y < (segments[at - 1] as Segment).y)
      return [...segments].sort((a, b) => a.y - b.y);
  }
  return segments;
}

/** Segments on one baseline, from top to bottom. Bullets are no cells. */
export function baselineRows(segments: readonly Segment[]): Row[] {
  const rows: { y: number; size: number; cells: Segment[] }[] = [];
  let row: (typeof rows)[number] | undefined;
  for (const segment of downward(segments)) {
    if (segment.text.length < 3 && /^[^\p{L}\p{N}]{1,2}$/u.test(segment.text)) continue;
    if (row !== undefined && segment.y - row.y < 2) row.cells.push(segment);
    else rows.push((row = { y: segment.y, size: segment.size, cells: [segment] }));
  }
  return rows;
}

/** Whether the pieces of one side fill it as a line of prose does, be it with the wide spaces of a justified line. */
function fills(cells: readonly Segment[], width: number): boolean {
  const covered = cells.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  if (!(covered >= PROSE_COVER * width)) return false;
  const sorted = [...cells].sort((a, b) => a.x0 - b.x0);
  return !sorted.some(
    (cell, index) => index > 0 && cell.x0 - (sorted[index - 1] as Segment).x1 > WIDEST_SPACE * cell.size,
  );
}

/** Whether the pieces of a side begin at its left edge and end at its right edge. */
function touches(cells: readonly Segment[], left: number, right: number): boolean {
  if (cells.length === 0) return false;
  const start = cells.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  const end = cells.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
  return start - left < 1.5 && right - end < 1.5;
}

/** Whether a row has white enough on both sides of x to be one of cells. */
function isOpen(row: Row, x: number, left: number, right: number, inner: number): boolean {
  const before = row.cells.filter(({ x0 }) => x0 < x - 0.6);
  const after = row.cells.filter(({ x0 }) => x0 >= x - 0.6);
  if (before.some(({ x1 }) => x1 > x)) return true;
  // Two lines side by side, each stretched from edge to edge, are prose however wide their spaces are.
  if (touches(before, left, inner) && touches(after, x, right)) return false;
  return !fills(before, x - left) && !fills(after, right - x);
}

function isFull(row: Row, x: number): boolean {
  if (row.cells.length < MIN_CELLS) return false;
  const crossing = row.cells.some(({ x0, x1 }) => x0 < x && x1 > x);
  const both = row.cells.some(({ x0 }) => x0 < x - 0.6) && row.cells.some(({ x0 }) => x0 >= x - 0.6);
  return both || crossing;
}

/** A further line of the cells above it: close, and each piece begins where a cell of the table begins. */
function goesOn(row: Row, before: Row, starts: readonly number[]): boolean {
  return (
    row.y - before.y < 1.6 * row.size &&
    row.cells.every(({ x0 }) => starts.some((start) => Math.abs(start - x0) < 3))
  );
}

/** The bands of tables that lie across x. @param segments of one part of a page */
export function tableBands(rows: readonly Row[], x: number): Band[] {
  const bands: Band[] = [];
  // Most pages have no row of cells at all.
  if (!rows.some((row) => isFull(row, x))) return bands;
  let [left, right, innermost] = [Infinity, -Infinity, -Infinity];
  for (const { cells } of rows) {
    for (const { x0, x1 } of cells) {
      if (x0 < left) left = x0;
      if (x1 > right) right = x1;
      if (x1 < x && x1 > innermost) innermost = x1;
    }
  }
  const inner = Math.max(left, innermost);
  for (let at = 0; at < rows.length; at++) {
    const first = rows[at] as Row;
    if (!isFull(first, x) || !isOpen(first, x, left, right, inner)) continue;
    const starts = first.cells.map(({ x0 }) => x0);
    let [end, full, aligned] = [at, 1, 0];
    for (let next = at + 1; next < rows.length; next++) {
      const [row, before] = [rows[next] as Row, rows[next - 1] as Row];
      const near = row.y - before.y < 3.2 * 1.3 * row.size;
      const open = isOpen(row, x, left, right, inner);
      // A cell may fill its column, as long as the row stands in line with the others.
      const inLine = open || row.cells.every(({ x0 }) => starts.some((start) => Math.abs(start - x0) < 2));
      if (!near || !inLine) break;
      if (isFull(row, x)) {
        full += 1;
        aligned = Math.max(
          aligned,
          row.cells.filter(({ x0 }) => starts.some((start) => Math.abs(start - x0) < 2)).length,
        );
        starts.push(...row.cells.map(({ x0 }) => x0));
        end = next;
      } else if (open && goesOn(row, before, starts)) {
        if (end === next - 1) end = next;
      } else break;
    }
    if (full >= 3 || aligned >= MIN_CELLS) bands.push({ y0: first.y, y1: (rows[end] as Row).y });
    at = end;
  }
  return bands;
}
