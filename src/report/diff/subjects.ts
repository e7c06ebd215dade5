// Concepts and dimensions of two versions: tables of what is new, what was not found any more, and what both have.
import type { SubjectChange } from '../../measure/versions/model.js';
import { text, type Block, type Cell, type Part } from '../model.js';
import { capitalised } from '../parts/shared.js';
import type { DiffContext } from './context.js';

/** Lexicons that say how something is said, not what it is about; the dimensions have a table of their own. */
const NO_SUBJECT: ReadonlySet<string> = new Set([
  'commitment',
  'level',
  'positive-health',
  'relations',
  'roles',
  'wording',
]);

/** Concepts that came or went, or stand in both; those with most passages first. */
export function subjectsOf({ diff }: DiffContext, change: SubjectChange['change']): SubjectChange[] {
  const size = ({ passages }: SubjectChange): number => passages.old.length + passages.new.length;
  return diff.concepts
    .filter((concept) => concept.change === change && !NO_SUBJECT.has(concept.lexicon ?? ''))
    .sort((a, b) => size(b) - size(a));
}

/** '3: N4, N8, N12'. */
function cell(ids: readonly string[], { messages }: DiffContext): Cell {
  return [ids.length === 0 ? '0' : `${messages.formats.count(ids.length)}: ${ids.join(', ')}`];
}

/** The label; with the name of its lexicon where another in the table has the same label. */
function nameOf(subject: SubjectChange, all: readonly SubjectChange[], context: DiffContext): string {
  const { language } = context.messages;
  const label = subject.label[language];
  const lexicon = context.lexicons.find(({ id }) => id === subject.lexicon);
  const twice = all.filter((other) => other.label[language] === label).length > 1;
  return capitalised(twice && lexicon ? `${label} (${lexicon.label[language]})` : label);
}

function table(caption: string, subjects: readonly SubjectChange[], context: DiffContext): Block {
  const { columns } = context.messages.texts.diff;
  return {
    kind: 'table',
    caption,
    columns: [columns.subject, columns.old, columns.new].map((label) => ({ label, align: 'left' })),
    rows: subjects.map((subject) => [
      [nameOf(subject, subjects, context)],
      cell(subject.passages.old, context),
      cell(subject.passages.new, context),
    ]),
  };
}

/** What is new and what was not found any more. */
export function subjectsPart(context: DiffContext): Part {
  const { subjects: texts } = context.messages.texts.diff;
  const [gained, lost] = [subjectsOf(context, 'gained'), subjectsOf(context, 'lost')];
  return {
    id: 'onderwerpen',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(texts.intro),
      ...(gained.length > 0 ? [table(texts.gained, gained, context)] : [text(texts.noneGained)]),
      ...(lost.length > 0 ? [table(texts.lost, lost, context)] : [text(texts.noneLost)]),
    ],
  };
}

/** The six dimensions, whatever happened to them. */
export function dimensionsPart(context: DiffContext): Part {
  const { dimensions: texts } = context.messages.texts.diff;
  return {
    id: 'positieve-gezondheid',
    heading: context.messages.texts.report.dimensions.heading,
    level: 2,
    depth: 'report',
    blocks: [text(texts.intro), table(texts.caption, context.diff.dimensions, context)],
  };
}

/** Concepts that both versions have. */
export function sharedSubjectsPart(context: DiffContext): Part[] {
  const both = subjectsOf(context, 'both');
  const { subjects: texts } = context.messages.texts.diff;
  if (both.length === 0) return [];
  return [
    {
      id: 'onderwerpen-in-beide',
      heading: texts.bothHeading,
      level: 3,
      depth: 'appendix',
      blocks: [table(texts.both, both, context)],
    },
  ];
}
