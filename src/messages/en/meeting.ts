// English texts around the touching passages: level, copies, who gains, who works together, wording, questions seen.
import type { meeting as nl } from '../nl/meeting.js';
import { createFormats } from '../format.js';
import { roleQuestions } from '../questions/roles.js';

const f = createFormats('en');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);
const where = (places: string): string => (places ? ` (${places})` : '');

export const meeting: typeof nl = {
  level: {
    policy: (words) => `policy (${words})`,
    floor: (words) => `floor (${words})`,
    explained: 'Sometimes it also says ‘policy’ (plans, money) or ‘floor’ (what happens on an ordinary day).',
  },
  repeats: (times, places) => `${times}×, also: ${places}`,
  place: (framework, page) => `${framework}, ${page}`,

  viceVersa: {
    lead: (framework, n, share, domain) =>
      n === 0
        ? `In ${framework} we found no passage about ${domain}.`
        : `In ${framework} ${passages(n)} (${share} of the paragraphs) ${n === 1 ? 'is' : 'are'} about ${domain}.`,
    real: (n, total, places) =>
      n === 0
        ? `We found no sentence of its own on that field there, with what is done, who does it or what money (a word in a list does not count here).`
        : `${total === 1 ? 'It' : n === total ? 'All of these' : `${f.count(n)} of them`} also ${n === 1 ? 'says' : 'say'} what is done, who does it or with what money. Read these first: ${places}.`,
  },

  benefits: {
    caption:
      'Touching passages about an audience and a dimension of Positive Health (numbers of the passages)',
    audience: 'Audience',
  },
  partners: {
    pair: (first, second) => `${first} – ${second}`,
    line: (items) =>
      `These parties stand together in one passage most often (number of passages, first in the culture framework): ${items}.`,
    item: (first, second, culture, welfare) =>
      `‘${first}’ with ‘${second}’ (${f.count(culture)} and ${f.count(welfare)})`,
  },
  bridge: {
    line: (items) =>
      `Bridge language belongs to both fields and counts for neither. Both frameworks use (number of passages, first in the culture framework): ${items}.`,
    item: (label, culture, welfare) => `‘${label}’ (${f.count(culture)} and ${f.count(welfare)})`,
  },

  wording: {
    why: '‘Singing’ or ‘reading circle’ tells a reader from the other field more than ‘arts and culture’.',
    touching: (counts) => `In the touching passages: ${counts}.`,
    other: (counts) => `Where the welfare framework writes about culture: ${counts}.`,
    counts: (concrete, abstract) => `concrete words in ${concrete} and general ones in ${abstract}`,
    passages: (n, places) => (n === 0 ? 'no passage' : `${passages(n)}${where(places)}`),
    personFirst: (framework, words, n, places, instead) =>
      `A tip: ${framework} says ${words} (${passages(n)}: ${places}). In Dutch you could also write: ‘${instead}’. The person then comes first, not the trait. The other word is not wrong.`,
  },

  perhaps: {
    heading: 'Perhaps after all',
    intro:
      'We counted these subjects more often in one framework and not in the other. But words that look like them do stand there, sometimes in another sense. That is why we do not call them open places. Have a look yourself.',
    item: (label, n, presentIn, missingIn, words) =>
      `${label}: ${passages(n)} in ${presentIn}; in ${missingIn} ${words}`,
    word: (word, page) => `‘${word}’${where(page)}`,
    more: (n) => `and ${f.count(n)} more`,
  },

  talk: {
    heading: 'More questions on what we saw',
    intro: 'These questions belong to what stood out in both texts. After them stands where you find it.',
    seen: {
      'vice-versa': ({ n, side, about, other, aboutOther }) =>
        `In ${side} ${passages(n)} ${n === 1 ? 'says' : 'say'} something concrete about ${about}. We found no such passage about ${aboutOther} in ${other} (a word in a list does not count here).`,
      'same-word': ({ word }) => `Both frameworks often use ‘${word}’, but with other words around it.`,
      'wish-without-agreement': ({ n, total }) =>
        n === total
          ? n === 1
            ? 'The touching passage that we found is a wish.'
            : `All ${f.count(n)} touching passages are wishes.`
          : `${f.count(n)} of the ${f.count(total)} touching passages ${n === 1 ? 'is a wish' : 'are wishes'}.`,
      obstacle: ({ n }) =>
        `${passages(n)} ${n === 1 ? 'names' : 'name'} something that can make working together hard.`,
      'money-temporary': ({ n }) => `${passages(n)} ${n === 1 ? 'is' : 'are'} about temporary money.`,
      'policy-without-floor': ({ n, total }) =>
        `${f.count(n)} of the ${f.count(total)} touching passages ${n === 1 ? 'speaks' : 'speak'} of plans, agreements or money. In none of them did we find words for an ordinary day on the floor.`,
      'abstract-language': ({ n }) =>
        `${n === 1 ? '1 touching passage names' : `${f.count(n)} touching passages name`} culture in general words only.`,
      'role-of-audience': ({ n }) =>
        `${f.count(n)} touching passages are about reaching or serving people. We found no words about doing or deciding together there.`,
    },
    look: (places, all) => ` (Look ${all ? '' : 'for example '}at ${places}.)`,
  },

  behind: {
    heading: 'Behind these numbers',
    intro: 'The numbers of the passages behind counts in the report that does not name them all.',
    column: 'What',
    about: 'About the other field',
    real: 'About the other field, with what is done, who does it or what money',
    concreteTouching: 'Touching passages with concrete words for art',
    abstractTouching: 'Touching passages with general words for art',
    concreteOther: 'Concrete words for art in the welfare framework',
    abstractOther: 'General words for art in the welfare framework',
  },

  roles: {
    heading: 'Questions per role',
    intro:
      'You can ask these questions in a talk with one person, before all of you sit down together. Choose two or three.',
    groups: roleQuestions.map(({ label, questions }) => ({
      label: label.en,
      questions: questions.map((question) => question.en),
    })),
  },
};
