// The coding matrix as a table: a row per paragraph, a 0/1 column per label.
import type { CodedRow, CodedTerm } from '../../coding/row.js';

/** Between the terms in one cell. */
const BETWEEN = '; ';

const terms = (of: readonly CodedTerm[], show: (term: CodedTerm) => string): string =>
  [...new Set(of.map(show))].join(BETWEEN);

/** 'audience: museum + mensen met dementie': the reason, and the words that show it. */
function because({ connection }: CodedRow): string {
  if (!connection) return '';
  const { reason, culture, welfare } = connection;
  const same = culture.join() === welfare.join();
  return `${reason}: ${same ? culture.join(', ') : `${culture.join(', ')} + ${welfare.join(', ')}`}`;
}

type Value = string | number | null;

/** @param dimensions ids of the dimensions, in the order of their columns */
export function codingTable(
  rows: readonly CodedRow[],
  dimensions: readonly string[],
): { columns: string[]; rows: Value[][] } {
  const flags = ['culture', 'welfare', ...dimensions, 'connects'];
  const place = ['document', 'page', 'heading_path', 'paragraph', 'id', 'role', 'words', 'text'];
  const why = ['terms_culture', 'terms_welfare', 'terms_dimensions', 'connects_because', 'bridge'];
  return {
    columns: [...place, ...flags, 'commitment', ...why],
    rows: rows.map((row) => {
      const own = (code: string): CodedTerm[] => row.terms.filter((term) => term.code === code);
      return [
        row.document,
        row.page,
        row.headings.join(' › '),
        row.paragraph,
        row.id,
        row.role,
        row.words,
        row.text,
        ...flags.map((flag) => (row.codes.has(flag) ? 1 : 0)),
        row.connection ? row.commitment : '',
        terms(own('culture'), ({ term }) => term),
        terms(own('welfare'), ({ term }) => term),
        terms(
          row.terms.filter(({ code }) => dimensions.includes(code)),
          ({ term, code }) => `${term} → ${code}`,
        ),
        because(row),
        row.bridges.join(BETWEEN),
      ];
    }),
  };
}
