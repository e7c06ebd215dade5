// The one definition of a Dutch word in running text: its pattern, its look-up key, and tokens with offsets.
import type { Token } from '../types.js';
import { ownCopy, perWord } from './memo.js';

// natural's RegexpTokenizer idea with Unicode letters, written for `matchAll` because offsets are needed.
// Soft hyphens and combining marks belong to the word; a slash parts words ('jongeren/ouderen' is two).
const W = '[\\p{L}\\p{M}\\p{N}\\u00AD]';
const HYPHEN = '[-\\u2010\\u2011]';
// 'zorg-en welzijn' is a common slip for 'zorg- en welzijn': the hyphen ends the word there.
const JOINT = `(?:['\\u2019]|${HYPHEN}(?!(?:en|of)(?![\\p{L}\\p{N}-])))`;
const WORD = `['\\u2019]s-\\p{Lu}\\p{L}+|\\p{N}+(?:[.,]\\p{N}+)+(?!\\p{L})|${W}+(?:${JOINT}${W}+)*${HYPHEN}?`;
// A web or mail address is one token, so that no term is found inside 'www.cultuurcoach.nl'.
const ADDRESS =
  '(?:https?:\\/\\/|www\\.)[^\\s<>()"]*[\\p{L}\\p{N}/]|[\\p{L}\\p{N}_][\\p{L}\\p{N}_.+-]{0,63}@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]';
const plainWords = new RegExp(WORD, 'gu');
const wordsAndAddresses = new RegExp(`${ADDRESS}|${WORD}`, 'gu');
const addressSign = /@|www\.|:\/\//;
const unusual = /[^a-z0-9]/;

/** Look-up key of a word: NFC, lower case, straight apostrophes, plain hyphens, no soft hyphens. */
export function normaliseWord(word: string): string {
  if (!unusual.test(word)) return word;
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u00AD', '');
}

/** A word with its key. All texts share them: one object per word makes later look-ups cheap. */
const wordOf = perWord((word): Pick<Token, 'text' | 'norm'> => {
  const text = ownCopy(word);
  return { text, norm: normaliseWord(text) };
});

/** What a character is to a quick look: a letter, something that stands in no word, or a case for the pattern. */
const LETTER = 1;
const BREAK = 2;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  return /[\d'-]/.test(character) ? 0 : BREAK;
});
const kindAt = (text: string, at: number): number =>
  at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : BREAK;

/**
 * Calls `found` with [start, end) of every word. Most words are plain letters between breaks: only where something else
 * stands the pattern is asked, for it costs ten times as much.
 */
function eachWord(range: string, pattern: RegExp, found: (start: number, end: number) => void): void {
  const quick = pattern === plainWords;
  for (let at = 0; at < range.length;) {
    let end = at;
    while (quick && kindAt(range, end) === LETTER) end += 1;
    const kind = quick ? kindAt(range, end) : 0;
    if (kind === BREAK) {
      if (end > at) found(at, end);
      at = end + 1;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(range);
    if (match === null) return;
    found(match.index, pattern.lastIndex);
    at = pattern.lastIndex;
  }
}

/** Tokens of `text` in [start, end), with offsets in `text`. Linear in the length of the range. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const range = start === 0 && end === text.length ? text : text.slice(start, end);
  const pattern = addressSign.test(range) ? wordsAndAddresses : plainWords;
  const tokens: Token[] = [];
  eachWord(range, pattern, (from, to) => {
    const word = wordOf(range.slice(from, to));
    tokens.push({ start: start + from, end: start + to, text: word.text, norm: word.norm });
  });
  return tokens;
}
