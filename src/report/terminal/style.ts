// Runs of text as a terminal shows them: marks, and lines no wider than the window (owner of chalk and wrap-ansi).
import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Inline, Rich } from '../model.js';
import { plain } from '../plain.js';

/** How one report is shown. */
export interface Style {
  readonly chalk: ChalkInstance;
  /** Columns that may be used. */
  readonly width: number;
  readonly colour: boolean;
}

export function createStyle(width: number, colour: boolean): Style {
  return { chalk: new Chalk({ level: colour ? 1 : 0 }), width, colour };
}

function run(part: Inline, { chalk }: Style): string {
  if (typeof part === 'string') return plain(part);
  const value = plain(part.text);
  if (part.kind === 'emphasis') return chalk.italic(value);
  return part.kind === 'welfare' ? chalk.underline(value) : chalk.bold(value);
}

/** The runs as one line, harmless whatever they hold. */
export const line = (runs: Rich, style: Style): string => runs.map((part) => run(part, style)).join('');

/** Signs that take one column each: most of what a report says. */
const NARROW = /^[ -~À-ɏ‘’“”–…]*$/;

/** Lines of at most `width` columns. */
function rowsOf(value: string, width: number): string[] {
  const words = value.split(' ');
  // The package knows of colours, odd spaces and signs of any width, and measures the whole line again at every word.
  if (!NARROW.test(value) || words.some(({ length }) => length === 0 || length > width))
    return wrapAnsi(value, width, { hard: true }).split('\n');
  const rows: string[] = [];
  for (const word of words) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** Breaks text into lines of at most `width` columns, each behind `indent`; a longer word is cut. */
export function wrap(value: string, width: number, indent = ''): string {
  return rowsOf(value, width - indent.length)
    .map((row) => (indent + row).trimEnd())
    .join('\n');
}
