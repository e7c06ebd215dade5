// Bars over a scale of numbers, with a line at the middle value.
import type { HistogramFigure } from '../../figures/model.js';
import { element, type Markup } from '../markup.js';
import { COLOURS, frame, INK, label, LINE_GREY, MUTED, WIDTH, type Drawing } from './frame.js';
import { between, fromZero } from './scales.js';

const LEFT = 40;
const RIGHT = WIDTH - 20;
const TOP = 34;
const BOTTOM = 200;
const HEIGHT = 256;
/** At most this many edges are named. */
const NAMES = 6;

export function drawHistogram(figure: HistogramFigure, drawing: Drawing): Markup {
  const { bins, median, measure, counted } = figure;
  const edges = [...bins.map(({ from }) => from), bins.at(-1)!.to];
  const x = between(edges[0]!, edges.at(-1)!, LEFT, RIGHT);
  const counts = fromZero(Math.max(...bins.map(({ count }) => count)), BOTTOM, TOP, 3);
  const whole = counts.ticks.filter((tick) => Number.isInteger(tick));
  const every = Math.ceil(edges.length / NAMES);
  return frame(
    drawing,
    HEIGHT,
    'img',
    label(0, 16, counted, { muted: true }),
    whole.map((tick) => [
      element('line', { x1: LEFT, x2: RIGHT, y1: counts.at(tick), y2: counts.at(tick), stroke: LINE_GREY }),
      label(LEFT - 8, counts.at(tick) + 5, drawing.formats.count(tick), { anchor: 'end', muted: true }),
    ]),
    bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) =>
        element('rect', {
          x: x(from) + 1,
          y: counts.at(count),
          width: Math.max(1, x(to) - x(from) - 2),
          height: BOTTOM - counts.at(count),
          fill: COLOURS[0],
        }),
      ),
    element('line', { x1: LEFT, x2: RIGHT, y1: BOTTOM, y2: BOTTOM, stroke: MUTED }),
    // Light under dark, so that the line shows on a bar and beside it.
    element('line', {
      x1: x(median),
      x2: x(median),
      y1: TOP - 8,
      y2: BOTTOM,
      stroke: '#ffffff',
      'stroke-width': 4,
    }),
    element('line', {
      x1: x(median),
      x2: x(median),
      y1: TOP - 8,
      y2: BOTTOM,
      stroke: INK,
      'stroke-width': 2,
      'stroke-dasharray': '5 4',
    }),
    edges.flatMap((edge, at) =>
      at % every === 0
        ? [label(x(edge), BOTTOM + 19, figure.edges[at] ?? '', { anchor: 'middle', muted: true })]
        : [],
    ),
    label(RIGHT, BOTTOM + 44, measure, { anchor: 'end', muted: true }),
  );
}
