// Rebuilds words that share a part: 'zorg- en welzijnsorganisaties', 'ouderenzorg en -welzijn'.
import { coordinators, determiners, listJoints } from '../dutch/clause-words.js';
import { guessClass } from '../dutch/forms.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Token } from '../types.js';
import { gapAfter, type Reading, sentenceRange } from './clause.js';
import { frontsOf, headsOf } from './lending.js';
import type { CompiledLexicons } from './model.js';

/** A word that is rebuilt from two tokens. */
export interface Rebuilt {
  readonly word: string;
  /** The token with the hyphen: 'zorg-' or '-welzijn'. */
  readonly at: number;
  /** The token that lends its part. */
  readonly lender: number;
  /** The letters [start, end) of `word` that stand in token `at`. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_LIST = 10;
/** An adjective or participle before the noun that is shared: 'andere', 'aanvullend', 'voortgezet'. */
const INFLECTED = /e(?:nd)?$|.ge\p{L}{2,}[dt]$/u;

/** Rebuilt words for an open token ('zorg-'), the one with the longest head first; empty when no head is found. */
export function completeOpen(compiled: CompiledLexicons, reading: Reading, at: number): Rebuilt[] {
  const front = (reading.tokens[at] as Token).norm.slice(0, -1);
  const { lender, found } = findHeads(compiled, reading, at, front);
  return found.map((head) => ({ word: front + head, at, lender, start: 0, end: front.length }));
}

/** The heads of the first later word in the list that is not open itself and can lend one. */
function findHeads(
  compiled: CompiledLexicons,
  reading: Reading,
  at: number,
  front: string,
): { lender: number; found: readonly string[] } {
  const none = { lender: -1, found: [] };
  const { end } = sentenceRange(reading, at);
  let joined = false;
  let adjective = false;
  for (let here = at + 1; here < end && here <= at + LONGEST_LIST; here++) {
    const gap = gapAfter(reading, here - 1);
    const { norm } = reading.tokens[here] as Token;
    if (gap === 'hard') return none;
    if (gap === 'comma' || isJoint(norm)) {
      joined = true;
      adjective = false;
    }
    if (isJoint(norm) || norm.endsWith('-')) continue;
    if (determiners.has(norm)) {
      // 'zorg- en andere organisaties', but 'het zorg- en het welzijnsdomein'.
      adjective = norm.length > 3;
      continue;
    }
    if (!joined || functionWords.has(norm)) return none;
    // 'zorg- en sociaal domein' lends the whole noun behind the adjective.
    const found = adjective ? [norm, ...headsOf(compiled, front, norm)] : headsOf(compiled, front, norm);
    if (found.length > 0) return { lender: here, found };
    adjective = INFLECTED.test(norm) || guessClass(norm) === 'adjective';
    if (!adjective) return none;
  }
  return none;
}

function isJoint(norm: string): boolean {
  return coordinators.has(norm) || listJoints.has(norm);
}

/** Rebuilt words for a token behind a loose hyphen ('-welzijn' after 'ouderenzorg en'); empty when there is none. */
export function completeHyphened(compiled: CompiledLexicons, reading: Reading, at: number): Rebuilt[] {
  const { tokens } = reading;
  const { first } = sentenceRange(reading, at);
  const tail = (tokens[at] as Token).norm;
  for (let here = at - 1; here >= first && here >= at - LONGEST_LIST; here--) {
    if (gapAfter(reading, here) === 'hard') return [];
    if (coordinators.has((tokens[here] as Token).norm) || isBehindHyphen(reading, here)) continue;
    return frontsOf(compiled, (tokens[here] as Token).norm, tail).map((front) => ({
      word: front + tail,
      at,
      lender: here,
      start: front.length,
      end: front.length + tail.length,
    }));
  }
  return [];
}

/** True when a hyphen stands directly before the token and white space, a bracket or a slash before that. */
export function isBehindHyphen({ tokens, text }: Reading, at: number): boolean {
  const { start } = tokens[at] as Token;
  return at > 0 && start > 1 && text.charCodeAt(start - 1) === 45 && /[\s(/]/.test(text.charAt(start - 2));
}
