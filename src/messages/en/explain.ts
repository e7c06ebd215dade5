// English texts of `raakvlak explain`: why a word or phrase counts, or does not.
import type { explain as nl } from '../nl/explain.js';

const standsAt = (part: string, place: string): string =>
  place === 'first'
    ? `‘${part}’ stands at the beginning`
    : place === 'last'
      ? `‘${part}’ stands at the end`
      : place === 'middle'
        ? `‘${part}’ stands in the middle`
        : `‘${part}’ is the whole word`;

const countsAt: Readonly<Record<string, string>> = {
  none: 'only as a word of its own',
  first: 'only at the beginning of a compound, or as a word of its own',
  last: 'only at the end of a compound, or as a word of its own',
  any: 'at any place',
};

export const explain: typeof nl = {
  command: {
    description: 'show which terms count in a word or phrase, and why',
    words: 'a word, or a phrase of more words',
    format: 'form of the explanation: terminal or json',
    examples: [
      'Examples:',
      '  raakvlak explain organisatiecultuur',
      '  raakvlak explain zorg- en welzijnsorganisaties',
      '  raakvlak explain "(mentale) gezondheid" --format json',
    ].join('\n'),
  },
  word: (word) => `The word ‘${word}’`,
  phrase: (text) => `The text ‘${text}’`,
  split: (parts, sure) => `Parts: ${parts} (certainty ${sure})`,
  simple: 'This word is no compound.',
  unknown: 'This word does not stand in the list of Dutch words, and cannot be split into known words.',
  counts: 'Counts',
  countsIn: 'Counts in this text',
  countsNot: 'Does not count',
  countsNotIn: 'Does not count in this text',
  words: 'The words by themselves',
  nothing: 'No term of the lexicons has to do with this word.',
  nothingIn: 'No term of the lexicons counts in this text.',
  where: (lexicon, concept) => `lexicon ${lexicon}, concept ${concept}`,
  forms: (forms, more) => `Forms that are recognised: ${forms}${more > 0 ? ` and ${more} more` : ''}.`,
  demands: (context) => `Counts only when one of these stands near it: ${context}.`,
  sure: (value) => `Certainty: ${value}.`,
  negated: 'A negation goes with it. The match counts, with that mark.',
  how: {
    form: (part, term) =>
      part.toLowerCase() === term.toLowerCase()
        ? `‘${part}’ is the term itself.`
        : `‘${part}’ is a form of ‘${term}’.`,
    compound: (part, term) => `‘${part}’ is a part of the compound, and a form of ‘${term}’.`,
    ellipsis: (part, term) => `In ‘${part}’ a word is left out. In full, ‘${term}’ belongs to it too.`,
    separable: (part, term) => `‘${part}’ is the verb ‘${term}’, in two pieces.`,
    phrase: (part, term) =>
      part.toLowerCase() === term.toLowerCase()
        ? `‘${part}’ is the term itself.`
        : `‘${part}’ fits the term ‘${term}’.`,
    stem: (part, term) => `‘${part}’ has the same stem as ‘${term}’. That is a weak sign.`,
  },
  why: {
    'excluded-word': ({ part, by }) =>
      `‘${by}’ is on the list of exceptions of this term. So ‘${part}’ does not count here.`,
    'excluded-phrase': ({ part, by }) =>
      `‘${by}’ is on the list of exceptions of this term. So ‘${part}’ does not count here.`,
    'no-part': ({ part }) =>
      `The letters ‘${part}’ are there by chance. They are no part of the word, so they do not count.`,
    place: ({ part, place, by }) =>
      `${standsAt(part, place)}. The term counts ${countsAt[by] ?? by}, so not here.`,
    capitals: ({ by }) => `The term counts only with these capitals: ${by}.`,
    context: ({ part, by }) =>
      `‘${part}’ counts only when one of these stands near it: ${by}. None of them does here.`,
    'longer-match': ({ part, by }) =>
      `‘${part}’ lies inside a longer match: ‘${by}’. The longest match counts, so ‘${part}’ does not count again.`,
  },
};
