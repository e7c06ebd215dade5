// Recognises tables of contents, which would count every heading twice.
import type { Line, Region } from './shapes.js';

const HEADING = /^(?:inhoud|inhoudsopgave|inhoudstafel|inhoudsoverzicht|contents|table of contents)\.?$/i;
const LEADERS = /(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,})/;
const ENTRY_END = /(?:^|\s)(\d{1,3}|[ivxl]{1,6})$/i;
/** Fewer entries than this make no table of contents, unless under its own heading. */
const MIN_ENTRIES = 4;

interface Entry {
  readonly index: number;
  readonly page: number;
  /** Dot leaders, or the page number in a cell of its own. */
  readonly set: boolean;
}

function entryOf(line: Line, index: number): Entry | null {
  // Nearly all lines end in a letter or a point.
  if (!/[\divxl.…_]$/i.test(line.text.slice(-1)) || !/\p{L}{2}/u.test(line.text)) return null;
  const found = ENTRY_END.exec(line.text.slice(-8))?.[1];
  if (found === undefined) return LEADERS.test(line.text) ? { index, page: NaN, set: true } : null;
  const last = line.cells.at(-1)?.text ?? '';
  // A row of figures is no entry.
  if (
    line.cells
      .slice(1, -1)
      .some(({ text }) => /^[\d.,%€ -]+$/.test(text) && !/^\.+$/.test(text) && /\d/.test(text))
  )
    return null;
  const set = LEADERS.test(line.text) || (line.cells.length > 1 && last === found);
  return { index, page: Number(found), set };
}

function grows(entries: readonly Entry[]): boolean {
  const pages = entries.map(({ page }) => page).filter((page) => !Number.isNaN(page));
  const rising = pages.filter((page, index) => index === 0 || page >= (pages[index - 1] as number)).length;
  return rising >= 0.8 * pages.length;
}

/** The lines of a region that belong to a table of contents, as indices. */
function contentsOf({ lines }: Region, underHeading: boolean): Set<number> {
  const found = new Set<number>();
  const heading = lines.findIndex(({ text }) => HEADING.test(text.trim()));
  const titled = heading >= 0 || underHeading;
  const entries = lines.map(entryOf).filter((entry) => entry !== null && (entry.set || titled)) as Entry[];
  let run: Entry[] = [];
  const close = (): void => {
    // The rest of a table of contents at the top of the next page can be one line; dots then tell.
    const rest =
      underHeading &&
      (run[0]?.index ?? 9) < 2 &&
      run.every(({ index }) => LEADERS.test(lines[index]?.text ?? ''));
    const enough = rest || (run.length >= (titled ? 3 : MIN_ENTRIES) && grows(run));
    const strong = titled || run.filter(({ set }) => set).length >= 0.7 * run.length;
    if (enough && strong) addRun(run, lines, heading, found);
    run = [];
  };
  for (const entry of entries) {
    const last = run.at(-1);
    // Titles of parts and titles of two lines stand between the entries.
    if (last !== undefined && entry.index - last.index > (titled ? 5 : 3)) close();
    run.push(entry);
  }
  close();
  return found;
}

function addRun(run: readonly Entry[], lines: readonly Line[], heading: number, found: Set<number>): void {
  let first = (run[0] as Entry).index;
  const last = (run.at(-1) as Entry).index;
  if (heading >= 0 && heading < first && first - heading <= 6) first = heading;
  // The first line of a first entry of two lines.
  else if (first > 0 && heading < 0 && lines[first]?.x0 === lines[first - 1]?.x0 && first === 1) first -= 1;
  for (let at = first; at <= last; at++) found.add(at);
}

/** Takes tables of contents out of the regions. @returns the rest, and per page the number of lines left out */
export function withoutContents(regions: readonly Region[]): {
  readonly regions: Region[];
  readonly left: ReadonlyMap<number, number>;
} {
  const left = new Map<number, number>();
  let open: number | null = null;
  const rest = regions.map((region) => {
    // A table of contents that runs on: over the next column, or the next page.
    const found = contentsOf(region, open !== null && region.page - open <= 1);
    if (found.size === 0) return region;
    open = region.page;
    left.set(region.page, (left.get(region.page) ?? 0) + found.size);
    return { ...region, lines: region.lines.filter((_, index) => !found.has(index)) };
  });
  return { regions: rest.filter(({ lines }) => lines.length > 0), left };
}
