// A row per dimension of Positive Health and side: passages whose language refers to it, with their denominators.
import { dimensionResults, DIMENSIONS } from '../../measure/dimensions.js';
import { wilson, type Interval } from '../../measure/wilson.js';
import type { Domain } from '../../types.js';
import type { UnitResult } from '../model.js';
import { domainField, toUnit, unitField } from './fields.js';
import { tableOf } from './table.js';
import { viewOf } from './unit.js';

interface Row {
  readonly unit: UnitResult['unit'];
  readonly id: string;
  readonly domain: Domain;
  readonly n: number;
  readonly words: number;
  readonly paragraphs: number;
  readonly per1000Words: number | null;
  readonly share: number | null;
  readonly interval: Interval | null;
}

const NONE = { words: 0, paragraphs: 0 };

function records(result: UnitResult): Row[] {
  const { sides } = viewOf(result);
  const of = (domain: Domain) => sides.find((side) => side.domain === domain);
  const [culture, welfare] = [of('culture'), of('welfare')];
  const results =
    result.comparison?.dimensions ??
    dimensionResults(
      DIMENSIONS.map((id) => ({ id, label: { nl: id, en: id } })),
      { culture: culture?.passages ?? [], welfare: welfare?.passages ?? [] },
      { culture: culture ?? NONE, welfare: welfare ?? NONE },
    );
  return results.flatMap(({ id, passages, per1000Words, share }) =>
    sides.map(({ domain, words, paragraphs }) => ({
      unit: result.unit,
      id,
      domain,
      n: passages[domain].length,
      words,
      paragraphs,
      per1000Words: per1000Words[domain],
      share: share[domain],
      interval: wilson(passages[domain].length, paragraphs),
    })),
  );
}

export const dimensions = tableOf<Row>({
  name: 'dimensions',
  key: ['unit', 'dimension', 'domain'],
  links: [toUnit, { fields: ['dimension'], table: 'labels', to: ['id'] }],
  records,
  fields: [
    unitField,
    { name: 'dimension', type: 'string', required: true, of: ({ id }) => id },
    domainField,
    { name: 'n', type: 'integer', required: true, of: ({ n }) => n },
    { name: 'words', type: 'integer', required: true, of: ({ words }) => words },
    { name: 'paragraphs', type: 'integer', required: true, of: ({ paragraphs }) => paragraphs },
    { name: 'per_1000_words', type: 'number', of: ({ per1000Words }) => per1000Words },
    { name: 'share', type: 'number', of: ({ share }) => share },
    { name: 'share_low', type: 'number', of: ({ interval }) => interval?.low ?? null },
    { name: 'share_high', type: 'number', of: ({ interval }) => interval?.high ?? null },
  ],
});
