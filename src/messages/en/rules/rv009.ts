// English words of RV009: abbreviations that the paper does not explain.
import { rv009 as dutch } from '../../nl/rules/rv009.js';
import type { RuleData, RuleTexts } from '../../rule-texts.js';

const found = ({ abbreviation, count }: RuleData): string =>
  `The abbreviation ‘${abbreviation}’ stands here ${Number(count) === 1 ? '' : `for the first time (${count} times in the paper) `}and is explained nowhere in the paper.`;
const several = ({ namesEn }: RuleData): string =>
  `These abbreviations stand here and are explained nowhere in the paper: ${namesEn}.`;
const expected = (): string => 'At the first use stands the full name, with the abbreviation behind it.';

export const rv009: RuleTexts = {
  title: 'Abbreviation without explanation',
  what: 'Looks at abbreviations in capitals (and at acts such as ‘Wmo’) in running text. Speaks at the first use, once per abbreviation (and once for all new abbreviations in a sentence), when the paper explains it nowhere: not in brackets, not with ‘afgekort’, not with a colon, not in a list or table, and the full name is not there either. ‘IZA-doelen’ counts as a use of ‘IZA’. An abbreviation that stands in the paper only once and has the letters of another one in another order, or from four letters on one letter that differs: then the rule asks whether you mean that other one.',
  why: 'Your colleague of the other department reads along. What is plain language to you (JGZ, POH, CmK) is a riddle to her.',
  how: 'The first time, write the full name and put the abbreviation in brackets behind it. After that the abbreviation can stand alone. Is it used only once? Then use the full name only.',
  limits:
    'Keeps silent on abbreviations that everyone knows (EU, GGD, GGZ, VNG, mbo), on parties, units and well-known names (NS, ANWB), in headings, tables, footnotes and text in capitals, and on letters that sound like a word: those are often a name (GLOW). The rule does not see abbreviations in small letters. An abbreviation in brackets counts as explained, also when the name before it does not quite fit.',
  options: {
    known: 'Abbreviations that your readers know, beside those that everyone knows.',
    explain: 'Abbreviations that you always want explained, though almost everyone knows them.',
  },
  examples: dutch.examples,
  found: {
    unexplained: found,
    'unexplained-with-name': found,
    several,
    'several-with-names': several,
    'typing-error': ({ abbreviation, meant }) =>
      `The abbreviation ‘${abbreviation}’ stands only here, and looks like ‘${meant}’.`,
  },
  expected: {
    unexplained: expected,
    'unexplained-with-name': expected,
    several: expected,
    'several-with-names': expected,
    'typing-error': () => 'The same letters for the same name everywhere.',
  },
  advice: {
    unexplained: ({ abbreviation }) =>
      `Write the full name here with ‘${abbreviation}’ in brackets behind it, or put the explanation in a list of abbreviations.`,
    'unexplained-with-name': ({ abbreviation, name }) =>
      `Do you mean ${name}? Then write ‘${name} (${abbreviation})’ here; after that ‘${abbreviation}’ can stand alone.`,
    several: () =>
      'Write the full names here with the abbreviations in brackets behind them, or put the explanation in a list of abbreviations.',
    'several-with-names': ({ fullEn }) =>
      `Write the full names here, such as ${fullEn}, or put the explanation in a list of abbreviations.`,
    'typing-error': ({ abbreviation, meant, explained }) =>
      `Do you mean ‘${meant}’? It stands elsewhere in the paper${Number(explained) === 1 ? ' (explained)' : ''}. Do you mean ‘${abbreviation}’ after all? Then add the full name.`,
  },
};
