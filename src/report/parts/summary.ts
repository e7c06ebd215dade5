// The half page that can go round on its own.
import type { ConceptResult, Gap } from '../../comparison.js';
import type { Passage } from '../../analysis.js';
import { unreadPages } from '../../measure/unread-pages.js';
import type { ReportContext } from '../context.js';
import { strong, text, type Block, type Inline, type Part } from '../model.js';
import { pageRanges } from '../page-ranges.js';
import { documentName } from '../quote.js';
import { openPlaceLine } from './open.js';
import { emptySides, readSplit } from './split-read.js';
import {
  aboutBothOnly,
  capitalised,
  DOMAINS,
  inSentence,
  pagesOf,
  passageOf,
  passagesInTurn,
} from './shared.js';
import { talkItem, talkOnHalfPage } from './talk.js';
import { direction } from './touching.js';
import { vocabularyVerdict } from './vocabulary.js';

/** How many shared concepts, concrete places, open places and questions fit on half a page. */
const SHARED = 4;
const CONCRETE = 2;
const OPEN = 3;
export const QUESTIONS = 3;
/** Lexicons from which 'what do you share' is told: language and people, not money or wording. */
const SHARED_LEXICONS = ['audiences', 'bridge', 'motives', 'culture', 'welfare'];
const GENERAL_AUDIENCES = ['people'];
/** Warnings that concern the whole comparison: papers that differ in length, kind or year, and papers of a party. */
const CAUTIONS: ReadonlySet<string> = new Set([
  'length-ratio',
  'kinds-differ',
  'years-differ',
  'election-programme',
]);

/** Reading notices that say that text was left out. */
const LOSSES: ReadonlySet<string> = new Set(['text-rotated', 'images-not-read', 'embedded-not-read']);

/** Titles and labels stand in quotation marks, or a sentence with several is hard to read. */
const quoted = (name: string): string => `‘${name}’`;

function read(context: ReportContext): Block {
  const { messages, comparison } = context;
  const { report } = messages.texts;
  const name = (domain: 'culture' | 'welfare'): string =>
    messages.formats.list(
      comparison.frameworks[domain].map((analysis) => {
        const size =
          analysis.document.pages === null
            ? report.words(analysis.words)
            : report.pages(analysis.document.pages);
        return `${quoted(documentName(analysis, comparison))} (${size})`;
      }),
    );
  return text(report.summary.read(name('culture'), name('welfare')));
}

/** The concepts that both frameworks use most, judged by the one that uses them least. */
function mostShared({ comparison }: ReportContext): ConceptResult[] {
  const least = ({ passages }: ConceptResult): number =>
    Math.min(passages.culture.length, passages.welfare.length);
  return (
    comparison.concepts
      .filter(({ lexicon, theme }) => SHARED_LEXICONS.includes(lexicon) && !GENERAL_AUDIENCES.includes(theme))
      .filter((concept) => least(concept) >= 3)
      .sort((a, b) => least(b) - least(a))
      // Two lexicons may hold a concept of one name ('leefbaarheid').
      .filter((concept, at, all) => all.findIndex(({ label }) => label.nl === concept.label.nl) === at)
      .slice(0, SHARED)
  );
}

/** Where the touching passages stand: how many in either framework, or all in one. */
function perFramework({ comparison, messages }: ReportContext): string {
  const { summary, theFramework } = messages.texts.report;
  const ids = comparison.touching.connecting;
  const inCulture = ids.filter((id) => comparison.passages.get(id)?.domain === 'culture').length;
  const inWelfare = ids.length - inCulture;
  if (inCulture > 0 && inWelfare > 0) return summary.perFramework(inCulture, inWelfare);
  return summary.oneFramework(ids.length, theFramework[inCulture > 0 ? 'culture' : 'welfare']);
}

function shared(context: ReportContext): Block {
  const { comparison, messages, language } = context;
  const { summary } = messages.texts.report;
  const { touching } = comparison;
  const concepts = mostShared(context).map(({ id, label }) => quoted(inSentence(id, label[language])));
  const sentences = [
    concepts.length > 0 ? summary.sharedConcepts(messages.formats.list(concepts)) : summary.sharedNothing,
    summary.connecting(touching.connecting.length, perFramework(context)),
    ...(touching.observed > 0
      ? [
          summary.both(
            aboutBothOnly(context).length,
            touching.observed,
            messages.formats.count(touching.expected),
            direction(touching),
          ),
        ]
      : []),
  ];
  return text(strong(summary.sharedLead), ` ${sentences.join(' ')}`);
}

/** '‘Acties’ (welzijnskader, p. 20, 28)': passages under one heading of one framework are named together. */
function placesOf(passages: readonly Passage[], context: ReportContext): string[] {
  const { framework } = context.messages.texts.report;
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${passage.domain} ${passage.headings.at(-1) ?? passage.id}`;
    groups.set(key, [...(groups.get(key) ?? []), passage]);
  }
  return [...groups.values()].map((group) => {
    const { domain, headings } = group[0]!;
    const ids = group.map(({ id }) => id);
    const where = `${framework[domain]}, ${pagesOf(ids, context)}`;
    const heading = headings.at(-1);
    return heading ? `${quoted(heading)} (${where})` : where;
  });
}

function concrete(context: ReportContext): Block[] {
  const { comparison, messages } = context;
  const { summary } = messages.texts.report;
  const connecting = comparison.touching.connecting;
  if (connecting.length === 0) return [];
  const of = (level: string): string[] =>
    connecting.filter((id) => passageOf(id, context).coded.commitment === level);
  const secured = of('secured');
  const places = placesOf(passagesInTurn(secured, context).slice(0, CONCRETE), context);
  const first =
    secured.length > 0
      ? summary.concrete(
          secured.length,
          connecting.length,
          messages.formats.list(places),
          secured.length <= CONCRETE,
        )
      : summary.concreteNone(connecting.length);
  const others = [of('measure').length, of('wish').length] as const;
  const rest = others[0] + others[1] > 0 ? ` ${summary.measures(...others, secured.length)}` : '';
  return [text(strong(summary.concreteLead), ` ${first}${rest}`)];
}

function open(context: ReportContext): Block[] {
  const { comparison, messages } = context;
  const { summary } = messages.texts.report;
  const items = comparison.gaps.slice(0, OPEN).map((gap) => [capitalised(openPlaceLine(gap, context))]);
  if (items.length === 0) return [text(strong(summary.openLead), ` ${summary.openNone}`)];
  return [text(strong(summary.openLead), ` ${summary.openIntro}`), { kind: 'list', ordered: false, items }];
}

/** A question, with the open place before it unless the question names that itself. */
export function gapQuestion(gap: Gap, { language }: ReportContext): string {
  const [label, question] = [gap.label[language], gap.question[language]];
  return question.toLowerCase().includes(label.toLowerCase())
    ? capitalised(question)
    : `${capitalised(label)}: ${question}`;
}

/** First what was seen in both texts, then open places, as many as fit. */
function talk(context: ReportContext): Block[] {
  const { comparison, messages } = context;
  const seen = talkOnHalfPage(context, QUESTIONS).map((question) => talkItem(question, context));
  const open = comparison.gaps.map((gap): Inline[] => [gapQuestion(gap, context)]);
  const questions = [...seen, ...open].slice(0, QUESTIONS);
  if (questions.length === 0) return [];
  return [
    text(strong(messages.texts.report.summary.talkLead)),
    { kind: 'list', ordered: true, items: questions },
  ];
}

/** Was anything left out in reading, other than what is left out of every paper? */
function lostSomething({ comparison }: ReportContext): boolean {
  return DOMAINS.some((domain) =>
    comparison.frameworks[domain].some(({ document }) =>
      document.notices.some(({ code }) => LOSSES.has(code)),
    ),
  );
}

function sure(context: ReportContext): Block {
  const { comparison, messages, failures } = context;
  const { summary } = messages.texts.report;
  const unread = DOMAINS.flatMap((domain) =>
    comparison.frameworks[domain].flatMap((analysis) => {
      const pages = unreadPages(analysis.document);
      if (pages.length === 0) return [];
      return [
        `${documentName(analysis, comparison)}, ${messages.texts.report.reading.onPages(pageRanges(pages))}`,
      ];
    }),
  );
  const problems = [...new Set(unread), ...failures.map((failure) => failure.path)];
  const reading =
    problems.length > 0
      ? summary.readPartly(messages.formats.list(problems))
      : lostSomething(context)
        ? summary.readMostly
        : summary.readWell;
  const cautions = comparison.warnings
    .filter(({ code }) => CAUTIONS.has(code))
    .map((warning) => messages.warning(warning));
  return text(strong(summary.sureLead), ` ${[summary.sure(reading), ...cautions].join(' ')}`);
}

export function summaryPart(context: ReportContext): Part {
  const { summary } = context.messages.texts.report;
  const part = { id: 'in-het-kort', heading: summary.heading, level: 2, depth: 'summary' } as const;
  if (emptySides(context).length > 0) return { ...part, blocks: [...readSplit(context), sure(context)] };
  return {
    ...part,
    blocks: [
      ...(context.split ? readSplit(context) : [read(context)]),
      shared(context),
      ...concrete(context),
      ...open(context),
      text(strong(summary.languageLead), ` ${vocabularyVerdict(context)}`),
      ...talk(context),
      sure(context),
    ],
  };
}
