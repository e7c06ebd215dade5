// Tests of sections, paragraphs, pages and table rows.
import { describe, expect, it } from 'vitest';
import { pageAt, segment } from '../../src/segment/index.js';
import { documentOf } from './sample.js';

describe('segment', () => {
  it('gives each paragraph the section and heading path that it stands in', () => {
    const { sections, paragraphs } = segment(
      documentOf(
        'Vooraf staat een hele zin.',
        { text: 'Cultuur', role: 'heading', level: 1, page: 2 },
        { text: 'Amateurkunst\n in de wijk', role: 'heading', level: 3 },
        'Wij steunen de koren en orkesten.',
        { text: 'Erfgoed', role: 'heading', level: 2 },
        { text: 'Zorg', role: 'heading', level: 1 },
        'De zorg is voor iedereen dichtbij.',
      ),
    );
    expect(sections.map(({ path }) => path.join(' > '))).toEqual([
      '',
      'Cultuur',
      'Cultuur > Amateurkunst in de wijk',
      'Cultuur > Erfgoed',
      'Zorg',
    ]);
    expect(sections.map(({ level }) => level)).toEqual([0, 1, 3, 2, 1]);
    expect(sections[1]?.page).toBe(2);
    expect(paragraphs.map(({ section }) => section)).toEqual([0, 1, 2, 2, 3, 4, 4]);
    expect(paragraphs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('makes one paragraph of a table row, with no sentence across cells', () => {
    const cell = (text: string, row: number, column: number) =>
      ({ text, role: 'tableCell', page: 3, cell: { table: 0, row, column } }) as const;
    const document = documentOf(
      cell('Actie', 0, 0),
      cell('Wie is verantwoordelijk', 0, 1),
      cell('Meer cultuurcoaches in de wijk', 1, 0),
      cell('de gemeente', 1, 1),
    );
    const { paragraphs } = segment(document);
    expect(paragraphs).toHaveLength(2);
    const [, row] = paragraphs;
    expect(row?.role).toBe('tableCell');
    expect(document.text.slice(row?.start, row?.end)).toBe('Meer cultuurcoaches in de wijk\n\nde gemeente');
    expect(row?.sentences.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 5],
      [5, 7],
    ]);
  });

  it('keeps rows of two tables apart and takes cells without coordinates one by one', () => {
    const { paragraphs } = segment(
      documentOf(
        { text: 'Een twee drie vier', role: 'tableCell', cell: { table: 0, row: 0, column: 0 } },
        { text: 'Vijf zes zeven acht', role: 'tableCell', cell: { table: 1, row: 0, column: 0 } },
        { text: 'Negen tien elf twaalf', role: 'tableCell' },
        { text: 'Dertien veertien', role: 'tableCell' },
      ),
    );
    expect(paragraphs).toHaveLength(4);
  });

  it('maps every token and sentence to the text', () => {
    const document = documentOf(
      '“Meedoen”, zei zij. ’s-Hertogenbosch telt 1.250 cliënten!',
      'Zorg- en welzijnsorganisaties werken samen.',
    );
    for (const paragraph of segment(document).paragraphs) {
      for (const token of paragraph.tokens)
        expect(document.text.slice(token.start, token.end)).toBe(token.text);
      for (const { firstToken, endToken, start, end } of paragraph.sentences) {
        for (const token of paragraph.tokens.slice(firstToken, endToken)) {
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.end).toBeLessThanOrEqual(end);
        }
      }
      expect(paragraph.sentences.at(-1)?.endToken).toBe(paragraph.tokens.length);
    }
  });

  it('takes a document without blocks, and a block without words', () => {
    expect(segment(documentOf()).paragraphs).toEqual([]);
    const [paragraph] = segment(documentOf('— * —')).paragraphs;
    expect(paragraph?.sentences).toEqual([]);
    expect(paragraph?.boilerplate).toBe(true);
  });
});

describe('pageAt', () => {
  it('follows a block over page breaks', () => {
    const document = documentOf(
      { text: 'Eerste alinea op bladzijde twee.', page: 2 },
      {
        text: 'Deze alinea loopt door.',
        page: 2,
        continues: [
          { offset: 40, page: 3 },
          { offset: 50, page: 4 },
        ],
      },
    );
    expect([0, 33, 39, 40, 49, 50, 999].map((offset) => pageAt(document, offset))).toEqual([
      2, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it('is null without pages or blocks', () => {
    expect(pageAt(documentOf('Geen bladzijden hier.'), 3)).toBeNull();
    expect(pageAt(documentOf(), 0)).toBeNull();
  });
});
