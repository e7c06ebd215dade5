// Finds tables among the lines of a column: lines whose pieces stand below each other.
import type { Hyphenation } from './hyphens.js';
import { markerOf } from './lists.js';
import type { BodyStyle, Line, Segment } from './shapes.js';

/** A column of a table. */
interface Column {
  x0: number;
  x1: number;
  readonly cells: Segment[];
}

/** A table: the lines [first, end) of its column. */
export interface Table {
  readonly first: number;
  readonly end: number;
  /** Cells in row order. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly y: number;
    readonly text: string;
  }[];
}

/** Pieces of a line that can be cells: neither a bullet with its text nor a justified line with wide spaces. */
function isTabular(line: Line): boolean {
  if (line.cells.length < 2) return false;
  const marker = markerOf(line);
  return !(line.cells.length === 2 && marker !== null && marker.text.trim() === line.cells[0]?.text);
}

const overlaps = (a: { x0: number; x1: number }, b: { x0: number; x1: number }): boolean =>
  a.x0 < b.x1 - 1 && b.x0 < a.x1 - 1;

/** Puts the cells of a line in the columns so far; false when the line does not fit. */
function place(line: Line, columns: Column[]): boolean {
  const homes: (Column | null)[] = [];
  for (const cell of line.cells) {
    const touched = columns.filter((column) => overlaps(cell, column));
    if (touched.length > 1) return false;
    homes.push(touched[0] ?? null);
  }
  const taken = homes.filter((home) => home !== null);
  if (new Set(taken).size < taken.length || (line.cells.length === 1 && taken.length === 0)) return false;
  line.cells.forEach((cell, index) => {
    const home = homes[index];
    if (home === null || home === undefined) columns.push({ x0: cell.x0, x1: cell.x1, cells: [cell] });
    else {
      home.cells.push(cell);
      home.x0 = Math.min(home.x0, cell.x0);
      home.x1 = Math.max(home.x1, cell.x1);
    }
  });
  return true;
}

/** Whether most cells share a left edge, a right edge or a middle with another cell of their column. */
function isAligned(columns: readonly Column[]): boolean {
  let cells = 0;
  let aligned = 0;
  for (const column of columns.slice(1)) {
    for (const cell of column.cells) {
      cells += 1;
      const near = (of: (one: Segment) => number): boolean =>
        column.cells.some(
          (other) => other !== cell && other.y !== cell.y && Math.abs(of(other) - of(cell)) < 2.5,
        );
      if (near(({ x0 }) => x0) || near(({ x1 }) => x1) || near(({ x0, x1 }) => (x0 + x1) / 2)) aligned += 1;
    }
  }
  return cells >= 2 && aligned >= 0.6 * cells;
}

/** The end of the table that begins with line `first`, and its columns. */
function follow(lines: readonly Line[], first: number, body: BodyStyle): { end: number; columns: Column[] } {
  const columns: Column[] = [];
  let end = first;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as Line;
    const before = lines[at - 1];
    if (at > first && before !== undefined && line.y - before.y > 3.2 * body.leading(line.size)) break;
    const tabular = isTabular(line);
    // Behind the last full row only lines that follow closely can belong to it.
    const close =
      before !== undefined && line.y - before.y < 1.15 * Math.min(body.leading(line.size), 1.35 * line.size);
    if (!tabular && (line.cells.length > 1 || (!close && !lines.slice(at + 1, at + 4).some(isTabular))))
      break;
    if (!place(line, columns)) break;
    if (tabular || close) end = at + 1;
  }
  return { end, columns };
}

const FIGURE = /^[€$]?\s*[\d.,–-]*\d[\d.,]*\s*(?:%|x)?$/;

/** A line with as many cells as the one above it and a figure below a figure: rows set close, and no wrapped cells. */
function isRowOfFigures(line: Line, before: Line): boolean {
  if (line.cells.length < 3 || line.cells.length !== before.cells.length) return false;
  return line.cells.some(
    (cell, index) => index > 0 && FIGURE.test(cell.text) && FIGURE.test(before.cells[index]?.text ?? ''),
  );
}

/** Where a new row begins: at the wider steps between lines, or, when all are even, at every full line. */
function rowStarts(lines: readonly Line[]): boolean[] {
  const steps = lines.map((line, index) => (index === 0 ? Infinity : line.y - (lines[index - 1] as Line).y));
  const tight = Math.min(...steps);
  const leading = Math.min(tight, 1.45 * (lines[0]?.size ?? tight));
  const parted =
    steps.some((step) => step < 1.12 * leading + 0.3) &&
    steps.slice(1).some((step) => step > 1.15 * leading + 0.3);
  const even = !parted && steps.slice(1).every((step) => step < 1.12 * tight + 0.3);
  const left = Math.min(...lines.map(({ x0 }) => x0));
  return lines.map((line, index) => {
    if (index === 0) return true;
    if (parted)
      return (
        (steps[index] as number) > 1.15 * leading + 0.3 || isRowOfFigures(line, lines[index - 1] as Line)
      );
    if (!even || isTabular(line)) return true;
    return line.x0 - left < 3 && !/^\p{Ll}/u.test(line.text);
  });
}

function cellsOf(lines: readonly Line[], columns: readonly Column[], hyphens: Hyphenation): Table['cells'] {
  const sorted = [...columns].sort((a, b) => a.x0 - b.x0);
  const starts = rowStarts(lines);
  const cells = new Map<string, { row: number; column: number; y: number; text: string }>();
  let row = -1;
  lines.forEach((line, index) => {
    if (starts[index] === true) row += 1;
    for (const cell of line.cells) {
      const column = sorted.findIndex((one) => overlaps(cell, one));
      const key = `${row} ${column}`;
      const sofar = cells.get(key);
      if (sofar === undefined) cells.set(key, { row, column, y: cell.y, text: cell.text });
      else sofar.text = hyphens.join(sofar.text, cell.text);
    }
  });
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Lines of a paragraph with an even right edge fall apart too, where few words fill a line; the sentence runs on. */
function isStretchedProse(lines: readonly Line[], first: number, end: number): boolean {
  const rows = lines.slice(first, end);
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const stretched = rows.every(
    (row) => row.cells.length === 1 || (row.x0 - left < 3 * row.size && right - row.x1 < 1.5),
  );
  if (!stretched || rows.length > 6) return false;
  const runsOn = (above: Line | undefined, below: Line | undefined): boolean =>
    above !== undefined &&
    below !== undefined &&
    below.y - above.y < 1.6 * below.size &&
    !/[.!?:;]$/.test(above.text) &&
    /^[\p{Ll}(€]/u.test(below.text);
  const inside = rows.slice(1).filter((row, index) => runsOn(rows[index], row)).length;
  return (
    runsOn(lines[first - 1], rows[0]) || runsOn(rows.at(-1), lines[end]) || inside >= 0.5 * (rows.length - 1)
  );
}

/** The tables among the lines of one column, from top to bottom. */
export function tablesOf(lines: readonly Line[], body: BodyStyle, hyphens: Hyphenation): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isTabular(lines[at] as Line)) continue;
    const { end, columns } = follow(lines, at, body);
    const rows = lines.slice(at, end);
    if (rows.filter(isTabular).length < 2 || columns.length < 2 || !isAligned(columns)) continue;
    if (isStretchedProse(lines, at, end)) continue;
    tables.push({ first: at, end, cells: cellsOf(rows, columns, hyphens) });
    at = end - 1;
  }
  return tables;
}
