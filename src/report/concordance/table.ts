// A concordance as a table: a row per hit. The columns are English, for they are data.
import type { DocumentHits } from '../../measure/concordance.js';
import { plain } from '../plain.js';

/** A table may be shown in a window too: nothing in it steers one. */
const cell = (text: string): string => plain(text).trim();

export const CONCORDANCE_COLUMNS = [
  'document',
  'page',
  'heading_path',
  'paragraph',
  'sentence',
  'left',
  'keyword',
  'right',
  'concept',
  'term',
  'how',
  'negated',
  'place',
] as const;

/** @param limit the most rows per document */
export function concordanceRows(
  results: readonly DocumentHits[],
  limit: number,
): (string | number | null)[][] {
  return results.flatMap(({ document, hits }) =>
    hits
      .slice(0, limit)
      .map((hit) => [
        document.path,
        hit.page,
        cell(hit.headings.join(' › ')),
        hit.paragraph,
        hit.sentence,
        cell(hit.left),
        cell(hit.keyword),
        cell(hit.right),
        hit.concept ?? '',
        hit.term,
        hit.how,
        hit.negated === null ? null : Number(hit.negated),
        hit.place,
      ]),
  );
}
