// The web: axes clockwise from the top, rings, and a line with markers per series.
import type { WebFigure } from '../../figures/model.js';
import { element, type Child, type Markup } from '../markup.js';
import { colourOf, frame, label, legend, LINE_GREY, WIDTH, wrapped, type Drawing } from './frame.js';
import { fromZero } from './scales.js';
import { seriesPath, webLine, webPoint } from './shapes.js';

const HEIGHT = 356;
const MIDDLE: readonly [number, number] = [WIDTH / 2, 158];
const RADIUS = 104;
/** Characters of a name beside the web. */
const NAME_WIDTH = 13;
const LINE_HEIGHT = 17;

/** The second line is dashed, so that lines differ without colour. */
const dashes = (series: number): string | undefined => (series % 2 === 0 ? undefined : '7 4');

function axisName(name: string, axis: number, axes: number): Markup[] {
  const [x, y] = webPoint(axis, axes, RADIUS + 15);
  const side = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = wrapped(name, side === 'middle' ? 30 : NAME_WIDTH);
  const up = side === 'middle' ? (y < 0 ? 0 : 10) : 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((line, at) => label(x, y + up + at * LINE_HEIGHT, line, { anchor: side, bold: true }));
}

/** The line of a series with its markers. @param radii one per axis @param size of the markers */
export function seriesLine(radii: readonly number[], series: number, size = 1): Child {
  const colour = colourOf(series);
  return element(
    'g',
    {},
    element('path', {
      d: webLine(radii),
      fill: colour,
      'fill-opacity': 0.09,
      stroke: colour,
      'stroke-width': 2.4,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashes(series),
    }),
    radii.map((radius, axis) => {
      const [x, y] = webPoint(axis, radii.length, radius);
      return element('path', {
        d: seriesPath(series),
        transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})${size === 1 ? '' : ` scale(${size})`}`,
        fill: series % 2 === 0 ? colour : '#ffffff',
        stroke: colour,
        'stroke-width': 2,
      });
    }),
  );
}

/** The line of a series as the legend shows it, around (0, 0). */
export const lineSample = (at: number): Child => [
  element('line', {
    x1: -14,
    x2: 14,
    stroke: colourOf(at),
    'stroke-width': 2.4,
    'stroke-dasharray': dashes(at),
  }),
  element('path', {
    d: seriesPath(at),
    fill: at % 2 === 0 ? colourOf(at) : '#ffffff',
    stroke: colourOf(at),
    'stroke-width': 2,
  }),
];

export function drawWeb({ axes, series, unit }: WebFigure, drawing: Drawing): Markup {
  const { formats } = drawing;
  const scale = fromZero(
    Math.max(...axes.flatMap(({ values }) => values.map((value) => value ?? 0))),
    0,
    RADIUS,
  );
  const rings = scale.ticks.filter((tick) => tick > 0);
  const spokes = axes.map((_, axis) => webPoint(axis, axes.length, RADIUS));
  const web = element(
    'g',
    { transform: `translate(${MIDDLE[0]} ${MIDDLE[1]})` },
    rings.map((tick) =>
      element('path', { d: webLine(axes.map(() => scale.at(tick))), fill: 'none', stroke: LINE_GREY }),
    ),
    spokes.map(([x, y]) => element('line', { x2: x, y2: y, stroke: LINE_GREY })),
    series.map((_, at) =>
      seriesLine(
        axes.map(({ values }) => scale.at(values[at] ?? 0)),
        at,
      ),
    ),
    rings
      .filter((_, at) => (rings.length - 1 - at) % 2 === 0)
      .map((tick) => label(5, -scale.at(tick) + 5, formats.short(tick), { muted: true, halo: true })),
    axes.map((axis, at) => axisName(axis.label, at, axes.length)),
  );
  return frame(
    drawing,
    HEIGHT,
    'img',
    web,
    label(0, HEIGHT - 34, unit, { muted: true }),
    legend(series, HEIGHT - 8, lineSample),
  );
}
