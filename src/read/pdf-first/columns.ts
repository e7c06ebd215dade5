// Reading order: finds the gutters between columns and reads each column down before the next.
import type { Fragment } from './lines.js';

/** A fragment with the column it stands in; `band` counts the stretches between full-width lines. */
export interface Placed {
  readonly fragment: Fragment;
  readonly column: number;
  readonly columns: number;
  readonly band: number;
  /** Left and right edge of the column. */
  readonly left: number;
  readonly right: number;
}

const MINIMUM_GUTTER = 8;
const MINIMUM_LINES = 5;
/** Lines of prose fill their column; cells of a table do not. */
const FILLED = 0.6;

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** x-ranges that no narrow fragment covers, between the outer edges of the text. */
function gutters(fragments: readonly Fragment[], left: number, right: number): Gutter[] {
  const width = right - left;
  const narrow = fragments.filter((fragment) => fragment.right - fragment.left < width * 0.6);
  if (narrow.length < MINIMUM_LINES * 2) return [];
  const covered = new Uint16Array(Math.ceil(width) + 2);
  for (const fragment of narrow) {
    for (let x = Math.floor(fragment.left - left); x <= Math.ceil(fragment.right - left) && x < covered.length; x += 1) {
      if (x >= 0) covered[x]! += 1;
    }
  }
  const found: Gutter[] = [];
  const tolerated = Math.floor(narrow.length * 0.02);
  let start = -1;
  for (let x = 0; x < covered.length; x += 1) {
    if (covered[x]! <= tolerated) start = start < 0 ? x : start;
    else {
      if (start > 0 && x - start >= MINIMUM_GUTTER) found.push({ left: left + start, right: left + x });
      start = -1;
    }
  }
  return found.filter((gutter) => isColumnGutter(gutter, narrow, left, right));
}

function isColumnGutter(gutter: Gutter, narrow: readonly Fragment[], left: number, right: number): boolean {
  const before = narrow.filter((fragment) => fragment.right <= gutter.left + 2);
  const after = narrow.filter((fragment) => fragment.left >= gutter.right - 2);
  if (before.length < MINIMUM_LINES || after.length < MINIMUM_LINES) return false;
  const fill = (side: readonly Fragment[], from: number, to: number): number =>
    side.filter((fragment) => fragment.right - fragment.left > (to - from) * FILLED).length / side.length;
  const nearest = Math.max(...before.map((fragment) => fragment.right));
  const start = Math.min(...before.filter((fragment) => nearest - fragment.right < 40).map((fragment) => fragment.left), nearest);
  const end = Math.max(...after.map((fragment) => fragment.right), gutter.right);
  return fill(before, Math.max(left, start), gutter.left) > 0.4 && fill(after, gutter.right, Math.min(right, end)) > 0.4;
}

/** Places the fragments of one page in reading order. */
export function readingOrder(fragments: readonly Fragment[]): Placed[] {
  if (fragments.length === 0) return [];
  const left = Math.min(...fragments.map((fragment) => fragment.left));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const found = gutters(fragments, left, right);
  const edges = [left, ...found.map((gutter) => (gutter.left + gutter.right) / 2), right];
  const columnOf = (fragment: Fragment): number | null => {
    const crossed = found.some((gutter) => fragment.left < gutter.left - 3 && fragment.right > gutter.right + 3);
    if (crossed) return null;
    const middle = (fragment.left + fragment.right) / 2;
    return found.filter((gutter) => middle > (gutter.left + gutter.right) / 2).length;
  };
  const placed: Placed[] = [];
  let band = 0;
  let wide = false;
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left);
  for (const fragment of sorted) {
    const column = columnOf(fragment);
    if ((column === null) !== wide && found.length > 0) {
      band += 1;
      wide = column === null;
    }
    placed.push({
      fragment,
      column: column ?? 0,
      columns: column === null ? 1 : edges.length - 1,
      band,
      left: column === null ? left : edges[column]!,
      right: column === null ? right : edges[column + 1]!,
    });
  }
  return placed.sort((a, b) => a.band - b.band || a.column - b.column || a.fragment.y - b.fragment.y || a.fragment.left - b.fragment.left);
}
