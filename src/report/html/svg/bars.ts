// Bars per subject, one per series, and at the right a number on a scale of its own.
import type { BarsFigure } from '../../figures/model.js';
import { element, type Child, type Markup } from '../markup.js';
import { colourOf, fillOf, frame, label, legend, LINE_GREY, MUTED, WIDTH, type Drawing } from './frame.js';
import { between, fromZero, rows as bands } from './scales.js';

const HEAD = 24;
const ROW = 66;
const FOOT = 60;
/** Longest bar; behind it there is room for its text. */
const LONGEST = 170;
const BAR = 11;
const ASIDE = 118;

function asideBar({ low, high, total, text }: BarsFigure['rows'][number]['aside'], y: number): Child {
  const left = WIDTH - ASIDE;
  const scale = between(0, total, 0, ASIDE);
  return [
    label(WIDTH, y + 16, text, { anchor: 'end' }),
    element('rect', { x: left, y: y + 26, width: ASIDE, height: 8, fill: '#ffffff', stroke: LINE_GREY }),
    element('rect', { x: left, y: y + 26, width: scale(low), height: 8, fill: MUTED }),
    // Between two numbers of which one holds: an open piece.
    high > low
      ? element('rect', {
          x: left + scale(low),
          y: y + 26,
          width: scale(high) - scale(low),
          height: 8,
          fill: '#ffffff',
          stroke: MUTED,
        })
      : null,
  ];
}

export function drawBars({ rows, series, unit, asideLabel }: BarsFigure, drawing: Drawing): Markup {
  const longest = Math.max(...rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
  const scale = fromZero(longest, 0, LONGEST);
  const height = HEAD + rows.length * ROW + FOOT;
  const top = bands(rows.length, HEAD, HEAD + rows.length * ROW);
  const bar = (value: number | null, text: string, at: number, y: number): Child => [
    value
      ? element('rect', {
          y,
          width: Math.max(1, scale.at(value)),
          height: BAR,
          fill: fillOf(at, drawing),
          stroke: colourOf(at),
        })
      : null,
    label(scale.at(value ?? 0) + 6, y + BAR - 0.5, text, { muted: true }),
  ];
  return frame(
    drawing,
    height,
    'img',
    label(WIDTH, 15, asideLabel, { anchor: 'end', muted: true }),
    rows.map((row, at) => [
      label(0, top(at) + 16, row.label, { bold: true }),
      row.bars.map(({ value, text }, series) => bar(value, text, series, top(at) + 24 + series * 17)),
      asideBar(row.aside, top(at)),
    ]),
    label(0, height - 34, unit, { muted: true }),
    legend(series, height - 8, (at) =>
      element('rect', {
        x: -14,
        y: -BAR / 2,
        width: 28,
        height: BAR,
        fill: fillOf(at, drawing),
        stroke: colourOf(at),
      }),
    ),
  );
}
