// The words of RV006 in English: wording that puts the person first.
import type { RuleTexts } from '../../rule-texts.js';
import { rv006 as dutch } from '../../nl/rules/rv006.js';

export const rv006: RuleTexts = {
  title: 'Person first',
  what: 'Looks for words that make a person of a trait, such as ‘daklozen’ or ‘gehandicapten’, and says what could be written. There is one advice for each kind of word in a paper, where it first stands.',
  why: 'People are more than their disability, illness or income. ‘Mensen die dakloos zijn’ names the person first. That is kinder to read, also for those whom it is about.',
  how: 'Put the person first: ‘mensen met …’, ‘jongeren die …’. Ask people themselves how they want to be called. Some groups choose a word of their own, such as ‘doven’: that is fine.',
  limits:
    'It is always advice, never a ban. The rule keeps silent on quotations, on names of laws, organisations and funds, on a negation, on common terms of the trade such as ‘kwetsbare groepen’ and ‘kwetsbare inwoners’, and on patients where the sentence is about their treatment. A replacement is given only when it fits the sentence without another change.',
  options: { allow: 'Words that are fine in this paper, such as ‘zorgmijders’ (none).' },
  examples: dutch.examples,
  found: {
    label: ({ words, n }) =>
      `Here it says ‘${words}’: that puts the trait first, not the person.${Number(n) > 1 ? ` Words of this kind stand in ${n} passages of this paper.` : ''}`,
  },
  expected: { label: () => 'Words that name the person first.' },
  advice: { label: ({ instead }) => `You could write: ‘${instead}’.` },
};
