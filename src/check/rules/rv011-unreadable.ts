// RV011: pages of which no text could be read: what stands there was not checked.
import { z } from 'zod';
import { unreadPages } from '../../measure/unread-pages.js';
import { pageRanges } from '../../report/page-ranges.js';
import { defineRule, type Draft, type Hit } from '../model.js';

const options = z.strictObject({
  covers: z
    .boolean()
    .default(false)
    .describe('Whether the first and the last page count too: they are often a picture.'),
});

/** Notices that say that the text is there, and cannot be read: never because a page is a picture. */
const BROKEN: ReadonlySet<string> = new Set(['page-unreadable-text', 'page-damaged']);

/** Pages that count: a front or back that is only a picture does not, in a paper of more pages than these. */
function pagesIn({ analysis: { document } }: Draft, covers: boolean): number[] {
  const broken = new Set(document.notices.filter(({ code }) => BROKEN.has(code)).map(({ page }) => page));
  const last = document.pages ?? 0;
  const isCover = (page: number): boolean => last > 2 && (page === 1 || page === last);
  return unreadPages(document).filter((page) => covers || broken.has(page) || !isCover(page));
}

export const unreadableRule = defineRule<z.infer<typeof options>>({
  id: 'RV011',
  name: 'unreadable',
  severity: 'warning',
  options,
  check(draft, { covers }): Hit[] {
    const pages = pagesIn(draft, covers);
    if (pages.length === 0) return [];
    const all = draft.analysis.document.pages ?? pages.length;
    const data = { count: pages.length, pages: pageRanges(pages), all };
    return [{ span: null, paragraph: null, code: 'pages', data }];
  },
});
