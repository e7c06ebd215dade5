// The words of RV001 in English: a real passage on the other domain.
import type { RuleTexts } from '../../rule-texts.js';
import { rv001 as dutch } from '../../nl/rules/rv001.js';

const other = (domain: unknown): string => (domain === 'culture' ? 'culture' : 'care and welfare');
const passages = (n: string | number | undefined): string =>
  Number(n) === 1 ? 'one passage' : `${n} passages`;

const ask = (domain: unknown): string =>
  `Ask your colleagues of ${other(domain)} what they already do for the same residents, and write a paragraph about it together. Is it in another paper? Then refer to that.`;

const onePassage = (domain: unknown): string =>
  `At least one passage on ${other(domain)} that says what is done, who does it or with what money.`;

export const rv001: RuleTexts = {
  title: 'Passage on the other domain',
  what: 'Looks whether a paper on culture has a real passage on care and welfare, and the other way round. A passage is real when at least one whole sentence is about the other domain, and when it says what is done, who does it or with what money. A list of policy fields, a row of a table or a mere wish does not count.',
  why: 'Culture and welfare work for the same people. Who names the other domain makes it easier to find each other. A fine sentence without who, what or money gives your colleagues nothing to hold on to.',
  how: 'Write one paragraph on what you do or will do together. Name an activity, an organisation or an amount. Or refer to the paper that has it.',
  limits:
    'The rule keeps silent when it is not known of which domain the paper is. It knows only the words of the lexicons: a passage in quite other words it does not see. Whether a passage is good enough is for you to say.',
  options: { minimum: 'How many real passages on the other domain the paper should have (1).' },
  examples: dutch.examples,
  found: {
    none: ({ other: domain }) => `We found no clear passage on ${other(domain)} in this paper.`,
    loose: ({ other: domain, namesEn }) =>
      `We found no clear passage on ${other(domain)} in this paper. We found only ${namesEn}.`,
    few: ({ n, other: domain }) => `In this paper we found ${passages(n)} of substance on ${other(domain)}.`,
    promise: ({ other: domain }) =>
      `The paper names ${other(domain)}, but we found wishes only. This is the passage that says most about it.`,
    mention: ({ other: domain }) =>
      `The paper names ${other(domain)}, but has no sentence of its own about it. This is the passage that says most about it: a list or a bare mention.`,
  },
  expected: {
    none: ({ other: domain }) => onePassage(domain),
    loose: ({ other: domain }) => onePassage(domain),
    few: ({ minimum, other: domain }) =>
      `At least ${passages(minimum)} on ${other(domain)} that say what is done, who does it or with what money.`,
    promise: () => 'That it also says what is done, who does it or with what money.',
    mention: ({ other: domain }) =>
      `At least one whole sentence that says what you do with ${other(domain)}.`,
  },
  advice: {
    none: ({ other: domain }) => ask(domain),
    loose: ({ other: domain }) =>
      `Do you mean ${other(domain)} by that? Then call it so, and add what is done and who does it. Do you mean something else? ${ask(domain)}`,
    few: ({ other: domain }) => ask(domain),
    promise: () =>
      'Make one wish concrete: name an activity, an organisation or an amount. Not known yet? Then write who will find out, and when.',
    mention: ({ other: domain }) => ask(domain),
  },
};
