// Do the frameworks use the same words? S with interval, yardsticks, and shares in plain words.
import type { ReportContext } from '../context.js';
import { scaleFigure } from '../figures/scale.js';
import { text, type Part } from '../model.js';
import { bridgeLine, wordingBlocks } from './meeting.js';

/**
 * Bounds of the three sentences about S; they only choose wording. Policy texts on unrelated subjects (roads,
 * mobility) came to .49–.56 against culture and welfare papers (npm run evaluate:vocabulary).
 */
const HIGH = 0.85;
const LOW = 0.65;

/** The sentences about S for the half page: what it says in words, and the number beside a yardstick. */
export function vocabularyVerdict({ comparison, messages, split }: ReportContext): string {
  const { vocabulary } = comparison;
  const texts = messages.texts.report.vocabulary;
  const { decimal } = messages.formats;
  if (vocabulary.result === null) return messages.vocabularyRefused(vocabulary);
  const { similarity, interval } = vocabulary.result;
  const verdict =
    similarity >= HIGH ? texts.verdict.high : similarity < LOW ? texts.verdict.low : texts.verdict.middle;
  // The halves of one paper were chosen by subject: S is low by construction, and stands beside no other S.
  if (split)
    return messages.texts.both.score(decimal(similarity), decimal(interval.low), decimal(interval.high));
  return `${verdict} ${texts.score(decimal(similarity))}`;
}

/** The number behind that sentence, with its interval and yardsticks; what the half page says when there is none. */
function measured(context: ReportContext): string {
  const { result, yardsticks } = context.comparison.vocabulary;
  if (result === null || context.split) return vocabularyVerdict(context);
  const { decimal } = context.messages.formats;
  return context.messages.texts.report.vocabulary.measured(
    decimal(result.similarity),
    decimal(result.interval.low),
    decimal(result.interval.high),
    decimal(yardsticks.culture),
    decimal(yardsticks.welfare),
  );
}

export function vocabularyPart(context: ReportContext): Part {
  const { comparison, messages } = context;
  const { copies } = comparison.vocabulary;
  const texts = messages.texts.report.vocabulary;
  return {
    id: 'dezelfde-woorden',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(measured(context)),
      ...(copies.length > 0 ? [text(texts.copies(copies.length))] : []),
      ...scaleFigure(context),
      ...wordingBlocks(context),
      ...bridgeLine(context),
    ],
  };
}
