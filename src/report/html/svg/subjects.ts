// Subjects in rows: a circle per paper sized by passages, and a line between them where both have some.
import type { SubjectsFigure } from '../../figures/model.js';
import { element, type Child, type Markup } from '../markup.js';
import { colourOf, fillOf, frame, INK, label, LINE_GREY, WIDTH, wrapped, type Drawing } from './frame.js';
import { radius } from './scales.js';

const HEAD = 42;
/** Characters of the name of a paper above its circles. */
const SERIES_WIDTH = 13;
const HEADING = 34;
const ROW = 37;
const LARGEST = 15;
/** Where the circles of either paper stand. */
const COLUMNS: readonly [number, number] = [262, 358];
const NUMBER = LARGEST + 6;
/** Characters of a subject on one line. */
const NAME_WIDTH = 26;

type Row = SubjectsFigure['groups'][number]['rows'][number];

function drawRow(
  { label: name, counts }: Row,
  y: number,
  size: (n: number) => number,
  drawing: Drawing,
): Child {
  const middle = y + ROW / 2;
  const lines = wrapped(name, NAME_WIDTH);
  const [first = 0, second = 0] = counts;
  return [
    lines.map((line, at) => label(0, middle + 5 + (at - (lines.length - 1) / 2) * 16, line)),
    first > 0 && second > 0
      ? element('line', {
          x1: COLUMNS[0],
          x2: COLUMNS[1],
          y1: middle,
          y2: middle,
          stroke: INK,
          'stroke-width': 2,
        })
      : null,
    [first, second].map((count, at) => [
      count > 0
        ? element('circle', {
            cx: COLUMNS[at]!,
            cy: middle,
            r: Math.max(3, size(count)),
            fill: fillOf(at, drawing),
            stroke: colourOf(at),
            'stroke-width': 1.5,
          })
        : null,
      label(COLUMNS[at]! + (at === 0 ? -NUMBER : NUMBER), middle + 5, drawing.formats.count(count), {
        anchor: at === 0 ? 'end' : 'start',
      }),
    ]),
  ];
}

export function drawSubjects({ groups, series }: SubjectsFigure, drawing: Drawing): Markup {
  const size = radius(
    Math.max(...groups.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts))),
    LARGEST,
  );
  let y = HEAD;
  const drawn = groups.map(({ heading, rows }): Child => {
    const head = [
      element('line', { x2: WIDTH, y1: y + 6, y2: y + 6, stroke: LINE_GREY }),
      label(0, y + 25, heading, { bold: true }),
    ];
    y += HEADING;
    const list = rows.map((row) => {
      const drawnRow = drawRow(row, y, size, drawing);
      y += ROW;
      return drawnRow;
    });
    return [head, list];
  });
  return frame(
    drawing,
    y + 4,
    'img',
    [COLUMNS[0] + 22, WIDTH].map((x, at) => {
      const lines = wrapped(series[at] ?? '', SERIES_WIDTH);
      return lines.map((line, n) =>
        label(x, HEAD - 10 - (lines.length - 1 - n) * 17, line, { anchor: 'end', bold: true }),
      );
    }),
    drawn,
  );
}
