// The appendix: every concept with its passages, and every passage with its place.
import type { ConceptResult } from '../../comparison.js';
import type { Passage } from '../../analysis.js';
import type { Domain } from '../../types.js';
import type { PartContext } from '../context.js';
import { text, type Block, type Part } from '../model.js';
import { documentName } from '../quote.js';
import { analysisOf, capitalised, conceptsOf, perFramework, sidesOf } from './shared.js';

/** Characters of a passage in the list of places. */
const EXCERPT = 160;

function excerpt(value: string): string {
  if (value.length <= EXCERPT) return value;
  const cut = value.lastIndexOf(' ', EXCERPT);
  return `${value.slice(0, cut > 0 ? cut : EXCERPT)} …`;
}

/** What the index of passages says of a concept or dimension. */
type Indexed = Pick<ConceptResult, 'label' | 'passages'> & Partial<Pick<ConceptResult, 'dispersion'>>;

/** All concepts of one lexicon, with the number of passages, in how many sections (for more than one), and their ids. */
function conceptIndex(concepts: readonly Indexed[], label: string, context: PartContext): Block {
  const { columns } = context.messages.texts.report;
  const ids = ({ passages, dispersion }: Indexed, domain: Domain): string => {
    const list = passages[domain];
    if (list.length === 0) return '0';
    const sections = dispersion && list.length > 1 ? ` (${dispersion[domain].range})` : '';
    return `${list.length}${sections}: ${list.join(', ')}`;
  };
  return {
    kind: 'table',
    caption: label,
    columns: perFramework(columns.concept, context),
    rows: concepts.map((concept) => [
      [capitalised(concept.label[context.language])],
      ...sidesOf(context).map((side) => [ids(concept, side)]),
    ]),
  };
}

/** The dimensions with their passages, in the same form. */
function dimensionIndex(context: PartContext): Block {
  const { heading } = context.messages.texts.report.dimensions;
  return conceptIndex(context.comparison.dimensions, heading, context);
}

function places(passages: readonly Passage[], context: PartContext): Block {
  const { columns, page, noHeading } = context.messages.texts.report;
  return {
    kind: 'table',
    caption: context.messages.texts.report.appendix.passages,
    passages: true,
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

/** Says what the numbers between brackets are. */
function sectionsNote({ comparison, messages, alone }: PartContext): Block[] {
  const [any] = comparison.concepts;
  if (!any || alone) return [];
  const { culture, welfare } = any.dispersion;
  return [text(messages.texts.spread.sections(culture.sections, welfare.sections))];
}

export function appendixParts(context: PartContext): Part[] {
  const { report, profile } = context.messages.texts;
  const { appendix } = report;
  const intro = context.alone ? profile.conceptsIntro : appendix.conceptsIntro;
  const indexes = context.lexicons
    .filter((lexicon) => conceptsOf(context, lexicon.id).length > 0)
    .map((lexicon) =>
      conceptIndex(conceptsOf(context, lexicon.id), capitalised(lexicon.label[context.language]), context),
    );
  return [
    {
      id: 'onderwerpen',
      heading: appendix.concepts,
      level: 3,
      depth: 'appendix',
      blocks: [text(intro), dimensionIndex(context), ...sectionsNote(context), ...indexes],
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
