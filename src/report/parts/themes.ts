// For whom, why and how: audiences, motives and national frames, instruments, parties and thresholds.
import type { ConceptResult } from '../../comparison.js';
import type { ReportContext } from '../context.js';
import { text, type Block, type Part } from '../model.js';
import { benefitsTable, partnersLine } from './meeting.js';
import { conceptsOf, conceptTable } from './shared.js';

/** Rows of a table in the report; the appendix lists every concept. */
const ROWS = 5;
/** A concept with fewer passages in both frameworks together is noise in the report; the appendix has it. */
const FEWEST = 2;
/** A table keeps this many rows, however few passages they have. */
const SHORTEST = 1;

/** The table of one lexicon (or some of its themes), with the head of its first column; none when nothing of it was found. */
function table(
  caption: string,
  context: ReportContext,
  lexicon: string,
  first: string,
  { themes, rows = ROWS }: { readonly themes?: readonly string[]; readonly rows?: number } = {},
): Block[] {
  const concepts = conceptsOf(context, lexicon, themes);
  const total = ({ passages }: ConceptResult): number => passages.culture.length + passages.welfare.length;
  const most = [...concepts].sort((a, b) => total(b) - total(a));
  const worth = most.filter((concept, index) => index < SHORTEST || total(concept) >= FEWEST);
  return concepts.length === 0 ? [] : [conceptTable(caption, worth.slice(0, rows), context, first)];
}

const AUDIENCE_GROUPS = ['age', 'vulnerability', 'participants'];

export function forWhomPart(context: ReportContext): Part {
  const { forWhom } = context.messages.texts.report;
  return {
    id: 'voor-wie',
    heading: forWhom.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(forWhom.intro),
      ...table(forWhom.caption, context, 'audiences', forWhom.columns.audience, { themes: AUDIENCE_GROUPS }),
      ...table(forWhom.role, context, 'roles', forWhom.columns.role, { rows: 3 }),
      ...benefitsTable(context),
    ],
  };
}

export function whyPart(context: ReportContext): Part {
  const { why } = context.messages.texts.report;
  return {
    id: 'waarom',
    heading: why.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(why.intro),
      ...table(why.captionMotives, context, 'motives', why.columns.motive),
      ...table(why.captionFrames, context, 'frames', why.columns.frame, { rows: 3 }),
    ],
  };
}

export function howPart(context: ReportContext): Part {
  const { how } = context.messages.texts.report;
  return {
    id: 'hoe',
    heading: how.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(how.intro),
      ...table(how.captionInstruments, context, 'instruments', how.columns.instrument, { rows: 4 }),
      ...table(how.captionActors, context, 'actors', how.columns.actor),
      ...partnersLine(context),
      ...table(how.captionThresholds, context, 'thresholds', how.columns.threshold, { rows: 3 }),
    ],
  };
}
