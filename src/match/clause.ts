// Looks at what stands between the tokens of a paragraph: sentences, punctuation, clauses.
import {
  clauseOpeners,
  clusterWords,
  coordinators,
  determiners,
  prepositions,
} from '../dutch/clause-words.js';
import { guessClass } from '../dutch/forms.js';
import { perWord } from '../dutch/memo.js';
import { particles } from '../dutch/particles.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, Sentence, Token } from '../types.js';
import type { Link, Slot } from './model.js';

/** A paragraph with the text of its document: `text` holds the offsets that the tokens speak of. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** What parts two neighbouring tokens: nothing but space, a comma or slash, or a mark that ends a clause. */
export type Gap = 'none' | 'comma' | 'hard';

const HARD = /[;:()[\]|•·\n]|\s[-–—]\s/;
const COMMA = /[,/]/;

/** What stands between token `at` and the next one. */
export function gapAfter({ tokens, text }: Reading, at: number): Gap {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return 'hard';
  if (next.start - token.end <= 1 && text.charCodeAt(token.end) === 32) return 'none';
  const between = text.slice(token.end, next.start);
  // One line end is only a wrapped line; more of them part cells or blocks.
  if (HARD.test(between.replace(/^[^\S\n]*\n[^\S\n]*$/, ' '))) return 'hard';
  return COMMA.test(between) ? 'comma' : 'none';
}

const OPENING = /^\s+\($/;
const CLOSING = /^\)\s+$/;
/** The most words between brackets that may belong to a phrase: '(en eventueel ook mentale)'. */
const LONGEST_BRACKET = 4;

/** A round bracket, and nothing else, between token `at` and the next one: '(' or ')' with white space outside it. */
function bracketAfter({ tokens, text }: Reading, at: number): '(' | ')' | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  const between = text.slice(token.end, next.start);
  return OPENING.test(between) ? '(' : CLOSING.test(between) ? ')' : null;
}

/** Does the bracket that closes after token `at` open a few words before, with no other mark in between? */
function opensBefore({ tokens, text }: Reading, at: number, first: number): boolean {
  for (let here = at; here >= first && here > at - LONGEST_BRACKET; here--) {
    const { start } = tokens[here] as Token;
    const before =
      here === 0
        ? text.slice(Math.max(0, start - 1), start)
        : text.slice((tokens[here - 1] as Token).end, start);
    if (before.endsWith('(')) return true;
    if (/[()[\];:]/.test(before)) return false;
  }
  return false;
}

/**
 * The gap after token `at`, for a phrase with slots at `a` and `b`: brackets that open and close between the slots
 * ('mentale (en fysieke) gezondheid') or around the words before ('(mentale) gezondheid') do not part a phrase.
 */
export function gapInPhrase(reading: Reading, at: number, a: number, b: number): Gap {
  const gap = gapAfter(reading, at);
  if (gap !== 'hard') return gap;
  const bracket = bracketAfter(reading, at);
  if (bracket === ')') return opensBefore(reading, at, Math.max(0, a - LONGEST_BRACKET)) ? 'none' : 'hard';
  if (bracket === '(') {
    for (let here = at + 1; here < b && here <= at + LONGEST_BRACKET; here++)
      if (bracketAfter(reading, here) !== null) return bracketAfter(reading, here) === ')' ? 'none' : 'hard';
  }
  return 'hard';
}

/** Index of the sentence that holds the token. */
export function sentenceIndex({ paragraph }: Reading, at: number): number {
  const { sentences } = paragraph;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).firstToken <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The range [first, end) of tokens of the sentence that holds the token. */
export function sentenceRange(reading: Reading, at: number): { first: number; end: number } {
  const sentence = reading.paragraph.sentences[sentenceIndex(reading, at)];
  return sentence
    ? { first: sentence.firstToken, end: sentence.endToken }
    : { first: 0, end: reading.tokens.length };
}

/** How two slots of a phrase are joined. */
export type Join = 'plain' | 'coordinated' | null;

/** The most words between two slots that a coordination parts. */
const LONGEST_COORDINATION = 8;

/** The most words between a slot and the one before it: beyond them `joinOf` never joins the two. */
export function mostBetween({ gap, link }: Pick<Slot, 'gap' | 'link'>): number {
  return (link === 'attributive' || link === 'adverbial') && gap > 0 ? LONGEST_COORDINATION : gap;
}

/**
 * May the words between tokens `a` and `b` (a < b) stand inside a phrase?
 * plain: at most `gap` words and no punctuation; coordinated: 'fysieke, mentale en sociale gezondheid'.
 */
export function joinOf(reading: Reading, a: number, b: number, gap: number, link: Link): Join {
  if (link === 'object' && !isObject(reading, a, b)) return null;
  if (b === a + 1)
    return (gap === 0 ? gapAfter(reading, a) : gapInPhrase(reading, a, a, b)) === 'none' ? 'plain' : null;
  if (gap === 0) return null;
  const attributive =
    link === 'attributive' || (link === 'adverbial' && (reading.tokens[a] as Token).norm.endsWith('e'));
  if ((attributive || link === 'adverbial') && isCoordination(reading, a, b)) return 'coordinated';
  if (b - a - 1 > gap) return null;
  for (let at = a; at < b; at++) {
    if (gapInPhrase(reading, at, a, b) !== 'none') return null;
    const { norm } = reading.tokens[at] as Token;
    // 'gezond te leven': before its last word only an infinitive has 'te'.
    if (at > a && attributive && !(norm === 'te' && at === b - 1) && !qualifies(norm)) return null;
  }
  return 'plain';
}

/**
 * May the word at `b` be the object (or adverb) of the verb at `a` before it, in one clause? No conjunction directly
 * after the verb, no new clause or second finite verb in between, no preposition that governs the word ('werken aan
 * gebiedsgericht beleid'), and no noun behind it that it belongs to ('werkt via gebiedsgerichte programma's').
 */
function isObject(reading: Reading, a: number, b: number): boolean {
  const norm = (at: number): string => reading.tokens[at]?.norm ?? '';
  if (b > a + 1 && coordinators.has(norm(a + 1))) return false;
  for (let at = a + 1; at < b; at++)
    if (clauseOpeners.has(norm(at)) || (clusterWords.has(norm(at)) && norm(at) !== 'te')) return false;
  let before = b - 1;
  while (before > a && (determiners.has(norm(before)) || ADJECTIVE.test(norm(before)))) before--;
  // 'het bevorderen van gezondheid': an infinitive used as a noun has its object behind 'van'.
  const ofInfinitive = before === a + 1 && norm(before) === 'van' && norm(a).endsWith('en');
  if (before > a && prepositions.has(norm(before)) && norm(before) !== 'te' && !ofInfinitive) return false;
  return !isAdjective(norm(b)) || !isModifier(reading, b);
}

const isAdjective = perWord((norm) => guessClass(norm) === 'adjective');

/** Does this adjective belong to the word behind it? Without -e it cannot belong to a plural ('signaleren vroegtijdig problemen'). */
function isModifier(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]?.norm ?? '';
  if (next === '' || gapAfter(reading, at) !== 'none' || functionWords.has(next) || particles.has(next))
    return false;
  return (reading.tokens[at] as Token).norm.endsWith('e') || !next.endsWith('en');
}

const ADJECTIVE = /(?:e|isch|lijk|aal|eel|ief|ig|end|baar|zaam|loos|gericht|eerd)$/;

/** Between an adjective and its noun stand only adjectives and adverbs. */
function qualifies(norm: string): boolean {
  if (prepositions.has(norm) || determiners.has(norm) || coordinators.has(norm)) return false;
  return ADJECTIVE.test(norm) || functionWords.has(norm);
}

/**
 * Conjuncts of at most two words, joined by commas, slashes and one 'en' or 'of' at least; the joint stands directly
 * after `a` (a shared head: 'fysieke en mentale gezondheid') or directly before `b` (a shared adjective:
 * 'kwetsbare jongeren en ouderen').
 */
function isCoordination(reading: Reading, a: number, b: number): boolean {
  if (b - a - 1 > LONGEST_COORDINATION) return false;
  let run = 0;
  let joints = 0;
  for (let at = a; at < b; at++) {
    const gap = gapInPhrase(reading, at, a, b);
    if (gap === 'hard') return false;
    if (gap === 'comma') run = 0;
    if (gap === 'comma' && reading.text.charAt((reading.tokens[at] as Token).end) === '/') joints++;
    if (at === a) continue;
    const { norm } = reading.tokens[at] as Token;
    if (coordinators.has(norm)) {
      joints++;
      run = 0;
    } else if (functionWords.has(norm) || ++run > 2) return false;
  }
  return joints > 0 && (isJoint(reading, a, a + 1) || isJoint(reading, b - 1, b - 1));
}

function isJoint(reading: Reading, gapAt: number, word: number): boolean {
  return gapAfter(reading, gapAt) === 'comma' || coordinators.has((reading.tokens[word] as Token).norm);
}
