// A light, dependable lemma for vocabulary measures: only endings that the word list vouches for are removed.
import { ADJECTIVE, COMMON, LEMMA, NOUN, VERB } from './word-bits.js';
import { wordForms } from './forms.js';
import { withoutEnding } from './spelling.js';
import type { WordList } from './words.js';

/**
 * Makes a function from a look-up key to its lemma: plural → singular, inflected adjective → base, verb form →
 * infinitive. A candidate counts only when the word list has it as an entry of that class and its generated forms
 * include the word; otherwise the word is its own lemma. Memoised.
 */
export function createLemmatiser(words: WordList): (norm: string) => string {
  const memo = new Map<string, string>();
  return (norm) => {
    let lemma = memo.get(norm);
    if (lemma === undefined) {
      lemma = lemmaOf(norm, words);
      memo.set(norm, lemma);
    }
    return lemma;
  };
}

function lemmaOf(word: string, words: WordList): string {
  if (word.length < 4 || (words.bits(word) & LEMMA) !== 0 && !/(en|s|e|d|t)$/.test(word)) return word;
  for (const candidate of nounBases(word)) if (fits(candidate, NOUN, 'noun', word, words)) return candidate;
  for (const candidate of adjectiveBases(word)) if (fits(candidate, ADJECTIVE, 'adjective', word, words)) return candidate;
  return word;
}

function fits(candidate: string, bit: number, wordClass: 'noun' | 'verb' | 'adjective', word: string, words: WordList): boolean {
  const known = words.bits(candidate);
  return (known & COMMON) !== 0 && (known & LEMMA) !== 0 && (known & bit) !== 0 && wordForms(candidate, wordClass).includes(word);
}

function nounBases(word: string): string[] {
  if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ën')) return [word.slice(0, -2)];
  if (word.endsWith('en')) return [...withoutEnding(word.slice(0, -2)), word.slice(0, -1)];
  return [];
}

function adjectiveBases(word: string): string[] {
  if (word.endsWith('e')) return [...withoutEnding(word.slice(0, -1)), word.slice(0, -1)];
  return [];
}

void VERB;
