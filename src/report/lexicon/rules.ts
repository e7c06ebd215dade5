// The rules of a term in words: what an author wrote in YAML, for people who do not read YAML.
import type { Term } from '../../lexicon/schema.js';
import type { Messages } from '../../messages/index.js';

/** Longer lists are cut here; the JSON has them whole. */
const MOST_WORDS = 8;

/** What makes this term different from a plain one, in the order of importance; empty for a plain core term. */
export function termRules(term: Term, { texts }: Messages): string[] {
  const { rules } = texts.lexicon;
  const some = (words: readonly string[]): string =>
    words.length > MOST_WORDS
      ? `${words.slice(0, MOST_WORDS).join(', ')} ${rules.more(words.length - MOST_WORDS)}`
      : words.join(', ');
  const phrase = term.text.includes(' ');
  const { near } = term;
  const reach =
    near === null ? '' : typeof near.within === 'number' ? rules.within(near.within) : rules[near.within];
  return [
    rules.pos[term.pos] ?? '',
    term.core ? '' : rules.weak,
    rules.compound[term.compound] ?? '',
    term.forms.length > 0 ? rules.forms(some(term.forms)) : '',
    phrase && term.fixed ? rules.fixed : '',
    phrase && !term.fixed && term.gap !== 2 ? rules.gap(term.gap) : '',
    near === null ? '' : rules.near(some(near.any), reach),
    term.exclude.length > 0 ? rules.exclude(some(term.exclude)) : '',
    term.caseSensitive ? rules.caseSensitive : '',
    rules.region[term.region] ?? '',
  ].filter(Boolean);
}
