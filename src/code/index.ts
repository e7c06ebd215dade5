// From the matches of one paragraph to its codes: about which domain, which dimensions, does it connect, how firmly.
import type { CodedParagraph } from '../analysis.js';
import type { Match, Paragraph } from '../types.js';
import { about } from './about.js';
import { commitment, firmest } from './commitment.js';
import { findConnections } from './connection.js';
import { reachOf } from './reach.js';
import type { LexiconIndex } from './rules.js';

export { namingOf } from './naming.js';
export { indexLexicons, type LexiconIndex } from './rules.js';

/**
 * Codes one paragraph. The commitment is read from each sentence that connects and the two after it (who, money and
 * date also from the one before), and the firmest reading holds; from the whole paragraph when nothing connects.
 * @param text text of the whole document (spans point into it) @param matches all matches in the paragraph
 */
export function codeParagraph(
  text: string,
  paragraph: Paragraph,
  matches: readonly Match[],
  index: LexiconIndex,
): CodedParagraph {
  const found = about(matches, index, paragraph);
  const connections = findConnections(text, paragraph, matches, found, index);
  const connection = connections[0] ?? null;
  const { level, words, figures } = firmest(
    (connections.length > 0 ? connections : [null]).map((own, at) =>
      commitment(reachOf(text, paragraph, own, at === 0, matches, index), index),
    ),
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
