// Reading order: columns of prose, and tables that lie across them.
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../src/read/pdf/columns.js';
import type { Segment } from '../../../src/read/pdf/shapes.js';

const segment = (text: string, x0: number, y: number, x1 = x0 + text.length * 4.6): Segment => ({
  page: 1,
  x0,
  x1,
  y,
  size: 10,
  text,
  weight: 400,
  startWeight: 400,
  endWeight: 400,
  italic: false,
  bullet: false,
  note: null,
});

/** Lines of running text in a column of 200 points from `x0` on. */
const prose = (name: string, x0: number, y: number, lines: number): Segment[] =>
  Array.from({ length: lines }, (_, line) =>
    segment(
      `${line === 0 ? 'De' : 'en'} ${name} regel van de lopende tekst hier`,
      x0,
      y + 14 * line,
      x0 + (line === lines - 1 ? 90 : 200),
    ),
  );

const order = (segments: readonly Segment[]): string[] =>
  regionsOf(
    1,
    [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0),
  ).map(({ lines }) => lines.map(({ text }) => text).join('|'));

describe('columns', () => {
  it('reads the left column before the right one', () => {
    const regions = order([...prose('linker', 60, 100, 8), ...prose('rechter', 290, 100, 8)]);
    expect(regions).toHaveLength(2);
    expect(regions[0]).not.toContain('rechter');
    expect(regions[1]).not.toContain('linker');
  });

  it('keeps a table that lies across two columns whole, above the columns', () => {
    const rows = ['Hulp thuis', 'Dagbesteding', 'Vervoer', 'Wonen', 'Jeugdhulp'].flatMap((name, row) => [
      segment(name, 60, 80 + 16 * row),
      segment(String(400 + row), 190, 80 + 16 * row),
      segment(String(500 + row), 290, 80 + 16 * row),
      segment(String(600 + row), 400, 80 + 16 * row),
    ]);
    const regions = order([...rows, ...prose('linker', 60, 200, 8), ...prose('rechter', 290, 200, 8)]);
    expect(regions).toHaveLength(3);
    expect(regions[0]).toBe(
      'Hulp thuis 400 500 600|Dagbesteding 401 501 601|Vervoer 402 502 602|Wonen 403 503 603|Jeugdhulp 404 504 604',
    );
    expect(regions[1]).not.toContain('rechter');
  });

  it('reads a table within one column with that column', () => {
    const rows = [0, 1, 2, 3, 4].flatMap((row) => [
      segment('Jongeren met veel stress', 290, 103 + 17 * row),
      segment(`${String(30 + row)}%`, 420, 103 + 17 * row),
      segment(`${String(20 + row)}%`, 465, 103 + 17 * row),
    ]);
    const regions = order([...prose('linker', 60, 100, 8), ...rows]);
    expect(regions).toHaveLength(2);
    expect(regions[0]).not.toContain('%');
    expect(regions[1]).not.toContain('linker');
  });
});
