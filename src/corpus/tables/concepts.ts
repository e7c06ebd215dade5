// A row per concept and side: how often a framework speaks of it, and how it is spread.
import type { Measures } from '../../comparison/measures.js';
import { passagesByConcept } from '../../measure/concepts.js';
import { dispersion, sectionSizes, type Dispersion } from '../../measure/dispersion.js';
import type { Domain } from '../../types.js';
import type { UnitResult } from '../model.js';
import { domainField, toConcept, toUnit, unitField } from './fields.js';
import { tableOf } from './table.js';
import { viewOf } from './unit.js';

interface Row {
  readonly unit: UnitResult['unit'];
  readonly id: string;
  readonly domain: Domain;
  readonly n: number;
  readonly words: number;
  readonly dispersion: Dispersion;
}

/** The same as below, from what the comparison has counted already. */
function fromComparison(result: UnitResult, concepts: Measures['concepts']): Row[] {
  const { sides } = viewOf(result);
  const byId = [...concepts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byId.flatMap(({ id, passages, dispersion: spread }) =>
    sides.map(({ domain, words }) => ({
      unit: result.unit,
      id,
      domain,
      n: passages[domain].length,
      words,
      dispersion: spread[domain],
    })),
  );
}

/** Of every concept that stands in one of the papers a row per side with papers, also where it has no passage. */
function records(result: UnitResult): Row[] {
  if (result.comparison) return fromComparison(result, result.comparison.concepts);
  const sides = viewOf(result).sides.map((side) => ({
    ...side,
    found: passagesByConcept(side.passages),
    sections: sectionSizes(side.analyses),
  }));
  const ids = [...new Set(sides.flatMap(({ found }) => [...found.keys()]))].sort();
  return ids.flatMap((id) =>
    sides.map(({ domain, words, found, sections }) => {
      const own = found.get(id) ?? [];
      return { unit: result.unit, id, domain, n: own.length, words, dispersion: dispersion(own, sections) };
    }),
  );
}

export const concepts = tableOf<Row>({
  name: 'concepts',
  key: ['unit', 'concept', 'domain'],
  links: [toUnit, toConcept],
  records,
  fields: [
    unitField,
    { name: 'lexicon', type: 'string', required: true, of: ({ id }) => id.slice(0, id.indexOf('/')) },
    { name: 'concept', type: 'string', required: true, of: ({ id }) => id },
    domainField,
    { name: 'n', type: 'integer', required: true, of: ({ n }) => n },
    { name: 'words', type: 'integer', required: true, of: ({ words }) => words },
    { name: 'per_1000_words', type: 'number', of: ({ n, words }) => (n / words) * 1000 },
    { name: 'sections', type: 'integer', required: true, of: (row) => row.dispersion.sections },
    { name: 'range', type: 'integer', required: true, of: (row) => row.dispersion.range },
    { name: 'dp_norm', type: 'number', of: (row) => row.dispersion.dpNorm },
  ],
});
