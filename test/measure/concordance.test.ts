// Keywords in context: where the context ends, and in which order lines come. Expectations are made by hand.
import { describe, expect, it } from 'vitest';
import {
  documentHits,
  type Found,
  type Hit,
  inContext,
  inOrder,
  type Place,
  type Reach,
} from '../../src/measure/concordance.js';
import { segment } from '../../src/segment/index.js';
import { documentOf, type BlockSource } from '../segment/sample.js';

const TEXT = 'De wethouder opent het huis. Het (nieuwe) koor zingt „zacht” voor ouderen. Daarna is er thee.';

/** The hit of `keyword` in the paragraph `at` of a document of these blocks. */
function hitIn(
  keyword: string,
  reach: Reach,
  blocks: readonly (BlockSource | string)[] = [TEXT],
  at = 0,
): Hit {
  const { document, paragraphs } = segment(documentOf(...blocks));
  const paragraph = paragraphs[at]!;
  const start = document.text.indexOf(keyword, paragraph.start);
  const span = { start, end: start + keyword.length };
  const sentence = paragraph.sentences.findIndex(({ end }) => end > start);
  const found: Found = { span, sentence, concept: null, term: keyword, how: 'form', negated: false };
  return inContext(document.text, paragraph, found, reach, { page: null, headings: [], place: 'text' });
}

const shown = ({ left, keyword, right }: Hit): string => `${left}[${keyword}]${right}`;

describe('context', () => {
  it.each<[Reach, string]>([
    [0, '[koor]'],
    [1, '(nieuwe) [koor] zingt'],
    [2, 'Het (nieuwe) [koor] zingt „zacht”'],
    [4, 'het huis. Het (nieuwe) [koor] zingt „zacht” voor ouderen.'],
    ['sentence', 'Het (nieuwe) [koor] zingt „zacht” voor ouderen.'],
    [Infinity, TEXT.replace('koor', '[koor]')],
  ])('of %s words', (reach, expected) => {
    expect(shown(hitIn('koor', reach))).toBe(expected);
  });

  it('ends where the paragraph ends', () => {
    const blocks = ['Eerst dit over zorg.', 'Het koor zingt.', 'Dan dat over zorg.'];
    expect(shown(hitIn('koor', 10, blocks, 1))).toBe('Het [koor] zingt.');
    expect(shown(hitIn('Het', 1, blocks, 1))).toBe('[Het] koor');
  });

  it('leaves the rest of a word beside the part that was found', () => {
    expect(shown(hitIn('zing', 1))).toBe('koor [zing]t „zacht”');
    expect(shown(hitIn('zing', 0))).toBe('[zing]t');
  });

  it('shows the cells of a table row with a divider', () => {
    const cell = (column: number, text: string): BlockSource => ({
      text,
      role: 'tableCell',
      cell: { table: 0, row: 0, column },
    });
    const row = [cell(0, 'Het koor'), cell(1, 'zingt op maandag'), cell(2, 'in de zaal')];
    expect(shown(hitIn('zingt', 2, row))).toBe('Het koor | [zingt] op maandag');
    expect(shown(hitIn('zingt', 'sentence', row))).toBe('[zingt] op maandag');
  });

  it('gives the words beside the keyword, nearest first', () => {
    const { before, after } = hitIn('koor', 0);
    expect(before).toEqual(['nieuwe', 'het', 'huis', 'het', 'opent', 'wethouder']);
    expect(after).toEqual(['zingt', 'zacht', 'voor', 'ouderen', 'daarna', 'is']);
  });
});

describe('order', () => {
  const line = (before: string, after: string, place: Place = 'text', paragraph = 0): Hit => ({
    ...hitIn('koor', 0),
    before: before.split(' ').filter(Boolean).reverse(),
    after: after.split(' ').filter(Boolean),
    place,
    paragraph,
  });
  const [a, b, c, d] = [
    line('in het', 'zingt'),
    line('met een', ''),
    line('', 'zingt dan'),
    line('voor het', 'één'),
  ];

  it('by place is the order of the text', () => {
    expect(inOrder([a, b, c, d], 'position')).toEqual([a, b, c, d]);
  });

  it('by the left looks at the nearest word first, then at the next', () => {
    // '' < een < het (in) < het (voor)
    expect(inOrder([d, a, b, c], 'left')).toEqual([c, b, a, d]);
  });

  it('by the right knows Dutch letters', () => {
    // '' < één < zingt < zingt dan
    expect(inOrder([c, a, d, b], 'right')).toEqual([b, d, a, c]);
  });

  it('counts passages, and what stands in headings apart', () => {
    const hits = [
      line('', '', 'heading', 0),
      line('', '', 'text', 1),
      line('', '', 'text', 1),
      line('', '', 'left-out', 4),
    ];
    const document = documentOf('x');
    const count = (all: boolean): number[] => {
      const { hits: own, passages, elsewhere } = documentHits(document, hits, all, 'position');
      return [own.length, passages, elsewhere];
    };
    expect(count(false)).toEqual([2, 1, 2]);
    expect(count(true)).toEqual([4, 3, 0]);
  });
});
