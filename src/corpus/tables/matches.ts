// A row per word that counted: which concept, where, and how it was found.
import { conceptKey } from '../../measure/concept-key.js';
import type { Passage } from '../../analysis.js';
import type { Match } from '../../types.js';
import type { UnitResult } from '../model.js';
import { domainField, toConcept, toDocument, unitField } from './fields.js';
import { tableOf } from './table.js';
import { viewOf } from './unit.js';

interface Row extends Pick<Passage, 'domain'> {
  readonly unit: UnitResult['unit'];
  readonly number: number;
  readonly path: string;
  readonly passage: Passage;
  readonly match: Match;
  readonly found: string;
}

function records(result: UnitResult): Row[] {
  const { unit } = result;
  const { sides, pathOf } = viewOf(result);
  const texts = new Map(
    sides.flatMap(({ analyses }) => analyses.map(({ document }) => [document.id, document.text] as const)),
  );
  // Thousands of rows a unit: put in place one by one.
  const rows: Row[] = [];
  for (const { passages } of sides)
    for (const passage of passages) {
      const { documentId, domain, coded } = passage;
      const [text, path] = [texts.get(documentId)!, pathOf(documentId)];
      for (const match of coded.matches) {
        const { start, end } = match.span;
        const number = rows.length + 1;
        rows.push({ unit, number, path, domain, passage, match, found: text.slice(start, end) });
      }
    }
  return rows;
}

export const matches = tableOf<Row>({
  name: 'matches',
  key: ['unit', 'match'],
  links: [toDocument, toConcept],
  records,
  fields: [
    unitField,
    { name: 'match', type: 'integer', required: true, of: ({ number }) => number },
    { name: 'document', type: 'string', required: true, of: ({ passage }) => passage.documentId },
    { name: 'path', type: 'string', required: true, of: ({ path }) => path },
    domainField,
    { name: 'passage', type: 'string', required: true, of: ({ passage }) => passage.id },
    {
      name: 'paragraph',
      type: 'integer',
      required: true,
      of: ({ passage }) => passage.coded.paragraph.index,
    },
    { name: 'page', type: 'integer', of: ({ passage }) => passage.page },
    { name: 'lexicon', type: 'string', required: true, of: ({ match }) => match.lexicon },
    {
      name: 'concept',
      type: 'string',
      required: true,
      of: ({ match }) => conceptKey(match),
    },
    { name: 'term', type: 'string', required: true, of: ({ match }) => match.term },
    { name: 'found', type: 'string', required: true, of: ({ found }) => found },
    { name: 'start', type: 'integer', required: true, of: ({ match }) => match.span.start },
    { name: 'end', type: 'integer', required: true, of: ({ match }) => match.span.end },
    {
      name: 'how',
      type: 'string',
      required: true,
      values: ['form', 'compound', 'ellipsis', 'separable', 'phrase', 'stem'],
      of: ({ match }) => match.how,
    },
    { name: 'core', type: 'boolean', required: true, of: ({ match }) => match.core },
    { name: 'negated', type: 'boolean', required: true, of: ({ match }) => match.negated },
    { name: 'confidence', type: 'number', required: true, of: ({ match }) => match.confidence },
  ],
});
