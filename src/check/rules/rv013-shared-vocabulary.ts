// RV013: does the paper share as much vocabulary with the reference paper as the configuration asks?
import { z } from 'zod';
import type { Analysis } from '../../analysis.js';
import type { VocabularyResult } from '../../comparison.js';
import { DEFAULT_SEED } from '../../comparison/compare.js';
import { MINIMUM_PARAGRAPHS, MINIMUM_WORDS } from '../../measure/shared-vocabulary.js';
import { compareVocabulary } from '../../measure/vocabulary.js';
import { type Aside, defineRule, type Draft, type Hit, type Reference } from '../model.js';

const options = z.strictObject({
  minimum: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe('The lowest S that is fine, between 0 and 1. Without it the rule does not look.'),
});

function vocabularyOf({ analysis }: Draft, { domain, analyses }: Reference): VocabularyResult {
  const own: readonly Analysis[] = [analysis];
  const frameworks =
    domain === 'culture' ? { culture: analyses, welfare: own } : { culture: own, welfare: analyses };
  // Passages only serve to name copied paragraphs, which are left out here without being named.
  return compareVocabulary(frameworks, [], DEFAULT_SEED);
}

/** In hundredths, as sentences show it: what is compared with the minimum must be what is seen. Never -0. */
const inHundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Why there is no S; null when there is one. */
function refusal({ refused, contentWords, paragraphs }: VocabularyResult): Aside | null {
  if (refused === null) return null;
  const { reason, domain: side } = refused;
  const data =
    reason === 'words'
      ? { have: contentWords[side], need: MINIMUM_WORDS, side }
      : { have: paragraphs[side], need: MINIMUM_PARAGRAPHS, side };
  return { aside: true, code: reason === 'words' ? 'few-words' : 'few-paragraphs', data };
}

export const sharedVocabularyRule = defineRule<z.infer<typeof options>>({
  id: 'RV013',
  name: 'shared-vocabulary',
  severity: 'advice',
  options,
  needsReference: true,
  idle: ({ minimum }) => minimum === null,
  check(draft, { minimum }): (Hit | Aside)[] {
    if (minimum === null || draft.reference === null) return [];
    const vocabulary = vocabularyOf(draft, draft.reference);
    const refused = refusal(vocabulary);
    if (refused !== null) return [refused];
    const { similarity, interval } = vocabulary.result!;
    const high = inHundredths(interval.high);
    const data = { s: inHundredths(similarity), low: inHundredths(interval.low), high, minimum };
    return high < minimum
      ? [{ span: null, paragraph: null, code: 'below', data }]
      : [{ aside: true, code: 'not-below', data }];
  },
});
