// From the matches of one paragraph to its codes: about which domain, which dimensions, does it connect, how firmly.
import type { CodedParagraph, Connection } from '../analysis.js';
import type { Match, Paragraph } from '../types.js';
import { about } from './about.js';
import { commitment, type Reach } from './commitment.js';
import { findConnection } from './connection.js';
import { RELATIONS, type LexiconIndex } from './rules.js';

export { namingOf } from './naming.js';
export { indexLexicons, type LexiconIndex } from './rules.js';

/** Culture as such: what is said of it is a claim. What is said of a library or a choir is what they do. */
const GENERAL_CULTURE: ReadonlySet<string> = new Set([
  'culture-general',
  'value-of-culture',
  'cultural-participation',
  'cultural-offer',
]);

/** The arts as such: 'muziek bevordert het geheugen' claims as much as 'cultuur bevordert het geheugen'. */
const ARTS: ReadonlySet<string> = new Set(['performing-arts', 'visual-arts-design', 'books-libraries']);

/** Does the passage only say that culture for something ('kunst draagt bij aan gezondheid')? */
function isClaim(connection: Connection | null, matches: readonly Match[], index: LexiconIndex): boolean {
  if (connection === null) return true;
  const general = (match: Match): boolean => GENERAL_CULTURE.has(match.concept);
  const art = (match: Match): boolean => ARTS.has(index.conceptOf(match).theme);
  if (
    connection.reason === 'contribution' &&
    connection.culture.every((match) => general(match) || art(match))
  )
    return true;
  if (!connection.culture.every(general)) return false;
  // 'Het versterken van de samenwerking tussen cultuur en zorg' claims nothing: culture must do it, and stand first.
  const culture = Math.min(...connection.culture.map(({ tokens }) => tokens[0] ?? 0));
  return matches.some(
    (match) =>
      match.sentence === connection.sentence &&
      match.lexicon === RELATIONS &&
      (match.tokens[0] ?? 0) > culture &&
      index.conceptOf(match).theme === 'contribution',
  );
}

/** Sentences after the one that connects in which who, money and date may stand. */
const REACH = 2;

/** Does a sentence say what happens? A heading or a label does not: it ends as sentences and items of a list do. */
function isStatement(sentence: string): boolean {
  return /[.!?:;…]["'”’)]*\s*$/u.test(sentence);
}

function reachOf(
  text: string,
  { sentences, start, end }: Paragraph,
  connection: Connection | null,
  matches: readonly Match[],
  index: LexiconIndex,
): Reach {
  const first = connection?.sentence ?? 0;
  const last = connection ? Math.min(first + REACH, sentences.length - 1) : sentences.length - 1;
  const from = sentences[Math.max(0, first - 1)]?.start ?? start;
  const own = matches.filter(({ sentence }) => sentence >= first && sentence <= last);
  const connecting = sentences[first];
  return {
    text: text.slice(from, sentences[last]?.end ?? end),
    matches: own,
    before: matches.filter(({ sentence }) => sentence === first - 1),
    claim: isClaim(connection, own, index),
    first,
    statement: connecting !== undefined && isStatement(text.slice(connecting.start, connecting.end)),
  };
}

/**
 * Codes one paragraph. The commitment is read from the sentence that connects and the two after it (who, money and
 * date also from the one before), or from the whole paragraph when nothing connects.
 * @param text text of the whole document (spans point into it) @param matches all matches in the paragraph
 */
export function codeParagraph(
  text: string,
  paragraph: Paragraph,
  matches: readonly Match[],
  index: LexiconIndex,
): CodedParagraph {
  const found = about(matches, index, paragraph);
  const connection = findConnection(text, paragraph, matches, found, index);
  const { level, words, figures } = commitment(reachOf(text, paragraph, connection, matches, index), index);
  return {
    paragraph,
    matches: found.counted,
    culture: found.culture,
    welfare: found.welfare || connection !== null,
    dimensions: found.dimensions,
    connection,
    commitment: level,
    commitmentWords: words,
    commitmentFigures: figures,
  };
}
