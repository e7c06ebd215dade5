// Positive Health: the web of all municipalities, and small ones per province on one scale.
import type { WebAxis } from '../../report/figures/model.js';
import { text, type Block, type Part } from '../../report/model.js';
import type { Group } from './groups.js';
import { folded, heads, part, withInterval, type OverviewContext } from './shown.js';

function axesOf({ dimensions }: Group, { data, language }: OverviewContext): WebAxis[] {
  return data.dimensions.map(({ id, label }) => {
    const own = dimensions.get(id);
    return { label: label[language], values: [own?.culture?.value ?? null, own?.welfare?.value ?? null] };
  });
}

/** A web in words. */
function described(name: string, axes: readonly WebAxis[], { messages }: OverviewContext): string {
  const { dimensions } = messages.texts.corpus.overview;
  const { decimal } = messages.formats;
  const inWords = axes.map(({ label, values: [culture = null, welfare = null] }) =>
    dimensions.axis(label, decimal(culture), decimal(welfare)),
  );
  return dimensions.described(name, inWords.join('; '));
}

const seriesOf = ({ messages }: OverviewContext): string[] => {
  const { columns } = messages.texts.corpus.overview.dimensions;
  return [columns.culture, columns.welfare];
};

function web(all: Group, context: OverviewContext): Block {
  const { corpus, figures } = context.messages.texts;
  const { dimensions } = corpus.overview;
  const axes = axesOf(all, context);
  return {
    kind: 'figure',
    id: 'figuur-web',
    caption: dimensions.caption,
    note: dimensions.note,
    description: described(dimensions.all, axes, context),
    figure: { kind: 'web', series: seriesOf(context), unit: figures.unit, axes },
  };
}

function table(all: Group, context: OverviewContext): Block {
  const { messages, data, language } = context;
  const { dimensions } = messages.texts.corpus.overview;
  const { columns } = dimensions;
  return {
    kind: 'table',
    caption: dimensions.table,
    columns: heads([columns.dimension, columns.culture, columns.welfare]),
    rows: data.dimensions.map(({ id, label }) => {
      const own = all.dimensions.get(id);
      return [
        [label[language]],
        [withInterval(own?.culture ?? null, messages)],
        [withInterval(own?.welfare ?? null, messages)],
      ];
    }),
  };
}

function multiples(groups: readonly Group[], context: OverviewContext): Block {
  const { messages, data, language } = context;
  const { corpus, figures } = messages.texts;
  const { dimensions, groups: texts } = corpus.overview;
  const keys = data.dimensions.map(({ label }, at) => `${at + 1} ${label[language]}`);
  const webs = groups.map((group) => {
    const axes = axesOf(group, context);
    const name = group.name ?? texts.unknown;
    return {
      label: `${name} (${messages.formats.count(group.municipalities)})`,
      description: described(name, axes, context),
      axes,
    };
  });
  return {
    kind: 'figure',
    id: 'figuur-provincies',
    caption: dimensions.perProvince,
    note: dimensions.multiplesNote(messages.formats.list(keys)),
    description: webs.map(({ description }) => description).join(' '),
    figure: { kind: 'webs', series: seriesOf(context), unit: figures.unit, webs },
  };
}

/** A row per dimension and province: the numbers of the small webs. */
function provinceTable(groups: readonly Group[], context: OverviewContext): Block {
  const { messages, data, language } = context;
  const { dimensions, groups: texts } = messages.texts.corpus.overview;
  const { columns } = dimensions;
  return {
    kind: 'table',
    caption: dimensions.tableProvince,
    columns: heads([columns.province, columns.dimension, columns.culture, columns.welfare], 2),
    rows: groups.flatMap((group) =>
      data.dimensions.map(({ id, label }) => {
        const own = group.dimensions.get(id);
        return [
          [group.name ?? texts.unknown],
          [label[language]],
          [withInterval(own?.culture ?? null, messages)],
          [withInterval(own?.welfare ?? null, messages)],
        ];
      }),
    ),
  };
}

/** Nothing where fewer than five municipalities can be compared. */
export function dimensionParts(context: OverviewContext): Part[] {
  const { data, messages } = context;
  const { dimensions } = messages.texts.corpus.overview;
  const { all, provinces } = data;
  if (all === null || data.dimensions.length === 0) return [];
  const { shown } = provinces;
  return [
    part('dimensies', dimensions.heading, [text(dimensions.intro), web(all, context), table(all, context)]),
    ...(shown.length === 0
      ? []
      : [
          part('dimensies-provincies', dimensions.perProvince, [multiples(shown, context)], 3),
          folded('dimensies-cijfers', dimensions.tableProvince, [provinceTable(shown, context)]),
        ]),
  ];
}
