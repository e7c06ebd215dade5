// RV001: does the paper have a real passage on the other domain, and not just a list or a promise?
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { otherDomain } from '../../measure/domains.js';
import type { Domain, Match } from '../../types.js';
import { mostTelling } from '../look/connecting.js';
import { wordsOf } from '../look/lists.js';
import { isPromise, looseWords, passagesOnOther, wordsFor } from '../look/other-domain.js';
import { conceptKey } from '../../measure/concept-key.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

const options = z.strictObject({
  minimum: z
    .int()
    .min(1)
    .max(100)
    .default(1)
    .describe('How many real passages on the other domain the paper should have.'),
});

/** The match by which the passage speaks of the other domain: not a negated one where there is another. */
function matchOn({ coded: { matches, connection } }: Passage, other: Domain): Match | undefined {
  const own = matches.filter(({ lexicon }) => lexicon === other);
  return own.find(({ negated }) => !negated) ?? connection?.[other][0] ?? own[0];
}

/** Why the best passage does not count: it wishes and says nothing more, or it only names the other domain. */
function reasonOf(passage: Passage, other: Domain, context: RuleContext): 'promise' | 'mention' {
  const { commitment, matches } = passage.coded;
  const { wishes } = wordsFor(context);
  const wish = commitment === 'wish' && matches.some((match) => wishes.has(conceptKey(match)));
  return wish || isPromise(passage, other, context) ? 'promise' : 'mention';
}

/** No passage is about it: only loose words of it, or none. */
function nothingOn(draft: Draft, data: Hit['data'], other: Domain, context: RuleContext): Hit {
  const loose = looseWords(draft, other, context);
  if (loose === null) return { span: null, paragraph: null, code: 'none', data };
  const { span, paragraph, words } = loose;
  return { span, paragraph, code: 'loose', data: { ...data, ...wordsOf(words) } };
}

export const otherDomainRule = defineRule({
  id: 'RV001',
  name: 'other-domain',
  severity: 'warning',
  options,
  needsDomain: true,
  check(draft, { minimum }, context): Hit[] {
    if (draft.domain === null) return [];
    const other = otherDomain(draft.domain);
    const { all, real } = passagesOnOther(draft, draft.domain, context);
    const data = { other, n: real.length, minimum };
    if (real.length >= minimum) return [];
    if (real.length > 0) return [{ span: null, paragraph: null, code: 'few', data }];
    const [best] = mostTelling(draft.passages.filter(({ id }) => all.includes(id)));
    if (!best) return [nothingOn(draft, data, other, context)];
    const match = matchOn(best, other);
    const { index, start, end } = best.coded.paragraph;
    const seen = { ...data, seen: all.length };
    return [
      {
        span: match?.span ?? { start, end },
        paragraph: index,
        code: reasonOf(best, other, context),
        data: seen,
      },
    ];
  },
});
