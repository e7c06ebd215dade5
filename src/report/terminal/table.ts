// Tables in a terminal: as wide as the window allows, one row under another where it is narrow (owner of cli-table3).
import Table from 'cli-table3';
import { bar } from '../bar.js';
import type { Block, Cell } from '../model.js';
import { plain } from '../plain.js';
import { createStyle, line, wrap, type Style } from './style.js';

const BAR_WIDTH = 8;
/** Borders and padding that cli-table3 adds per column, and one closing border. */
const BORDER = 3;
/** Room that a wide column gets before the rest is divided. */
const FIRST_SHARE = 10;
/** With less room than this per column, a table reads worse than its rows one under another. */
const NARROWEST_COLUMN = 9;

function cellText(value: Cell, style: Style): string {
  if ('bar' in value) return `${bar(value.bar, BAR_WIDTH)} ${plain(value.text)}`;
  return line(value, style);
}

/** Divides the room over the columns: narrow ones keep what they need, the others share the rest by their length. */
export function columnWidths(needs: readonly number[], room: number): number[] {
  const widths = new Map<number, number>();
  let open = needs.map((_, column) => column);
  let left = room;
  for (;;) {
    const fair = Math.floor(left / open.length);
    const fitting = open.filter((column) => needs[column]! <= fair);
    for (const column of fitting) {
      widths.set(column, needs[column]!);
      left -= needs[column]!;
    }
    open = open.filter((column) => !widths.has(column));
    if (open.length === 0 || fitting.length === 0) break;
  }
  const first = Math.min(FIRST_SHARE, Math.floor(left / open.length));
  const rest = left - first * open.length;
  const total = open.reduce((sum, column) => sum + needs[column]!, 0);
  for (const column of open)
    widths.set(column, Math.min(needs[column]!, first + Math.floor((rest * needs[column]!) / total)));
  return needs.map((_, column) => widths.get(column)!);
}

/** Every row as its first cell, and below it the others with the names of their columns. */
function stacked(heads: readonly string[], rows: readonly (readonly string[])[], { width }: Style): string {
  return rows
    .map(([first = '', ...others]) => {
      const lines = others.map((value, index) => wrap(`${heads[index + 1]}: ${value}`, width, '  '));
      return [wrap(first, width), ...lines].join('\n');
    })
    .join('\n');
}

/**
 * Words wider than their column fall apart in pieces of its width: each fills a line. The pieces have spaces between, as
 * cli-table3 breaks lines there, and is very slow with lines of ours.
 */
function cutLongWords(value: string, width: number): string {
  return value
    .split(' ')
    .map((word) => (word.length > width ? wrap(word, width).replaceAll('\n', ' ') : word))
    .join(' ');
}

/** A table with its caption; nothing when it has no rows. */
export function renderTable(block: Extract<Block, { kind: 'table' }>, style: Style): string {
  if (block.rows.length === 0) return '';
  const heads = block.columns.map((column) => style.chalk.bold(plain(column.label)));
  const rows = block.rows.map((row) => row.map((value) => cellText(value, style)));
  const caption = wrap(style.chalk.bold(plain(block.caption)), style.width);
  const room = style.width - heads.length * BORDER - 1;
  if (room < heads.length * NARROWEST_COLUMN) return `${caption}\n${stacked(heads, rows, style)}`;
  const bare = createStyle(style.width, false);
  const longest = block.columns.map(({ label }, column) =>
    Math.max(1, label.length, ...block.rows.map((row) => cellText(row[column]!, bare).length)),
  );
  const widths = columnWidths(longest, room);
  const cells = (row: readonly string[]): string[] =>
    row.map((value, column) => cutLongWords(value, widths[column]!));
  const grid = new Table({
    head: cells(heads),
    colAligns: block.columns.map((column) => column.align),
    colWidths: widths.map((width) => width + 2),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  grid.push(...rows.map(cells));
  return `${caption}\n${grid.toString()}`;
}
