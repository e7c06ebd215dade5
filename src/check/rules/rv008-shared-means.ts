// RV008: where the paper connects culture with care and welfare, does it name shared money or a joint goal?
import { z } from 'zod';
import type { Passage, PaperKind } from '../../analysis.js';
import { amount } from '../../dutch/amounts.js';
import { jointGoal, moneyWord } from '../../dutch/means-words.js';
import type { Match, Paragraph } from '../../types.js';
import { connectingPassages, connectingSentence, firmestOf } from '../look/connecting.js';
import { conceptKey } from '../../measure/concept-key.js';
import { conceptsOf } from '../look/own-words.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

const options = z.strictObject({
  passages: z
    .int()
    .min(1)
    .max(100)
    .default(2)
    .describe('From how many passages that connect the two domains on money or a joint goal is expected.'),
});

/** Papers that settle no money: what a party hopes for, and what looks back. */
const WITHOUT_MONEY: ReadonlySet<PaperKind | null> = new Set(['election-programme', 'report', 'dossier']);

/** A vision, goal or purse that parties share, in the lexicon of the building blocks. */
const JOINT = ['building-blocks/joint-vision', 'building-blocks/joint-money'];

/** Concepts that name money or something shared. */
function meansIn(context: RuleContext): ReadonlySet<string> {
  return new Set([
    ...conceptsOf(context, 'instruments', ['money']),
    ...conceptsOf(context, 'commitment', ['money']),
    ...JOINT,
  ]);
}

/** The paragraph itself and those beside it in its section; the nearest heading above is the section's own. */
function around({ analysis }: Draft, { index, section }: Paragraph): readonly Paragraph[] {
  const { paragraphs } = analysis.segmented;
  const isBeside = (paragraph: Paragraph): boolean =>
    paragraph.section === section && (paragraph.role === 'heading' || Math.abs(paragraph.index - index) <= 1);
  return paragraphs.filter(isBeside);
}

/** Does the text around a connecting passage name money or a joint goal, in words of the lexicons or as an amount? */
function namesMeans(draft: Draft, passage: Passage, means: ReadonlySet<string>): boolean {
  const { text } = draft.analysis.document;
  const isMeans = (match: Match): boolean => !match.negated && means.has(conceptKey(match));
  return around(draft, passage.coded.paragraph).some(({ index, start, end }) => {
    const own = text.slice(start, end);
    const named = (draft.matches[index] ?? []).some(isMeans);
    return named || amount.test(own) || moneyWord.test(own) || jointGoal.test(own);
  });
}

export const sharedMeansRule = defineRule<z.infer<typeof options>>({
  id: 'RV008',
  name: 'shared-means',
  severity: 'advice',
  options,
  check(draft, { passages }, context): Hit[] {
    if (WITHOUT_MONEY.has(draft.analysis.paper.kind)) return [];
    const connecting = connectingPassages(draft);
    if (connecting.length < passages) return [];
    const means = meansIn(context);
    if (connecting.some((passage) => namesMeans(draft, passage, means))) return [];
    const firmest = firmestOf(connecting);
    if (!firmest) return [];
    const span = connectingSentence(firmest);
    const data = { n: connecting.length };
    return [{ span, paragraph: firmest.coded.paragraph.index, code: 'no-means', data }];
  },
});
