// Abbreviations that need no explanation where they stand: names, sources, shouted words, letters said as a word.
import { isPolicyAbbreviation } from '../../dutch/policy-abbreviations.js';
import { functionWords } from '../../dutch/stopwords.js';
import type { WordList } from '../../dutch/words.js';
import type { AbbreviationUse } from './uses.js';

/** What an organisation or scheme is, right before its letters: 'de vervoerder EBS', 'festival GLOW'. */
const SAYS_WHAT =
  /(?<!\p{L})\p{L}*(?:dienst|departement|beleidsdomein|stichting|vereniging|corporatie|bedrijf|festival|museum|theater|omroep|zender|ziekenhuis|club|band|app|koepel|vakbond|bank|bureau|platform|organisatie|keten|instituut|fonds|partij|fractie|huisvester|uitgever|verzekeraar|vervoerder|loterij|merk|gebouw|locatie|keurmerk|middel)(?:s|en)?\s$/iu;

/** The letters can be said as a word: a name ('GLOW'), unless it is known to be an abbreviation. */
export function soundsLikeAName(key: string, words: WordList): boolean {
  const lower = key.toLowerCase();
  // 'NIET' and 'WE' are words that somebody shouts; 'PO' and 'ZN' are not.
  if (words.has(lower) && (key.length >= 3 || functionWords.has(lower))) return true;
  return key.length >= 4 && /[aeiouy]/.test(lower) && !/[^aeiouy]{3}|[aeiouy]{3}/.test(lower);
}

/** Words in capitals beside it: a shouted line ('KUNST EN CULTUUR'), not an abbreviation. */
function isShouted(text: string, use: AbbreviationUse, words: WordList): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals > letters / 2) return true;
  const shouted = (word: string | undefined): boolean =>
    word !== undefined && words.has(word.toLowerCase()) && !isPolicyAbbreviation(word);
  const before = /(?<!\S)(\p{Lu}{3,})\s$/u.exec(text.slice(0, use.start))?.[1];
  const after = /^\s(\p{Lu}{3,})(?![\p{L}\p{N}])/u.exec(text.slice(use.end))?.[1];
  return shouted(before) || shouted(after);
}

/** Part of a name ('SSH Utrecht', 'Brabant C'): a word with a capital beside it that begins no sentence. */
function isInName(text: string, use: AbbreviationUse): boolean {
  if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(use.end))) return true;
  return /[\p{L},]\s\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, use.start));
}

/** Does the text around say what it is, or is it a source or a name? Then nobody asks for more. */
export function isClear(text: string, use: AbbreviationUse, policy: boolean, words: WordList): boolean {
  if (isShouted(text, use, words)) return true;
  const before = text.slice(0, use.start);
  if (/\bbron(?:nen)?:[^.]*$/iu.test(before)) return true;
  // 'JGZ Almere' still needs a word of explanation; 'GGD-GHOR Nederland' is a name as a whole.
  return (!policy && SAYS_WHAT.test(before)) || ((!policy || !use.bare) && isInName(text, use));
}
