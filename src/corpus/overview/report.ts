// The overview of a corpus as a report: in short, how it lies over municipalities, per group, per dimension, each unit.
import { wilson } from '../../measure/wilson.js';
import { text, type Block, type Part, type Report } from '../../report/model.js';
import { dimensionParts } from './dimension-parts.js';
import { distributionParts } from './distribution.js';
import { groupParts } from './group-parts.js';
import { FEWEST, middle, touchingRate } from './groups.js';
import { part, type OverviewContext } from './shown.js';
import { BOOTSTRAP_SEED, DRAWS } from './statistics.js';
import { unitPart } from './unit-table.js';

/** Sentences on municipalities that could be compared; with too few of them only that. */
function findings({ data, messages }: OverviewContext): string[] {
  const { overview } = messages.texts.corpus;
  const { decimal, percent } = messages.formats;
  const { latest } = data;
  if (latest.length < FEWEST) return [overview.tooFew(FEWEST)];
  const any = latest.filter(({ connecting }) => connecting > 0).length;
  const interval = wilson(any, latest.length)!;
  const rates = middle(latest.flatMap((unit) => touchingRate(unit) ?? []));
  const refused = latest.filter(({ similarity }) => similarity === null).length;
  const rate = (): string[] => {
    if (rates === null) return [];
    const { value, interval: around } = rates;
    return around === null
      ? [overview.medianOnly(decimal(value))]
      : [overview.median(decimal(value), decimal(around.low), decimal(around.high))];
  };
  return [
    overview.touch(
      percent(any / latest.length),
      any,
      latest.length,
      percent(interval.low),
      percent(interval.high),
    ),
    ...rate(),
    ...(refused > 0 ? [overview.noS(refused, latest.length)] : []),
  ];
}

function summaryPart(context: OverviewContext): Part {
  const { data, messages } = context;
  const { overview } = messages.texts.corpus;
  const { units, latest, repeated } = data;
  const sum = (value: (unit: (typeof units)[number]) => number): number =>
    units.reduce((total, unit) => total + value(unit), 0);
  const municipalities = new Set(units.map(({ key }) => key)).size;
  const compared = units.filter((unit) => unit.compared).length;
  const sentences = [
    overview.counts(units.length, municipalities),
    overview.read(
      sum(({ documents }) => documents),
      sum(({ failed }) => failed),
    ),
    ...(repeated > 0 ? [overview.repeated(repeated)] : []),
    overview.compared(compared, units.length),
    ...(latest.length < compared ? [overview.latest] : []),
  ];
  const list: Block = { kind: 'list', ordered: false, items: findings(context).map((item) => [item]) };
  return { ...part('kort', overview.summary, [text(sentences.join(' ')), list]), depth: 'summary' };
}

function methodPart({ messages }: OverviewContext): Part {
  const { method } = messages.texts.corpus.overview;
  const items = [...method.points, method.bootstrap(DRAWS, BOOTSTRAP_SEED)];
  return part('werkwijze', method.heading, [
    { kind: 'list', ordered: false, items: items.map((item) => [item]) },
  ]);
}

/** Builds the overview. Pure: the same numbers give the same report. */
export function overviewReport(context: OverviewContext): Report {
  return {
    title: context.messages.texts.corpus.overview.title,
    language: context.language,
    parts: [
      summaryPart(context),
      ...distributionParts(context),
      ...groupParts(context),
      ...dimensionParts(context),
      unitPart(context),
      methodPart(context),
    ],
  };
}
