// Tables of one framework: subjects with their passages, where they stand, and in how many sections.
import type { ConceptResult } from '../../comparison.js';
import type { ThemeResult } from '../../profile.js';
import type { Label } from '../../lexicon/schema.js';
import { text, type Block, type Part } from '../model.js';
import { capitalised, conceptsOf, countCell } from '../parts/shared.js';
import type { ProfileContext } from './context.js';

/** Rows of a table in the report; the appendix has every concept. */
const ROWS = 8;

/** A subject: a concept or a theme. */
export interface Subject {
  readonly label: Label;
  readonly passages: readonly string[];
  readonly dispersion: ThemeResult['dispersion'];
}

/** The subject that a concept of a profile is. */
export const subjectOf = ({ label, passages, dispersion }: ConceptResult): Subject => ({
  label,
  passages: passages.culture,
  dispersion: dispersion.culture,
});

/** The subjects with passages, those with most first. */
export function mostNamed<T extends { readonly passages: readonly unknown[] }>(
  subjects: readonly T[],
  rows: number,
): T[] {
  return subjects
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.passages.length - a.passages.length)
    .slice(0, rows);
}

/** The subjects named most, with their passages and in how many sections they stand. */
export function subjectTable(
  caption: string,
  first: string,
  subjects: readonly Subject[],
  context: ProfileContext,
  rows = ROWS,
): Block {
  const { columns, aboutPart, none } = context.messages.texts.profile;
  const most = mostNamed(subjects, rows);
  if (most.length === 0) return text(`${caption}: ${none.charAt(0).toLowerCase()}${none.slice(1)}`);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: first, align: 'left' },
      { label: columns.passages, align: 'left' },
      { label: columns.sections, align: 'right' },
    ],
    rows: most.map(({ label, passages, dispersion: { range, sections } }) => [
      [capitalised(label[context.language])],
      countCell(passages, context),
      [aboutPart.spread(range, sections)],
    ]),
  };
}

/** As `subjectTable`, for the concepts of one lexicon, optionally of some of its themes. */
export function lexiconTable(
  caption: string,
  lexicon: string,
  context: ProfileContext,
  options: { readonly themes?: readonly string[]; readonly rows?: number } = {},
): Block {
  const { concept } = context.messages.texts.report.columns;
  const subjects = conceptsOf(context, lexicon, options.themes).map(subjectOf);
  return subjectTable(caption, concept, subjects, context, options.rows);
}

/** A part of the report, or of its appendix. */
export const part = (
  id: string,
  heading: string,
  blocks: readonly Block[],
  depth: Part['depth'] = 'report',
): Part => ({
  id,
  heading,
  level: depth === 'appendix' ? 3 : 2,
  depth,
  blocks,
});
