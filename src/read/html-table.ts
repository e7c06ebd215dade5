// Gives the cells of an HTML table their grid column, with rowspan and colspan counted.
import { children } from './tree.js';
import type { MarkupElement } from './tree.js';

export interface TableCell {
  readonly element: MarkupElement;
  /** Grid column from 0: cells that span rows or columns keep the columns behind them in place. */
  readonly column: number;
}

function spanOf(cell: MarkupElement, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return Number.isFinite(value) && value >= 1 ? Math.min(value, 1000) : 1;
}

/** Rows of a table without those of tables inside it. */
function rowsOf(table: MarkupElement): MarkupElement[] {
  return children(table).flatMap((part) => {
    if (part.name === 'tr') return [part];
    return part.name === 'thead' || part.name === 'tbody' || part.name === 'tfoot'
      ? children(part, 'tr')
      : [];
  });
}

/** The caption and the cells of a table, row by row. */
export function tableCells(table: MarkupElement): { caption: MarkupElement | null; rows: TableCell[][] } {
  // Per column: how many more rows a cell from above still takes.
  const taken: number[] = [];
  const rows = rowsOf(table).map((row) => {
    let column = 0;
    const cells: TableCell[] = [];
    for (const element of children(row)) {
      if (element.name !== 'td' && element.name !== 'th') continue;
      while ((taken[column] ?? 0) > 0) column++;
      cells.push({ element, column });
      const width = spanOf(element, 'colspan');
      for (let at = column; at < column + width; at++) taken[at] = spanOf(element, 'rowspan');
      column += width;
    }
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return cells;
  });
  return { caption: children(table, 'caption')[0] ?? null, rows };
}
