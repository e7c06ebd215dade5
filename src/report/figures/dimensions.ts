// Pictures of Positive Health: the web of both papers, and bars per dimension with the studies beside them.
import type { DimensionResult } from '../../comparison.js';
import { STUDIES_TOTAL } from '../../measure/dimensions.js';
import type { ReportContext } from '../context.js';
import type { Block } from '../model.js';
import { DOMAINS } from '../parts/shared.js';

/** A web with fewer axes is no web. */
const FEWEST_AXES = 3;

const ratesOf = ({ per1000Words }: DimensionResult): (number | null)[] =>
  DOMAINS.map((domain) => per1000Words[domain]);

/** The web and the bars; nothing when no passage refers to any dimension. Order of the axes: that of the comparison. */
export function dimensionFigures({ comparison, messages, language }: ReportContext): Block[] {
  const { dimensions } = comparison;
  if (dimensions.length < FEWEST_AXES || !dimensions.some((one) => ratesOf(one).some((rate) => rate)))
    return [];
  const { figures, report } = messages.texts;
  const { count, decimal } = messages.formats;
  const series = DOMAINS.map((domain) => report.columns[domain]);
  const bars = (one: DimensionResult) =>
    DOMAINS.map((domain) => ({
      value: one.per1000Words[domain],
      text: report.dimensions.rate(count(one.passages[domain].length), decimal(one.per1000Words[domain])),
    }));
  const rows = dimensions.map((one) => {
    const { low, high } = one.studiesRange;
    const text = report.dimensions.ofStudies(low, high, STUDIES_TOTAL);
    return { label: one.label[language], bars: bars(one), aside: { low, high, total: STUDIES_TOTAL, text } };
  });
  const inWords = rows.map(({ label, bars: [culture, welfare], aside }) => ({
    rates: figures.web.item(label, culture!.text, welfare!.text),
    studies: figures.bars.item(label, culture!.text, welfare!.text, aside.text),
  }));
  return [
    {
      kind: 'figure',
      id: 'figuur-web',
      caption: figures.web.caption,
      note: figures.web.note,
      description: `${figures.perThousand} ${inWords.map(({ rates }) => rates).join(' ')}`,
      figure: {
        kind: 'web',
        series,
        unit: figures.unit,
        axes: dimensions.map((one) => ({ label: one.label[language], values: ratesOf(one) })),
      },
    },
    {
      kind: 'figure',
      id: 'figuur-dimensies',
      caption: figures.bars.caption,
      note: figures.bars.note,
      description: `${figures.perThousand} ${inWords.map(({ studies }) => studies).join(' ')}`,
      figure: { kind: 'bars', series, unit: figures.unit, rows, asideLabel: figures.bars.aside },
    },
  ];
}
