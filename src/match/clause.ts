// Looks at what stands between the tokens of a paragraph: sentences, punctuation, clauses.
import { coordinators, prepositions, determiners } from '../dutch/clause-words.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, Sentence, Token } from '../types.js';
import type { Link } from './model.js';

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
export const LONGEST_COORDINATION = 8;

/**
 * May the words between tokens `a` and `b` (a < b) stand inside a phrase?
 * plain: at most `gap` words and no punctuation; coordinated: 'fysieke, mentale en sociale gezondheid'.
 */
export function joinOf(reading: Reading, a: number, b: number, gap: number, link: Link): Join {
  if (b === a + 1) return gapAfter(reading, a) === 'none' ? 'plain' : null;
  if (gap === 0) return null;
  if (link === 'attributive' && isCoordination(reading, a, b)) return 'coordinated';
  if (b - a - 1 > gap) return null;
  for (let at = a; at < b; at++) {
    if (gapAfter(reading, at) !== 'none') return null;
    if (at > a && link === 'attributive' && !qualifies((reading.tokens[at] as Token).norm)) return null;
  }
  if (link === 'object' && coordinators.has((reading.tokens[a + 1] as Token).norm)) return null;
  return 'plain';
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
    const gap = gapAfter(reading, at);
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
