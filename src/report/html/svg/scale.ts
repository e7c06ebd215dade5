// A scale from 0 to 1: a row per value, the first with its interval, and what both ends mean.
import type { ScaleFigure } from '../../figures/model.js';
import { element, type Child, type Markup } from '../markup.js';
import { COLOURS, frame, label, LINE_GREY, MUTED, WIDTH, type Drawing } from './frame.js';
import { between } from './scales.js';

const ROW = 50;
const LEFT = 8;
const RIGHT = WIDTH - 16;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const FOOT = 52;

function drawRow(row: ScaleFigure['rows'][number], at: number, x: (value: number) => number): Child {
  const y = at * ROW;
  const dot = y + 33;
  const main = at === 0;
  const colour = main ? COLOURS[0] : MUTED;
  return [
    label(0, y + 17, row.label, { bold: main, halo: true }),
    label(WIDTH, y + 17, row.text, { anchor: 'end', bold: main, halo: true }),
    element('line', { x1: LEFT, x2: RIGHT, y1: dot, y2: dot, stroke: LINE_GREY }),
    row.interval
      ? [
          element('line', {
            x1: x(row.interval.low),
            x2: x(row.interval.high),
            y1: dot,
            y2: dot,
            stroke: colour,
            'stroke-width': 3,
          }),
          [row.interval.low, row.interval.high].map((end) =>
            element('line', {
              x1: x(end),
              x2: x(end),
              y1: dot - 6,
              y2: dot + 6,
              stroke: colour,
              'stroke-width': 2,
            }),
          ),
        ]
      : null,
    element('circle', {
      cx: x(row.value),
      cy: dot,
      r: main ? 7 : 5,
      fill: main ? colour : '#ffffff',
      stroke: colour,
      'stroke-width': 2,
    }),
  ];
}

export function drawScale({ rows, ends }: ScaleFigure, drawing: Drawing): Markup {
  const highest = Math.max(1, ...rows.map(({ value, interval }) => interval?.high ?? value));
  const x = between(0, highest, LEFT, RIGHT);
  const axis = rows.length * ROW + 4;
  return frame(
    drawing,
    axis + FOOT,
    'img',
    TICKS.map((tick) =>
      element('line', {
        x1: x(tick),
        x2: x(tick),
        y1: 0,
        y2: axis,
        stroke: LINE_GREY,
        'stroke-dasharray': '2 4',
      }),
    ),
    rows.map((row, at) => drawRow(row, at, x)),
    element('line', { x1: LEFT, x2: RIGHT, y1: axis, y2: axis, stroke: MUTED }),
    TICKS.map((tick) =>
      label(x(tick), axis + 19, drawing.formats.short(tick), { anchor: 'middle', muted: true }),
    ),
    label(0, axis + 40, ends[0], { muted: true }),
    label(WIDTH, axis + 40, ends[1], { anchor: 'end', muted: true }),
  );
}
