// Lines stretched to an even edge fall apart in words: they are neither columns, nor cells, nor running lines.
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../src/read/pdf/columns.js';
import { keepWholeLines } from '../../../src/read/pdf/kept-lines.js';
import type { Segment } from '../../../src/read/pdf/shapes.js';
import { joinSpacedLetters } from '../../../src/read/pdf/spaced-letters.js';
import { isUnreadable } from '../../../src/read/pdf/quality.js';

const look = {
  size: 10,
  weight: 400,
  startWeight: 400,
  endWeight: 400,
  italic: false,
  bullet: false,
  note: null,
};
const piece = (text: string, x0: number, x1: number, y: number): Segment => ({
  ...look,
  page: 1,
  text,
  x0,
  x1,
  y,
});

/** Two columns of eight lines, 50-290 and 310-550; every second line falls apart in words with wide spaces. */
function stretchedColumns(): Segment[] {
  const segments: Segment[] = [];
  for (let row = 0; row < 8; row++) {
    const y = 100 + 12 * row;
    for (const [name, x] of [
      ['links', 50],
      ['rechts', 310],
    ] as const) {
      if (row % 2 === 0)
        segments.push(
          piece(`${name} staat een volle regel met lopende tekst nummer ${String(row)}`, x, x + 240, y),
        );
      else
        segments.push(
          piece(`${name} staan`, x, x + 70, y),
          piece('uiteengetrokken', x + 90, x + 170, y),
          piece('woorden', x + 195, x + 240, y),
        );
    }
  }
  return segments.sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

describe('stretched lines', () => {
  it('make two columns, left before right, each with whole lines', () => {
    const regions = regionsOf(1, stretchedColumns());
    expect(regions.map(({ lines }) => lines.length)).toEqual([8, 8]);
    expect(regions[0]?.lines.every(({ text }) => text.startsWith('links'))).toBe(true);
    expect(regions[1]?.lines[1]?.text).toBe('rechts staan uiteengetrokken woorden');
  });

  it('are given back whole when one of their words looked like a running line', () => {
    const [word, rest, foot] = [
      piece('de', 50, 60, 80),
      piece('gemeente', 80, 130, 80),
      piece('Nota', 50, 80, 800),
    ];
    const running = new Set([word, foot]);
    keepWholeLines({ page: 1, width: 595, height: 842, segments: [word, rest, foot] }, running);
    expect([...running]).toEqual([foot]);
  });
});

describe('letters set apart', () => {
  it('are joined, with a space where the gap is wider', () => {
    // Letters of 6 points, 4 points apart; 14 points between the words.
    const face = { weight: 400, italic: false, symbol: false };
    const items = [...'OPENBOEK'].map((text, at) => ({
      text,
      x: at * 10 + (at > 3 ? 10 : 0),
      y: 50,
      width: 6,
      size: 9,
      face,
      spaceBefore: true,
    }));
    expect(joinSpacedLetters(items)).toBe('OPEN BOEK');
  });
});

describe('readable text', () => {
  it('tells digits for letters and shifted letters from amounts and prose', () => {
    expect(isUnreadable('3353 633783 8829 1120 33538 '.repeat(10))).toBe(true);
    expect(isUnreadable('Gh jhphhqwh vwhxqw khw zhun ydq yulmzloojhuv lq gh zlmn '.repeat(6))).toBe(true);
    expect(
      isUnreadable(
        'Sport 12.500 13.000 14.250 Cultuur 8.100 8.400 9.000 Totaal 20.600 21.400 23.250 '.repeat(4),
      ),
    ).toBe(false);
    expect(
      isUnreadable('De gemeente steunt het werk van vrijwilligers in de wijk en op school. '.repeat(4)),
    ).toBe(false);
  });
});
