// Columns that several tables begin with.
import type { Domain } from '../../types.js';
import type { Cell, UnitResult } from '../model.js';
import type { Field } from './table.js';

interface OfUnit {
  readonly unit: UnitResult['unit'];
}

/** The id of the unit: first column of every table, and the key to `pairs`. */
export const unitField: Field<OfUnit> = {
  name: 'unit',
  type: 'string',
  required: true,
  of: ({ unit }) => unit.id,
};

/** Who and when: municipality, code, province, year. */
export const placeFields: readonly Field<OfUnit>[] = [
  { name: 'municipality', type: 'string', required: true, of: ({ unit }) => unit.municipality },
  { name: 'code', type: 'string', of: ({ unit }) => unit.code },
  { name: 'province', type: 'string', of: ({ unit }) => unit.province },
  { name: 'year', type: 'integer', of: ({ unit }) => unit.year },
];

export const DOMAIN_VALUES: readonly Domain[] = ['culture', 'welfare'];

export const domainField: Field<{ readonly domain: Domain }> = {
  name: 'domain',
  type: 'string',
  required: true,
  values: DOMAIN_VALUES,
  of: ({ domain }) => domain,
};

/** Codes in one cell, with a space between; none is an empty cell. */
export const codes = (list: readonly string[]): Cell => (list.length === 0 ? null : list.join(' '));

/** An empty text is an empty cell. */
export const textCell = (value: string): Cell => (value === '' ? null : value);

/** The row in `pairs` that a row of another table belongs to. */
export const toUnit = { fields: ['unit'], table: 'pairs', to: ['unit'] } as const;
/** Its paper, and by that its row in `pairs`. */
export const toDocument = {
  fields: ['unit', 'document'],
  table: 'documents',
  to: ['unit', 'document'],
} as const;
/** The name of its concept. */
export const toConcept = { fields: ['concept'], table: 'labels', to: ['id'] } as const;
