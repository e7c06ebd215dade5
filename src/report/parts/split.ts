// How a paper that holds both domains was divided: the sections with their side, and why.
import type { PaperPart, PartEvidence, SplitPaper } from '../../split-paper.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import { text, type Block, type Cell, type Part } from '../model.js';
import { held, paragraphsOn } from './split-read.js';

/** Rows of the table in the report; the appendix has all. */
const ROWS = 12;
/** Sections of neither side that are named as examples. */
const EXAMPLES = 3;

/** A section with all below it that goes the same way. */
interface Group extends PartEvidence {
  readonly part: PaperPart;
  readonly order: number;
}

/** The sections where a side begins, each with what stands below it on that side. */
function groupsOf(split: SplitPaper): Group[] {
  const roots = new Map<number, number>();
  const sums = new Map<number, PartEvidence>();
  split.parts.forEach((part, at) => {
    const above = part.parent;
    const root = above !== null && split.parts[above]!.side === part.side ? roots.get(above)! : at;
    roots.set(at, root);
    const { paragraphs, culture, welfare, both } = part;
    const sum = sums.get(root) ?? { paragraphs: 0, culture: 0, welfare: 0, both: 0 };
    sums.set(root, {
      paragraphs: sum.paragraphs + paragraphs,
      culture: sum.culture + culture,
      welfare: sum.welfare + welfare,
      both: sum.both + both,
    });
  });
  return [...sums]
    .filter(([, { paragraphs }]) => paragraphs > 0)
    .map(([order, sum]) => ({ part: split.parts[order]!, order, ...sum }));
}

function nameOf({ heading, rows, page }: PaperPart, { messages }: ReportContext): string {
  const { both, report } = messages.texts;
  const name = heading ?? both.noHeading;
  return `${rows ? both.rows(`‘${name}’`) : name}${page === null ? '' : `, ${report.page(page)}`}`;
}

function rowOf(part: PaperPart, sum: PartEvidence, context: ReportContext): Cell[] {
  const { both } = context.messages.texts;
  const found = both.evidence(sum.culture, sum.welfare, sum.both);
  const reason = both.reasons[part.reason];
  return [
    [nameOf(part, context)],
    [both.sides[part.side ?? 'neither']],
    [context.messages.formats.count(sum.paragraphs)],
    [found ? `${reason}; ${found}` : reason],
  ];
}

function table(caption: string, rows: readonly Cell[][], { messages }: ReportContext): Block {
  const { columns } = messages.texts.both;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: columns.section, align: 'left' },
      { label: columns.side, align: 'left' },
      { label: columns.paragraphs, align: 'right' },
      { label: columns.evidence, align: 'left' },
    ],
    rows,
  };
}

/** The largest groups, as many of either side as fit, in the order of the paper. */
function shownGroups(groups: readonly Group[]): Group[] {
  const largest = (side: Domain): Group[] =>
    groups.filter(({ part }) => part.side === side).sort((a, b) => b.paragraphs - a.paragraphs);
  const [culture, welfare] = [largest('culture'), largest('welfare')];
  const room = Math.max(ROWS / 2, ROWS - welfare.length);
  const shown = culture.slice(0, room);
  return [...shown, ...welfare.slice(0, ROWS - shown.length)].sort((a, b) => a.order - b.order);
}

function neitherLine(split: readonly SplitPaper[], { messages }: ReportContext): Block[] {
  const parts = split.flatMap(held).filter(({ side }) => side === null);
  if (parts.length === 0) return [];
  const headings = parts.filter(({ heading, rows }) => heading !== null && !rows);
  const examples = [...headings].sort((a, b) => b.paragraphs - a.paragraphs).slice(0, EXAMPLES);
  const names = messages.formats.list(examples.map(({ heading }) => `‘${heading}’`));
  return [text(messages.texts.both.neither(parts.length, paragraphsOn(split, null), names))];
}

/** The table of the division; no part for an ordinary comparison. */
export function splitPart(context: ReportContext): Part[] {
  const { split, messages } = context;
  if (!split) return [];
  const { both } = messages.texts;
  const groups = split.flatMap((one, paper) =>
    groupsOf(one)
      .filter(({ part }) => part.side !== null)
      .map((group) => ({ ...group, order: paper * 1e6 + group.order })),
  );
  const shown = shownGroups(groups);
  const rows = shown.map((group) => rowOf(group.part, group, context));
  const more = groups.length - shown.length;
  return [
    {
      id: 'verdeling',
      heading: both.heading,
      level: 2,
      depth: 'report',
      blocks: [
        text(both.intro),
        ...(rows.length > 0 ? [table(both.caption, rows, context)] : []),
        ...(more > 0 ? [text(both.more(more))] : []),
        ...neitherLine(split, context),
        text(both.correct),
      ],
    },
  ];
}

/** Every section with its own paragraphs, also those of neither side. */
export function splitAppendix(context: ReportContext): Part[] {
  const { split, messages } = context;
  if (!split) return [];
  const { both } = messages.texts;
  const rows = split.flatMap(held).map((part) => rowOf(part, part, context));
  return [
    {
      id: 'hele-verdeling',
      heading: both.appendixHeading,
      level: 3,
      depth: 'appendix',
      blocks: [table(both.allCaption, rows, context)],
    },
  ];
}
