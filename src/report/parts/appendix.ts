// The appendix: every concept with its passages, and every passage with its place.
import type { ConceptResult, Passage } from '../../analysis.js';
import type { ReportContext } from '../context.js';
import { text, type Block, type Part } from '../model.js';
import { documentName } from '../quote.js';
import { analysisOf, capitalised, conceptsOf, perFramework } from './shared.js';

/** Characters of a passage in the list of places. */
const EXCERPT = 160;

function excerpt(value: string): string {
  if (value.length <= EXCERPT) return value;
  const cut = value.lastIndexOf(' ', EXCERPT);
  return `${value.slice(0, cut > 0 ? cut : EXCERPT)} …`;
}

/** All concepts of one lexicon, with the number of passages and their ids. */
function conceptIndex(concepts: readonly ConceptResult[], label: string, context: ReportContext): Block {
  const { columns } = context.messages.texts.report;
  const ids = (list: readonly string[]): string =>
    list.length === 0 ? '0' : `${list.length}: ${list.join(', ')}`;
  return {
    kind: 'table',
    caption: label,
    columns: perFramework(columns.concept, context),
    rows: concepts.map((concept) => [
      [capitalised(concept.label[context.language])],
      [ids(concept.passages.culture)],
      [ids(concept.passages.welfare)],
    ]),
  };
}

/** The dimensions with their passages, in the same form. */
function dimensionIndex(context: ReportContext): Block {
  const { texts } = context.messages;
  const asConcepts = context.comparison.dimensions.map((dimension) => ({
    ...dimension,
    lexicon: '',
    theme: '',
    bridgeable: false,
  }));
  return conceptIndex(asConcepts, texts.report.dimensions.heading, context);
}

function places(passages: readonly Passage[], context: ReportContext): Block {
  const { columns, page, noHeading } = context.messages.texts.report;
  return {
    kind: 'table',
    caption: context.messages.texts.report.appendix.passages,
    columns: [
      { label: columns.number, align: 'left' },
      { label: columns.place, align: 'left' },
      { label: columns.text, align: 'left' },
    ],
    rows: passages.map((passage) => {
      const name = documentName(analysisOf(passage, context), context.comparison);
      const where = [
        name,
        ...(passage.page === null ? [] : [page(passage.page)]),
        passage.headings.at(-1) ?? noHeading,
      ];
      return [[passage.id], [where.join(', ')], [excerpt(passage.text)]];
    }),
  };
}

export function appendixParts(context: ReportContext): Part[] {
  const { appendix } = context.messages.texts.report;
  const indexes = context.lexicons
    .filter((lexicon) => conceptsOf(context, lexicon.id).length > 0)
    .map((lexicon) =>
      conceptIndex(conceptsOf(context, lexicon.id), lexicon.label[context.language], context),
    );
  return [
    {
      id: 'onderwerpen',
      heading: appendix.concepts,
      level: 3,
      depth: 'appendix',
      blocks: [text(appendix.conceptsIntro), dimensionIndex(context), ...indexes],
    },
    {
      id: 'vindplaatsen',
      heading: appendix.passages,
      level: 3,
      depth: 'appendix',
      blocks: [text(appendix.passagesIntro), places([...context.comparison.passages.values()], context)],
    },
  ];
}
