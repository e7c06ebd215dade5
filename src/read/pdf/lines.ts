// Joins the segments of one column to whole lines.
import type { Line, Region, Segment } from './shapes.js';

/** A line in the making. */
type Made = { -readonly [Field in keyof Line]: Line[Field] };

/** Field by field and in one order, which V8 reads fastest: every line of a document comes here. */
function madeLike(piece: Segment, cells: readonly Segment[]): Made {
  return {
    page: piece.page,
    x0: piece.x0,
    x1: Math.max(0, piece.x1),
    y: piece.y,
    size: piece.size,
    text: piece.text,
    weight: piece.weight,
    startWeight: piece.startWeight,
    endWeight: piece.endWeight,
    italic: piece.italic,
    bullet: piece.bullet,
    note: piece.note,
    cells,
  };
}

function lineOf(cells: readonly Segment[]): Line {
  const first = cells[0] as Segment;
  // Most lines are one piece.
  if (cells.length === 1) return madeLike(first, cells);
  const last = cells.at(-1) as Segment;
  const longest = cells.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most), first);
  const line = madeLike(longest, cells);
  line.x0 = first.x0;
  line.x1 = cells.reduce((end, { x1 }) => Math.max(end, x1), 0);
  line.text = cells.map(({ text }) => text).join(' ');
  line.weight = cells.reduce(
    (least, { text, weight }) => (text.length > 3 ? Math.min(least, weight) : least),
    longest.weight,
  );
  line.startWeight = first.startWeight;
  line.endWeight = last.endWeight;
  line.bullet = first.bullet;
  line.note = first.note;
  return line;
}

/** @param segments of one column, from top to bottom */
export function linesOf(page: number, segments: readonly Segment[]): Region {
  const rows: Segment[][] = [];
  let row: Segment[] | undefined;
  for (const segment of segments) {
    const base = row?.[0];
    const tolerance = base === undefined ? 0 : Math.max(1, 0.22 * Math.min(base.size, segment.size));
    if (row !== undefined && base !== undefined && segment.y - base.y <= tolerance) row.push(segment);
    else rows.push((row = [segment]));
  }
  const lines = rows.map((row) => lineOf(row.sort((a, b) => a.x0 - b.x0)));
  return {
    page,
    x0: lines.reduce((least, { x0 }) => Math.min(least, x0), Infinity),
    x1: lines.reduce((most, { x1 }) => Math.max(most, x1), -Infinity),
    lines,
  };
}
