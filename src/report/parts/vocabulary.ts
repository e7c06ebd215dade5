// Do the frameworks use the same words? S with interval, yardsticks, and shares in plain words.
import type { ReportContext } from '../context.js';
import { text, type Part } from '../model.js';

/**
 * Bounds of the three sentences about S; they only choose wording. Policy texts on unrelated subjects (roads,
 * mobility) came to .49–.56 against culture and welfare papers (npm run evaluate:vocabulary).
 */
const HIGH = 0.85;
const LOW = 0.65;

/** The sentences about S for the half page: what it says in words, and the number with its interval. */
export function vocabularyVerdict({ comparison, messages }: ReportContext): string {
  const { vocabulary } = comparison;
  const texts = messages.texts.report.vocabulary;
  const { decimal } = messages.formats;
  if (vocabulary.result === null) return messages.vocabularyRefused(vocabulary);
  const { similarity, interval } = vocabulary.result;
  const verdict =
    similarity >= HIGH ? texts.verdict.high : similarity < LOW ? texts.verdict.low : texts.verdict.middle;
  return `${verdict} ${texts.score(decimal(similarity), decimal(interval.low), decimal(interval.high))}`;
}

export function vocabularyPart(context: ReportContext): Part {
  const { comparison, messages } = context;
  const { result, yardsticks, seed, sharedWords, copies } = comparison.vocabulary;
  const texts = messages.texts.report.vocabulary;
  const { decimal, percent, count } = messages.formats;
  const measured = result
    ? [
        text(texts.yardsticks(decimal(yardsticks.culture), decimal(yardsticks.welfare))),
        text(texts.method(count(result.m), seed)),
      ]
    : [];
  return {
    id: 'dezelfde-woorden',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      text(vocabularyVerdict(context)),
      ...measured,
      text(texts.shares(percent(sharedWords.culture), percent(sharedWords.welfare))),
      ...(copies.length > 0 ? [text(texts.copies(copies.length))] : []),
    ],
  };
}
