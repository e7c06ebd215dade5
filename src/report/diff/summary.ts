// The half page on two versions: what came in, what went out, what stayed.
import { unreadPages } from '../../measure/unread-pages.js';
import type { SubjectChange, Version } from '../../measure/versions/model.js';
import { strong, text, type Block, type Part } from '../model.js';
import { pageRanges } from '../page-ranges.js';
import { inSentence } from '../parts/shared.js';
import { paperName, passageOf, stayedIds, VERSIONS, type DiffContext } from './context.js';
import { subjectsOf } from './subjects.js';

/** Subjects and places that fit on half a page. */
const SUBJECTS = 6;
const PLACES = 3;
/** Lexicons whose concepts stand first among the examples: fields, people and means. */
const FAMILIAR: ReadonlySet<string> = new Set(['audiences', 'culture', 'instruments', 'welfare']);

const quoted = (name: string): string => `‘${name}’`;

function read(context: DiffContext): Block {
  const { diff, messages } = context;
  const { report, diff: texts } = messages.texts;
  const name = (version: Version): string => {
    const { document, words } = diff.papers[version];
    const size = document.pages === null ? report.words(words) : report.pages(document.pages);
    return `${quoted(paperName(version, context))}, ${size}`;
  };
  return text(texts.summary.read(name('old'), name('new')));
}

/** The subjects that a reader knows best come first; a label of two lexicons is named once. */
function named(subjects: readonly SubjectChange[], { messages }: DiffContext): string {
  const familiar = ({ lexicon }: SubjectChange): boolean => FAMILIAR.has(lexicon ?? '');
  const sorted = [...subjects.filter(familiar), ...subjects.filter((one) => !familiar(one))];
  const names = sorted.map(({ id, label }) => quoted(inSentence(id, label[messages.language])));
  return messages.formats.list([...new Set(names)].slice(0, SUBJECTS));
}

/** '‘4.3 Na schooltijd’ (p. 9)': the first places, each once. */
function places(ids: readonly string[], context: DiffContext): string {
  const { page: pageText, noHeading } = context.messages.texts.report;
  const all = ids.map((id) => {
    const { page, headings } = passageOf(id, context);
    const heading = headings.at(-1);
    const name = heading === undefined ? noHeading : quoted(heading);
    return page === null ? name : `${name} (${pageText(page)})`;
  });
  return context.messages.formats.list([...new Set(all)].slice(0, PLACES));
}

function side(kind: 'gained' | 'lost', context: DiffContext): Block {
  const { diff, messages } = context;
  const { summary } = messages.texts.diff;
  const touching = diff.touching[kind];
  const subjects = subjectsOf(context, kind);
  const paragraphs = diff.paragraphs[kind].length;
  const sentences = [
    summary.paragraphs(kind, paragraphs),
    summary.touching(kind, touching.length, places(touching, context), touching.length <= PLACES),
    ...(subjects.length > 0
      ? [summary.subjects(kind, subjects.length, named(subjects, context), subjects.length <= SUBJECTS)]
      : []),
  ];
  return text(strong(summary.lead[kind]), ` ${sentences.join(' ')}`);
}

/** '2 keer van wens naar maatregel': the steps that were taken, most frequent first. */
function steps({ diff, messages }: DiffContext): string {
  const { commitment } = messages.texts.report;
  const counts = new Map<string, number>();
  for (const { from, to } of diff.commitments) {
    const step = messages.texts.diff.summary.step(commitment[from], commitment[to]);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return messages.formats.list([...counts].sort((a, b) => b[1] - a[1]).map(([step, n]) => `${n}× ${step}`));
}

function stayed(context: DiffContext): Block {
  const { diff, messages } = context;
  const { summary } = messages.texts.diff;
  const { same, changed, regrouped } = diff.paragraphs;
  const moved = [...same, ...changed].filter((pair) => pair.moved).length;
  const sentences = [
    summary.same(same.length, changed.length + regrouped.length),
    ...(moved > 0 ? [summary.moved(moved)] : []),
    summary.touchingStayed(stayedIds(context).length),
    ...(diff.commitments.length > 0 ? [summary.commitments(diff.commitments.length, steps(context))] : []),
  ];
  return text(strong(summary.lead.stayed), ` ${sentences.join(' ')}`);
}

function sure(context: DiffContext): Block {
  const { diff, messages } = context;
  const { report, diff: texts } = messages.texts;
  const unread = VERSIONS.flatMap((version) => {
    const pages = unreadPages(diff.papers[version].document);
    return pages.length === 0
      ? []
      : [`${texts.version[version]}, ${report.reading.onPages(pageRanges(pages))}`];
  });
  const reading =
    unread.length === 0 ? report.summary.readWell : report.summary.readPartly(messages.formats.list(unread));
  const cautions = diff.warnings
    .filter(({ code }) => code !== 'unread-pages')
    .map(({ code, data }) => texts.warnings[code](data));
  return text(strong(report.summary.sureLead), ` ${[...cautions, reading, texts.summary.sure].join(' ')}`);
}

export function diffSummary(context: DiffContext): Part {
  const { diff, messages } = context;
  const { summary } = messages.texts.diff;
  return {
    id: 'in-het-kort',
    heading: summary.heading,
    level: 2,
    depth: 'summary',
    blocks: diff.identical
      ? [
          read(context),
          text(strong(summary.identical), ` ${summary.identicalMore(diff.paragraphs.same.length)}`),
          ...(diff.warnings.length > 0 ? [sure(context)] : []),
        ]
      : [read(context), side('gained', context), side('lost', context), stayed(context), sure(context)],
  };
}
