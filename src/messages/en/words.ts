// English texts about words; the Dutch decides the shape.
import { createFormats } from '../format.js';
import type { words as dutch } from '../nl/words.js';

const f = createFormats('en');
const times = (n: number): string => (n === 1 ? 'once' : `${f.count(n)} times`);

export const words: typeof dutch = {
  meanings: {
    heading: 'Same word, other meaning?',
    intro: 'These words stand often in both frameworks, with other words around them. Do you mean the same?',
    none: 'We found no word that stands often enough in both frameworks with clearly other words around it.',
    item: (culture, inCulture, welfare, inWelfare) =>
      `– in the culture framework (${times(culture)}) often near ${inCulture}; in the welfare framework (${times(welfare)}) often near ${inWelfare}.`,
    more: (n) => `The appendix has ${n === 1 ? '1 more word' : `${f.count(n)} more words`} of this kind.`,
  },
  typical: {
    heading: 'What is typical?',
    intro: (culture, welfare) =>
      `These words stand clearly more often in one framework than in the other. In brackets stands how often: first in the culture framework (of ${f.count(culture)} words), then in the welfare framework (of ${f.count(welfare)}).`,
    none: 'We found no word that stands clearly more often in one framework than in the other. There is too little text for that, or the frameworks are too much alike.',
    caption: 'Typical words',
    columns: { culture: 'More in the culture framework', welfare: 'More in the welfare framework' },
    cell: (word, culture, welfare) => `${word} (${f.count(culture)} and ${f.count(welfare)})`,
    note: 'Names and words of any policy paper (such as ‘plan’) are left out.',
  },
  unlisted: {
    line: (items) =>
      `Words that stand often in both frameworks (in brackets: how often), and in none of our lists: ${items}. Is one of them important to you?`,
    item: (word, culture, welfare) => `${word} (${f.count(culture)} and ${f.count(welfare)})`,
  },
  appendix: {
    heading: 'Words, with places',
    intro:
      'Behind each number stand the numbers of the passages; ‘2×’ is twice in the same passage. Where a word stands in a paragraph without a number, we give the page, or the heading above it. All forms of a word count together; in the last table they do not count where they are part of a longer term of a list.',
    meanings: 'Same word, other words around it',
    meaningsNote:
      'These words stand in at least 5 paragraphs of both frameworks, and by chance the difference would be as large at most 5 times in 100. The last column says how much the surroundings of the word in both frameworks are alike: 1 is as within one framework, 0 is nothing in common. Behind the words around it stands how often the two stand within five words of one another, and how strong the tie is (logDice, at most 14).',
    likeness: 'Likeness',
    company: (list) => `near: ${list}`,
    companion: (word, together, logDice) => `${word} (${together}×; ${logDice})`,
    words: {
      culture: 'Words, more in the culture framework',
      welfare: 'Words, more in the welfare framework',
    },
    concepts: {
      culture: 'Subjects, more in the culture framework',
      welfare: 'Subjects, more in the welfare framework',
    },
    typicalNote:
      'A word takes part when it stands in at least 3 paragraphs and 2 sections. The ratio is a binary logarithm: 1 is twice as often, 2 four times, 3 eight times. In brackets its 95% interval, and then G2 (the log-likelihood).',
    ratio: 'Ratio (interval); G2',
    ratioCell: (ratio, low, high, g2) => `${ratio} (${low} to ${high}); ${g2}`,
    unlisted: 'Words in both texts, in no word list',
    word: 'Word',
    elsewhere: (places) => `without a number: ${places}`,
  },
};
