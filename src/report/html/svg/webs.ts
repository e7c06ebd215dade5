// Small webs side by side, on one scale: shapes to compare, with numbers at the axes for names.
import type { WebAxis, WebsFigure } from '../../figures/model.js';
import { element, LINE, type Markup } from '../markup.js';
import { INK, label, legend, LETTER, LINE_GREY, WIDTH, type Drawing } from './frame.js';
import { fromZero } from './scales.js';
import { webLine, webPoint } from './shapes.js';
import { lineSample, seriesLine } from './web.js';

const SIZE = 190;
const RADIUS = 72;
const LEGEND_HEIGHT = 28;
/** Markers are smaller than in a large web. */
const MARKER = 0.6;

/** Where the values of a web stand, and its rings; the same for all. */
interface WebScale {
  readonly at: (value: number) => number;
  readonly rings: readonly number[];
}

function web(axes: readonly WebAxis[], series: readonly string[], { at, rings }: WebScale): Markup {
  const line = (ring: number): Markup =>
    element('path', { d: webLine(axes.map(() => at(ring))), fill: 'none', stroke: LINE_GREY });
  const numbers = axes.map((_, axis) => {
    const [x, y] = webPoint(axis, axes.length, RADIUS + 12);
    return label(x, y + 5, String(axis + 1), { anchor: 'middle', muted: true });
  });
  return element(
    'g',
    { transform: `translate(${SIZE / 2} ${SIZE / 2})` },
    rings.map(line),
    axes.map((_, axis) => {
      const [x, y] = webPoint(axis, axes.length, RADIUS);
      return element('line', { x2: x, y2: y, stroke: LINE_GREY });
    }),
    series.map((_, one) =>
      seriesLine(
        axes.map(({ values }) => at(values[one] ?? 0)),
        one,
        MARKER,
      ),
    ),
    numbers,
  );
}

/** What the lines are, over all webs. */
function key({ series, unit }: WebsFigure, { formats, id }: Drawing, rings: readonly number[]): Markup {
  const top = rings.at(-1) ?? 0;
  return element(
    'svg',
    {
      class: 'key',
      viewBox: `0 0 ${WIDTH} ${2 * LEGEND_HEIGHT}`,
      role: 'img',
      'aria-labelledby': `${id}-tekens`,
      'font-size': LETTER,
      fill: INK,
    },
    element('title', { id: `${id}-tekens` }, `${series.join(', ')}; ${unit}`),
    legend(series, 18, lineSample),
    label(0, 18 + LEGEND_HEIGHT, `${unit}: 0–${formats.short(top)}`, { muted: true }),
  );
}

/** One picture per web, in a list that takes as many columns as fit. */
export function drawWebs(figure: WebsFigure, drawing: Drawing): Markup {
  const { webs, series } = figure;
  const values = webs.flatMap(({ axes }) => axes.flatMap((axis) => axis.values.map((value) => value ?? 0)));
  const scale = fromZero(Math.max(...values), 0, RADIUS);
  const rings = scale.ticks.filter((tick) => tick > 0);
  return element(
    'div',
    {},
    key(figure, drawing, rings),
    LINE,
    element(
      'ul',
      { class: 'webs' },
      webs.map(({ label: name, description, axes }, at) => [
        element(
          'li',
          {},
          element('span', {}, name),
          element(
            'svg',
            {
              viewBox: `0 0 ${SIZE} ${SIZE}`,
              role: 'img',
              'aria-labelledby': `${drawing.id}-${at + 1}`,
              'font-size': LETTER,
              fill: INK,
            },
            element('title', { id: `${drawing.id}-${at + 1}` }, description),
            web(axes, series, { at: scale.at, rings }),
          ),
        ),
        LINE,
      ]),
    ),
  );
}
