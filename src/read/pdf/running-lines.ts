// Finds running heads, running feet and page numbers: lines that come back at the same place of many pages.
import type { Segment } from './shapes.js';

/** The segments of a page, with the size of the page. */
export interface PageSegments {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Pages without their running lines. */
export interface WithoutRunningLines {
  readonly pages: readonly PageSegments[];
  /** Number of lines taken out. */
  readonly removed: number;
  /** The number printed on each page, or null when the pages are not numbered in order. */
  readonly numbers: readonly string[] | null;
}

/** Share of the height of a page, at the top and at the bottom, where running lines stand. */
const MARGIN = 0.14;
/** How many rows from the edge of the text a running line may stand. */
const OUTER_ROWS = 4;

interface Candidate {
  readonly segment: Segment;
  readonly pageIndex: number;
  /** White space between this row and the body of the page, in sizes of its text. */
  readonly apart: number;
  readonly key: string;
}

const NUMBER = /\d+/g;
const ROMAN = /^[ivxl]{1,6}$/i;

function keyOf({ text }: Segment, side: string): string {
  const plain = text.toLowerCase().replace(NUMBER, '#').replace(/\s+/g, ' ').trim();
  return `${side} ${ROMAN.test(plain) ? '#' : plain}`;
}

/** The rows at the edge of a page, outermost first, as long as they stand in the margin. */
function edgeRows(page: PageSegments, side: 'top' | 'bottom'): Segment[][] {
  const limit = MARGIN * page.height;
  const ordered = side === 'top' ? page.segments : [...page.segments].reverse();
  const rows: Segment[][] = [];
  for (const segment of ordered) {
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

function candidatesOf(page: PageSegments, pageIndex: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const side of ['top', 'bottom'] as const) {
    const rows = edgeRows(page, side);
    const limit = MARGIN * page.height;
    rows.slice(0, OUTER_ROWS).forEach((row, index) => {
      const next = rows.slice(index + 1).map((other) => Math.abs((other[0] as Segment).y - (row[0] as Segment).y));
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

/** Candidates with the same text that stand at the same height, give or take two points. */
function sameHeight(group: readonly Candidate[]): Candidate[][] {
  const sorted = [...group].sort((a, b) => a.segment.y - b.segment.y);
  const runs: Candidate[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && one.segment.y - (run.at(-1) as Candidate).segment.y <= 2) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * Parts candidates that are alike but for their numbers: a number in a running line is the same on all pages or grows
 * with them. Notes ('12 Zie de begroting 2024, p. 3') stand in the margin too, and only look alike.
 */
function sameNumbers(run: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const numbers = run.map(({ segment }) => (segment.text.match(NUMBER) ?? []).map(Number));
  const steady = (numbers[0] ?? []).every((_, position) => {
    const shares = [0, 1].map((pace) => {
      const shifts = run.map(({ pageIndex }, index) => (numbers[index]?.[position] ?? NaN) - pace * pageIndex);
      const usual = [...shifts].sort((a, b) => a - b)[Math.floor(shifts.length / 2)];
      return shifts.filter((shift) => shift === usual).length / shifts.length;
    });
    return Math.max(...shares) >= 0.7;
  });
  if (steady) return [run];
  const byText = new Map<string, Candidate[]>();
  for (const one of run) byText.set(one.segment.text, [...(byText.get(one.segment.text) ?? []), one]);
  return [...byText.values()];
}

function isRunning(run: readonly Candidate[], pages: number): boolean {
  const on = new Set(run.map(({ pageIndex }) => pageIndex)).size;
  const apart = run.filter((one) => one.apart > 1.8).length >= 0.7 * run.length;
  if (on >= 3 && on >= 0.5 * pages) return true;
  if (on >= 3 && apart) return true;
  return on === 2 && pages <= 5 && run.every((one) => one.apart > 2.2);
}

/** The value of a page number: digits alone, or digits with words around that all pages share. */
function pageNumber(text: string): number | null {
  const digits = /^\D{0,12}?(\d{1,4})(?:\s*(?:\/|van|of)\s*\d{1,4})?\D{0,3}$/.exec(text.trim());
  return digits === null ? null : Number(digits[1]);
}

/** Bare numbers at the edge that grow with the pages; `shift` is printed number minus physical page. */
function numbered(candidates: readonly Candidate[], pages: number): { readonly shift: number; readonly found: Candidate[] } | null {
  const byShift = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const value = pageNumber(one.segment.text);
    if (value === null) continue;
    const shift = value - (one.pageIndex + 1);
    byShift.set(shift, [...(byShift.get(shift) ?? []), one]);
  }
  const [shift, found] = [...byShift].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  // A page number stands where those of other pages stand; a row of a table that is numbered alike does not.
  const atPlace = found.filter((one) =>
    found.some((other) => other.pageIndex !== one.pageIndex && Math.abs(other.segment.y - one.segment.y) < 3),
  );
  const on = new Set(atPlace.map(({ pageIndex }) => pageIndex)).size;
  return on >= 2 && on >= Math.min(3, pages) && on >= 0.25 * pages ? { shift, found: atPlace } : null;
}

function labelsFrom(shift: number, found: readonly Candidate[], pages: number): string[] | null {
  const on = new Set(found.map(({ pageIndex }) => pageIndex)).size;
  if (on < 0.5 * pages || shift + 1 < 1) return null;
  return Array.from({ length: pages }, (_, index) => String(index + 1 + shift));
}

/** Usual size of the text of a document. */
function textSize(pages: readonly PageSegments[]): number {
  const counts = new Map<number, number>();
  for (const { segments } of pages) {
    for (const { size, text } of segments) counts.set(Math.round(size * 2) / 2, (counts.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/**
 * Lines that run although they do not come back: at the place and in the size of running lines of other pages
 * (the title of a short chapter), or small, apart and repeating a title or standing beside the page number.
 */
function besideRunning(candidates: readonly Candidate[], running: ReadonlySet<Segment>, pages: readonly PageSegments[]): Segment[] {
  const body = textSize(pages);
  const places = candidates.filter(({ segment }) => running.has(segment));
  const titles = new Set(pages.flatMap(({ segments }) => segments.filter(({ size }) => size > 1.1 * body).map(({ text }) => text.toLowerCase())));
  const found: Segment[] = [];
  for (const { segment, apart, pageIndex } of candidates) {
    if (running.has(segment) || apart < 1.8) continue;
    const alike = places.filter((other) => Math.abs(other.segment.y - segment.y) < 1.5 && Math.abs(other.segment.size - segment.size) < 0.3);
    const small = segment.size < body + 0.1;
    const numbers = small && apart > 2.5 && candidates.some((other) => other.pageIndex === pageIndex && isOwnNumber(other, segment));
    if (alike.length >= 2 || (small && titles.has(segment.text.toLowerCase())) || numbers) found.push(segment);
  }
  return found;
}

/** A bare number in the row of a segment that is the number of the physical page. */
function isOwnNumber({ segment, pageIndex }: Candidate, beside: Segment): boolean {
  return Math.abs(segment.y - beside.y) < 3 && segment.text === String(pageIndex + 1);
}

/** Takes running heads, running feet and page numbers out of the pages. */
export function withoutRunningLines(pages: readonly PageSegments[]): WithoutRunningLines {
  const candidates = pages.flatMap(candidatesOf);
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  const running = new Set<Segment>();
  for (const group of groups.values()) {
    for (const run of sameHeight(group)) {
      for (const same of sameNumbers(run)) {
        if (isRunning(same, pages.length)) for (const { segment } of same) running.add(segment);
      }
    }
  }
  const numbers = numbered(candidates, pages.length);
  for (const { segment } of numbers?.found ?? []) {
    if (segment.text.length <= 24) running.add(segment);
  }
  for (const segment of besideRunning(candidates, running, pages)) running.add(segment);
  return {
    pages: pages.map((page) => ({ ...page, segments: page.segments.filter((segment) => !running.has(segment)) })),
    removed: running.size,
    numbers: numbers === null ? null : labelsFrom(numbers.shift, numbers.found, pages.length),
  };
}
