// Which words of a text say something by themselves: no function words, no names, no codes; and which of them are nouns.
import type { Token } from '../types.js';
import { functionWords } from './stopwords.js';
import { ADJECTIVE, COMMON, INFLECTED, LEMMA, NAME, NOUN, VERB } from './word-bits.js';
import type { WordList } from './words.js';

/** Only letters, with hyphens and apostrophes inside. */
const WORD = /^\p{L}[\p{L}'’-]*\p{L}$/u;
const SHORTEST = 3;

/**
 * A word of three letters or more that is no function word, no name and no abbreviation in capitals.
 * @param names as `nameWords` gives them
 */
export function isContentWord({ norm, text }: Token, names: ReadonlySet<string>): boolean {
  return (
    norm.length >= SHORTEST &&
    WORD.test(norm) &&
    !functionWords.has(norm) &&
    !names.has(norm) &&
    text.slice(1) === text.slice(1).toLowerCase()
  );
}

/** A word that the dictionary has with a capital only: a name, also where it begins its sentence. */
export function isDictionaryName(norm: string, words: WordList): boolean {
  return (words.bits(norm) & (NAME | COMMON)) === NAME;
}

/** A noun of the dictionary, or a word that it does not know: mostly a compound. */
export function isNoun(lemma: string, words: WordList): boolean {
  const bits = words.bits(lemma);
  return bits === 0 || ((bits & NOUN) !== 0 && (bits & ADJECTIVE) === 0);
}

/** An infinitive that is a noun too ('leven', 'vragen'): in running text it is a verb more often. */
export function isInfinitive(lemma: string, words: WordList): boolean {
  return lemma.endsWith('en') && (words.bits(lemma) & (LEMMA | VERB)) === (LEMMA | VERB);
}

/** A verb or adjective that the dictionary has in this form ('stimuleren', 'mentaal'), not as a form of another word. */
export function isVerbOrAdjective(lemma: string, words: WordList): boolean {
  return isInfinitive(lemma, words) || (words.bits(lemma) & (ADJECTIVE | INFLECTED)) === ADJECTIVE;
}
