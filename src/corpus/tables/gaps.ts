// A row per open place, and per place that would be open with more text or was found in bare words.
import type { OpenPlace } from '../../comparison.js';
import type { UnitResult } from '../model.js';
import { DOMAIN_VALUES, toUnit, unitField } from './fields.js';
import { tableOf } from './table.js';

type Judgement = 'open' | 'too-little-text' | 'perhaps';

interface Row {
  readonly unit: UnitResult['unit'];
  readonly judgement: Judgement;
  readonly place: OpenPlace;
  readonly buildingBlock: string | null;
  readonly order: number;
}

function records({ unit, comparison }: UnitResult): Row[] {
  if (!comparison) return [];
  const rows = (judgement: Judgement, places: readonly OpenPlace[]): Row[] =>
    places.map((place, at) => ({ unit, judgement, place, buildingBlock: null, order: at + 1 }));
  return [
    ...rows('open', comparison.gaps).map((row, at) => ({
      ...row,
      buildingBlock: comparison.gaps[at]!.buildingBlock,
    })),
    ...rows('too-little-text', comparison.undecided),
    ...rows('perhaps', comparison.perhaps),
  ];
}

export const gaps = tableOf<Row>({
  name: 'gaps',
  key: ['unit', 'concept', 'present_in'],
  links: [toUnit, { fields: ['concept'], table: 'labels', to: ['id'] }],
  records,
  fields: [
    unitField,
    {
      name: 'judgement',
      type: 'string',
      required: true,
      values: ['open', 'too-little-text', 'perhaps'],
      of: ({ judgement }) => judgement,
    },
    { name: 'order', type: 'integer', required: true, of: ({ order }) => order },
    { name: 'kind', type: 'string', required: true, of: ({ place }) => place.kind },
    { name: 'concept', type: 'string', required: true, of: ({ place }) => place.id },
    {
      name: 'present_in',
      type: 'string',
      required: true,
      values: DOMAIN_VALUES,
      of: ({ place }) => place.presentIn,
    },
    {
      name: 'not_found_in',
      type: 'string',
      required: true,
      values: DOMAIN_VALUES,
      of: ({ place }) => place.missingIn,
    },
    { name: 'n', type: 'integer', required: true, of: ({ place }) => place.passages.length },
    { name: 'expected', type: 'number', required: true, of: ({ place }) => place.expected },
    { name: 'building_block', type: 'string', of: ({ buildingBlock }) => buildingBlock },
  ],
});
