// English words of RV008: shared money or a joint goal where the paper connects culture and welfare.
import { rv008 as dutch } from '../../nl/rules/rv008.js';
import type { RuleTexts } from '../../rule-texts.js';

export const rv008: RuleTexts = {
  title: 'Shared money or a joint goal',
  what: 'Looks at the passages that connect culture with care or welfare, and at the paragraphs beside them. Speaks when there are such passages and none of them names money or a joint goal: an amount, a budget, a subsidy, a fund, a scheme such as the Brede SPUK, or words like ‘gezamenlijke opgave’. There is one piece of advice per paper, at the passage that has been worked out furthest.',
  why: 'A connection without money and without a shared goal is a fine sentence that nobody has to carry out. The question ‘paid from what?’ will come anyway, so rather now.',
  how: 'Say who pays along and from what, or which goal both departments subscribe to. If that is not known yet, write when it will be agreed.',
  limits:
    'Keeps silent on election programmes, reports and dossiers: no such agreement belongs there. Any word for money beside a connecting passage is enough, also when it is about something else. If the money stands in a budget or another paper, refer to it.',
  options: { passages: 'From how many connecting passages on the rule expects money or a joint goal (2).' },
  examples: dutch.examples,
  found: {
    'no-means': ({ n }) =>
      `This paper connects culture with care or welfare in ${n} ${Number(n) === 1 ? 'passage' : 'passages'}. We found no money or joint goal there; this passage has been worked out furthest.`,
  },
  expected: {
    'no-means': () =>
      'Where culture and welfare come together, the paper says somewhere who pays along or which goal both share.',
  },
  advice: {
    'no-means': () =>
      'Name the money here (co-financing or the Brede SPUK, say) or the joint goal. Does it stand in another paper? Refer to that.',
  },
};
