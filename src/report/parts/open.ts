// Open places: what one framework clearly speaks of and the other does not, with one question each.
import type { Gap, Perhaps } from '../../comparison.js';
import type { ReportContext } from '../context.js';
import { emphasis, strong, text, type Block, type Part } from '../model.js';
import { capitalised, inSentence, pagesOf } from './shared.js';

/** Open places in the report itself; the others stand in the appendix. */
const SHOWN = 5;

/** What an open place is called inside a sentence: a dimension says that it is one. */
export function nameOf(
  gap: Pick<Gap, 'kind' | 'id' | 'label'>,
  { messages, language }: ReportContext,
): string {
  const label = inSentence(gap.id, gap.label[language]);
  return gap.kind === 'dimension' ? messages.texts.report.open.dimension(label) : label;
}

/** 'Mantelzorgers: 14 passages in het welzijnskader, niet gevonden in het cultuurkader' */
export function openPlaceLine(gap: Gap, context: ReportContext): string {
  const { summary, theFramework } = context.messages.texts.report;
  return summary.open(
    nameOf(gap, context),
    gap.passages.length,
    theFramework[gap.presentIn],
    theFramework[gap.missingIn],
  );
}

function blockLabel(gap: Gap, { comparison, language }: ReportContext): string {
  return (
    comparison.buildingBlocks.find(({ id }) => id === gap.buildingBlock)?.label[language] ?? gap.buildingBlock
  );
}

function itemBlocks(gap: Gap, context: ReportContext): Block[] {
  const { messages, language } = context;
  const { open, theFramework } = messages.texts.report;
  return [
    text(
      strong(capitalised(nameOf(gap, context))),
      ` ${open.item(gap.passages.length, theFramework[gap.presentIn], pagesOf(gap.passages, context), theFramework[gap.missingIn], messages.formats.count(gap.expected))}`,
    ),
    text(emphasis(gap.question[language]), ` (${blockLabel(gap, context)})`),
  ];
}

export function openPart(context: ReportContext): Part {
  const { open } = context.messages.texts.report;
  const { gaps } = context.comparison;
  const blocks = gaps.slice(0, SHOWN).flatMap((gap) => itemBlocks(gap, context));
  return {
    id: 'open-plekken',
    heading: open.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(gaps.length > 0 ? open.intro : open.none),
      ...blocks,
      ...(gaps.length > SHOWN ? [text(open.more(gaps.length - SHOWN))] : []),
    ],
  };
}

/** Words of the other framework that are named with a subject that may be there after all. */
const WORDS = 3;

/** 'cultuurcoach: 6 passages in het cultuurkader; in het welzijnskader ‘coach’ (p. 3)' */
function perhapsLine(place: Perhaps, context: ReportContext): string {
  const { meeting, report } = context.messages.texts;
  const words = [...new Map(place.traces.map((trace) => [trace.text.toLowerCase(), trace])).values()];
  const named = words
    .slice(0, WORDS)
    .map((trace) => meeting.perhaps.word(trace.text, trace.page === null ? '' : report.page(trace.page)));
  const more = words.length > WORDS ? [meeting.perhaps.more(words.length - WORDS)] : [];
  return meeting.perhaps.item(
    nameOf(place, context),
    place.passages.length,
    report.theFramework[place.presentIn],
    report.theFramework[place.missingIn],
    [named.join(', '), ...more].join(' '),
  );
}

export function openAppendix(context: ReportContext): Part[] {
  const { open } = context.messages.texts.report;
  const { gaps, undecided, perhaps } = context.comparison;
  const parts: Part[] = [];
  if (gaps.length > SHOWN) {
    const blocks = gaps.slice(SHOWN).flatMap((gap) => itemBlocks(gap, context));
    parts.push({
      id: 'meer-open-plekken',
      heading: open.appendixHeading,
      level: 3,
      depth: 'appendix',
      blocks,
    });
  }
  if (perhaps.length > 0) {
    const { perhaps: texts } = context.messages.texts.meeting;
    parts.push({
      id: 'misschien-toch',
      heading: texts.heading,
      level: 3,
      depth: 'appendix',
      blocks: [
        text(texts.intro),
        {
          kind: 'list',
          ordered: false,
          items: perhaps.map((place) => [capitalised(perhapsLine(place, context))]),
        },
      ],
    });
  }
  if (undecided.length > 0) {
    const labels = context.messages.formats.list(undecided.map((gap) => nameOf(gap, context)));
    parts.push({
      id: 'te-weinig-tekst',
      heading: open.undecidedHeading,
      level: 3,
      depth: 'appendix',
      blocks: [text(open.undecided(labels))],
    });
  }
  return parts;
}
