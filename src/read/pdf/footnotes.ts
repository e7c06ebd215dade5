// Sets the notes at the foot of a column apart from its running text.
import type { BodyStyle, Line } from './shapes.js';

/** Lines of a column parted in running text and notes. */
export interface WithNotes {
  readonly lines: readonly Line[];
  /** Each note with its lines; the first begins with its number, unless it runs on from the page before. */
  readonly notes: readonly (readonly Line[])[];
}

const NUMBERED = /^(?:\d{1,3}|[*†‡])(?:[.)]?\s+\S|(?=\p{Lu}\p{L}))/u;

const isSmall = (line: Line, body: BodyStyle): boolean => line.size < 0.93 * body.size;
/** A row of a table: tables are set small too, and their rows are often numbered. */
const isRow = (line: Line): boolean => line.cells.length > 2;
const begins = (line: Line): boolean => line.note !== null || NUMBERED.test(line.text);

function numberOf(line: Line): number {
  return Number(line.note ?? /^\d+/.exec(line.text)?.[0] ?? NaN);
}

/** Where the notes begin, as an index of `lines`; the number of lines when there are none. */
function startOfNotes(lines: readonly Line[], body: BodyStyle): number {
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1] as Line, body) && !isRow(lines[start - 1] as Line)) start -= 1;
  const first = lines.findIndex((line, index) => index >= start && begins(line));
  if (first >= 0 && lines.slice(first).length <= 0.8 * lines.length + 8) {
    // What stands above the first number runs on from the page before only when it follows at the same pace.
    return continuesFrom(lines, start, first) ? start : first;
  }
  // Notes as large as the text have a raised number, and nothing but notes below them.
  const raised = lines.findIndex(
    (line, index) => index > 0.4 * lines.length && line.note !== null && /\p{L}{2}/u.test(line.text),
  );
  return raised < 0 ? lines.length : raised;
}

function continuesFrom(lines: readonly Line[], start: number, first: number): boolean {
  if (start === first) return true;
  if (first - start > 4) return false;
  const [above, line] = [lines[first - 1] as Line, lines[first] as Line];
  return line.y - above.y < 1.6 * line.size && Math.abs(line.size - above.size) < 0.4 && start > 0;
}

/** Parts the lines of one column, from top to bottom, in running text and notes. */
export function withoutNotes(lines: readonly Line[], body: BodyStyle): WithNotes {
  const start = startOfNotes(lines, body);
  const notes: Line[][] = [];
  let number = NaN;
  for (const line of lines.slice(start)) {
    const next = numberOf(line);
    // A year or an amount at the begin of a line is no number of a note.
    const fresh =
      begins(line) &&
      (line.note !== null || Number.isNaN(number) || Number.isNaN(next) || next === number + 1);
    if (fresh || notes.length === 0) {
      notes.push([line]);
      if (!Number.isNaN(next)) number = next;
    } else (notes.at(-1) as Line[]).push(line);
  }
  return { lines: lines.slice(0, start), notes };
}
