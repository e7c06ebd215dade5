// A row per paragraph of running text: where it stands and what it is about. Its text is left out.
import type { Analysis, CodedParagraph } from '../../analysis.js';
import type { Domain } from '../../types.js';
import type { UnitResult } from '../model.js';
import { codes, domainField, textCell, toDocument, unitField } from './fields.js';
import { tableOf } from './table.js';
import { viewOf } from './unit.js';

interface Row {
  readonly unit: UnitResult['unit'];
  readonly domain: Domain;
  readonly path: string;
  readonly analysis: Analysis;
  readonly coded: CodedParagraph;
  readonly passage: string | null;
}

function records(result: UnitResult): Row[] {
  const { sides, pathOf } = viewOf(result);
  return sides.flatMap(({ domain, analyses, passages }) => {
    const ids = new Map(passages.map(({ id, coded }) => [coded, id]));
    return analyses.flatMap((analysis) =>
      analysis.paragraphs.map((coded) => ({
        unit: result.unit,
        domain,
        path: pathOf(analysis.document.id),
        analysis,
        coded,
        passage: ids.get(coded) ?? null,
      })),
    );
  });
}

/**
 * Text is no column: whole papers would be published with the data set. `start` and `end` say where the paragraph
 * stands in the text that `raakvlak extract` gives.
 */
export const paragraphs = tableOf<Row>({
  name: 'paragraphs',
  key: ['unit', 'document', 'paragraph'],
  optional: true,
  links: [toDocument],
  records,
  fields: [
    unitField,
    { name: 'document', type: 'string', required: true, of: ({ analysis }) => analysis.document.id },
    { name: 'path', type: 'string', required: true, of: ({ path }) => path },
    domainField,
    { name: 'paragraph', type: 'integer', required: true, of: ({ coded }) => coded.paragraph.index },
    { name: 'passage', type: 'string', of: ({ passage }) => passage },
    { name: 'page', type: 'integer', of: ({ coded }) => coded.paragraph.page },
    {
      name: 'heading',
      type: 'string',
      of: ({ analysis, coded }) =>
        textCell((analysis.segmented.sections[coded.paragraph.section]?.path ?? []).join(' › ')),
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      values: ['paragraph', 'listItem', 'tableCell', 'footnote', 'caption'],
      of: ({ coded }) => coded.paragraph.role,
    },
    { name: 'start', type: 'integer', required: true, of: ({ coded }) => coded.paragraph.start },
    { name: 'end', type: 'integer', required: true, of: ({ coded }) => coded.paragraph.end },
    { name: 'words', type: 'integer', required: true, of: ({ coded }) => coded.paragraph.tokens.length },
    { name: 'culture', type: 'boolean', required: true, of: ({ coded }) => coded.culture },
    { name: 'welfare', type: 'boolean', required: true, of: ({ coded }) => coded.welfare },
    { name: 'connects', type: 'boolean', required: true, of: ({ coded }) => coded.connection !== null },
    {
      name: 'commitment',
      type: 'string',
      values: ['wish', 'measure', 'secured'],
      of: ({ coded }) => (coded.connection === null ? null : coded.commitment),
    },
    { name: 'dimensions', type: 'string', of: ({ coded }) => codes(coded.dimensions) },
  ],
});
