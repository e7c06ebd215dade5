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

/** Breaks text into lines of at most `width` columns, each behind `indent`; a longer word is cut. */
export function wrap(value: string, width: number, indent = ''): string {
  return wrapAnsi(value, width - indent.length, { hard: true })
    .split('\n')
    .map((row) => (indent + row).trimEnd())
    .join('\n');
}
