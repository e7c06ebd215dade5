// Provinces and years: what is true of their municipalities together, with denominators and intervals.
import { text, type Block, type Part } from '../../report/model.js';
import { FEWEST, type Group, type Groups } from './groups.js';
import { heads, part, withInterval, type OverviewContext } from './shown.js';

type Kind = 'province' | 'year';

function table(kind: Kind, groups: readonly Group[], { messages }: OverviewContext): Block {
  const { captions, columns, unknown } = messages.texts.corpus.overview.groups;
  const { count, percent } = messages.formats;
  return {
    kind: 'table',
    caption: captions[kind],
    columns: heads([
      columns[kind],
      columns.n,
      columns.paragraphs,
      columns.touching,
      columns.any,
      columns.similarity,
    ]),
    rows: groups.map((group) => [
      [group.name ?? unknown],
      [count(group.municipalities)],
      [count(group.paragraphs)],
      [withInterval(group.touching, messages)],
      [
        `${count(group.any.n)} (${percent(group.any.share)}; ${percent(group.any.interval.low)}–${percent(group.any.interval.high)})`,
      ],
      [`${withInterval(group.similarity, messages)} (${count(group.similarities)})`],
    ]),
  };
}

function groupPart(kind: Kind, { shown, small }: Groups, context: OverviewContext): Part {
  const { messages } = context;
  const { groups } = messages.texts.corpus.overview;
  const names = messages.formats.list(small.map((name) => name ?? groups.unknown));
  return part(kind === 'province' ? 'provincies' : 'jaren', groups[kind], [
    text(groups.intro(FEWEST)),
    shown.length > 0 ? table(kind, shown, context) : text(groups.none),
    ...(small.length > 0 ? [text(groups.small(names, FEWEST))] : []),
  ]);
}

/** A part per kind of group; none of years where no unit has one. */
export function groupParts(context: OverviewContext): Part[] {
  const { provinces, years } = context.data;
  const dated = years.shown.some(({ name }) => name !== null) || years.small.some((name) => name !== null);
  return [groupPart('province', provinces, context), ...(dated ? [groupPart('year', years, context)] : [])];
}
