// Differences between two versions -> Report: in short, touching passages, commitments, subjects, paragraphs, method.
import type { Part, Report } from '../model.js';
import type { DiffContext } from './context.js';
import { commitmentsPart, paragraphsPart, touchingPart } from './passages.js';
import { placesParts } from './places.js';
import { readingPart } from './reading.js';
import { dimensionsPart, sharedSubjectsPart, subjectsPart } from './subjects.js';
import { diffSummary } from './summary.js';

/** Builds the report on two versions. Pure: the same context gives the same report. */
export function buildDiffReport(context: DiffContext): Report {
  const { diff, messages } = context;
  const { title, appendix } = messages.texts.diff;
  const differences = (): Part[] => [
    touchingPart(context),
    ...commitmentsPart(context),
    subjectsPart(context),
    dimensionsPart(context),
    paragraphsPart(context),
    readingPart(context),
    { id: 'bijlage', heading: appendix.title, level: 2, depth: 'appendix', blocks: [] },
    ...sharedSubjectsPart(context),
    ...placesParts(context),
  ];
  return {
    title,
    language: messages.language,
    parts: [diffSummary(context), ...(diff.identical ? [readingPart(context)] : differences())],
  };
}
