// Running heads and feet: what comes back at the same place goes, text that happens to come back stays.
import { describe, expect, it } from 'vitest';
import type { PageSegments } from '../../../src/read/pdf/page-edges.js';
import { withoutRunningLines } from '../../../src/read/pdf/running-lines.js';
import type { Segment } from '../../../src/read/pdf/shapes.js';

const segment = (page: number, text: string, y: number, size = 10, x0 = 70): Segment => ({
  page,
  x0,
  x1: x0 + text.length * size * 0.5,
  y,
  size,
  text,
  weight: 400,
  startWeight: 400,
  endWeight: 400,
  italic: false,
  bullet: false,
  note: null,
});

/** Pages of A4 with six lines of body from y = 90 on, under `head` and above `foot`. */
function pagesOf(count: number, extra: (page: number) => readonly Segment[]): PageSegments[] {
  return Array.from({ length: count }, (_, index) => {
    const page = index + 1;
    const body = [0, 1, 2, 3, 4, 5].map((line) =>
      segment(
        page,
        `Regel ${'abcdef'[line] ?? ''} van bladzijde nummer ${'x'.repeat(page)}`,
        110 + 14 * line,
      ),
    );
    const segments = [...extra(page), ...body].sort((a, b) => a.y - b.y);
    return { page, width: 595, height: 842, segments };
  });
}

const textsOf = (pages: readonly PageSegments[]): string[] =>
  pages.flatMap(({ segments }) => segments.map(({ text }) => text));

describe('running lines', () => {
  it('takes out a head and the page numbers, and tells the numbers', () => {
    const pages = pagesOf(6, (page) => [
      segment(page, 'Cultuurnota 2025', 40, 8),
      segment(page, String(page + 2), 815, 8, 500),
    ]);
    const result = withoutRunningLines(pages);
    expect(result.removed).toBe(12);
    expect(textsOf(result.pages)).toHaveLength(36);
    expect(result.numbers).toEqual(['3', '4', '5', '6', '7', '8']);
  });

  it('takes out the title of a short chapter at the place of other running heads', () => {
    const heads = ['Wonen', 'Wonen', 'Wonen', 'Zorg', 'Cultuur', 'Cultuur', 'Cultuur'];
    const result = withoutRunningLines(pagesOf(7, (page) => [segment(page, heads[page - 1] ?? '', 40, 8)]));
    expect(textsOf(result.pages).filter((text) => heads.includes(text))).toEqual([]);
  });

  it('keeps a line that opens the text of a few pages, and the first lines of the other pages', () => {
    const result = withoutRunningLines(
      pagesOf(12, (page) => [
        segment(page, page % 4 === 0 ? 'Concrete maatregelen:' : `Eerste regel ${'x'.repeat(page)}`, 86),
      ]),
    );
    expect(result.removed).toBe(0);
  });

  it('keeps the bullets at the top of pages and a numbered row of a table', () => {
    const result = withoutRunningLines(
      pagesOf(8, (page) => [
        segment(page, '●', 86, 5),
        segment(page, String(page), 815, 8, 500),
        ...(page === 8 ? [segment(page, '8', 730, 8.5), segment(page, 'Herstraten', 730, 8.5, 150)] : []),
      ]),
    );
    expect(result.removed).toBe(8);
    expect(textsOf(result.pages).filter((text) => text === '●')).toHaveLength(8);
    expect(textsOf(result.pages)).toContain('8');
  });

  it('keeps the notes at the foot of pages, which are alike but for their numbers', () => {
    const notes = [4, 9, 1, 7, 3, 8];
    const result = withoutRunningLines(
      pagesOf(6, (page) => [
        segment(page, `${String(notes[page - 1])} Zie de begroting, p. ${String(page * page)}.`, 780, 8),
      ]),
    );
    expect(result.removed).toBe(0);
  });
});
