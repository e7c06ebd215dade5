// Positive Health and the building blocks: a table each, with a bar per dimension.
import { STUDIES_TOTAL } from '../../measure/dimensions.js';
import type { ReportContext } from '../context.js';
import { dimensionFigures } from '../figures/dimensions.js';
import { text, type Cell, type Part } from '../model.js';
import { countCell, DOMAINS, perFramework } from './shared.js';
import { unlistedBlocks } from './words.js';

export function dimensionsPart(context: ReportContext): Part {
  const { comparison, messages, language } = context;
  const { dimensions: texts } = messages.texts.report;
  const { count, decimal } = messages.formats;
  const highest = Math.max(
    ...comparison.dimensions.flatMap(({ per1000Words: rate }) => [rate.culture ?? 0, rate.welfare ?? 0]),
    0.001,
  );
  const rows = comparison.dimensions.map((dimension): Cell[] => {
    const bars = DOMAINS.map((domain) => {
      const rate = dimension.per1000Words[domain];
      return {
        bar: (rate ?? 0) / highest,
        text: texts.rate(count(dimension.passages[domain].length), decimal(rate)),
      };
    });
    const { low, high } = dimension.studiesRange;
    return [[dimension.label[language]], ...bars, [texts.ofStudies(low, high, STUDIES_TOTAL)]];
  });
  return {
    id: 'positieve-gezondheid',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(texts.intro),
      {
        kind: 'table',
        caption: texts.caption,
        columns: [...perFramework(texts.dimension, context), { label: texts.studies, align: 'left' }],
        rows,
      },
      text(texts.studiesNote),
      ...dimensionFigures(context),
    ],
  };
}

export function blocksPart(context: ReportContext): Part {
  const { comparison, messages, language } = context;
  const { blocks: texts, columns } = messages.texts.report;
  return {
    id: 'bouwstenen',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(texts.intro),
      {
        kind: 'table',
        caption: texts.caption,
        columns: perFramework(columns.block, context),
        rows: comparison.buildingBlocks.map((block) => [
          [block.label[language]],
          countCell(block.passages.culture, context),
          countCell(block.passages.welfare, context),
        ]),
      },
      text(texts.missing),
      ...unlistedBlocks(context),
    ],
  };
}
