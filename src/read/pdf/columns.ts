// Finds the columns of a page from its white space, and puts the segments in reading order.
import type { Region, Segment } from './shapes.js';
import { linesOf } from './lines.js';
import { baselineRows, downward, tableBands } from './table-bands.js';

/** A vertical strip of white space between columns of prose. */
interface Gutter {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** From small to large; a list of numbers alone is sorted without asking what each of them is. */
const inOrder = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

const median = (values: readonly number[]): number => inOrder(values)[Math.floor(values.length / 2)] ?? 0;

/** What the segments on one side of a strip are like. */
interface Side {
  readonly lines: readonly Segment[];
  /** Number of baselines. */
  readonly rows: number;
  /** Usual number of characters in a piece of a line. */
  readonly characters: number;
  /** The same of all pieces on a baseline together. */
  readonly rowCharacters: number;
  /** Share of lines that begin in the middle of a sentence. */
  readonly running: number;
  /** Share of the height that has a line. */
  readonly density: number;
}

/** Share of the width that the text of a usual line covers: prose stretched to the edge keeps above it. */
const PROSE_COVER = 0.7;

function sideOf(lines: readonly Segment[], height: number): Side {
  const sorted = downward(lines);
  const rows = baselineRows(lines);
  const starts = rows.map(({ cells }) => cells.reduce((first, cell) => (cell.x0 < first.x0 ? cell : first)));
  const width = Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0));
  const covered = median(rows.map(({ cells }) => cells.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0)));
  const rowCharacters = median(
    rows.map(({ cells }) => cells.reduce((sum, { text }) => sum + text.length, 0)),
  );
  const leading = 1.3 * median(lines.map(({ size }) => size));
  return {
    lines: sorted,
    rows: rows.length,
    // A line stretched to an even edge can fall apart in words; the cells of a row leave more white.
    characters: covered >= PROSE_COVER * width ? rowCharacters : median(lines.map(({ text }) => text.length)),
    rowCharacters,
    running: starts.filter(({ text }) => /^[\p{Ll}(]/u.test(text)).length / Math.max(1, rows.length),
    density: Math.min(1, (rows.length * leading) / Math.max(1, height + leading)),
  };
}

/** Tops of the blocks that white space parts within a side. */
function blockTops(lines: readonly Segment[]): number[] {
  const steps = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index] as Segment).y)
    .filter((step) => step > 2);
  const usual = inOrder(steps)[Math.floor(steps.length * 0.2)] ?? 0;
  const leading = Math.min(usual, 1.4 * median(lines.map(({ size }) => size)));
  return lines
    .filter((line, index) => index > 0 && line.y - (lines[index - 1] as Segment).y > 1.15 * leading + 0.5)
    .map(({ y }) => y);
}

/** Rows of a table begin at the same height in all columns; paragraphs in columns do not. */
function isTabular(left: Side, right: Side): boolean {
  const [a, b] = [blockTops(left.lines), blockTops(right.lines)];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const shared = few.filter((y) => many.some((other) => Math.abs(other - y) < 2)).length;
  return shared >= 2 && shared >= 0.7 * few.length && shared >= 0.4 * many.length;
}

function arePartedColumns(left: Side, right: Side): boolean {
  const prose = (side: Side): boolean => side.characters >= 15 && side.running >= 0.3;
  if (left.rows < 3 || right.rows < 3) return false;
  if (prose(left) && prose(right)) {
    const even = left.running > 0.45 && right.running > 0.45 && Math.min(left.density, right.density) > 0.5;
    return even || !isTabular(left, right);
  }
  if (!prose(left) && !prose(right)) {
    const listed =
      Math.min(left.characters, right.characters) >= 18 && Math.min(left.density, right.density) > 0.6;
    return listed && !isTabular(left, right);
  }
  return (
    Math.min(left.rowCharacters, right.rowCharacters) >= 8 &&
    Math.min(left.density, right.density) > 0.5 &&
    !isTabular(left, right)
  );
}

/** Left edges that at least three segments share. */
function leftEdges(segments: readonly Segment[]): number[] {
  const sorted = inOrder(segments.map(({ x0 }) => x0));
  const edges: number[] = [];
  let start = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && (sorted[at] as number) - (sorted[at - 1] as number) <= 1.5) continue;
    if (at - start >= 3) edges.push(sorted[start] as number);
    start = at;
  }
  return edges;
}

/** Grows the common height of both sides along lines that follow without a large gap. */
function extent(
  run: readonly Segment[],
  left: readonly Segment[],
  right: readonly Segment[],
  leading: number,
): [number, number] {
  const ys = (side: readonly Segment[]): number[] => side.map(({ y }) => y);
  let y0 = Math.max(Math.min(...ys(left)), Math.min(...ys(right)));
  let y1 = Math.min(Math.max(...ys(left)), Math.max(...ys(right)));
  for (const { y } of run) if (y > y1 && y - y1 <= 3.2 * leading) y1 = y;
  for (const { y } of [...run].reverse()) if (y < y0 && y0 - y <= 3.2 * leading) y0 = y;
  return [y0, y1];
}

function gutterIn(run: readonly Segment[], x: number, width: number): Gutter | null {
  const left = run.filter(({ x1 }) => x1 <= x - width + 0.5);
  const right = run.filter(({ x0 }) => x0 >= x - 0.6);
  if (left.length < 3 || right.length < 3) return null;
  const leading = 1.3 * median(run.map(({ size }) => size));
  const [y0, y1] = extent(run, left, right, leading);
  if (y1 - y0 < 2 * leading) return null;
  const within = ({ y }: Segment): boolean => y >= y0 - 0.5 && y <= y1 + 0.5;
  const [sideLeft, sideRight] = [left.filter(within), right.filter(within)].map((lines) => {
    const ys = lines.map(({ y }) => y);
    return sideOf(lines, Math.max(...ys) - Math.min(...ys));
  }) as [Side, Side];
  return arePartedColumns(sideLeft, sideRight) ? { x, y0: y0 - 0.5, y1: y1 + 0.5 } : null;
}

/** Enough pieces left and right of a strip to look further: quickly past the left edge of the page and of lists. */
function hasBothSides(segments: readonly Segment[], x: number, width: number): boolean {
  let left = 0;
  let right = 0;
  for (const { x0, x1, text } of segments) {
    if (x0 >= x - 0.6) right += 1;
    else if (x1 <= x - width + 0.5 && text.length > 3) left += 1;
  }
  return left >= 3 && right >= 3;
}

/** Below this number of lines a strip can be chance: the wide spaces of some stretched lines that lie below each other. */
const SURE_LINES = 7;

/** Whether a short strip lies inside a paragraph: a line of the same size runs across right above or below it. */
function isInParagraph(
  { x, y0, y1 }: Gutter,
  run: readonly Segment[],
  segments: readonly Segment[],
  width: number,
): boolean {
  const size = median(run.map((one) => one.size));
  if (y1 - y0 > SURE_LINES * 1.3 * size) return false;
  return segments.some((segment) => {
    const across =
      segment.x0 < x - width && segment.x1 > x + width && Math.abs(segment.size - size) < 0.08 * size;
    const near = Math.min(Math.abs(segment.y - y0), Math.abs(segment.y - y1)) < 1.6 * size;
    return across && near;
  });
}

/** The tallest gutter between segments, or null when they make one column. */
function tallestGutter(segments: readonly Segment[]): Gutter | null {
  const width = Math.max(4, 0.65 * median(segments.map(({ size }) => size)));
  // Most pages have no strip with text on both sides, and then no one asks for rows.
  let rows: ReturnType<typeof baselineRows> | undefined;
  let tallest: Gutter | null = null;
  for (const x of leftEdges(segments)) {
    if (!hasBothSides(segments, x, width)) continue;
    const bands = tableBands((rows ??= baselineRows(segments)), x);
    const runs: Segment[][] = [[]];
    for (const segment of segments) {
      const inTable = bands.some(({ y0, y1 }) => segment.y > y0 - 2 && segment.y < y1 + 2);
      if (inTable || (segment.x0 < x - 0.6 && segment.x1 > x - width + 0.5)) runs.push([]);
      else runs.at(-1)?.push(segment);
    }
    for (const run of runs) {
      if (run.length < 6) continue;
      const gutter = gutterIn(run, x, width);
      if (gutter === null || isInParagraph(gutter, run, segments, width)) continue;
      if (tallest === null || gutter.y1 - gutter.y0 > tallest.y1 - tallest.y0) tallest = gutter;
    }
  }
  return tallest;
}

function split(page: number, segments: readonly Segment[], depth: number): Region[] {
  if (segments.length === 0) return [];
  const gutter = depth > 8 ? null : tallestGutter(segments);
  if (gutter === null) return [linesOf(page, segments)];
  const parts = {
    above: segments.filter(({ y }) => y < gutter.y0),
    left: segments.filter(({ y, x0 }) => y >= gutter.y0 && y <= gutter.y1 && x0 < gutter.x - 0.6),
    right: segments.filter(({ y, x0 }) => y >= gutter.y0 && y <= gutter.y1 && x0 >= gutter.x - 0.6),
    below: segments.filter(({ y }) => y > gutter.y1),
  };
  return [parts.above, parts.left, parts.right, parts.below].flatMap((part) => split(page, part, depth + 1));
}

/**
 * Parts a page into columns.
 * @param segments from top to bottom
 * @returns regions in reading order, each with whole lines
 */
export function regionsOf(page: number, segments: readonly Segment[]): Region[] {
  return split(page, segments, 0);
}
