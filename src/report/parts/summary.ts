// The half page that can go round on its own.
import type { ConceptResult } from '../../analysis.js';
import type { ReportContext } from '../context.js';
import { strong, text, type Block, type Inline, type Part } from '../model.js';
import { documentName } from '../quote.js';
import { openPlaceLine } from './open.js';
import { capitalised, DOMAINS, inTurn, pagesOf, passageOf } from './shared.js';
import { vocabularyVerdict } from './vocabulary.js';

/** How many shared concepts, concrete places, open places and questions fit on half a page. */
const SHARED = 4;
const CONCRETE = 2;
const OPEN = 3;
const QUESTIONS = 3;
/** Lexicons from which 'what do you share' is told: language and people, not money or wording. */
const SHARED_LEXICONS = ['audiences', 'bridge', 'motives', 'culture', 'welfare'];
const GENERAL_AUDIENCES = ['people'];

function read(context: ReportContext): Block {
  const { messages, comparison } = context;
  const { report } = messages.texts;
  const name = (domain: 'culture' | 'welfare'): string =>
    messages.formats.list(
      comparison.frameworks[domain].map((analysis) => {
        const size = analysis.document.pages === null ? report.words(analysis.words) : report.pages(analysis.document.pages);
        return `${documentName(analysis)} (${size})`;
      }),
    );
  return text(report.summary.read(name('culture'), name('welfare')));
}

/** The concepts that both frameworks use most, judged by the one that uses them least. */
function mostShared({ comparison }: ReportContext): ConceptResult[] {
  const least = ({ passages }: ConceptResult): number => Math.min(passages.culture.length, passages.welfare.length);
  return comparison.concepts
    .filter(({ lexicon, theme }) => SHARED_LEXICONS.includes(lexicon) && !GENERAL_AUDIENCES.includes(theme))
    .filter((concept) => least(concept) >= 3)
    .sort((a, b) => least(b) - least(a))
    .slice(0, SHARED);
}

/** Whether co-occurrence is clearly more or fewer than chance, by the interval of the odds ratio. */
function direction({ interval }: ReportContext['comparison']['touching']): 'more' | 'fewer' | 'same' | 'unknown' {
  if (interval === null) return 'unknown';
  if (interval.low > 1) return 'more';
  return interval.high < 1 ? 'fewer' : 'same';
}

function shared(context: ReportContext): Block {
  const { comparison, messages, language } = context;
  const { summary } = messages.texts.report;
  const { touching } = comparison;
  const concepts = mostShared(context).map((concept) => concept.label[language]);
  const sentences = [
    concepts.length > 0 ? summary.sharedConcepts(messages.formats.list(concepts)) : summary.sharedNothing,
    summary.connecting(touching.connecting.length),
    ...(touching.observed > 0 ? [summary.both(touching.observed, messages.formats.short(touching.expected), direction(touching))] : []),
  ];
  return text(strong(summary.sharedLead), ` ${sentences.join(' ')}`);
}

function concrete(context: ReportContext): Block[] {
  const { comparison, messages } = context;
  const { summary, theFramework } = messages.texts.report;
  const connecting = comparison.touching.connecting;
  if (connecting.length === 0) return [];
  const of = (level: string): string[] => connecting.filter((id) => passageOf(id, context).coded.commitment === level);
  const secured = of('secured');
  const places = inTurn(secured, context)
    .slice(0, CONCRETE)
    .map((passage) => {
      const heading = passage.headings.at(-1);
      const where = `${theFramework[passage.domain]}, ${pagesOf([passage.id], context)}`;
      return heading ? `${heading} (${where})` : where;
    });
  const first = secured.length > 0 ? summary.concrete(secured.length, connecting.length, messages.formats.list(places)) : summary.concreteNone;
  const others = [of('measure').length, of('wish').length] as const;
  const rest = others[0] + others[1] > 0 ? ` ${summary.measures(...others)}` : '';
  return [text(strong(summary.concreteLead), ` ${first}${rest}`)];
}

function open(context: ReportContext): Block {
  const { comparison, messages } = context;
  const { summary } = messages.texts.report;
  const lines = comparison.gaps.slice(0, OPEN).map((gap) => openPlaceLine(gap, context));
  const sentence = lines.length > 0 ? `${capitalised(lines.join('; '))}. ${summary.elsewhere}` : summary.openNone;
  return text(strong(summary.openLead), ` ${sentence}`);
}

function talk(context: ReportContext): Block[] {
  const { comparison, messages, language } = context;
  const questions = comparison.gaps.slice(0, QUESTIONS).map((gap): Inline[] => [gap.question[language]]);
  if (questions.length === 0) return [];
  return [text(strong(messages.texts.report.summary.talkLead)), { kind: 'list', ordered: true, items: questions }];
}

function sure(context: ReportContext): Block {
  const { comparison, messages, failures } = context;
  const { summary } = messages.texts.report;
  const unread = DOMAINS.flatMap((domain) =>
    comparison.frameworks[domain].flatMap((analysis) => {
      const pages = analysis.document.notices.filter((notice) => notice.code.startsWith('page-') && notice.page !== null);
      if (pages.length === 0) return [];
      const list = [...new Set(pages.map((notice) => String(notice.page)))].join(', ');
      return [`${documentName(analysis)}, ${messages.texts.report.reading.onPages(list)}`];
    }),
  );
  const problems = [...unread, ...failures.map((failure) => failure.path)];
  const reading = problems.length === 0 ? summary.readWell : summary.readPartly(messages.formats.list(problems));
  const cautions = comparison.warnings.filter((warning) => warning.code === 'length-ratio').map((warning) => messages.warning(warning));
  return text(strong(summary.sureLead), ` ${[summary.sure(reading), ...cautions].join(' ')}`);
}

export function summaryPart(context: ReportContext): Part {
  const { summary } = context.messages.texts.report;
  return {
    id: 'in-het-kort',
    heading: summary.heading,
    level: 2,
    depth: 'summary',
    blocks: [
      read(context),
      shared(context),
      ...concrete(context),
      open(context),
      text(strong(summary.languageLead), ` ${vocabularyVerdict(context)}`),
      ...talk(context),
      sure(context),
    ],
  };
}

