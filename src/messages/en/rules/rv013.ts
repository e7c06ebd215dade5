// English words of RV013: vocabulary that is shared with the reference paper.
import { createFormats } from '../../format.js';
import type { RuleData, RuleTexts } from '../../rule-texts.js';

const decimals = (value: string | number | undefined): string => Number(value).toFixed(2);
const whole = (value: string | number | undefined): string => createFormats('en').count(Number(value));
const interval = ({ low, high }: RuleData): string => `${decimals(low)} to ${decimals(high)}`;
const paper = ({ side }: RuleData): string =>
  side === 'culture' ? 'the paper on culture' : 'the paper on care and welfare';

export const rv013: RuleTexts = {
  title: 'The same words as the other paper',
  what: 'Measures S: how many words this paper shares with the paper of the other department, on a scale from 0 (no word shared) to 1 (like two halves of one text). Speaks only when you gave a minimum yourself, and not before the whole 95% interval of S lies below it.',
  why: 'Two departments that write about the same people in quite different words do not recognise each other’s tasks.',
  how: 'Read together the passages where the papers touch (raakvlak compare) and choose words that both use. Do not fill in words for the sake of the number: the conversation is what it is about.',
  limits:
    'Is off as long as minimum is not filled in, since there is no number that is good for every paper. If one of the papers has fewer than 1,000 content words or 15 paragraphs, S cannot be estimated: the rule says so and finds nothing. By comparison: texts on quite different subjects, such as roads, came to about 0.5 in our measurements.',
  options: {
    minimum: 'The lowest S that you find good, between 0 and 1. Without this number the rule does not look.',
  },
  examples: {
    notOk:
      '(A culture paper that comes to S = 0.42 with the welfare framework, between 0.36 and 0.48, at minimum: 0.6.)',
    ok: '(The same paper, at minimum: 0.45: the interval goes up to 0.48, so it is not certain.)',
  },
  found: {
    below: (data) =>
      `This paper and the other come to S = ${decimals(data['s'])} (95% interval ${interval(data)}).`,
  },
  expected: {
    below: ({ minimum }) => `Your configuration says that S is at least ${decimals(minimum)}.`,
  },
  advice: {
    below: () =>
      'Read with raakvlak compare which words each paper keeps to itself, and choose words together that both departments know.',
  },
  asides: {
    'not-below': (data) =>
      `S is ${decimals(data['s'])} (95% interval ${interval(data)}): not clearly below ${decimals(data['minimum'])}.`,
    'few-words': (data) =>
      `S cannot be estimated: ${paper(data)} has ${whole(data['have'])} content words, and ${whole(data['need'])} are needed.`,
    'few-paragraphs': (data) =>
      `S cannot be estimated: ${paper(data)} has ${whole(data['have'])} paragraphs, and ${whole(data['need'])} are needed.`,
  },
};
