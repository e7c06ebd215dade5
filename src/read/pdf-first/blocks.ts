// From lines in reading order to blocks: headings, paragraphs, list items, table cells and footnotes.
import type { BlockRole } from '../../types.js';
import type { Placed } from './columns.js';
import type { Fragment } from './lines.js';

/** A line of running text: one fragment, or the fragments of a table row. */
export interface Draft {
  readonly role: BlockRole;
  readonly level: number;
  readonly lines: readonly { readonly text: string; readonly page: number }[];
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** What is normal in this document. */
export interface Body {
  readonly size: number;
  readonly font: string;
  /** Sizes of headings, largest first. */
  readonly headingSizes: readonly number[];
}

const BULLET = /^(?:[•●▪■□◦‣⁃·►➢❖✓✔\uE000-\uF8FF]\s*|[-–—]\s+|o\s+(?=\p{Lu}))(?=\S)/u;
const NUMBERED_ITEM = /^(?:\d{1,2}[.)]|[a-z][.)]|\(\d{1,2}\)|\([a-z]\))\s+(?=\S)/;
const NUMBERED_HEADING = /^(?:hoofdstuk\s+\d+|deel\s+\d+|bijlage\s+\w+|\d{1,2}(?:\.\d{1,2}){0,3}\.?)\s+\p{Lu}/iu;
const NOTE = /^\d{1,3}\s+\S/;

/** The size and font most characters are set in, and the larger sizes that short lines use. */
export function bodyOf(fragments: readonly Fragment[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { text, size, font } of fragments) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const most = <K>(map: Map<K, number>): K | undefined => [...map].sort((a, b) => b[1] - a[1])[0]?.[0];
  const size = most(sizes) ?? 10;
  const font = most(fonts) ?? '';
  const headingSizes = [...sizes.keys()].filter((other) => other >= size * 1.1).sort((a, b) => b - a);
  return { size, font, headingSizes };
}

function isHeadingLine({ text, size, font }: Fragment, body: Body): boolean {
  if (text.length > 160 || !/\p{L}{2}/u.test(text) || BULLET.test(text)) return false;
  if (size >= body.size * 1.15) return !/[.;,]$/.test(text) || text.length < 60;
  const other = font !== body.font && size >= body.size * 0.95;
  return other && text.length <= 90 && !/[.;:,]$/.test(text) && /^[\p{Lu}\d]/u.test(text);
}

function levelOf({ text, size, font }: Fragment, body: Body): number {
  const number = /^\d{1,2}((?:\.\d{1,2}){0,3})\.?\s/.exec(text);
  if (number && NUMBERED_HEADING.test(text)) return Math.min(6, 1 + (number[1]!.match(/\./g)?.length ?? 0));
  const rounded = Math.round(size * 2) / 2;
  const at = body.headingSizes.indexOf(rounded);
  const larger = at >= 0 ? at : body.headingSizes.length;
  return Math.min(6, 1 + larger + (at < 0 && font !== body.font ? 0 : 0));
}

interface Open {
  role: BlockRole;
  level: number;
  lines: { text: string; page: number }[];
  last: Placed;
  heading: Fragment | null;
}

/** Does this line go on with the open block? */
function continues(open: Open, placed: Placed, pitch: number): boolean {
  const { last } = open;
  const sameColumn = last.column === placed.column && last.band === placed.band && last.fragment.page === placed.fragment.page;
  const before = open.lines.at(-1)!.text;
  if (!sameColumn) {
    return open.role !== 'heading' && !/[.!?:;]["”’)]?$/.test(before) && /^[\p{Ll}\d(]/u.test(placed.fragment.text);
  }
  const gap = placed.fragment.y - last.fragment.y;
  if (gap > pitch * 1.3 || gap < 0) return false;
  if (Math.abs(placed.fragment.size - last.fragment.size) > 1) return false;
  const indent = placed.fragment.left - placed.left;
  const lastShort = last.fragment.right < last.right - (last.right - last.left) * 0.25;
  const endsSentence = /[.!?]["”’)]?$/.test(before);
  if (endsSentence && lastShort && /^[\p{Lu}“"‘]/u.test(placed.fragment.text)) return false;
  return !(endsSentence && indent > placed.fragment.size * 0.8 && last.fragment.left - last.left < 2 && open.role === 'paragraph');
}

/** Distance between the lines of running text. */
function linePitch(placed: readonly Placed[], body: Body): number {
  const gaps = new Map<number, number>();
  placed.forEach((one, index) => {
    const next = placed[index + 1];
    if (!next || next.column !== one.column || next.fragment.page !== one.fragment.page) return;
    const gap = Math.round((next.fragment.y - one.fragment.y) * 2) / 2;
    if (gap > body.size * 0.8 && gap < body.size * 2.2 && Math.abs(one.fragment.size - body.size) < 1) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  });
  return [...gaps].sort((a, b) => b[1] - a[1])[0]?.[0] ?? body.size * 1.3;
}

/** Rows of a table: lines of one column with more than one fragment on a baseline, at least two in a row. */
function tableRows(placed: readonly Placed[]): Map<Placed, { table: number; row: number; column: number }> {
  const lines: Placed[][] = [];
  for (const one of placed) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && first.column === one.column && first.band === one.band && first.fragment.page === one.fragment.page && Math.abs(first.fragment.y - one.fragment.y) < 2) line.push(one);
    else lines.push([one]);
  }
  const cells = new Map<Placed, { table: number; row: number; column: number }>();
  let table = -1;
  let run: Placed[][] = [];
  const close = (): void => {
    if (run.filter((line) => line.length >= 2).length >= 3) {
      table += 1;
      const starts = columnStarts(run);
      let row = -1;
      for (const line of run) {
        const first = starts.findLastIndex((start) => line[0]!.fragment.left >= start - 4);
        if (first === 0 || row < 0) row += 1;
        for (const one of line) {
          const column = Math.max(0, starts.findLastIndex((start) => one.fragment.left >= start - 4));
          cells.set(one, { table, row, column });
        }
      }
    }
    run = [];
  };
  for (const line of lines) {
    const previous = run.at(-1)?.[0];
    const near = !previous || (line[0]!.fragment.page === previous.fragment.page && line[0]!.fragment.y - previous.fragment.y < 40);
    if (line.length >= 2 && near && !BULLET.test(line[0]!.fragment.text) ) run.push(line);
    else if (line.length === 1 && run.length > 0 && near && fitsColumn(line[0]!, run)) run.push(line);
    else {
      close();
      if (line.length >= 2) run.push(line);
    }
  }
  close();
  return cells;
}

function columnStarts(run: readonly Placed[][]): number[] {
  const starts: number[] = [];
  for (const { fragment } of run.flat().sort((a, b) => a.fragment.left - b.fragment.left)) {
    if (starts.length === 0 || fragment.left - starts.at(-1)! > 12) starts.push(fragment.left);
  }
  return starts;
}

/** A lone fragment in a run of rows is the second line of a cell when it is narrow and starts where a column starts. */
function fitsColumn({ fragment, left, right }: Placed, run: readonly Placed[][]): boolean {
  const starts = columnStarts(run);
  return fragment.right - fragment.left < (right - left) * 0.6 && starts.some((start) => Math.abs(start - fragment.left) < 4);
}

/** Cuts placed lines into blocks. */
export function draftBlocks(placed: readonly Placed[], body: Body): Draft[] {
  const pitch = linePitch(placed, body);
  const cells = tableRows(placed);
  const drafts: Draft[] = [];
  const cellDrafts = new Map<string, { lines: { text: string; page: number }[] }>();
  let open: Open | null = null;
  const close = (): void => {
    if (open) drafts.push({ role: open.role, level: open.level, lines: open.lines });
    open = null;
  };
  for (const one of placed) {
    const { fragment } = one;
    const line = { text: fragment.text, page: fragment.page };
    const cell = cells.get(one);
    if (cell) {
      close();
      const key = `${fragment.page}/${cell.table}/${cell.row}/${cell.column}`;
      const known = cellDrafts.get(key);
      if (known) known.lines.push(line);
      else {
        const lines = [line];
        cellDrafts.set(key, { lines });
        drafts.push({ role: 'tableCell', level: 0, lines, cell });
      }
      continue;
    }
    const current = open as Open | null;
    if (isHeadingLine(fragment, body)) {
      const previous = current?.heading;
      const goesOn = current && previous && Math.abs(previous.size - fragment.size) < 0.6 && previous.font === fragment.font && previous.page === fragment.page && fragment.y - previous.y < fragment.size * 1.6 && !NUMBERED_HEADING.test(fragment.text);
      if (goesOn) {
        current.lines.push(line);
        current.heading = fragment;
        current.last = one;
      } else {
        close();
        open = { role: 'heading', level: levelOf(fragment, body), lines: [line], last: one, heading: fragment };
      }
      continue;
    }
    const isNote = fragment.size <= body.size * 0.9 && NOTE.test(fragment.text);
    const bullet = BULLET.exec(fragment.text) ?? (current?.role === 'listItem' || NUMBERED_ITEM.test(fragment.text) ? NUMBERED_ITEM.exec(fragment.text) : null);
    if (!isNote && !bullet && current && current.role !== 'heading' && continues(current, one, pitch)) {
      current.lines.push(line);
      current.last = one;
      continue;
    }
    close();
    const text = bullet && BULLET.test(fragment.text) ? fragment.text.slice(bullet[0].length) : fragment.text;
    open = { role: isNote ? 'footnote' : bullet ? 'listItem' : 'paragraph', level: 0, lines: [{ ...line, text }], last: one, heading: null };
  }
  close();
  return drafts;
}
