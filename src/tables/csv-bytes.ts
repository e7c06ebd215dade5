// Rows of a large table as the bytes of CSV, without making a text of them first: almost all signs are one byte.
import { isPlain, renderCsvRows, type CellValue } from './csv.js';

/** Bytes to begin with: a table of a usual unit fits. */
const FIRST_BYTES = 2 ** 18;
/** A sign takes at most three bytes a UTF-16 unit, and a cell ends in a comma or a line feed. */
const UNIT_BYTES = 3;
const [COMMA, LINE_FEED, QUOTE] = [',', '\n', '"'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
];

/** Filled by one table after another: new bytes for each would take longer to get than to fill. */
let room = Buffer.allocUnsafeSlow(FIRST_BYTES);

/** Makes sure that so many bytes fit after the first `used`. */
function reserve(used: number, bytes: number): void {
  if (used + bytes <= room.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(used + bytes, 2 * room.length));
  room.copy(larger, 0, 0, used);
  room = larger;
}

/** Writes a text from `at` if nothing in it needs quotes or care. @returns where it ends; -1 when something does */
function write(text: string, at: number): number {
  reserve(at, UNIT_BYTES * text.length + 1);
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    if (code < 32 || code > 126 || code === QUOTE || code === COMMA)
      return isPlain(text) ? at + room.write(text, at) : -1;
    room[at + unit] = code;
  }
  return at + text.length;
}

/**
 * The rows as CSV in the dialect 'int', in UTF-8: the bytes of what `renderCsvRows` gives.
 * @param cellsOf the cells of a row, at least two; they may be those of the next row at the next call
 */
export function csvBytes(count: number, cellsOf: (row: number) => readonly CellValue[]): Buffer {
  let used = 0;
  /** Cells of the row before, and where they stand: in sorted tables half of the cells are the same, and are copied. */
  let before: CellValue[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  for (let row = 0; row < count; row += 1) {
    const cells = cellsOf(row);
    let end = used;
    for (let at = 0; at < cells.length && end >= 0; at += 1) {
      const cell = cells[at]!;
      const start = end;
      if (cell === before[at]) {
        const [first, last] = [from[at]!, to[at]!];
        reserve(end, last - first + 1);
        // Shorter than what `copyWithin` is good for.
        for (let byte = first; byte < last; byte += 1) room[end++] = room[byte]!;
      } else end = write(cell === null ? '' : String(cell), end);
      before[at] = cell;
      from[at] = start;
      to[at] = end;
      if (end >= 0) room[end++] = COMMA;
    }
    if (end >= 0) room[end - 1] = LINE_FEED;
    else {
      const text = renderCsvRows([cells], 'int');
      reserve(used, UNIT_BYTES * text.length);
      end = used + room.write(text, used);
      before = [];
    }
    used = end;
  }
  return Buffer.from(room.subarray(0, used));
}
