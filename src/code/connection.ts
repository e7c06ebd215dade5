// Does the paragraph itself bring culture and welfare together, or do both merely stand in it?
import type { Connection } from '../analysis.js';
import type { Match, Paragraph } from '../types.js';
import type { About } from './about.js';
import { AUDIENCES, type LexiconIndex } from './rules.js';

/** Prepositions that put one thing to work for, with or in another. */
const RELATIONS = new Set(['voor', 'door', 'met', 'bij', 'in', 'aan', 'op', 'binnen', 'tegen', 'via', 'als', 'naar', 'samen', 'tussen', 'waardoor', 'zodat', 'om', 'van']);
/** Words that only string items together. */
const LIST_WORDS = new Set(['en', 'of', 'de', 'het', 'een', 'ook', 'onder', 'andere', 'zoals', 'alsmede', 'evenals']);
/** Audiences of welfare: their taking part in culture is a connection. */
const WELFARE_AUDIENCES = 'vulnerability';

/** Do the words between two matches only string items together ('sport, cultuur en zorg')? */
function merelyListed(paragraph: Paragraph, first: Match, second: Match): boolean {
  const [left, right] = first.tokens.at(-1)! < second.tokens[0]! ? [first, second] : [second, first];
  const between = paragraph.tokens.slice(left.tokens.at(-1)! + 1, right.tokens[0]!);
  return !between.some((token) => RELATIONS.has(token.norm)) && between.every((token) => LIST_WORDS.has(token.norm) || token.text.length > 0) && !between.some((token) => RELATIONS.has(token.norm));
}

/**
 * The connection in a paragraph, or null. A strong bridge ('kunst op recept') connects by itself. Otherwise one
 * sentence must hold evidence of culture and evidence of welfare (or an audience of welfare) with a word of
 * relation between them: culture for, with, by or in care. Items of one enumeration do not connect.
 */
export function findConnection(paragraph: Paragraph, matches: readonly Match[], about: About, index: LexiconIndex): Connection | null {
  const strong = about.strongBridges[0];
  if (strong) {
    return { sentence: strong.sentence, reason: 'joint-intervention', culture: about.strongBridges, welfare: about.strongBridges };
  }
  if (!about.culture || !about.welfare) return null;
  for (let sentence = 0; sentence < paragraph.sentences.length; sentence += 1) {
    const here = (match: Match): boolean => match.sentence === sentence;
    const culture = about.evidence.culture.filter(here);
    const welfare = about.evidence.welfare.filter(here);
    if (culture.length === 0) continue;
    if (culture.some((c) => welfare.some((w) => !merelyListed(paragraph, c, w)))) {
      return { sentence, reason: 'relation', culture, welfare };
    }
    const audience = matches.filter(
      (match) => here(match) && match.lexicon === AUDIENCES && index.conceptOf(match).theme === WELFARE_AUDIENCES,
    );
    if (culture.some((c) => audience.some((a) => !merelyListed(paragraph, c, a)))) {
      return { sentence, reason: 'audience', culture, welfare: audience };
    }
  }
  return null;
}
