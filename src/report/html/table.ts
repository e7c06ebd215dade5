// Tables: a caption, headers with their scope, and a region that scrolls where the window is narrow.
import type { Block, Cell } from '../model.js';
import type { Anchors } from './anchors.js';
import { linked, rich } from './inline.js';
import { element, LINE, type Child, type Markup } from './markup.js';

type Table = Extract<Block, { kind: 'table' }>;

/** From this many rows on a table may be cut over pages. */
const LONG = 14;
/** A word of this length may be broken anywhere, or its column takes the room of all others. */
const LONG_WORD = /\S{26,}/;
/** Tables with this many columns and more need room. */
const WIDE = 4;

function content(cell: Cell, anchors: Anchors | null): Child {
  if (!('bar' in cell)) return rich(cell, anchors);
  const width = Math.max(0, Math.min(1, cell.bar)) * 100;
  const shape = element(
    'svg',
    { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    element('rect', { width: 100, height: 8, fill: '#e3e7ec' }),
    element('rect', { width, height: 8, fill: '#44546a' }),
  );
  return [element('span', { class: 'value' }, cell.text), shape];
}

const textOf = (cell: Cell): string =>
  'bar' in cell ? cell.text : cell.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** The first column names its row, unless it is one of two lists side by side. */
const namesRows = ({ columns }: Table): boolean =>
  columns.length > 2 || (columns.length === 2 && columns[1]!.align === 'right');

function row(cells: readonly Cell[], table: Table, anchors: Anchors): Markup {
  const [first] = cells;
  const id = table.passages && first && !('bar' in first) && typeof first[0] === 'string' ? first[0] : null;
  const rowId = id === null ? undefined : anchors.forRow(id);
  return element(
    'tr',
    { id: rowId },
    cells.map((cell, at) => {
      const align =
        table.columns[at]?.align === 'right' ? 'number' : LONG_WORD.test(textOf(cell)) ? 'long' : undefined;
      // The text of a document stands in a list of places: nothing in it becomes a link, nor does a row to itself.
      const own = table.passages && (at > 0 || rowId !== undefined) ? null : anchors;
      if (at === 0 && namesRows(table))
        return element('th', { scope: 'row', class: align }, content(cell, own));
      return element('td', { class: align }, content(cell, own));
    }),
  );
}

/** A table; nothing when it has no rows. @param id of its caption */
export function renderTable(table: Table, id: string, anchors: Anchors): Child {
  if (table.rows.length === 0) return null;
  const head = table.columns.map(({ label, align }) =>
    element('th', { scope: 'col', class: align === 'right' ? 'number' : undefined }, label),
  );
  const shape = [
    ...(table.rows.length < LONG ? ['short'] : []),
    ...(table.columns.length >= WIDE ? ['wide'] : []),
    ...(table.columns.length === 3 && !table.passages ? ['even'] : []),
    ...(table.passages ? ['places'] : []),
    ...(table.sortable ? ['sortable'] : []),
  ].join(' ');
  return element(
    'div',
    // A group, not a landmark: a report has dozens of tables, and its chapters are found by their headings.
    { class: 'scroll', role: 'group', 'aria-labelledby': id, tabindex: 0 },
    element(
      'table',
      { class: shape || undefined },
      element('caption', { id }, element('span', {}, linked(table.caption, anchors))),
      element('thead', {}, element('tr', {}, head)),
      LINE,
      element(
        'tbody',
        {},
        table.rows.map((cells) => [row(cells, table, anchors), LINE]),
      ),
    ),
  );
}
