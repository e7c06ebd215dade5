// Drawings: places computed by hand, text that fits, and colours that can be read.
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/messages/index.js';
import { COLOURS, INK, MUTED, wrapped, type Drawing } from '../../../src/report/html/svg/frame.js';
import { drawBars } from '../../../src/report/html/svg/bars.js';
import { placeMarks } from '../../../src/report/html/svg/map.js';
import { drawScale } from '../../../src/report/html/svg/scale.js';
import { fromZero, radius } from '../../../src/report/html/svg/scales.js';
import { webLine } from '../../../src/report/html/svg/shapes.js';
import { drawWeb } from '../../../src/report/html/svg/web.js';
import { STYLE } from '../../../src/report/html/style.js';
import { named, textOf } from './parsed.js';

const drawing: Drawing = {
  id: 'x',
  title: 'Titel',
  description: 'Uitleg',
  formats: createMessages('nl').formats,
};

it('names what it shows, in words as well', () => {
  const html = drawWeb(
    {
      kind: 'web',
      series: ['a', 'b'],
      unit: 'per 1.000',
      axes: ['k', 'l', 'm'].map((label) => ({ label, values: [1, null] })),
    },
    drawing,
  ).toString();
  const [svg] = named(html, 'svg');
  expect(svg!.attribs).toMatchObject({
    role: 'img',
    'aria-labelledby': 'x-titel',
    'aria-describedby': 'x-uitleg',
  });
  expect(named(html, 'title').map(textOf)).toEqual(['Titel']);
  expect(named(html, 'desc').map(textOf)).toEqual(['Uitleg']);
  expect(html).not.toMatch(/NaN|undefined/);
});

it('a web begins at the top and goes round clockwise', () => {
  // Axes at 0°, 90°, 180° and 270° from the top: up, right, down, left.
  expect(webLine([1, 2, 3, 4])).toBe('M0,-1L2,0L0,3L-4,0Z');
});

it('a scale from 0 ends at a round number', () => {
  const scale = fromZero(7.18, 0, 100);
  expect([scale.top, scale.at(0), scale.at(4), scale.at(8)]).toEqual([8, 0, 50, 100]);
  expect(scale.ticks).toEqual([0, 2, 4, 6, 8]);
});

it('the area of a circle goes with its number', () => {
  const size = radius(16, 12);
  expect([size(0), size(4), size(16)]).toEqual([0, 6, 12]);
});

it('signs that stand close are set side by side, and stay within their track', () => {
  // 440 units long in lanes of 14, from 40 down: 0 and 0.01 fall in the first lane, 0.5 (220) in the sixteenth.
  const places = placeMarks([{ at: 0 }, { at: 0.01 }, { at: 0.5 }], (at) => 40 + at * 440);
  expect(places).toEqual([
    { x: 74, y: 47 },
    { x: 88, y: 47 },
    { x: 74, y: 257 },
  ]);
  const crowd = placeMarks(
    Array.from({ length: 60 }, () => ({ at: 0.2 })),
    (at) => 40 + at * 440,
  );
  expect(Math.max(...crowd.map(({ x }) => x))).toBeLessThanOrEqual(198);
  expect(new Set(crowd.map(({ x }) => x)).size).toBe(60);
});

it('values outside the scale stand at its ends', () => {
  const html = drawScale(
    {
      kind: 'scale',
      ends: ['nul', 'een'],
      rows: [{ label: 'S', value: -0.1, interval: { low: -0.3, high: 0.1 }, text: '-0,1' }],
    },
    drawing,
  ).toString();
  expect(named(html, 'circle')[0]!.attribs['cx']).toBe('8');
});

it('nothing is no bar', () => {
  const row = (value: number | null) => ({
    label: 'a',
    bars: [{ value, text: '0' }],
    aside: { low: 1, high: 1, total: 2, text: '1 van 2' },
  });
  const bars = (value: number | null): number =>
    named(
      drawBars(
        { kind: 'bars', series: ['a'], unit: 'u', asideLabel: 'n', rows: [row(value)] },
        drawing,
      ).toString(),
      'rect',
    ).length;
  expect(bars(0)).toBe(bars(null));
  expect(bars(1)).toBe(bars(0) + 1);
});

describe('labels', () => {
  it('break at spaces', () =>
    expect(wrapped('Dagelijks functioneren', 13)).toEqual(['Dagelijks', 'functioneren']));
  it('end in dots when they are too long', () => {
    expect(wrapped('een twee drie vier vijf', 8)).toEqual(['een twee', 'drie…']);
    expect(wrapped('onafgebroken', 6, 1)).toEqual(['onafg…']);
  });
});

describe('colours on white and on the soft ground', () => {
  /** WCAG 2.1 relative luminance and contrast. */
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const named4 = [...STYLE.matchAll(/--(ink|muted|head|link|culture|welfare): (#[\da-f]{6})/g)].map(
    ([, , hex]) => hex!,
  );

  it.each([...new Set([INK, MUTED, ...COLOURS, ...named4, '#8a4300'])])('%s', (hex) => {
    expect(contrast(hex, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(hex, '#f4f6f8')).toBeGreaterThanOrEqual(4.4);
  });

  it('the two papers differ in grey', () => expect(contrast(...COLOURS)).toBeGreaterThan(2));
});
