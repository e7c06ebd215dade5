// The one definition of a Dutch word in running text: its pattern, its look-up key, and tokens with offsets.
import type { Token } from '../types.js';
import { TextToken } from './token-memo.js';
import { WordTable } from './word-table.js';

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

const words = new WordTable(normaliseWord);

/** What a character is to a quick look: a letter, something that stands in no word, or a case for the pattern. */
const LETTER = 1;
const BREAK = 2;
const OTHER_LETTERS = 'àáâäçèéêëìíîïòóôöùúûüñ';
const OTHER_BREAKS = '\u00a0«»·–—“”•…€';
const kinds = new Uint8Array(Math.max(...[...OTHER_BREAKS].map((mark) => mark.charCodeAt(0))) + 1);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) kinds[code] = LETTER;
  else if (!/[\d'-]/.test(character)) kinds[code] = BREAK;
}
for (const letter of OTHER_LETTERS + OTHER_LETTERS.toUpperCase()) kinds[letter.charCodeAt(0)] = LETTER;
for (const mark of OTHER_BREAKS) kinds[mark.charCodeAt(0)] = BREAK;

/**
 * Calls `found` with [start, end) of every word in [from, to) of the text. Most words are plain letters between breaks:
 * only where something else stands the pattern is asked, for it costs ten times as much.
 */
function eachWord(
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
  found: (start: number, end: number) => void,
): void {
  const quick = pattern === plainWords;
  const kindAt = (at: number): number => (at < to ? (kinds[text.charCodeAt(at)] ?? 0) : BREAK);
  const range = text.slice(from, to);
  for (let at = from; at < to;) {
    let end = at;
    while (quick && kindAt(end) === LETTER) end += 1;
    if (quick && kindAt(end) === BREAK) {
      if (end > at) found(at, end);
      at = end + 1;
      continue;
    }
    pattern.lastIndex = at - from;
    const match = pattern.exec(range);
    if (match === null) return;
    at = from + pattern.lastIndex;
    found(from + match.index, at);
  }
}

/** Tokens of `text` in [start, end), with offsets in `text`. Linear in the length of the range. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const pattern = addressSign.test(text.slice(start, end)) ? wordsAndAddresses : plainWords;
  const tokens: Token[] = [];
  eachWord(text, start, end, pattern, (from, to) => {
    tokens.push(new TextToken(from, to, words.wordAt(text, from, to)));
  });
  return tokens;
}
