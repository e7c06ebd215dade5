// Words: the same word in other company, what is typical of each framework, and words that no lexicon holds.
import type { PerDomain } from '../../analysis.js';
import {
  ownCompanions,
  timesOf,
  type Example,
  type Expression,
  type Meaning,
  type TypicalExpression,
} from '../../measure/language-model.js';
import type { ReportContext } from '../context.js';
import { strong, text, type Block, type Cell, type Inline, type Part } from '../model.js';
import { documentName } from '../quote.js';
import { capitalised, DOMAINS } from './shared.js';

/** Words that are set side by side, and their companions. */
const SHOWN = 2;
const COMPANIONS = 3;
/** Typical words of either framework. */
const TYPICAL = 5;
/** Words that no lexicon holds, in the appendix and beside the open row. */
export const UNLISTED = 12;
const UNLISTED_SHOWN = 5;

/** Meanings that are worth a question, the first ones first. */
export function candidates({ comparison }: ReportContext): readonly Meaning[] {
  return comparison.language.meanings.filter(({ candidate }) => candidate);
}

/** 'Cultuurnota, p. 3 [C7]' */
function sourceOfExample(example: Example, { comparison, messages }: ReportContext): string {
  const analysis = [...comparison.frameworks.culture, ...comparison.frameworks.welfare].find(
    ({ document }) => document.id === example.documentId,
  );
  // A page is enough to find it; the heading helps where there are none.
  const spot = example.page === null ? example.heading : messages.texts.report.page(example.page);
  const place = [
    ...(analysis ? [documentName(analysis, comparison)] : []),
    ...(spot === null || spot === analysis?.document.title ? [] : [spot]),
  ].join(', ');
  return example.passage === null ? place : `${place} [${example.passage}]`;
}

function exampleBlock(example: Example, context: ReportContext): Block {
  const runs = example.pieces.map((piece): Inline => (piece.own ? strong(piece.text) : piece.text));
  return { kind: 'quote', text: runs, source: sourceOfExample(example, context) };
}

function meaningBlocks(meaning: Meaning, context: ReportContext): Block[] {
  const { messages, language } = context;
  const own = ownCompanions(meaning);
  const near = (domain: 'culture' | 'welfare'): string[] =>
    own[domain].slice(0, COMPANIONS).map(({ form }) => `‘${form}’`);
  const line = messages.texts.words.meanings.item(
    timesOf(meaning.occurrences.culture),
    messages.formats.list(near('culture')),
    timesOf(meaning.occurrences.welfare),
    messages.formats.list(near('welfare')),
  );
  const quotes = meaning.examples
    ? DOMAINS.map((domain) => exampleBlock(meaning.examples![domain], context))
    : [];
  return [text(strong(capitalised(meaning.label[language])), ` ${line}`), ...quotes];
}

function meaningsPart(context: ReportContext): Part {
  const { meanings } = context.messages.texts.words;
  const found = candidates(context);
  return {
    id: 'zelfde-woord',
    heading: meanings.heading,
    level: 3,
    depth: 'report',
    blocks: [
      text(found.length > 0 ? meanings.intro : meanings.none),
      ...found.slice(0, SHOWN).flatMap((meaning) => meaningBlocks(meaning, context)),
      ...(found.length > SHOWN ? [text(meanings.more(found.length - SHOWN))] : []),
    ],
  };
}

/** What is typical of either framework, most typical first. */
export function typicalPerSide(list: readonly TypicalExpression[]): PerDomain<readonly TypicalExpression[]> {
  const of = (domain: 'culture' | 'welfare'): TypicalExpression[] =>
    list.filter(({ typicalOf }) => typicalOf === domain);
  return { culture: of('culture'), welfare: of('welfare') };
}

function typicalPart(context: ReportContext): Part {
  const { messages, comparison, language } = context;
  const { typical } = messages.texts.words;
  const sides = typicalPerSide(comparison.language.words);
  const cell = (one: TypicalExpression | undefined): Cell =>
    one
      ? [
          typical.cell(
            one.label[language],
            timesOf(one.occurrences.culture),
            timesOf(one.occurrences.welfare),
          ),
        ]
      : [''];
  const rows = Math.min(TYPICAL, Math.max(sides.culture.length, sides.welfare.length));
  const { culture, welfare } = comparison.language.totals;
  const table: Block = {
    kind: 'table',
    caption: typical.caption,
    columns: DOMAINS.map((domain) => ({ label: typical.columns[domain], align: 'left' })),
    rows: Array.from({ length: rows }, (_, row) => DOMAINS.map((domain) => cell(sides[domain][row]))),
  };
  return {
    id: 'typisch',
    heading: typical.heading,
    level: 3,
    depth: 'report',
    blocks:
      rows === 0 ? [text(typical.none)] : [text(`${typical.intro(culture, welfare)} ${typical.note}`), table],
  };
}

/** The parts about words that stand under the shared vocabulary. */
export function wordsParts(context: ReportContext): Part[] {
  return [meaningsPart(context), typicalPart(context)];
}

const counted = (
  { label, occurrences }: Expression & Pick<TypicalExpression, 'occurrences'>,
  { messages, language }: ReportContext,
): string =>
  messages.texts.words.unlisted.item(
    label[language],
    timesOf(occurrences.culture),
    timesOf(occurrences.welfare),
  );

/** Beside the open row 'I miss something': words of both texts that no lexicon holds and that were not told above. */
export function unlistedBlocks(context: ReportContext): Block[] {
  const { comparison, messages } = context;
  const typical = typicalPerSide(comparison.language.words);
  const told = new Set(
    [
      ...DOMAINS.flatMap((domain) => typical[domain].slice(0, TYPICAL)),
      ...candidates(context).slice(0, SHOWN),
    ].map(({ label }) => label[context.language].toLowerCase()),
  );
  const words = comparison.language.unlisted
    .slice(0, UNLISTED)
    .filter(({ label }) => !told.has(label[context.language].toLowerCase()))
    .slice(0, UNLISTED_SHOWN)
    .map((word) => counted(word, context));
  return words.length === 0 ? [] : [text(messages.texts.words.unlisted.line(messages.formats.list(words)))];
}
