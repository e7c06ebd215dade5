// The report for a terminal: as wide as the window, coloured only when asked (owner of cli-table3, chalk and wrap-ansi).
import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import type { Messages } from '../messages/index.js';
import { bar } from './bar.js';
import { partsFor, type Block, type Cell, type Depth, type Inline, type Report, type Rich } from './model.js';
import { plain } from './plain.js';

/** What the terminal can show. */
export interface TerminalOptions {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 40;
const WIDEST = 100;
const BAR_WIDTH = 8;
/** Borders and padding that cli-table3 adds per column, and one closing border. */
const BORDER = 3;

interface Style {
  readonly chalk: ChalkInstance;
  readonly width: number;
  readonly colour: boolean;
}

function run(part: Inline, { chalk }: Style): string {
  if (typeof part === 'string') return plain(part);
  const value = plain(part.text);
  if (part.kind === 'emphasis') return chalk.italic(value);
  return part.kind === 'welfare' ? chalk.underline(value) : chalk.bold(value);
}

const line = (runs: Rich, style: Style): string => runs.map((part) => run(part, style)).join('');

function wrap(value: string, width: number, indent = ''): string {
  return wrapAnsi(value, width - indent.length, { hard: true })
    .split('\n')
    .map((row) => (indent + row).trimEnd())
    .join('\n');
}

function cellText(value: Cell, style: Style): string {
  if ('bar' in value) return `${bar(value.bar, BAR_WIDTH)} ${plain(value.text)}`;
  return line(value, style);
}

/** Divides the width over the columns by their longest cells; narrow columns keep what they need. */
function columnWidths(longest: readonly number[], width: number): number[] {
  const available = width - longest.length * BORDER - 1;
  const fair = Math.floor(available / longest.length);
  const narrow = longest.map((length) => length <= fair);
  const taken = longest.reduce((sum, length, index) => sum + (narrow[index] ? length : 0), 0);
  const wideTotal = longest.reduce((sum, length, index) => sum + (narrow[index] ? 0 : length), 0);
  return longest.map((length, index) => {
    const share = narrow[index] ? length : Math.max(8, Math.floor(((available - taken) * length) / wideTotal));
    return Math.min(share, length) + 2;
  });
}

function table(block: Extract<Block, { kind: 'table' }>, style: Style): string {
  const rows = block.rows.map((row) => row.map((value) => cellText(value, style)));
  const longest = block.columns.map((column, index) =>
    Math.max(column.label.length, ...block.rows.map((row) => cellText(row[index]!, { ...style, chalk: new Chalk({ level: 0 }) }).length)),
  );
  const grid = new Table({
    head: block.columns.map((column) => style.chalk.bold(plain(column.label))),
    colAligns: block.columns.map((column) => column.align),
    colWidths: columnWidths(longest, style.width),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  grid.push(...rows);
  return `${wrap(style.chalk.bold(plain(block.caption)), style.width)}\n${grid.toString()}`;
}

function render(block: Block, style: Style, messages: Messages): string {
  switch (block.kind) {
    case 'text':
      return wrap(line(block.text, style), style.width);
    case 'legend':
      return style.colour ? wrap(plain(messages.texts.report.touching.legendTerminal), style.width) : '';
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${index + 1}. ` : '- ';
          return marker + wrap(line(item, style), style.width, ' '.repeat(marker.length)).trimStart();
        })
        .join('\n');
    case 'table':
      return table(block, style);
    case 'quote':
      return `${wrap(`“${line(block.text, style)}”`, style.width, '  ')}\n${wrap(style.chalk.dim(`— ${plain(block.source)}`), style.width, '  ')}`;
  }
}

/** @param depth how much to show: the half page, the report, or everything with the appendix */
export function renderTerminal(report: Report, messages: Messages, depth: Depth, options: TerminalOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const style: Style = { chalk: new Chalk({ level: options.colour ? 1 : 0 }), width, colour: options.colour };
  const parts = partsFor(report, depth).map((part) => {
    const underline = part.level === 2 ? '\n' + '─'.repeat(Math.min(width, part.heading.length)) : '';
    const blocks = part.blocks.map((block) => render(block, style, messages)).filter(Boolean);
    return [style.chalk.bold(wrap(plain(part.heading), width)) + underline, ...blocks].join('\n\n');
  });
  const hidden = depth === 'appendix' ? [] : [wrap(messages.texts.report.appendix.hidden, width)];
  return [style.chalk.bold(wrap(plain(report.title), width)), ...parts, ...hidden].join('\n\n') + '\n';
}
