// Groups the lines of a column to paragraphs, headings and list items, by what a reader would see as a new start.
import { markerOf } from './lists.js';
import type { Marker } from './lists.js';
import type { BodyStyle, Line } from './shapes.js';

/** Lines that belong together. */
export interface Group {
  readonly lines: Line[];
  /** What stands before its first line, when it is a list item. */
  readonly marker: Marker | null;
  /** White space above it is wider than between lines. */
  readonly spaceAbove: boolean;
  /** White space behind its last line, up to the right edge. */
  room: number;
  /** Its column is set with even right edges. */
  readonly justified: boolean;
}

const SENTENCE_END = /[.!?:;…]["'”’)\]]*$/u;

/** Right edge of the text around each line: that of the column, or of a narrower block of prose within it. */
function rightEdges(lines: readonly Line[], body: BodyStyle): number[] {
  const edges = new Float64Array(lines.map(({ x1 }) => x1)).sort();
  const outliers = edges.length >= 8 ? Math.floor(edges.length * 0.03) + 1 : 0;
  const column = edges[edges.length - 1 - outliers] ?? 0;
  const rights: number[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && isClose(lines[end - 1] as Line, lines[end] as Line, body)) end += 1;
    const block = lines.slice(start, end);
    const flowing = block.slice(1).filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    const own = Math.max(...block.map(({ x1 }) => x1));
    const narrower = block.length >= 4 && flowing >= 0.4 * (block.length - 1);
    for (let at = start; at < end; at++) rights.push(narrower ? Math.min(column, own) : column);
    start = end;
  }
  return rights;
}

function isClose(before: Line, line: Line, body: BodyStyle): boolean {
  return (
    line.y - before.y < body.leading(line.size) + 0.25 * line.size + 0.3 &&
    Math.abs(line.size - before.size) < 0.6
  );
}

/** Width of the first word of a line. */
export function firstWord({ text, x0, x1 }: Line): number {
  const length = /^\S+/.exec(text)?.[0].length ?? 0;
  return ((x1 - x0) * length) / Math.max(1, text.length);
}

/** The line ends before the edge although the next word would have fitted. */
function isShort(line: Line, next: Line, right: number): boolean {
  return line.x1 + firstWord(next) + 0.9 * line.size < right;
}

/** A clear difference in size or weight. */
function looksOther(before: Line, line: Line, short: boolean): boolean {
  if (Math.abs(before.size - line.size) > Math.max(0.6, 0.06 * line.size)) return true;
  const lighter = before.weight - line.startWeight >= 150;
  const heavier = line.weight - before.endWeight >= 150 && line.weight - before.weight >= 150;
  const open = !SENTENCE_END.test(before.text) && !/^\p{Lu}/u.test(line.text);
  return (lighter || heavier) && (short || !open);
}

interface Context {
  readonly body: BodyStyle;
  readonly group: Group;
  readonly right: number;
}

/** Whether a marker at the begin of a line starts an item, or is a number or dash in the run of a sentence. */
function startsItem(marker: Marker, line: Line, before: Line, { group, right }: Context): boolean {
  if (marker.kind === 'bullet') return true;
  if (group.marker?.kind === marker.kind && Math.abs((group.lines[0] as Line).x0 - line.x0) < 3) return true;
  if (SENTENCE_END.test(before.text) || /,$/.test(before.text) || isShort(before, line, right)) return true;
  // A marker set apart by a tab; a line stretched to the edge parts its words too.
  return line.cells.length > 1 && /^["'‘“(]?\p{Lu}/u.test(line.text.slice(marker.text.length));
}

/** Whether white space parts two lines. A somewhat wider step inside a running sentence does not. */
function isApart(before: Line, line: Line, { body, right }: Context): boolean {
  const step = line.y - before.y;
  const leading = body.leading(line.size);
  if (step < -2 || step > leading + 1.1 * line.size) return true;
  if (step <= leading + 0.25 * line.size + 0.3) return false;
  const running =
    !SENTENCE_END.test(before.text) && /^\p{Ll}/u.test(line.text) && !isShort(before, line, right);
  return !running;
}

function isIndented(before: Line, line: Line, next: Line | undefined, { group, body }: Context): boolean {
  const step = line.x0 - before.x0;
  const size = line.size;
  if (group.marker !== null) return false;
  // First line of a paragraph: further in than the line before and than the line behind it.
  const returns = next === undefined || next.x0 < line.x0 - 0.5 * size || !isClose(line, next, body);
  return (
    step > 0.6 * size &&
    step < 4 * size &&
    group.lines.length > 1 &&
    returns &&
    /^[\p{Lu}\d'"‘“(]/u.test(line.text)
  );
}

/** A line further out than the text of the list item before it is no part of that item. */
function leavesItem(before: Line, line: Line, { group, right }: Context): boolean {
  if (group.marker === null) return false;
  const first = group.lines[0] as Line;
  const hanging =
    group.lines.length > 1 ? before.x0 - line.x0 > 0.7 * line.size : line.x0 < first.x0 - 0.7 * line.size;
  if (hanging) return SENTENCE_END.test(before.text) || /^[\p{Lu}\d]/u.test(line.text);
  return line.x0 < first.x0 - 2 && isShort(before, line, right);
}

/** A line below the text of a list item, and not below its bullet, goes on with the item. */
function hangs(before: Line, line: Line, { marker, lines }: Group): boolean {
  const first = lines[0] as Line;
  if (marker === null || line.x0 < first.x0 + 0.3 * line.size) return false;
  return lines.length === 1
    ? Math.abs(line.x0 - marker.textX) < line.size
    : Math.abs(line.x0 - before.x0) < 2;
}

function startsNew(before: Line, line: Line, next: Line | undefined, context: Context): boolean {
  const { group, body, right } = context;
  if (isApart(before, line, context)) return true;
  // A period that the end of the line cuts in two: '2023 / – 2026'.
  if (/\d$/.test(before.text) && /^[–-] \d/.test(line.text)) return false;
  const marker = markerOf(line);
  if (marker !== null && startsItem(marker, line, before, context)) return true;
  const short = isShort(before, line, right);
  if (looksOther(before, line, short)) return true;
  if (leavesItem(before, line, context) || isIndented(before, line, next, context)) return true;
  // Lines of a title end where the designer wanted.
  if (line.size > 1.15 * body.size && group.lines.length < 5) return false;
  if (/[-\u00AD]$/.test(before.text) && /^\p{Ll}/u.test(line.text)) return false;
  return short && !/^[\p{Ll}(]/u.test(line.text) && !hangs(before, line, group);
}

/** Groups the lines of one column, from top to bottom. */
export function groupsOf(lines: readonly Line[], body: BodyStyle): Group[] {
  const rights = rightEdges(lines, body);
  const groups: Group[] = [];
  const even = lines.filter(({ x1 }, index) => Math.abs((rights[index] ?? 0) - x1) < 0.8).length;
  const justified = even >= 5 && even >= 0.45 * lines.length;
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const before = lines[index - 1];
    const right = rights[index - 1] ?? 0;
    const edge = rights[index] ?? 0;
    const room = edge - line.x1;
    const context = group === undefined ? null : { body, group, right };
    if (
      group !== undefined &&
      before !== undefined &&
      context !== null &&
      !startsNew(before, line, lines[index + 1], context)
    ) {
      group.lines.push(line);
      group.room = room;
      return;
    }
    const spaceAbove = before === undefined || isApart(before, line, { body, group: group as Group, right });
    groups.push({ lines: [line], marker: markerOf(line), spaceAbove, room, justified });
  });
  return groups;
}
