// How the measures lie over municipalities: quantiles in a table, and pictures of those that are not dimensions.
import { text, type Block, type Part } from '../../report/model.js';
import type { Domain } from '../../types.js';
import { FEWEST, middle, touchingRate, type Compared } from './groups.js';
import { edgesOf, folded, heads, part, withInterval, type OverviewContext } from './shown.js';
import { quantile } from '../../measure/quantile.js';
import { binsOf } from './statistics.js';

interface Measure {
  readonly id: string;
  readonly label: string;
  /** One per municipality that has it, ascending. */
  readonly values: readonly number[];
  readonly drawn: boolean;
}

const DOMAINS: readonly Domain[] = ['culture', 'welfare'];

/** Passages per 1,000 words of one municipality; nothing without words. */
function rate(unit: Compared, id: string, domain: Domain): number[] {
  const { n, words } = unit.dimensions.get(id)?.[domain] ?? { n: 0, words: 0 };
  return words === 0 ? [] : [(n / words) * 1000];
}

function measures({ data, language, messages }: OverviewContext): Measure[] {
  const { distribution, dimensions } = messages.texts.corpus.overview;
  const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
  const all: Measure[] = [
    {
      id: 'raakvlakken',
      label: distribution.touching,
      values: sorted(data.latest.flatMap((unit) => touchingRate(unit) ?? [])),
      drawn: true,
    },
    {
      id: 'woorden',
      label: distribution.similarity,
      values: sorted(data.latest.flatMap(({ similarity }) => similarity ?? [])),
      drawn: true,
    },
    ...data.dimensions.flatMap(({ id, label }) =>
      DOMAINS.map((domain) => ({
        id: `${id}-${domain}`,
        label: `${label[language]}, ${dimensions.side[domain]}`,
        values: sorted(data.latest.flatMap((unit) => rate(unit, id, domain))),
        drawn: false,
      })),
    ),
  ];
  return all.filter(({ values }) => values.length >= FEWEST);
}

function quantiles(all: readonly Measure[], { messages }: OverviewContext): Block {
  const { distribution } = messages.texts.corpus.overview;
  const { columns } = distribution;
  const { decimal, count } = messages.formats;
  return {
    kind: 'table',
    caption: distribution.caption,
    columns: heads([
      columns.measure,
      columns.n,
      columns.low,
      columns.first,
      columns.median,
      columns.third,
      columns.high,
    ]),
    rows: all.map(({ label, values }) => {
      const at = (share: number): [string] => [decimal(quantile(values, share))];
      return [
        [label],
        [count(values.length)],
        at(0.1),
        at(0.25),
        [withInterval(middle(values), messages)],
        at(0.75),
        at(0.9),
      ];
    }),
  };
}

function picture({ id, label, values }: Measure, { messages }: OverviewContext): Block {
  const { distribution } = messages.texts.corpus.overview;
  const bins = binsOf(values);
  const edges = edgesOf(bins, messages);
  const median = quantile(values, 0.5);
  const inWords = bins.map(({ count }, at) => distribution.bin(edges[at]!, edges[at + 1]!, count)).join('; ');
  return {
    kind: 'figure',
    id: `figuur-${id}`,
    caption: label,
    note: distribution.note,
    description: distribution.described(inWords, messages.formats.decimal(median)),
    figure: { kind: 'histogram', bins, edges, median, measure: label, counted: distribution.axis },
  };
}

/** The numbers of a picture: text formats have no pictures. */
function binTable({ label, values }: Measure, { messages }: OverviewContext): Block {
  const { binColumns } = messages.texts.corpus.overview.distribution;
  const bins = binsOf(values);
  const edges = edgesOf(bins, messages);
  const most = Math.max(...bins.map(({ count }) => count));
  return {
    kind: 'table',
    caption: label,
    columns: [
      { label: binColumns.from, align: 'right' },
      { label: binColumns.to, align: 'right' },
      { label: binColumns.n, align: 'left' },
    ],
    rows: bins.map(({ count }, at) => [
      [edges[at]!],
      [edges[at + 1]!],
      { bar: count / most, text: messages.formats.count(count) },
    ]),
  };
}

/** Nothing where fewer than five municipalities can be compared. */
export function distributionParts(context: OverviewContext): Part[] {
  const { distribution } = context.messages.texts.corpus.overview;
  const all = measures(context);
  if (all.length === 0) return [];
  const drawn = all.filter((measure) => measure.drawn);
  return [
    part('verdeling', distribution.heading, [
      text(distribution.intro),
      ...drawn.map((measure) => picture(measure, context)),
      quantiles(all, context),
    ]),
    folded(
      'verdeling-cijfers',
      distribution.bins,
      drawn.map((measure) => binTable(measure, context)),
    ),
  ];
}
