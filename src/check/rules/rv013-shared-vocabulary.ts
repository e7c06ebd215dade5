// RV013: does the paper share as much vocabulary with the reference paper as the configuration asks?
import { z } from 'zod';
import type { Analysis, VocabularyResult } from '../../analysis.js';
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

/** A draft is asked twice, for a finding and for an aside; S takes a while, so it is kept as long as the draft is. */
const known = new WeakMap<Draft, VocabularyResult>();

function vocabularyOf(draft: Draft, { domain, analyses }: Reference): VocabularyResult {
  const before = known.get(draft);
  if (before) return before;
  const own: readonly Analysis[] = [draft.analysis];
  const frameworks =
    domain === 'culture' ? { culture: analyses, welfare: own } : { culture: own, welfare: analyses };
  // Passages only serve to name copied paragraphs, which are left out here without being named.
  const result = compareVocabulary(frameworks, [], DEFAULT_SEED);
  known.set(draft, result);
  return result;
}

/** In hundredths, as sentences show it: what is compared with the minimum must be what is seen. Never -0. */
const inHundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

function estimate(vocabulary: VocabularyResult, minimum: number): Aside | null {
  const { result, refused } = vocabulary;
  if (result === null) {
    if (refused === null) return null;
    const side = refused.domain;
    const byWords = refused.reason === 'words';
    const have = byWords ? vocabulary.contentWords[side] : vocabulary.paragraphs[side];
    return {
      code: byWords ? 'few-words' : 'few-paragraphs',
      data: { have, need: byWords ? MINIMUM_WORDS : MINIMUM_PARAGRAPHS, side },
    };
  }
  const high = inHundredths(result.interval.high);
  const data = {
    s: inHundredths(result.similarity),
    low: inHundredths(result.interval.low),
    high,
    minimum,
  };
  return { code: high < minimum ? 'below' : 'not-below', data };
}

export const sharedVocabularyRule = defineRule<z.infer<typeof options>>({
  id: 'RV013',
  name: 'shared-vocabulary',
  severity: 'advice',
  options,
  needsReference: true,
  idle: ({ minimum }) => minimum === null,
  check(draft, { minimum }): Hit[] {
    if (minimum === null || draft.reference === null) return [];
    const said = estimate(vocabularyOf(draft, draft.reference), minimum);
    return said?.code === 'below' ? [{ span: null, paragraph: null, ...said }] : [];
  },
  aside(draft, { minimum }) {
    if (minimum === null || draft.reference === null) return null;
    const said = estimate(vocabularyOf(draft, draft.reference), minimum);
    return said?.code === 'below' ? null : said;
  },
});
