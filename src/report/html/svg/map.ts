// The map of places: two papers from top to bottom, a sign per passage that leads to where it is quoted.
import type { MapFigure } from '../../figures/model.js';
import type { Anchors } from '../anchors.js';
import { element, type Child, type Markup } from '../markup.js';
import { colourOf, frame, INK, label, LINE_GREY, MUTED, WIDTH, wrapped, type Drawing } from './frame.js';
import { between } from './scales.js';
import { markSign } from './signs.js';

type Track = MapFigure['tracks'][number];
type Mark = Track['marks'][number];

const TOP = 40;
const LENGTH = 440;
const BOTTOM = TOP + LENGTH;
/** From the left of a track: its line, its first sign, and where the next track begins. */
const SPINE = 58;
const FIRST = 74;
const TRACK = 214;
/** Signs that stand closer than this along the paper are set side by side, this far apart where there is room. */
const STEP = 14;
const SPREAD = TRACK - FIRST - 16;
const NEAREST_LABELS = 18;
const LEGEND_LINE = 24;

/** Places of signs: in lanes along the paper, side by side within a lane. */
export function placeMarks(
  marks: readonly Pick<Mark, 'at'>[],
  toY: (at: number) => number,
): { readonly x: number; readonly y: number }[] {
  const lanes = marks.map(({ at }) => Math.floor((toY(at) - TOP) / STEP));
  const crowd = new Map<number, number>();
  for (const lane of lanes) crowd.set(lane, (crowd.get(lane) ?? 0) + 1);
  const gap = Math.min(STEP, SPREAD / Math.max(1, ...[...crowd.values()].map((n) => n - 1)));
  const filled = new Map<number, number>();
  return lanes.map((lane) => {
    const before = filled.get(lane) ?? 0;
    filled.set(lane, before + 1);
    return { x: FIRST + before * gap, y: TOP + (lane + 0.5) * STEP };
  });
}

/** The begin of every paper is named; other pages where there is room. */
function pageLabels({ documents }: Track, toY: (at: number) => number): Child {
  const begins = documents.flatMap(({ pages: [first] }, at) =>
    first ? [{ y: toY(first.at), text: documents.length > 1 ? `${at + 1}: ${first.text}` : first.text }] : [],
  );
  const kept = [...begins];
  for (const { at, text } of documents.flatMap(({ pages }) => pages.slice(1))) {
    const y = toY(at);
    if (kept.every((other) => Math.abs(other.y - y) >= NEAREST_LABELS)) kept.push({ y, text });
  }
  return kept.map(({ y, text }) => [
    element('line', { x1: SPINE - 4, x2: SPINE, y1: y, y2: y, stroke: MUTED }),
    label(SPINE - 8, y + 5, text, { anchor: 'end', muted: true }),
  ]);
}

function drawMark(mark: Mark, colour: string, at: { x: number; y: number }, anchors: Anchors): Markup {
  const target = anchors.of(mark.id);
  const drawn = [
    element('title', {}, mark.text),
    element('rect', {
      x: -STEP / 2,
      y: -STEP / 2,
      width: STEP,
      height: STEP,
      fill: '#ffffff',
      'fill-opacity': 0,
    }),
    markSign(mark.shape, colour),
  ];
  const transform = `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`;
  return target === null
    ? element('g', { transform }, drawn)
    : element('a', { href: `#${target}`, transform, 'aria-label': mark.text }, drawn);
}

function drawTrack(track: Track, series: number, anchors: Anchors): Markup {
  const toY = between(0, 1, TOP, BOTTOM);
  const places = placeMarks(track.marks, toY);
  return element(
    'g',
    { transform: `translate(${series * TRACK} 0)` },
    label(SPINE - 38, 18, track.name, { bold: true }),
    track.documents.map(({ from, to }, at) =>
      element('rect', {
        x: SPINE,
        // A sliver of white between papers of one side.
        y: toY(from) + (at === 0 ? 0 : 2),
        width: 5,
        height: Math.max(1, toY(to) - toY(from) - (at === 0 ? 0 : 2)),
        fill: LINE_GREY,
      }),
    ),
    pageLabels(track, toY),
    track.marks.map((mark, at) => drawMark(mark, colourOf(series), places[at]!, anchors)),
  );
}

/** Papers of a side by name, where it has more than one. */
function names(tracks: readonly Track[]): string[] {
  return tracks
    .filter(({ documents }) => documents.length > 1)
    .flatMap(({ name, documents }) => documents.map((one, at) => `${name} ${at + 1}: ${one.name}`))
    .map((line) => wrapped(line, 46, 1)[0] ?? '');
}

export function drawMap({ tracks, legend }: MapFigure, drawing: Drawing, anchors: Anchors): Markup {
  const papers = names(tracks);
  const legendTop = BOTTOM + 34;
  const papersTop = legendTop + legend.length * LEGEND_LINE;
  return frame(
    drawing,
    papersTop + papers.length * LEGEND_LINE - 4,
    'group',
    tracks.map((track, series) => drawTrack(track, series, anchors)),
    element('line', { x2: WIDTH, y1: BOTTOM + 12, y2: BOTTOM + 12, stroke: LINE_GREY }),
    legend.map(({ shape, text }, at) => [
      element('g', { transform: `translate(10 ${legendTop + at * LEGEND_LINE - 5})` }, markSign(shape, INK)),
      label(28, legendTop + at * LEGEND_LINE, text),
    ]),
    papers.map((line, at) => label(0, papersTop + at * LEGEND_LINE, line, { muted: true })),
  );
}
