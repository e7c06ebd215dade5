// Pages and sections that are left out: what goes, what stays, and what is said of it.
import { describe, expect, it } from 'vitest';
import { excludePages, excludeSection, hasText, headingsOf } from '../../src/segment/exclude.js';
import { headingName, isBelow } from '../../src/segment/headings.js';
import { segment } from '../../src/segment/index.js';
import type { Document } from '../../src/types.js';
import { documentOf, type BlockSource } from './sample.js';

const textsOf = ({ blocks, text }: Document): string[] =>
  blocks.map(({ span }) => text.slice(span.start, span.end));
const paged = (pages: number, ...sources: BlockSource[]): Document => ({ ...documentOf(...sources), pages });
const heading = (text: string, level = 1, page: number | null = null): BlockSource => ({
  role: 'heading',
  text,
  level,
  page,
});

describe('excludePages', () => {
  const paper = paged(
    4,
    heading('1 Begin', 1, 1),
    { text: 'Een op bladzijde een.', page: 1 },
    heading('2 Verder', 1, 2),
    { text: 'Twee op bladzijde twee.', page: 2 },
    { text: 'Drie op bladzijde drie.', page: 3 },
    heading('3 Slot', 1, 4),
    { text: 'Vier.', page: 4 },
  );

  it('leaves out what stands on the pages, and counts it', () => {
    const left = excludePages(paper, [
      { first: 1, last: 1 },
      { first: 4, last: 9 },
    ]);
    expect(textsOf(left)).toEqual(['2 Verder', 'Twee op bladzijde twee.', 'Drie op bladzijde drie.']);
    // '1 Begin' 2, 'Een op bladzijde een' 4, '3 Slot' 2, 'Vier' 1.
    expect(left.notices).toEqual([
      { code: 'excluded-pages', data: { pages: '1, 4', count: 2, words: 9 }, page: null },
    ]);
    expect(left.text).toBe(paper.text);
    expect(left.pages).toBe(4);
  });

  it('keeps the heading of text that stays, so that it stays under its own heading', () => {
    const left = excludePages(paper, [{ first: 2, last: 2 }]);
    expect(textsOf(left)).toEqual([
      '1 Begin',
      'Een op bladzijde een.',
      '2 Verder',
      'Drie op bladzijde drie.',
      '3 Slot',
      'Vier.',
    ]);
    const { paragraphs, sections } = segment(left);
    const third = paragraphs.find(({ page }) => page === 3)!;
    expect(sections[third.section]!.heading).toBe('2 Verder');
  });

  it('keeps the headings above a heading that stays, and no heading of a section that goes', () => {
    const deep = paged(
      3,
      heading('A', 1, 1),
      heading('A1', 2, 1),
      { text: 'Weg.', page: 1 },
      heading('A2', 2, 2),
      { text: 'Blijft.', page: 2 },
    );
    expect(textsOf(excludePages(deep, [{ first: 1, last: 1 }]))).toEqual(['A', 'A2', 'Blijft.']);
  });

  const long = 'Dit staat op een. Dit woordje loopt door en dit staat op drie.';
  const running = paged(3, {
    text: long,
    page: 1,
    // The break of the first page cuts 'woordje' in two.
    continues: [
      { offset: long.indexOf('je loopt'), page: 2 },
      { offset: long.indexOf('en dit'), page: 3 },
    ],
  });

  it.each([
    [1, [['loopt door en dit staat op drie.', 2, [3]]]],
    [3, [['Dit staat op een. Dit woordje loopt door', 1, [2]]]],
    [
      2,
      [
        ['Dit staat op een. Dit woordje', 1, []],
        ['en dit staat op drie.', 3, []],
      ],
    ],
  ])('cuts a paragraph that runs on at the edges of page %i', (page, expected) => {
    const { blocks, text } = excludePages(running, [{ first: page, last: page }]);
    expect(
      blocks.map((block) => [
        text.slice(block.span.start, block.span.end),
        block.page,
        (block.continues ?? []).map((part) => part.page),
      ]),
    ).toEqual(expected);
  });

  it('keeps rows and columns of a table as they were', () => {
    const cell = (row: number, column: number, page: number): BlockSource => ({
      role: 'tableCell',
      text: `r${row}k${column}`,
      page,
      cell: { table: 0, row, column },
    });
    const table = paged(2, cell(0, 0, 1), cell(0, 1, 1), cell(1, 0, 2), cell(1, 1, 2));
    const left = excludePages(table, [{ first: 1, last: 1 }]);
    expect(left.blocks.map((block) => block.cell)).toEqual([
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
    ]);
    expect(segment(left).paragraphs).toHaveLength(1);
  });

  it('no longer says of an excluded page that it could not be read', () => {
    const unread = { code: 'page-without-text', data: {}, page: 2 };
    const left = excludePages({ ...paper, notices: [unread] }, [{ first: 2, last: 2 }]);
    expect(left.notices.map(({ code }) => code)).toEqual(['excluded-pages']);
  });

  it('gives back the same document when nothing goes', () => {
    expect(excludePages(paper, [{ first: 9, last: 9 }])).toBe(paper);
    const word = documentOf('Zonder bladzijden.');
    expect(excludePages(word, [{ first: 1, last: 1 }])).toBe(word);
  });
});

describe('excludeSection', () => {
  const paper = documentOf(
    heading('3 Doelen'),
    'Doel.',
    heading('3.1 Meedoen', 2),
    'Meedoen telt.',
    heading('Kader', 3),
    'In een kader.',
    heading('3.2 Geld', 2),
    'Geld.',
    heading('4 Slot'),
    'Slot.',
  );

  it('takes the section with all below it', () => {
    expect(textsOf(excludeSection(paper, '3'))).toEqual(['4 Slot', 'Slot.']);
    expect(textsOf(excludeSection(paper, 'meedoen'))).toEqual([
      '3 Doelen',
      'Doel.',
      '3.2 Geld',
      'Geld.',
      '4 Slot',
      'Slot.',
    ]);
  });

  it('says which, with what went', () => {
    // '3.1 Meedoen' 3, 'Meedoen telt' 2, 'Kader' 1, 'In een kader' 3.
    expect(excludeSection(paper, '3.1').notices).toEqual([
      { code: 'excluded-sections', data: { heading: '3.1 Meedoen', sections: 2, words: 9 }, page: null },
    ]);
  });

  it('goes by numbers where the levels are flat', () => {
    const flat = documentOf(heading('3 Doelen'), 'a', heading('3.1 Meedoen'), 'b', heading('4 Slot'), 'c');
    expect(textsOf(excludeSection(flat, '3 doelen'))).toEqual(['4 Slot', 'c']);
  });

  it('takes every section of that name', () => {
    const twice = documentOf(heading('A'), heading('Geld', 2), 'x', heading('B'), heading('Geld', 2), 'y');
    const left = excludeSection(twice, 'GELD');
    expect(textsOf(left)).toEqual(['A', 'B']);
    expect(left.notices).toHaveLength(2);
    expect(hasText(left)).toBe(false);
  });

  it('gives back the same document without such a heading', () => {
    expect(excludeSection(paper, '3.10')).toBe(paper);
    expect(headingsOf(paper)).toEqual(['3 Doelen', '3.1 Meedoen', 'Kader', '3.2 Geld', '4 Slot']);
  });
});

describe('headingName', () => {
  it.each([
    ['3.2 Na schooltijd', '3.2', ['3.2', 'na schooltijd', 'hoofdstuk 3.2']],
    ['Hoofdstuk 3: Meedoen', '3', ['3', 'hoofdstuk 3', 'meedoen', 'hoofdstuk 3: meedoen']],
    ['1.5 • Kunst, Cultuur en erfgoed', '1.5', ['kunst, cultuur en erfgoed']],
    ['7 – ONDERWIJS', '7', ['onderwijs']],
    ['Bijlage 1: cijfers', null, ['bijlage 1', 'cijfers']],
    ['Bijlage B Cijfers', null, ['bijlage b', 'cijfers']],
    ['Het ‘oude’ plan', null, ["het 'oude' plan"]],
    ['65 jaar en ouder', '65', ['65 jaar en ouder']],
  ])('%s', (text, number, names) => {
    const found = headingName(text);
    expect(found.number).toBe(number);
    for (const name of names) expect(found.names).toContain(name);
  });

  it('does not take an appendix for a chapter', () => {
    expect(headingName('Bijlage 3 Cijfers').names).not.toContain('3');
    expect([isBelow('3.2.1', '3.2'), isBelow('3.20', '3.2'), isBelow('3.1', null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
