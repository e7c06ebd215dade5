// The words of RV005 in English: concrete words where culture does something for people.
import type { RuleTexts } from '../../rule-texts.js';
import { rv005 as dutch } from '../../nl/rules/rv005.js';

const others = (n: number): string =>
  n === 0 ? '' : ` The same goes for ${n === 1 ? 'one other place' : `${n} other places`} in this paper.`;
const found = ({ words, more }: Readonly<Record<string, string | number>>): string =>
  `Here it says ‘${words}’. Readers do not yet see before them what people do.${others(Number(more))}`;
const expected = (): string => 'A concrete word for what people do, make or see.';

export const rv005: RuleTexts = {
  title: 'Connecting language',
  what: 'Looks at passages that connect culture with care and welfare. Where such a passage says something about people, and has only a general word such as ‘kunst en cultuur’ or ‘culturele activiteiten’, the rule asks for a concrete word. It points at one place, and says how many others there are.',
  why: '‘Kunst en cultuur’ is something else to everyone. With ‘samen zingen’ or ‘schilderen’ a colleague of welfare knows at once what happens, and for whom that could be something.',
  how: 'Add an example: ‘culturele activiteiten, zoals zingen en dansen’. Use words for what really happens with you.',
  limits:
    'The rule looks only at passages that connect the domains: the rest of a culture paper may say ‘cultuur’ as it likes. It keeps silent on the name of a policy field (‘op het gebied van kunst en cultuur’), on figures, and where the same passage, or the paragraph before or after it, has a museum, a choir or another concrete place or activity.',
  options: { maximum: 'How many places the rule points at in one paper at most (1).' },
  examples: dutch.examples,
  found: { 'own-words': found, 'other-words': found, explored: found },
  expected: { 'own-words': expected, 'other-words': expected, explored: expected },
  advice: {
    'own-words': ({ namesEn }) =>
      `Give an example. Elsewhere in this paper there are concrete words: ${namesEn}.`,
    'other-words': ({ namesEn }) =>
      `Give an example of what happens with you. Think of words such as ${namesEn}.`,
    explored: ({ namesEn }) =>
      `You are still looking into this. Give an example that you have in mind, with words such as ${namesEn}.`,
  },
};
