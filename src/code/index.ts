// From the matches of one paragraph to its codes: about which domain, which dimensions, does it connect, how firmly.
import type { CodedParagraph, Connection } from '../analysis.js';
import type { Match, Paragraph } from '../types.js';
import { about } from './about.js';
import { commitment } from './commitment.js';
import { findConnection } from './connection.js';
import { RELATIONS, type LexiconIndex } from './rules.js';

export { indexLexicons, type LexiconIndex } from './rules.js';

/** Does the passage only say that culture is good for something ('kunst draagt bij aan gezondheid')? */
function isClaim(connection: Connection | null, matches: readonly Match[], index: LexiconIndex): boolean {
  if (connection === null || connection.reason === 'contribution') return true;
  return matches.some(
    (match) =>
      match.sentence === connection.sentence &&
      match.lexicon === RELATIONS &&
      index.conceptOf(match).theme === 'contribution',
  );
}

/** Sentences after the one that connects in which who, money and date may stand. */
const REACH = 2;

/**
 * Codes one paragraph. The commitment is read from the sentence that connects and the two after it, or from the
 * whole paragraph when nothing connects.
 * @param text text of the whole document (spans point into it) @param matches all matches in the paragraph
 */
export function codeParagraph(
  text: string,
  paragraph: Paragraph,
  matches: readonly Match[],
  index: LexiconIndex,
): CodedParagraph {
  const found = about(matches, index);
  const connection = findConnection(text, paragraph, matches, found, index);
  const first = connection?.sentence ?? 0;
  const last = connection
    ? Math.min(first + REACH, paragraph.sentences.length - 1)
    : paragraph.sentences.length - 1;
  const start = paragraph.sentences[first]?.start ?? paragraph.start;
  const end = paragraph.sentences[last]?.end ?? paragraph.end;
  const inReach = matches.filter((match) => match.sentence >= first && match.sentence <= last);
  const { level, words, figures } = commitment(
    text.slice(start, end),
    inReach,
    isClaim(connection, inReach, index),
    index,
  );
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
