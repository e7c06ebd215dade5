// A row per municipality and year: what it has, and every measure of the comparison of its two sides.
import type { PerDomain } from '../../analysis.js';
import type { Measures } from '../../comparison/measures.js';
import { unreadPages } from '../../measure/unread-pages.js';
import type { Domain } from '../../types.js';
import type { Cell, Column, CorpusTable } from '../model.js';
import { codes, DOMAIN_VALUES, placeFields, unitField } from './fields.js';
import { pairRow, shareOf, type PairRow as Row } from './pair-row.js';
import { tableOf, type Field } from './table.js';
import { DOMAINS, type UnitView } from './unit.js';

/** A value of the comparison; an empty cell where a side has no paper that was read. */
const compared =
  (value: (comparison: Measures) => Cell): ((row: Row) => Cell) =>
  ({ comparison }) =>
    comparison === null ? null : value(comparison);

type Type = Column['type'];

/** A column per side: 'culture_words' and 'welfare_words'. */
const perSide = (
  name: string,
  type: Type,
  value: (row: Row, domain: Domain) => Cell,
  required = false,
): Field<Row>[] =>
  DOMAINS.map((domain) => ({
    name: `${domain}_${name}`,
    type,
    ...(required ? { required } : {}),
    of: (row) => value(row, domain),
  }));

/** A column per side that ends in it: 'yardstick_culture', as in the tables of one comparison. */
const endingInSide = (
  name: string,
  value: (comparison: Measures) => PerDomain<number | null>,
): Field<Row>[] =>
  DOMAINS.map((domain) => ({
    name: `${name}_${domain}`,
    type: 'number',
    of: compared((one) => value(one)[domain]),
  }));

const measured = (name: string, type: Type, value: (comparison: Measures) => Cell): Field<Row> => ({
  name,
  type,
  of: compared(value),
});

const filesOf = ({ view }: Row, domain: Domain): number =>
  view.files.filter(({ result }) => result.ok && result.domain === domain).length;

const sizes: readonly Field<Row>[] = [
  { name: 'compared', type: 'boolean', required: true, of: ({ comparison }) => comparison !== null },
  ...perSide('documents', 'integer', filesOf, true),
  {
    name: 'failed_documents',
    type: 'integer',
    required: true,
    of: ({ view }) => view.files.filter(({ result }) => !result.ok).length,
  },
  ...perSide('words', 'integer', ({ view }, domain) => sideOf(view, domain)?.words ?? 0, true),
  ...perSide('paragraphs', 'integer', ({ view }, domain) => sideOf(view, domain)?.paragraphs ?? 0, true),
  ...perSide(
    'unread_pages',
    'integer',
    ({ view }, domain) =>
      view.frameworks[domain].reduce((sum, { document }) => sum + unreadPages(document).length, 0),
    true,
  ),
];

const sideOf = ({ sides }: UnitView, domain: Domain) => sides.find((side) => side.domain === domain);

const vocabulary: readonly Field<Row>[] = [
  measured('similarity', 'number', (one) => one.vocabulary.result?.similarity ?? null),
  measured('similarity_low', 'number', (one) => one.vocabulary.result?.interval.low ?? null),
  measured('similarity_high', 'number', (one) => one.vocabulary.result?.interval.high ?? null),
  {
    name: 'refused',
    type: 'string',
    values: ['too-few-words', 'too-few-paragraphs'],
    of: compared(({ vocabulary: { refused } }) => (refused ? `too-few-${refused.reason}` : null)),
  },
  {
    name: 'refused_side',
    type: 'string',
    values: DOMAIN_VALUES,
    of: compared((one) => one.vocabulary.refused?.domain ?? null),
  },
  measured('m', 'integer', (one) => one.vocabulary.result?.m ?? null),
  measured('jsd', 'number', (one) => one.vocabulary.result?.jsd ?? null),
  measured('jsd_null', 'number', (one) => one.vocabulary.result?.jsdNull ?? null),
  measured('seed', 'integer', (one) => one.vocabulary.seed),
  ...perSide('content_words', 'integer', ({ comparison }, domain) =>
    comparison === null ? null : comparison.vocabulary.contentWords[domain],
  ),
  measured('copies', 'integer', (one) => one.vocabulary.copies.length),
  ...endingInSide('yardstick', (one) => one.vocabulary.yardsticks),
  measured('morisita', 'number', (one) => one.vocabulary.morisita),
  ...endingInSide('shared_words', (one) => one.vocabulary.sharedWords),
];

const touching: readonly Field<Row>[] = [
  measured('touching_observed', 'integer', (one) => one.touching.observed),
  measured('touching_expected', 'number', (one) => one.touching.expected),
  measured('touching_odds_ratio', 'number', (one) => one.touching.oddsRatio),
  measured('touching_odds_ratio_low', 'number', (one) => one.touching.interval?.low ?? null),
  measured('touching_odds_ratio_high', 'number', (one) => one.touching.interval?.high ?? null),
  {
    name: 'touching_share',
    type: 'number',
    of: (row) => shareOf(row, row.comparison?.touching.observed),
  },
  { name: 'touching_share_low', type: 'number', of: ({ both }) => both?.low ?? null },
  { name: 'touching_share_high', type: 'number', of: ({ both }) => both?.high ?? null },
  measured('touching_connecting', 'integer', (one) => one.touching.connecting.length),
  {
    name: 'connecting_share',
    type: 'number',
    of: (row) => shareOf(row, row.comparison?.touching.connecting.length),
  },
  { name: 'connecting_share_low', type: 'number', of: ({ connecting }) => connecting?.low ?? null },
  { name: 'connecting_share_high', type: 'number', of: ({ connecting }) => connecting?.high ?? null },
  ...(['wish', 'measure', 'secured'] as const).map((commitment) =>
    measured(
      `connecting_${commitment}`,
      'integer',
      ({ touching: own, passages }) =>
        own.connecting.filter((id) => passages.get(id)?.coded.commitment === commitment).length,
    ),
  ),
];

/** Passages of a side about the other domain. */
const OTHER = { culture: 'welfare', welfare: 'culture' } as const;

const rest: readonly Field<Row>[] = [
  ...DOMAINS.flatMap((domain) => [
    measured(`on_${OTHER[domain]}_in_${domain}`, 'integer', (one) => one.viceVersa[domain].passages.length),
    measured(`on_${OTHER[domain]}_in_${domain}_real`, 'integer', (one) => one.viceVersa[domain].real.length),
  ]),
  { name: 'concepts_shared', type: 'integer', of: ({ overlap }) => overlap?.shared.length ?? null },
  {
    name: 'concepts_only_culture',
    type: 'integer',
    of: ({ overlap }) => overlap?.onlyCulture.length ?? null,
  },
  {
    name: 'concepts_only_welfare',
    type: 'integer',
    of: ({ overlap }) => overlap?.onlyWelfare.length ?? null,
  },
  measured('open_places', 'integer', (one) => one.gaps.length),
  ...DOMAINS.map((domain) =>
    measured(
      `open_places_in_${domain}`,
      'integer',
      (one) => one.gaps.filter(({ missingIn }) => missingIn === domain).length,
    ),
  ),
  measured('warnings', 'string', (one) => codes(one.warnings.map(({ code }) => code))),
];

export const pairs: CorpusTable = tableOf<Row>({
  name: 'pairs',
  key: ['unit'],
  records: (result) => [pairRow(result)],
  fields: [unitField, ...placeFields, ...sizes, ...vocabulary, ...touching, ...rest],
});
