// Finds running heads, running feet and page numbers: lines that come back at the same place of many pages.
import { candidatesOf, NUMBER, type Candidate, type PageSegments } from './page-edges.js';
import { keepOnlyText, keepWholeLines } from './kept-lines.js';
import type { Segment } from './shapes.js';

/** Pages without their running lines. */
export interface WithoutRunningLines {
  readonly pages: readonly PageSegments[];
  /** Number of lines taken out. */
  readonly removed: number;
  /** The number printed on each page, or null when the pages are not numbered in order. */
  readonly numbers: readonly string[] | null;
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
      const shifts = run.map(
        ({ pageIndex }, index) => (numbers[index]?.[position] ?? NaN) - pace * pageIndex,
      );
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

const pagesOf = (run: readonly Candidate[]): number => new Set(run.map(({ pageIndex }) => pageIndex)).size;

/**
 * How far each place in the margin is one of running lines: the share of the pieces there that come back on another
 * page. Where most pages begin their text, hardly any does.
 */
class Places {
  readonly #candidates = new Map<string, Candidate[]>();
  readonly #again = new Set<Candidate>();

  constructor(candidates: readonly Candidate[], runs: readonly (readonly Candidate[])[]) {
    for (const run of runs) if (pagesOf(run) > 1) for (const one of run) this.#again.add(one);
    for (const one of candidates) {
      const key = this.#key(one, 0);
      const there = this.#candidates.get(key);
      if (there === undefined) this.#candidates.set(key, [one]);
      else there.push(one);
    }
  }

  #key({ segment, key }: Candidate, step: number): string {
    return `${key.slice(0, 3)} ${String(Math.round(segment.y / 2) + step)}`;
  }

  /** Share of running pieces at the place of a candidate, 0 to 1, and the number of pages that have one. */
  share(one: Candidate): { readonly share: number; readonly pages: number } {
    const near = [-1, 0, 1].flatMap((step) => this.#candidates.get(this.#key(one, step)) ?? []);
    const alike = near.filter(
      ({ segment }) =>
        Math.abs(segment.y - one.segment.y) <= 2 && Math.abs(segment.size - one.segment.size) < 0.5,
    );
    const again = alike.filter((other) => this.#again.has(other));
    return { share: again.length / Math.max(1, alike.length), pages: pagesOf(again) };
  }
}

function isRunning(run: readonly Candidate[], pages: number, places: Places): boolean {
  const on = pagesOf(run);
  const apart = run.filter((one) => one.apart > 1.8).length >= 0.7 * run.length;
  if (on >= 3 && on >= 0.5 * pages) return true;
  if (on >= 3 && apart) return places.share(run[0] as Candidate).share >= 0.5;
  return on === 2 && pages <= 5 && run.every((one) => one.apart > 2.2 && places.share(one).share >= 0.6);
}

/** The value of a page number: digits alone, or digits with words around that all pages share. */
function pageNumber(text: string): number | null {
  const digits = /^\D{0,12}?(\d{1,4})(?:\s*(?:\/|van|of)\s*\d{1,4})?\D{0,3}$/.exec(text.trim());
  return digits === null ? null : Number(digits[1]);
}

/** Bare numbers at the edge that grow with the pages; `shift` is printed number minus physical page. */
function numbered(
  candidates: readonly Candidate[],
  pages: number,
): { readonly shift: number; readonly found: Candidate[] } | null {
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
    for (const { size, text } of segments)
      counts.set(Math.round(size * 2) / 2, (counts.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/**
 * Lines that run although they do not come back: at the place and in the size of the running lines of other pages
 * (the title of a short chapter), or small, apart and repeating a title or standing beside the page number.
 */
function besideRunning(
  candidates: readonly Candidate[],
  running: ReadonlySet<Segment>,
  pages: readonly PageSegments[],
  places: Places,
): Segment[] {
  const body = textSize(pages);
  const titles = new Set(
    pages.flatMap(({ segments }) =>
      segments.filter(({ size }) => size > 1.1 * body).map(({ text }) => text.toLowerCase()),
    ),
  );
  // In a document of a page or two nothing comes back: there a number in the margin is taken at its word.
  const sure = ({ segment }: Candidate): boolean => pages.length <= 2 || running.has(segment);
  const found: Segment[] = [];
  for (const one of candidates) {
    const { segment, apart, pageIndex } = one;
    if (running.has(segment) || apart < 1.8) continue;
    const place = places.share(one);
    const alike = place.pages >= 3 && place.share >= 0.6;
    const title =
      segment.size < 0.95 * body && /\p{L}{3}/u.test(segment.text) && titles.has(segment.text.toLowerCase());
    const numbers =
      segment.size < body + 0.1 &&
      apart > 2.5 &&
      candidates.some((other) => other.pageIndex === pageIndex && sure(other) && isOwnNumber(other, segment));
    if (alike || title || numbers) found.push(segment);
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
  const runs = [...groups.values()].flatMap(sameHeight).flatMap(sameNumbers);
  const places = new Places(candidates, runs);
  const running = new Set<Segment>();
  for (const run of runs) {
    if (isRunning(run, pages.length, places)) for (const { segment } of run) running.add(segment);
  }
  const numbers = numbered(candidates, pages.length);
  for (const { segment } of numbers?.found ?? []) {
    if (segment.text.length <= 24) running.add(segment);
  }
  for (const segment of besideRunning(candidates, running, pages, places)) running.add(segment);
  for (const page of pages) keepWholeLines(page, running);
  keepOnlyText(pages, running);
  return {
    pages: pages.map((page) => ({
      ...page,
      segments: page.segments.filter((segment) => !running.has(segment)),
    })),
    removed: running.size,
    numbers: numbers === null ? null : labelsFrom(numbers.shift, numbers.found, pages.length),
  };
}
