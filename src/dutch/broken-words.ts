// Words that the end of a line broke in a text that lost its lines: 'samenle - ving', 'kunstaan- bod'.
import type { Token } from '../types.js';
import { coordinators, listJoints } from './clause-words.js';

/** Does a text hold such a break at all? Most do not, and are left alone at once. */
const BREAK = /\p{Ll} ?[-\u00AD] \p{Ll}/u;
/** What stands between the two halves: the hyphen belongs to the left token when no space precedes it. */
const GAP = /^(?: - | -|- | )$/;

/**
 * Joins the two halves to one token, whose look-up key is the whole word; the text stays as it is. Two halves are one
 * word when together they are a word and at least one of them by itself is none: 'zorg - wonen' stays two, and so does
 * a shared head ('zorg- en welzijn').
 * @param tokens of `text`, with offsets in it @param isWord knows lower-case words and compounds
 */
export function joinBrokenWords(
  text: string,
  tokens: readonly Token[],
  isWord: (word: string) => boolean,
): readonly Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return tokens;
  const range = text.slice(first.start, last.end);
  if (!(range.includes('- ') || range.includes('\u00AD ')) || !BREAK.test(range)) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const whole = before === undefined ? null : wholeWord(text, before, token, isWord);
    if (before === undefined || whole === null) {
      joined.push(token);
      continue;
    }
    joined[joined.length - 1] = {
      start: before.start,
      end: token.end,
      text: text.slice(before.start, token.end),
      norm: whole,
    };
  }
  return joined;
}

/** The word that two tokens make together, or null. */
function wholeWord(
  text: string,
  { start, end, norm }: Token,
  right: Token,
  isWord: (word: string) => boolean,
): string | null {
  const hyphened = norm.endsWith('-');
  const gap = text.slice(end, right.start);
  if (!GAP.test(gap) || hyphened === gap.includes('-') || (!hyphened && gap === ' ')) return null;
  if (!/^\p{Ll}/u.test(right.text) || !/\p{L}$/u.test(text.slice(start, end).replace(/-$/, ''))) return null;
  if (coordinators.has(right.norm) || listJoints.has(right.norm)) return null;
  const left = hyphened ? norm.slice(0, -1) : norm;
  const whole = left + right.norm;
  return isWord(whole) && !(isWord(left) && isWord(right.norm)) ? whole : null;
}
