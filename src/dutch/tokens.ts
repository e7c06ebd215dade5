// The one definition of a Dutch word in running text: its pattern, its look-up key, and tokens with offsets.
import type { Token } from '../types.js';

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

/** Keys of words met before; sharing one object per word makes later look-ups cheap. */
export type NormMemo = Map<string, string>;

/**
 * Tokens of `text` in [start, end), with offsets in `text`. Linear in the length of the range.
 * @param memo keys of words met before; give the same map for a whole document
 */
export function tokenise(text: string, start = 0, end = text.length, memo: NormMemo = new Map()): Token[] {
  const range = start === 0 && end === text.length ? text : text.slice(start, end);
  const pattern = addressSign.test(range) ? wordsAndAddresses : plainWords;
  const tokens: Token[] = [];
  for (const match of range.matchAll(pattern)) {
    const word = match[0];
    const from = start + match.index;
    let norm = memo.get(word);
    if (norm === undefined) {
      norm = normaliseWord(word);
      memo.set(word, norm);
    }
    tokens.push({ start: from, end: from + word.length, text: word, norm });
  }
  return tokens;
}
