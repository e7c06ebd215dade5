// Style and script of pages with tables that can be sorted or with webs side by side; other pages do without them.
import type { Part } from '../model.js';

/** Changed? The digest in policy.ts has to follow; its test says which. */
export const EXTRA_STYLE = `
.page { max-width: 80rem; }
thead .number { white-space: normal; }
.sortable { font-size: 0.9rem; }
.sortable th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; margin: 0; padding: 0.2rem 0; cursor: pointer; width: 100%; }
.sortable th button::after { content: "\\a0↕"; color: #525c69; font-weight: 400; }
.sortable th[aria-sort="ascending"] button::after { content: "\\a0▲"; color: inherit; }
.sortable th[aria-sort="descending"] button::after { content: "\\a0▼"; color: inherit; }
.sortable th button:hover { text-decoration: underline; text-underline-offset: 0.15em; }
.picture.multiples { display: block; max-width: none; break-inside: auto; }
.multiples figcaption { margin: 0 0 0.9rem; max-width: 42rem; }
.multiples .key { display: block; width: 100%; max-width: 27rem; height: auto; }
.webs { list-style: none; margin: 0.6rem 0 0; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(10.4rem, 1fr)); gap: 1rem 0.8rem; }
.webs li { margin: 0; break-inside: avoid; }
.webs span { display: block; font-weight: 600; font-size: 0.95rem; line-height: 1.3; }
.webs svg { display: block; width: 100%; height: auto; }
@media (min-width: 62rem) { .columns { grid-template-columns: 13.5rem minmax(0, 1fr); } }
@media print {
  .page { max-width: none; }
  .columns { display: block; }
  .sortable { font-size: 0.8rem; }
  .sortable th button::after { content: none; }
  .picture.multiples { display: block; }
  .multiples figcaption { margin: 0 0 0.9rem; max-width: 42rem; }
.multiples .key { max-width: 9.6cm; }
  .webs { grid-template-columns: repeat(4, 1fr); }
}
`;

/**
 * Heads of sortable tables become buttons that sort their rows; what is not known stays at the end. Numbers are read as
 * the language of the page writes them. Changed? The digest in policy.ts has to follow; its test says which.
 */
export const SORT_SCRIPT = `
'use strict';
{
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });
  const numberOf = (text) => {
    const [found] = /^[-−]?\\d[\\d.,]*/.exec(text) ?? [];
    if (found === undefined) return null;
    const plain = language === 'nl' ? found.replaceAll('.', '').replace(',', '.') : found.replaceAll(',', '');
    return Number(plain.replace('−', '-'));
  };
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const sort = (column, down) => {
      const numbers = heads[column].classList.contains('number');
      const keyed = rows.map((row) => {
        const text = row.cells[column].textContent.trim();
        return { row, key: numbers ? numberOf(text) : text === '' || text === '–' ? null : text };
      });
      const compare = numbers ? (a, b) => a - b : collator.compare;
      keyed.sort((a, b) => {
        if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
        return down ? compare(b.key, a.key) : compare(a.key, b.key);
      });
      body.append(...keyed.map(({ row }) => row));
      heads.forEach((head, at) => {
        if (at === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      });
    };
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(column, head.getAttribute('aria-sort') === 'ascending'));
    });
    heads[0].setAttribute('aria-sort', 'ascending');
  }
}
`;

/** Do these parts hold something that needs them? */
export function needsExtras(parts: readonly Part[]): boolean {
  return parts.some(({ blocks }) =>
    blocks.some(
      (block) =>
        (block.kind === 'table' && block.sortable === true) ||
        (block.kind === 'figure' && block.figure.kind === 'webs'),
    ),
  );
}
