// RV012: the paper says what keeps people away, and nothing that is done about it in that part of the paper.
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { answersSomething, isOtherTalk, isTakenBack, obstacles } from '../../dutch/obstacle-words.js';
import type { Match, Paragraph, Span } from '../../types.js';
import { isQuoted } from '../quoted.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

const options = z.strictObject({
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Words for obstacles that the rule leaves alone, such as "belemmering".'),
});

/** Terms of the lexicon for thresholds that are taken away, whichever they are. */
const TAKES_AWAY = /^drempels? |^drempelverlagend/u;

/** Words of an obstacle in a passage. */
interface Obstacle {
  readonly span: Span;
  /** Concept in the lexicon of thresholds; null for 'drempel' alone. */
  readonly concept: string | null;
}

/** Is it an obstacle for people that the writers see themselves? */
function isMeant(text: string, span: Span, paragraph: Paragraph): boolean {
  const { start, end } =
    paragraph.sentences.find((one) => one.start <= span.start && span.start < one.end) ?? paragraph;
  if (isQuoted(text, span, paragraph) || isOtherTalk(text.slice(start, end))) return false;
  return !isTakenBack(text.slice(start, span.start));
}

/** The first obstacle of a passage that the writers see themselves. */
function obstacleIn(text: string, paragraph: Paragraph, ignored: ReadonlySet<string>): Obstacle | null {
  const own = text.slice(paragraph.start, paragraph.end);
  for (const { concept, pattern } of obstacles) {
    for (const { 0: words, index } of own.matchAll(pattern)) {
      const start = paragraph.start + index;
      const span = { start, end: start + words.length };
      if (!ignored.has(words.toLowerCase()) && isMeant(text, span, paragraph)) return { span, concept };
    }
  }
  return null;
}

/** Something is done or wanted in a paragraph: by the lexicon of commitment, or by words that answer an obstacle. */
function isAnswered(draft: Draft, { index, start, end }: Paragraph, context: RuleContext): boolean {
  const acts = (match: Match): boolean =>
    match.lexicon === 'commitment' &&
    !match.negated &&
    match.core &&
    ['measure', 'wish'].includes(context.index.conceptOf(match).theme) &&
    match.concept !== 'possibility';
  if ((draft.matches[index] ?? []).some(acts)) return true;
  return answersSomething(draft.analysis.document.text.slice(start, end));
}

/** Is it taken away elsewhere in the paper: a passage on the same threshold, or on thresholds at large, with a measure? */
function isMet(draft: Draft, passage: Passage, { concept }: Obstacle, context: RuleContext): boolean {
  const speaks = (match: Match): boolean =>
    match.lexicon === 'thresholds' &&
    !match.negated &&
    (concept === null || match.concept === concept || TAKES_AWAY.test(match.term));
  const others = draft.passages.filter(({ coded }) => coded !== passage.coded);
  return others.some(
    ({ coded }) => coded.matches.some(speaks) && isAnswered(draft, coded.paragraph, context),
  );
}

/** Nothing is done about it: not in the passage, not in the rest of its section, and not elsewhere by name. */
function isAlone(draft: Draft, passage: Passage, obstacle: Obstacle, context: RuleContext): boolean {
  const { paragraph } = passage.coded;
  const beside = draft.analysis.segmented.paragraphs.filter(
    ({ section, index, role, boilerplate }) =>
      (section === paragraph.section || index === paragraph.index + 1) && role !== 'heading' && !boilerplate,
  );
  if (beside.some((other) => isAnswered(draft, other, context))) return false;
  return !isMet(draft, passage, obstacle, context);
}

export const obstacleRule = defineRule<z.infer<typeof options>>({
  id: 'RV012',
  name: 'obstacle',
  severity: 'off',
  options,
  check(draft, { ignore }, context): Hit[] {
    const { text } = draft.analysis.document;
    const ignored = new Set(ignore.map((word) => word.toLowerCase()));
    return draft.passages.flatMap((passage): Hit[] => {
      const { coded } = passage;
      const { role } = coded.paragraph;
      if ((role !== 'paragraph' && role !== 'listItem') || !(coded.culture || coded.welfare)) return [];
      const obstacle = obstacleIn(text, coded.paragraph, ignored);
      if (obstacle === null || !isAlone(draft, passage, obstacle, context)) return [];
      const words = text.slice(obstacle.span.start, obstacle.span.end);
      return [{ span: obstacle.span, paragraph: coded.paragraph.index, code: 'alone', data: { words } }];
    });
  },
});
