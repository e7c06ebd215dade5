// Which pages of a document could not be read: nothing on them counts anywhere.
import type { Document } from '../types.js';

/** Notices that say that the text of a page is lost (not those of a page that was read in another way). */
const LOST: ReadonlySet<string> = new Set(['page-without-text', 'page-unreadable-text', 'page-damaged']);

/** Physical pages (from 1) of which no text was read, each once, ascending. */
export function unreadPages({ notices }: Pick<Document, 'notices'>): number[] {
  const pages = notices.flatMap(({ code, page }) => (page !== null && LOST.has(code) ? [page] : []));
  return [...new Set(pages)].sort((a, b) => a - b);
}
