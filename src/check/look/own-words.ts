// Matches that are the writer's own words: what is negated, quoted or part of a name never makes a finding.
import { isMention } from '../../code/mentions.js';
import type { Match, Paragraph } from '../../types.js';
import type { Draft, RuleContext } from '../model.js';
import { isQuoted } from '../quoted.js';

/** Is the match said by the writers themselves: not negated, not quoted, not inside a proper name? */
export function isOwnWord(
  { analysis }: Pick<Draft, 'analysis'>,
  { index }: Pick<RuleContext, 'index'>,
  paragraph: Paragraph,
  match: Match,
): boolean {
  if (match.negated || isMention(match, paragraph, index.mentionWords)) return false;
  return !isQuoted(analysis.document.text, match.span, paragraph);
}

/** Ids of the concepts of some themes of a lexicon, as 'lexicon/concept'. */
export function conceptsOf(
  { lexicons }: Pick<RuleContext, 'lexicons'>,
  lexicon: string,
  themes: readonly string[],
): ReadonlySet<string> {
  const own = lexicons.find(({ id }) => id === lexicon)?.concepts ?? [];
  return new Set(own.filter(({ theme }) => themes.includes(theme)).map(({ id }) => `${lexicon}/${id}`));
}
