import { expect, it } from 'vitest';
import { unreadPages } from '../../src/measure/unread-pages.js';

const notice = (code: string, page: number | null) => ({ code, page, data: {} });

it('names each page once, in order, of which the text was lost', () => {
  const notices = [
    notice('page-damaged', 9),
    notice('page-without-text', 4),
    notice('page-unreadable-text', 4),
  ];
  expect(unreadPages({ notices })).toEqual([4, 9]);
});

it('leaves out pages that were read after all, and notices about something else', () => {
  expect(
    unreadPages({
      notices: [notice('page-ocr', 2), notice('toc-left-out', 3), notice('page-without-text', null)],
    }),
  ).toEqual([]);
});
