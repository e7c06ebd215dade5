// A light, dependable lemma for vocabulary measures: only what the word list vouches for is brought back to a base.
import type { Token } from '../types.js';
import { wordForms, type WordClass } from './forms.js';
import {
  adjectiveBases,
  irregularBases,
  irregularPlurals,
  nounBases,
  verbBases,
} from './lemma-candidates.js';
import { perWord } from './memo.js';
import { functionWords } from './stopwords.js';
import { TokenMemo } from './token-memo.js';
import { ADJECTIVE, COMMON, INFLECTED, LEMMA, NAME, NOUN, PROPER_ADJECTIVE, VERB } from './word-bits.js';
import type { WordList } from './words.js';

const SHORTEST = 4;
const SHORTEST_PART = 4;
const CLASS_BIT: Readonly<Record<Exclude<WordClass, 'name'>, number>> = {
  noun: NOUN,
  adjective: ADJECTIVE,
  verb: VERB,
};

/**
 * Makes a function from a look-up key to its lemma: plural → singular, inflected adjective → base, verb form →
 * infinitive. A candidate counts only when the word list has it as an entry of that class and its generated forms
 * include the word; otherwise the word is its own lemma, so that different words ('gevaar', 'varen') stay apart.
 * Memoised.
 */
export function createLemmatiser(words: WordList): (norm: string) => string {
  return perWord((norm) => lemmaOf(norm, words) ?? compoundLemma(norm, words) ?? norm);
}

/** A content word has at least two letters and no digit, and is no function word. */
const CONTENT_WORD = /^\p{L}[\p{L}'’-]+$/u;

/** Makes a function that gives the lemma of a token, by `lemma`, when it is a content word; null for any other. Memoised. */
export function createContentLemmatiser(lemma: (norm: string) => string): (token: Token) => string | null {
  const memo = new TokenMemo<string | null>();
  return (token) => {
    const known = memo.get(token);
    if (known !== undefined) return known;
    const { norm } = token;
    const made = CONTENT_WORD.test(norm) && !functionWords.has(norm) ? lemma(norm) : null;
    memo.set(token, made);
    return made;
  };
}

/** Base of a word; the word itself when it is an entry that nothing else explains; null when it is unknown. */
function lemmaOf(word: string, words: WordList): string | null {
  const known = words.bits(word);
  const infinitive = (known & (LEMMA | VERB)) === (LEMMA | VERB) && word.endsWith('en');
  const plural = irregularPlurals().get(word);
  if (plural !== undefined && !infinitive) return plural;
  const irregular =
    infinitive || ((known & NOUN) !== 0 && (known & INFLECTED) === 0) ? null : irregularLemma(word, words);
  if (irregular !== null) return irregular;
  if (word.length < SHORTEST || standsAlone(word, known)) return (known & COMMON) === 0 ? null : word;
  if ((known & COMMON) === 0 && (known & NAME) !== 0) return nameLemma(word, words);
  if (infinitive && (known & INFLECTED) === 0) return word;
  for (const candidate of nounBases(word)) if (fits(candidate, 'noun', word, words)) return candidate;
  if (infinitive) return word;
  return adjectiveLemma(word, words) ?? verbLemma(word, words) ?? ((known & COMMON) === 0 ? null : word);
}

/** An entry that is a noun or an adjective in its own right, without an ending of inflection. */
function standsAlone(word: string, known: number): boolean {
  if ((known & LEMMA) === 0) return false;
  if ((known & PROPER_ADJECTIVE) !== 0) return true;
  if ((known & NOUN) !== 0) return (known & INFLECTED) === 0 || !/(en|s|e)$/.test(word);
  return false;
}

/** Looks up an irregular form, also behind a prefix or particle of a known verb: ontstond → ontstaan, deelgenomen → deelnemen. */
function irregularLemma(word: string, words: WordList): string | null {
  const bases = irregularBases();
  const whole = bases.get(word);
  if (whole !== undefined) return whole;
  for (let at = 2; at <= word.length - 3; at++) {
    const base = bases.get(word.slice(at)) ?? bases.get(`ge${word.slice(at)}`);
    const candidate = base === undefined ? '' : word.slice(0, at) + base;
    if (candidate !== '' && (words.bits(candidate) & (LEMMA | VERB)) === (LEMMA | VERB)) return candidate;
  }
  return null;
}

function adjectiveLemma(word: string, words: WordList): string | null {
  const proper = (candidate: string): boolean => (words.bits(candidate) & PROPER_ADJECTIVE) !== 0;
  return (
    adjectiveBases(word).find(
      (candidate) => proper(candidate) && fits(candidate, 'adjective', word, words),
    ) ?? null
  );
}

function verbLemma(word: string, words: WordList): string | null {
  return verbBases(word).find((candidate) => fits(candidate, 'verb', word, words)) ?? null;
}

/** nederlandse → nederlands, amsterdammers → amsterdammer: names keep their endings but these. */
function nameLemma(word: string, words: WordList): string {
  const bare = /(se|ers)$/.test(word) ? word.slice(0, -1) : word;
  return (words.bits(bare) & NAME) === 0 ? word : bare;
}

function fits(
  candidate: string,
  wordClass: Exclude<WordClass, 'name'>,
  word: string,
  words: WordList,
): boolean {
  if (candidate === word) return false;
  const wanted = COMMON | LEMMA | CLASS_BIT[wordClass];
  return (words.bits(candidate) & wanted) === wanted && wordForms(candidate, wordClass).includes(word);
}

/** wijkteams → wijkteam: an unknown compound takes the lemma of its last part, when its first part is a known word. */
function compoundLemma(word: string, words: WordList): string | null {
  for (let at = 3; at <= word.length - SHORTEST_PART; at++) {
    const front = word.slice(0, at);
    if (!words.has(front) && !(front.endsWith('s') && words.has(front.slice(0, -1)))) continue;
    const last = word.slice(at);
    const known = words.bits(last);
    if ((known & COMMON) === 0) continue;
    if ((known & LEMMA) !== 0 && (known & INFLECTED) === 0) return null;
    const lemma = lemmaOf(last, words);
    if (lemma !== null && lemma !== last) return front + lemma;
  }
  return null;
}
