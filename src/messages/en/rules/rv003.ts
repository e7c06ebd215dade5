// The words of RV003 in English: building blocks of working together.
import type { RuleData, RuleTexts } from '../../rule-texts.js';
import { rv003 as dutch } from '../../nl/rules/rv003.js';

/** What a sentence on a block says, by the id of the block. */
const SAYS: Readonly<Record<string, string>> = {
  'know-each-other': 'how you get to know each other’s work',
  'value-of-culture': 'what culture is worth to care and welfare',
  'shared-vision': 'what culture and welfare want to reach together',
  process: 'how you connect culture and welfare, from plan to evaluation',
  'skills-attitude': 'what working together asks of the staff',
};

const said = ({ blocks }: RuleData): string =>
  String(blocks)
    .split(' ')
    .map((id) => `that says ${SAYS[id] ?? id}`)
    .join(', nor one ');
const passages = (n: string | number | undefined): string =>
  Number(n) === 1 ? 'one passage' : `${n} passages`;

const expected = ({ n, minimum }: Readonly<Record<string, string | number>>): string =>
  Number(n) === 1
    ? `At least ${passages(minimum)} on this building block.`
    : `At least ${passages(minimum)} on each of these building blocks.`;

const write =
  'Talk with your colleagues of the other domain about what you want to agree on, and put one sentence of that in this paper. The building blocks are no steps: you can begin anywhere.';

export const rv003: RuleTexts = {
  title: 'Building blocks of working together',
  what: 'Looks whether a paper that speaks of both domains also says how you work together: why culture is of value for care and welfare, from which shared vision or assignment you work, and how you connect from plan to evaluation. It is one finding for the whole paper.',
  why: 'Working across domains does not go by itself. Who writes down why and how helps the colleague who comes after. The building blocks come from research into municipalities that connect culture with care and welfare.',
  how: 'One sentence can be enough: that culture and welfare work from one shared vision, that the officers meet the partners every quarter, that music adds to the wellbeing of older people.',
  limits:
    'This rule is off until you turn it on: a shared vision can be there in quite other words, and not every paper needs one. The rule keeps silent on a paper about one domain alone: that is for RV001. It knows only the words of the lexicon, so it sometimes misses a building block that is there in other words. Where a single word of a building block stands anywhere it keeps silent too. Knowing each other’s field, and skills and attitude, can be added.',
  options: {
    blocks:
      'Which building blocks the paper should name (value of culture, shared vision and process; know-each-other and skills-attitude can be added).',
    minimum: 'In how many passages each building block should stand (1).',
  },
  examples: dutch.examples,
  found: {
    none: (data) => `We found no sentence ${said(data)}.`,
    few: ({ namesEn, n }) =>
      `On ${Number(n) === 1 ? 'this building block' : 'these building blocks'} of working together we found few passages (in brackets how many): ${namesEn}.`,
  },
  expected: { none: expected, few: expected },
  advice: { none: () => write, few: () => write },
};
