// Recognition of scanned pages: only when asked, and nothing made of what is no text. What is recognised, and how well,
// stands in cli/extract.test.ts: to recognise a page takes seconds.
import { expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { canRecognise } from '../../src/read/recognise.js';

const FOLDER = 'fixtures/features/';

it('without being asked, a scanned page is reported and not read', async () => {
  const document = await readDocument(`${FOLDER}scanned-pages.pdf`, 'c1', { isolate: false });
  expect(document.notices).toContainEqual({ code: 'page-without-text', data: {}, page: 2 });
  expect(document.blocks.some(({ page }) => page === 2)).toBe(false);
});

it.skipIf(!canRecognise())('makes no text of marks that are none', { timeout: 60_000 }, async () => {
  await expect(readDocument(`${FOLDER}scan.pdf`, 'c1', { isolate: false, ocr: true })).rejects.toMatchObject({
    code: 'no-text',
    data: { ocr: 1 },
  });
});
