// Recognition of scanned pages: words right, laid out like other pages, and nothing made of what is no text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { canRecognise } from '../../src/read/recognise.js';

const FOLDER = 'fixtures/features/';

/** The words of the Markdown source from its second-level headings on: the part that was scanned. */
function scannedWords(): string[] {
  const source = readFileSync('fixtures/sources/features/scanned-pages.md', 'utf8');
  return source.slice(source.indexOf('\n## ')).replaceAll('#', '').split(/\s+/).filter(Boolean);
}

it('without being asked, a scanned page is reported and not read', async () => {
  const document = await readDocument(`${FOLDER}scanned-pages.pdf`, 'c1', { isolate: false });
  expect(document.notices).toContainEqual({ code: 'page-without-text', data: {}, page: 2 });
  expect(document.blocks.some(({ page }) => page === 2)).toBe(false);
});

describe.skipIf(!canRecognise())('recognition', () => {
  it('gives the text of a scanned page, in blocks', { timeout: 60_000 }, async () => {
    const { text, blocks, notices } = await readDocument(`${FOLDER}scanned-pages.pdf`, 'c1', {
      isolate: false,
      ocr: true,
    });
    const own = blocks.filter(({ page }) => page === 2);
    const read = new Set(own.flatMap(({ span }) => text.slice(span.start, span.end).split(/\s+/)));
    const words = scannedWords();
    expect(words.filter((word) => read.has(word)).length / words.length).toBeGreaterThan(0.95);
    expect(
      own.filter(({ role }) => role === 'heading').map(({ span }) => text.slice(span.start, span.end)),
    ).toEqual(['Wat bewoners vroegen', 'Kosten en toezicht', 'Wat wij de raad vragen']);
    expect(own.filter(({ role }) => role === 'paragraph')).toHaveLength(6);
    const [notice] = notices.filter(({ page }) => page === 2);
    expect(notice).toMatchObject({ code: 'page-ocr', page: 2 });
    expect(notice!.data['confidence']).toBeGreaterThan(85);
  });

  it('makes no text of marks that are none', { timeout: 60_000 }, async () => {
    await expect(
      readDocument(`${FOLDER}scan.pdf`, 'c1', { isolate: false, ocr: true }),
    ).rejects.toMatchObject({ code: 'no-text', data: { ocr: 1 } });
  });
});
