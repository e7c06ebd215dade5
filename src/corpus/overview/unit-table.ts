// Every unit in a table, by name: to look one up, not to rank.
import { text, type Cell, type Part } from '../../report/model.js';
import type { UnitSummary } from './collect.js';
import { touchingRate } from './groups.js';
import { heads, part, withInterval, type OverviewContext } from './shown.js';

/** More rows make a page that browsers are slow with. */
export const MOST_ROWS = 1000;

function similarity(unit: UnitSummary, { messages }: OverviewContext): string {
  const { table } = messages.texts.corpus.overview;
  const { compared, similarity: value, low, high } = unit;
  if (!compared) return `– ${table.notCompared}`;
  if (value === null) return `– ${table.refused}`;
  return withInterval({ value, interval: low === null || high === null ? null : { low, high } }, messages);
}

function row(unit: UnitSummary, context: OverviewContext): Cell[] {
  const { messages } = context;
  const { table } = messages.texts.corpus.overview;
  const { count, decimal } = messages.formats;
  const whole = (value: number | null): string => (value === null ? '–' : count(value));
  const remarks = [
    ...(unit.failed > 0 ? [table.failed(unit.failed)] : []),
    ...(unit.unread > 0 ? [table.unread(unit.unread)] : []),
  ];
  return [
    [unit.municipality],
    [unit.province ?? '–'],
    [unit.year === null ? '–' : String(unit.year)],
    [count(unit.documents)],
    [count(unit.paragraphs)],
    [whole(unit.connecting)],
    [decimal(touchingRate(unit))],
    [similarity(unit, context)],
    [whole(unit.openPlaces)],
    [remarks.join(', ')],
  ];
}

export function unitPart(context: OverviewContext): Part {
  const { table } = context.messages.texts.corpus.overview;
  const { columns } = table;
  const { units } = context.data;
  const [first = '', second = '', ...others] = Object.values(columns);
  const words = heads([first, second], 2);
  return part('gemeenten', table.heading, [
    text(table.intro),
    ...(units.length > MOST_ROWS ? [text(table.tooMany(units.length, MOST_ROWS))] : []),
    {
      kind: 'table',
      caption: table.caption,
      columns: [
        ...words,
        ...others.map((label) => ({
          label,
          align: label === columns.remark ? ('left' as const) : ('right' as const),
        })),
      ],
      rows: units.slice(0, MOST_ROWS).map((unit) => row(unit, context)),
      sortable: true,
    },
  ]);
}
