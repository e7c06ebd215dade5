// What leaves a worker when names are masked: words for people ('[naam]') in the place of the signs that stand for them.
import { withLabels } from '../masks.js';
import type { Cell, UnitRows } from './model.js';
import type { UnitFailure } from './task.js';

const cellOf = <T extends Cell>(cell: T): T | string => (typeof cell === 'string' ? withLabels(cell) : cell);

/** The rows with labels in every cell. A report has them already. */
export function labelledRows(rows: UnitRows): UnitRows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, own]) => [name, own.map((cells) => cells.map(cellOf))]),
  );
}

/** What went wrong, with labels in what is told of it. */
export function labelledFailures(failures: readonly UnitFailure[]): readonly UnitFailure[] {
  return failures.map((failure) => ({
    ...failure,
    data: Object.fromEntries(Object.entries(failure.data).map(([key, value]) => [key, cellOf(value)])),
  }));
}
