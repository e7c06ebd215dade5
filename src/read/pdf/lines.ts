// Joins the segments of one column to whole lines.
import type { Line, Region, Segment } from './shapes.js';

function lineOf(cells: readonly Segment[]): Line {
  const first = cells[0] as Segment;
  // Most lines are one piece.
  if (cells.length === 1) return { ...first, x1: Math.max(0, first.x1), cells };
  const last = cells.at(-1) as Segment;
  const longest = cells.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most), first);
  return {
    ...longest,
    x0: first.x0,
    x1: cells.reduce((end, { x1 }) => Math.max(end, x1), 0),
    text: cells.map(({ text }) => text).join(' '),
    weight: Math.min(
      ...cells.filter(({ text }) => text.length > 3).map(({ weight }) => weight),
      longest.weight,
    ),
    startWeight: first.startWeight,
    endWeight: last.endWeight,
    bullet: first.bullet,
    note: first.note,
    cells,
  };
}

/** @param segments of one column, from top to bottom */
export function linesOf(page: number, segments: readonly Segment[]): Region {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const base = row?.[0];
    const tolerance = base === undefined ? 0 : Math.max(1, 0.22 * Math.min(base.size, segment.size));
    if (row !== undefined && base !== undefined && segment.y - base.y <= tolerance) row.push(segment);
    else rows.push([segment]);
  }
  const lines = rows.map((row) => lineOf(row.sort((a, b) => a.x0 - b.x0)));
  return {
    page,
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
    lines,
  };
}
