// Notices as lines: one per thing noticed, with the pages it holds for.
import { expect, it } from 'vitest';
import { createMessages } from '../../src/messages/index.js';
import { noticeLines } from '../../src/report/notices.js';

const messages = createMessages('nl');
const onPage = (code: string, page: number | null, data: Readonly<Record<string, number>> = {}) => ({
  code,
  page,
  data,
});

it('joins what is the same on several pages', () => {
  const lines = noticeLines(
    [
      onPage('page-without-text', 8),
      onPage('page-without-text', 3),
      onPage('running-lines-removed', null, { lines: 4 }),
      onPage('page-without-text', 7),
    ],
    messages,
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(`bladzijde 3, 7–8: ${messages.texts.notices['page-without-text']!({})}`);
  expect(lines[1]).toBe(messages.texts.notices['running-lines-removed']!({ lines: 4 }));
});

it('keeps apart what differs', () => {
  expect(
    noticeLines(
      [onPage('toc-left-out', 2, { lines: 10 }), onPage('toc-left-out', 3, { lines: 4 })],
      messages,
    ),
  ).toHaveLength(2);
});

it('tells the mean confidence of recognised pages', () => {
  const lines = noticeLines(
    [onPage('page-ocr', 2, { confidence: 90 }), onPage('page-ocr', 3, { confidence: 95 })],
    messages,
  );
  // (90 + 95) / 2 = 92.5
  expect(lines).toEqual([expect.stringMatching(/^bladzijde 2–3: .*93%/)]);
});

it('says nothing when nothing was noticed', () => expect(noticeLines([], messages)).toEqual([]));
