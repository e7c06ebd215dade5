// The words of RV002 in English: attention for the dimensions of Positive Health.
import type { RuleTexts } from '../../rule-texts.js';
import { rv002 as dutch } from '../../nl/rules/rv002.js';

const dimensions = (n: unknown): string => (Number(n) === 1 ? 'this dimension' : 'these dimensions');
const passages = (n: string | number | undefined): string =>
  Number(n) === 1 ? '1 passage' : `${n} passages`;

const expected = ({ of, minimum }: Readonly<Record<string, string | number>>): string =>
  Number(of) === 1
    ? `At least ${passages(minimum)} on the dimension that goes with this paper.`
    : `At least ${passages(minimum)} for each of the ${of} dimensions that go with this paper.`;

const choose =
  'Not every dimension needs to be in every paper. Does one go with your plans? Then write down what you do or notice there. Does it not? Then put only the dimensions that go with this paper in the settings.';

export const rv002: RuleTexts = {
  title: 'Attention for Positive Health',
  what: 'Counts for each dimension of Positive Health in how many passages there is language that refers to it, and says for which dimensions there are too few. It is one finding for the whole paper.',
  why: 'Positive Health takes a wide view of what people need. That is where culture and welfare meet: singing together is taking part, and pleasure and rest as well. A dimension that you do not name can be a good start of a conversation.',
  how: 'Say what your plan means for that dimension, in plain words. A paper need not be about all six. Set which ones you want to name.',
  limits:
    'Positive Health is one way of looking, not a yardstick for a text. The rule knows only the words of the lexicon. It may be in another paper.',
  options: {
    dimensions: 'Which dimensions this paper wants to name (all six).',
    minimum: 'In how many passages each dimension should stand (1).',
  },
  examples: dutch.examples,
  found: {
    none: ({ namesEn, n }) =>
      `No clear passage in this paper refers to ${dimensions(n)} of Positive Health: ${namesEn}.`,
    few: ({ namesEn, n, minimum }) =>
      `Fewer than ${minimum} clear passages refer to ${dimensions(n)} of Positive Health (in brackets how many): ${namesEn}.`,
  },
  expected: { none: expected, few: expected },
  advice: { none: () => choose, few: () => choose },
};
