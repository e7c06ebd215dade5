// The terms that stand for words a user wants to find: all forms that they may have, as a lexicon of one concept.
import { guessClass, type WordClass } from '../dutch/forms.js';
import { createLemmatiser } from '../dutch/lemma.js';
import { tokenise } from '../dutch/tokens.js';
import { ADJECTIVE, COMMON, LEMMA, NOUN, VERB } from '../dutch/word-bits.js';
import type { WordList } from '../dutch/words.js';
import type { Lexicon, Term } from '../lexicon/schema.js';

/** How words are to be found. */
export interface Asked {
  /** Only in this form, capitals aside. */
  readonly exact: boolean;
  /** Also as a part of a longer word. */
  readonly compounds: boolean;
}

const PLAIN_TERM = {
  exclude: [],
  gap: 2,
  near: null,
  core: true,
  caseSensitive: false,
  region: 'both',
} as const;

/** The dictionary forms that a word may be a form of, with their classes; all of them when it may be several. */
function basesOf(word: string, key: string, words: WordList): [string, WordClass][] {
  const lemma = createLemmatiser(words)(key);
  const known = words.bits(lemma);
  const verb = (text: string): boolean =>
    (words.bits(text) & (LEMMA | VERB)) === (LEMMA | VERB) && text.endsWith('n');
  const bases: [string, WordClass][] = [];
  if ((known & COMMON) !== 0 && (known & NOUN) !== 0) bases.push([lemma, 'noun']);
  if ((known & COMMON) !== 0 && (known & ADJECTIVE) !== 0) bases.push([lemma, 'adjective']);
  for (const text of new Set([lemma, key])) if (verb(text)) bases.push([text, 'verb']);
  if (word !== word.toLowerCase()) bases.push([key, 'name']);
  return bases.length > 0 ? bases : [[lemma, guessClass(lemma, words)]];
}

/**
 * A word stands for every class that it may have; a phrase is matched as a phrase of a lexicon.
 * @param text one line
 */
export function termsFor(text: string, asked: Asked, words: WordList): Term[] {
  const tokens = tokenise(text);
  const [only] = tokens;
  const phrase = {
    ...PLAIN_TERM,
    text,
    forms: [],
    compound: 'none',
    fixed: asked.exact,
    pos: 'phrase',
  } as const;
  if (asked.exact) return [{ ...phrase, gap: 0 }];
  if (tokens.length > 1 || !only) return [phrase];
  const compound = asked.compounds ? 'any' : 'none';
  return basesOf(only.text, only.norm, words).map(([base, pos]): Term => ({
    ...PLAIN_TERM,
    text: base,
    pos,
    forms: [only.norm],
    compound,
    fixed: false,
  }));
}

/** The terms as a lexicon that is compiled for this one question. */
export function lexiconOf(text: string, terms: readonly Term[]): Lexicon {
  const label = { nl: text, en: text };
  const concept = {
    id: 'find',
    label,
    definition: null,
    theme: 'find',
    bridgeable: false,
    references: {},
    terms,
  };
  return {
    id: 'find',
    version: '0.0.0',
    label,
    description: '',
    licence: '',
    kind: 'facet',
    themes: [{ id: 'find', label }],
    concepts: [concept],
    sha256: '',
  };
}
