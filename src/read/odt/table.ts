// Gives the cells of an OpenDocument table their grid column.
import { children } from '../tree.js';
import type { MarkupElement } from '../tree.js';

const GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

function rowsOf(table: MarkupElement): MarkupElement[] {
  return children(table).flatMap((part) => {
    if (part.name === 'table:table-row') return [part];
    return GROUPS.has(part.name) ? rowsOf(part) : [];
  });
}

/** Cells row by row. A cell that is covered by another keeps its column but has no text of its own. */
export function odtTableCells(table: MarkupElement): { element: MarkupElement; column: number }[][] {
  return rowsOf(table).map((row) => {
    let column = 0;
    const cells: { element: MarkupElement; column: number }[] = [];
    for (const element of children(row)) {
      if (element.name === 'table:table-cell') cells.push({ element, column });
      if (element.name !== 'table:table-cell' && element.name !== 'table:covered-table-cell') continue;
      column += Math.min(1000, Number(element.attributes['table:number-columns-repeated'] ?? 1) || 1);
    }
    return cells;
  });
}
