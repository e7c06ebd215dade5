// Does a passage only say what culture is good for? That is a claim, whatever its verb, and no measure.
import type { Connection } from '../analysis.js';
import type { Match } from '../types.js';
import { CULTURE, RELATIONS, type LexiconIndex } from './rules.js';

/** Culture as such: what is said of it is a claim. What is said of a library or a choir is what they do. */
const GENERAL_CULTURE: ReadonlySet<string> = new Set([
  'culture-general',
  'value-of-culture',
  'cultural-participation',
  'cultural-offer',
]);

/** The arts as such: 'muziek bevordert het geheugen' claims as much as 'cultuur bevordert het geheugen'. */
const ARTS: ReadonlySet<string> = new Set([
  'performing-arts',
  'visual-arts-design',
  'books-libraries',
  'amateur-arts',
  'film-media',
]);

/** Does a word of contribution follow culture in the sentence that connects? */
function contributes(
  { sentence, culture }: Connection,
  matches: readonly Match[],
  index: LexiconIndex,
): boolean {
  // 'Het versterken van de samenwerking tussen cultuur en zorg' claims nothing: culture must do it, and stand first.
  const first = Math.min(...culture.map(({ tokens }) => tokens[0] ?? 0));
  return matches.some(
    (match) =>
      match.sentence === sentence &&
      match.lexicon === RELATIONS &&
      (match.tokens[0] ?? 0) > first &&
      index.conceptOf(match).theme === 'contribution',
  );
}

/**
 * Does the passage only say that culture is good for something ('kunst draagt bij aan gezondheid')? Without a
 * connection: does it name culture as such and nothing that could do anything?
 */
export function isClaim(
  connection: Connection | null,
  matches: readonly Match[],
  index: LexiconIndex,
): boolean {
  const general = (match: Match): boolean => GENERAL_CULTURE.has(match.concept);
  if (connection === null) {
    const culture = matches.filter(({ lexicon, core }) => lexicon === CULTURE && core);
    return culture.length > 0 && culture.every(general);
  }
  const broad = (match: Match): boolean => general(match) || ARTS.has(index.conceptOf(match).theme);
  if (connection.reason === 'contribution' && connection.culture.every(broad)) return true;
  return connection.culture.every(general) && contributes(connection, matches, index);
}
