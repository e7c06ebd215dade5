// Where a paragraph only names a thing: inside a proper name, or as an item in a list of policy fields.
import type { Match, Paragraph } from '../types.js';

const CAPITAL = /^\p{Lu}/u;
/** A capital and then a small letter: a word in a heading in capitals is no name. */
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** The most small words between two capitals of one name ('Jeugdfonds voor de Kunst'). */
const SMALL_WORDS = 2;
/** From how many fields in a row a list is one of policy fields. */
const FIELDS = 3;

/** Sets of the lexicon: names of policy fields, words that join items of a list, small words inside names. */
const FIELD_SET = 'policy-fields';
const JOINER_SET = 'list-joiners';
const SMALL_SET = 'name-joiners';

/** The words that the rules need, lower case. */
export interface MentionWords {
  readonly fields: ReadonlySet<string>;
  /** Between the items of a list: 'en', 'of'. */
  readonly joiners: ReadonlySet<string>;
  /** Between the words of a name: 'en', 'voor', 'van'. */
  readonly small: ReadonlySet<string>;
}

/** The words from the sets of the lexicon of the dimensions. */
export function mentionWordsOf(sets: Readonly<Record<string, readonly string[]>> | undefined): MentionWords {
  const setOf = (name: string): ReadonlySet<string> => new Set(sets?.[name]);
  return { fields: setOf(FIELD_SET), joiners: setOf(JOINER_SET), small: setOf(SMALL_SET) };
}

/** Does the nearest word that is not small, in this direction, have a capital of its own (not of a sentence)? */
function capitalBeside(paragraph: Paragraph, from: number, step: 1 | -1, words: MentionWords): boolean {
  for (let at = from + step, passed = 0; passed <= SMALL_WORDS; at += step, passed += 1) {
    const token = paragraph.tokens[at];
    if (!token || beginsSentence(paragraph, at)) return false;
    if (!words.small.has(token.norm)) return CAPITAL.test(token.text);
  }
  return false;
}

function beginsSentence(paragraph: Paragraph, token: number): boolean {
  return paragraph.sentences.some(({ firstToken }) => firstToken === token);
}

/** Part of a name of several words: a capital inside a sentence, and a word with a capital beside it. */
function isInName(match: Match, paragraph: Paragraph, words: MentionWords): boolean {
  const capitals = match.tokens.filter(
    (at) => CAPITALISED.test(paragraph.tokens[at]?.text ?? '') && !beginsSentence(paragraph, at),
  );
  const [first] = match.tokens;
  const last = match.tokens.at(-1);
  if (capitals.length === 0 || first === undefined || last === undefined) return false;
  return (
    capitals.length > 1 ||
    capitalBeside(paragraph, first, -1, words) ||
    capitalBeside(paragraph, last, 1, words)
  );
}

/** One of three or more policy fields that stand in a row in its sentence. */
export function isInFieldList(match: Match, paragraph: Paragraph, words: MentionWords): boolean {
  const sentence = paragraph.sentences[match.sentence];
  const isItem = (at: number): boolean => {
    const norm = paragraph.tokens[at]?.norm ?? '';
    return words.fields.has(norm) || words.joiners.has(norm);
  };
  if (!sentence || !match.tokens.every(isItem)) return false;
  let from = match.tokens[0] ?? sentence.firstToken;
  let to = from;
  while (from > sentence.firstToken && isItem(from - 1)) from -= 1;
  while (to + 1 < sentence.endToken && isItem(to + 1)) to += 1;
  const norms = paragraph.tokens.slice(from, to + 1).map(({ norm }) => norm);
  return new Set(norms.filter((norm) => words.fields.has(norm))).size >= FIELDS;
}

/**
 * Is the match only a mention: part of a proper name ('Beleidsnota Schuldhulpverlening'), or one of three or more
 * policy fields in a row ('zorg, onderwijs, sport en armoede')?
 * @param paragraph the paragraph that the tokens of the match point into
 */
export function isMention(match: Match, paragraph: Paragraph, words: MentionWords): boolean {
  return isInName(match, paragraph, words) || isInFieldList(match, paragraph, words);
}
