// The words of RV004 in English: a target group that both papers name.
import type { RuleTexts } from '../../rule-texts.js';
import { rv004 as dutch } from '../../nl/rules/rv004.js';

const domainOf = (domain: unknown): string => (domain === 'culture' ? 'culture' : 'care and welfare');

export const rv004: RuleTexts = {
  title: 'Target group that both papers name',
  what: 'With a paper of the other domain beside it: which groups of people does that paper name often, while this one names them nowhere? Without such a paper: does at least one passage that connects culture with care and welfare say for whom it is?',
  why: 'A target group is often the shortest line between two departments. When both papers name the same people there is something to talk about at once.',
  how: 'Name the group that it is about: older people, young people, people on a low income. Choose what goes with your plans: it is no list to tick off.',
  limits:
    'The rule counts words for groups of people. ‘Residents’ and ‘people’ are too wide for that, and participants, parents, patients and clients it does not take for a group to name. Where a word for the group stands anywhere in the paper, also in a heading, it keeps silent. Without a second paper it also keeps silent where the text says on purpose that it is for everybody (‘alle inwoners’, ‘elke wijk’), and where there is no real passage on the other domain yet: that is for RV001.',
  options: {
    passages: 'In how many passages of the other paper a group must stand at least (3).',
    maximum: 'How many groups one finding names at most (5).',
  },
  examples: dutch.examples,
  found: {
    reference: ({ namesEn, other }) =>
      `The paper on ${domainOf(other)} names groups that we did not find in this one (in brackets the number of passages): ${namesEn}.`,
    unsaid: ({ n }) =>
      Number(n) === 1
        ? 'One passage connects culture with care and welfare. It does not say for whom.'
        : `${n} passages connect culture with care and welfare. None of them says for which group.`,
  },
  expected: {
    reference: () => 'That both papers name the groups that matter to either.',
    unsaid: () => 'A target group in at least one passage that connects the two.',
  },
  advice: {
    reference: () =>
      'See for which of these people you do something as well, and name them. Nothing for this group? Then that is a good question for the talk with your colleagues.',
    unsaid: () =>
      'Add for whom you do this, for instance older people, young people or people on a low income.',
  },
};
