// Where a paragraph, a list item or a heading begins in the lines of a column.
import { describe, expect, it } from 'vitest';
import { isHeadingByPlace } from '../../../src/read/pdf/headings.js';
import { groupsOf } from '../../../src/read/pdf/paragraphs.js';
import type { BodyStyle, Line } from '../../../src/read/pdf/shapes.js';

const body: BodyStyle = { size: 10, weight: 400, leading: () => 12 };

/** Lines one below the other, 5 points for a character, from the left edge at 50. */
function column(...texts: readonly string[]): Line[] {
  return texts.map((text, index) => {
    const look = { size: 10, weight: 400, startWeight: 400, endWeight: 400, italic: false };
    const segment = {
      page: 1,
      x0: 50,
      x1: 50 + 5 * text.length,
      y: 100 + 12 * index,
      text,
      bullet: false,
      note: null,
    };
    return { ...look, ...segment, cells: [{ ...look, ...segment }] };
  });
}

const starts = (...texts: readonly string[]): string[] =>
  groupsOf(column(...texts), body).map(({ lines }) => lines[0]?.text ?? '');

describe('lines of a column', () => {
  it('make an item of a capital letter with a point before a small letter', () => {
    expect(
      starts(
        'A. afspraken over wat de regio doet en wat elke gemeente',
        'zelf doet;',
        'B. afspraken over geld.',
      ),
    ).toEqual(['A. afspraken over wat de regio doet en wat elke gemeente', 'B. afspraken over geld.']);
  });

  it('take a capital letter before a name for an initial', () => {
    const lines = [
      'Dit plan is vastgesteld door de wethouder van cultuur,',
      'A. de Vries, en door de raad van de gemeente.',
    ];
    expect(starts(...lines)).toEqual([lines[0]]);
  });

  it('keep a period of years together that the end of the line cuts', () => {
    const lines = [
      'Met dit budget kunnen gemeenten voor de periode 2023',
      '– 2026 middelen aanvragen voor de afgesproken acties.',
    ];
    expect(starts(...lines)).toEqual([lines[0]]);
  });

  it('see a heading that differs only in colour: short, apart, with full lines right below it', () => {
    const lines = column(
      'Kunst voor iedereen in de wijk',
      'Wij vinden dat iedereen mee moet kunnen doen aan kunst',
      'en cultuur, ook wie weinig geld heeft of slecht ter been',
    );
    const [heading, text] = groupsOf(lines, body);
    expect(isHeadingByPlace(heading!, lines[0]!.text, body, text)).toBe(true);
  });

  it('take no line for a heading that nearly fills its column', () => {
    const lines = column(
      'Wij doen dit samen met de bewoners van Oud Zuid',
      'Amsterdammers die mee willen doen aan kunst en cultuur',
      'en cultuur, ook wie weinig geld heeft of slecht ter been',
    );
    const [first, next] = groupsOf(lines, body);
    expect(isHeadingByPlace(first!, lines[0]!.text, body, next)).toBe(false);
  });
});
