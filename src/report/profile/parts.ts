// The parts of the report on one framework: what it is about, for whom, why, how, health, building blocks.
import { STUDIES_TOTAL } from '../../measure/dimensions.js';
import { text, type Block, type Cell, type Part } from '../model.js';
import { capitalised, conceptsOf, countCell } from '../parts/shared.js';
import type { ProfileContext } from './context.js';
import { hardlyBlocks } from './summary.js';
import { lexiconTable, part, subjectOf, subjectTable } from './tables.js';

/** Concepts in the table of what a paper is about. */
const CONCEPTS = 12;
const AUDIENCE_GROUPS = ['age', 'vulnerability', 'participants'];

/** The four kinds of paragraph: their numbers add up to all paragraphs. */
function shares({ comparison, messages }: ProfileContext): Block {
  const { aboutPart, columns } = messages.texts.profile;
  const { about, size, touching } = comparison;
  const [culture, welfare] = [about.culture.passages.length, about.welfare.passages.length];
  const both = touching.observed;
  const counts = {
    culture: culture - both,
    welfare: welfare - both,
    both,
    neither: size.paragraphs - culture - welfare + both,
  };
  return {
    kind: 'table',
    caption: aboutPart.captionShares,
    columns: [
      { label: columns.about, align: 'left' },
      { label: columns.paragraphs, align: 'right' },
      { label: columns.share, align: 'right' },
    ],
    rows: (['culture', 'welfare', 'both', 'neither'] as const).map((kind): Cell[] => [
      [aboutPart.rows[kind]],
      [messages.formats.count(counts[kind])],
      [messages.formats.percent(size.paragraphs === 0 ? null : counts[kind] / size.paragraphs)],
    ]),
  };
}

export function aboutPart(context: ProfileContext): Part {
  const { comparison, messages, language } = context;
  const { aboutPart: texts, columns } = messages.texts.profile;
  const concepts = ['culture', 'welfare', 'bridge'].flatMap((lexicon) => conceptsOf(context, lexicon));
  const missing = comparison.themes
    .filter(({ lexicon, passages }) => lexicon !== 'bridge' && passages.length === 0)
    .map(({ label }) => `‘${label[language]}’`);
  return part('waarover', texts.heading, [
    text(texts.intro),
    shares(context),
    ...hardlyBlocks(context),
    subjectTable(texts.captionThemes, columns.theme, comparison.themes, context),
    subjectTable(
      texts.captionConcepts,
      messages.texts.report.columns.concept,
      concepts.map(subjectOf),
      context,
      CONCEPTS,
    ),
    ...(missing.length > 0 ? [text(texts.notFound(messages.formats.list(missing)))] : []),
  ]);
}

/** The passages behind the shares. */
export function aboutAppendix({ comparison, messages }: ProfileContext): Part {
  const { aboutPart: texts, columns } = messages.texts.profile;
  const [culture, welfare] = [comparison.about.culture.passages, comparison.about.welfare.passages];
  const lists = {
    culture: culture.filter((id) => !welfare.includes(id)),
    welfare: welfare.filter((id) => !culture.includes(id)),
    both: culture.filter((id) => welfare.includes(id)),
  };
  const table: Block = {
    kind: 'table',
    caption: texts.captionShares,
    columns: [columns.about, columns.passages].map((label) => ({ label, align: 'left' })),
    rows: (['culture', 'welfare', 'both'] as const).map((kind): Cell[] => [
      [texts.rows[kind]],
      [lists[kind].length === 0 ? '0' : `${lists[kind].length}: ${lists[kind].join(', ')}`],
    ]),
  };
  return part('waarover-vindplaatsen', texts.appendixHeading, [table], 'appendix');
}

export function themeParts(context: ProfileContext): Part[] {
  const { profile, report } = context.messages.texts;
  const { forWhom, why, how } = profile;
  return [
    part('voor-wie', report.forWhom.heading, [
      text(forWhom.intro),
      lexiconTable(forWhom.caption, 'audiences', context, { themes: AUDIENCE_GROUPS }),
      lexiconTable(forWhom.role, 'roles', context, { rows: 5 }),
    ]),
    part('waarom', report.why.heading, [
      text(why.intro),
      lexiconTable(why.motives, 'motives', context),
      lexiconTable(why.frames, 'frames', context, { rows: 5 }),
    ]),
    part('hoe', report.how.heading, [
      text(how.intro),
      lexiconTable(how.instruments, 'instruments', context),
      lexiconTable(how.actors, 'actors', context),
      lexiconTable(how.thresholds, 'thresholds', context, { rows: 5 }),
    ]),
  ];
}

export function dimensionsPart(context: ProfileContext): Part {
  const { comparison, messages, language } = context;
  const { dimensions: texts } = messages.texts.report;
  const { profile } = messages.texts;
  const { count, decimal } = messages.formats;
  const rates = comparison.dimensions.map(({ per1000Words }) => per1000Words.culture ?? 0);
  const highest = Math.max(...rates, 0.001);
  const labels = [texts.dimension, profile.columns.passages, texts.studies];
  return part('positieve-gezondheid', texts.heading, [
    text(texts.intro),
    {
      kind: 'table',
      caption: profile.dimensionsCaption,
      columns: labels.map((label) => ({ label, align: 'left' })),
      rows: comparison.dimensions.map(({ label, passages, studiesRange: { low, high } }, at): Cell[] => [
        [label[language]],
        {
          bar: rates[at]! / highest,
          text: texts.rate(count(passages.culture.length), decimal(rates[at]!)),
        },
        [texts.ofStudies(low, high, STUDIES_TOTAL)],
      ]),
    },
    text(texts.studiesNote),
  ]);
}

export function blocksPart(context: ProfileContext): Part {
  const { comparison, messages, language } = context;
  const { report, profile } = messages.texts;
  return part('bouwstenen', report.blocks.heading, [
    text(report.blocks.intro),
    {
      kind: 'table',
      caption: profile.blocksCaption,
      columns: [report.columns.block, profile.columns.passages].map((label) => ({ label, align: 'left' })),
      rows: comparison.buildingBlocks.map(({ label, passages }) => [
        [capitalised(label[language])],
        countCell(passages.culture, context),
      ]),
    },
    text(report.blocks.missing),
  ]);
}
