// For whom, why and how: audiences, motives and national frames, instruments, parties and thresholds.
import type { ReportContext } from '../context.js';
import { text, type Block, type Part } from '../model.js';
import { conceptsOf, conceptTable } from './shared.js';

/** Rows of a table in the report; the appendix lists every concept. */
const ROWS = 8;

function table(caption: string, context: ReportContext, lexicons: readonly { lexicon: string; themes?: readonly string[] }[], rows = ROWS): Block[] {
  const concepts = lexicons.flatMap(({ lexicon, themes }) => conceptsOf(context, lexicon, themes));
  const most = [...concepts].sort(
    (a, b) => b.passages.culture.length + b.passages.welfare.length - a.passages.culture.length - a.passages.welfare.length,
  );
  return concepts.length === 0 ? [] : [conceptTable(caption, most.slice(0, rows), context)];
}

const AUDIENCE_GROUPS = ['age', 'vulnerability', 'participants'];
const ROLES = ['role-served', 'role-partner'];

export function forWhomPart(context: ReportContext): Part {
  const { forWhom } = context.messages.texts.report;
  return {
    id: 'voor-wie',
    heading: forWhom.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(forWhom.intro),
      ...table(forWhom.caption, context, [{ lexicon: 'audiences', themes: AUDIENCE_GROUPS }]),
      ...table(forWhom.role, context, [{ lexicon: 'audiences', themes: ROLES }]),
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
    blocks: [text(why.intro), ...table(why.captionMotives, context, [{ lexicon: 'motives' }]), ...table(why.captionFrames, context, [{ lexicon: 'frames' }], 6)],
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
      ...table(how.captionInstruments, context, [{ lexicon: 'instruments' }]),
      ...table(how.captionActors, context, [{ lexicon: 'actors' }]),
      ...table(how.captionThresholds, context, [{ lexicon: 'thresholds' }], 6),
    ],
  };
}
