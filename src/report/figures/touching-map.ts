// The picture of places: both papers from begin to end, with the passages that touch, and how far each goes.
import type { Analysis, Commitment, Passage } from '../../analysis.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import type { Block } from '../model.js';
import { aboutBothOnly, DOMAINS, passageOf } from '../parts/shared.js';
import { documentName } from '../quote.js';
import type { MapFigure, MarkShape } from './model.js';

type Track = MapFigure['tracks'][number];

/** Fewer passages need no map: the table beside it says the same. */
const FEWEST = 3;
/** At most this many page numbers along a track. */
const PAGE_LABELS = 8;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** 'geborgd', or that a passage only names both. */
export function shapeText(shape: MarkShape, { messages }: ReportContext): string {
  return shape === 'both' ? messages.texts.figures.map.both : messages.texts.report.commitment[shape];
}

/** Connecting passages by how far they go, and those that only name both; each list in reading order. */
export function touchingByKind(context: ReportContext): Readonly<Record<MarkShape, readonly string[]>> {
  const { connecting } = context.comparison.touching;
  const inOrder = [...context.comparison.passages.keys()];
  const sorted = (ids: readonly string[]): string[] => {
    const own = new Set(ids);
    return inOrder.filter((id) => own.has(id));
  };
  const of = (commitment: Commitment): string[] =>
    sorted(connecting.filter((id) => passageOf(id, context).coded.commitment === commitment));
  return {
    secured: of('secured'),
    measure: of('measure'),
    wish: of('wish'),
    both: sorted(aboutBothOnly(context)),
  };
}

/** Where pages begin within a document, for a step of pages that gives few enough; 0–1 of its text. */
function pageStarts({ document, segmented }: Analysis): { at: number; page: number }[] {
  const { pages, text } = document;
  if (pages === null || text.length === 0) return [];
  const step = STEPS.find((one) => pages / one <= PAGE_LABELS) ?? pages;
  const starts: { at: number; page: number }[] = [];
  let last = 0;
  for (const { page, start } of segmented.paragraphs) {
    if (page === null || page <= last) continue;
    // Pages without text of their own are passed over.
    for (let next = last + 1; next <= page; next += 1)
      if (next === page && (next === 1 || next % step === 0)) starts.push({ at: start / text.length, page });
    last = page;
  }
  return starts;
}

/** Page numbers along a paper; where it has none, its begin and end. */
function labelsOf(analysis: Analysis, { messages }: ReportContext): { at: number; text: string }[] {
  const { map } = messages.texts.figures;
  const starts = pageStarts(analysis);
  if (starts.length > 0)
    return starts.map(({ at, page }) => ({ at, text: messages.texts.report.page(page) }));
  return [
    { at: 0, text: map.begin },
    { at: 1, text: map.end },
  ];
}

function marksOf(
  domain: Domain,
  place: (passage: Passage) => number,
  context: ReportContext,
): Track['marks'] {
  const { report } = context.messages.texts;
  const kinds = touchingByKind(context);
  return (['secured', 'measure', 'wish', 'both'] as const)
    .flatMap((shape) => kinds[shape].map((id) => ({ shape, passage: passageOf(id, context) })))
    .filter(({ passage }) => passage.domain === domain)
    .map(({ shape, passage }) => ({
      id: passage.id,
      at: place(passage),
      shape,
      text: [
        passage.id,
        ...(passage.page === null ? [] : [report.page(passage.page)]),
        shapeText(shape, context),
      ].join(', '),
    }))
    .sort((a, b) => a.at - b.at);
}

/** The papers of one side, one after another, each as long as its text. */
function trackOf(domain: Domain, context: ReportContext): Track {
  const { comparison, messages } = context;
  const analyses = comparison.frameworks[domain];
  const total = Math.max(
    1,
    analyses.reduce((sum, { document }) => sum + document.text.length, 0),
  );
  const ranges = new Map<string, { from: number; length: number }>();
  let before = 0;
  for (const { document } of analyses) {
    ranges.set(document.id, { from: before / total, length: document.text.length / total });
    before += document.text.length;
  }
  const place = (passage: Passage): number => {
    const { from, length } = ranges.get(passage.documentId)!;
    const { document } = analyses.find((one) => one.document.id === passage.documentId)!;
    return from + (passage.coded.paragraph.start / Math.max(1, document.text.length)) * length;
  };
  return {
    name: messages.texts.report.columns[domain],
    documents: analyses.map((analysis) => {
      const { from, length } = ranges.get(analysis.document.id)!;
      return {
        name: documentName(analysis, comparison),
        from,
        to: from + length,
        pages: labelsOf(analysis, context).map(({ at, text }) => ({ at: from + at * length, text })),
      };
    }),
    marks: marksOf(domain, place, context),
  };
}

/** The map; nothing when hardly a passage is about both domains. */
export function touchingMap(context: ReportContext): Block[] {
  const { map } = context.messages.texts.figures;
  const tracks = DOMAINS.map((domain) => trackOf(domain, context));
  const marks = tracks.flatMap((track) => track.marks);
  if (marks.length < FEWEST) return [];
  const shapes = (['secured', 'measure', 'wish', 'both'] as const).filter((shape) =>
    marks.some((mark) => mark.shape === shape),
  );
  return [
    {
      kind: 'figure',
      id: 'figuur-plaatsen',
      caption: map.caption,
      note: map.note,
      description: tracks
        .map(({ name, marks: own }) => map.track(name, own.length, own.map(({ text }) => text).join('; ')))
        .join(' '),
      figure: {
        kind: 'map',
        tracks,
        legend: shapes.map((shape) => ({ shape, text: shapeText(shape, context) })),
      },
    },
  ];
}
