// Rebuilds words that share a part: 'zorg- en welzijnsorganisaties', 'ouderenzorg en -welzijn'.
import { clauseOpeners, coordinators, prepositions } from '../dutch/clause-words.js';
import type { Token } from '../types.js';
import { gapAfter, type Reading, sentenceRange } from './clause.js';
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
const JOINT_WORDS: ReadonlySet<string> = new Set(['tot', 'dan', 'als', 'naar', 'met', 'versus', 'in', 'plus']);

/** Rebuilt words for an open token ('zorg-'), the one with the longest head first; empty when no head is found. */
export function completeOpen(compiled: CompiledLexicons, reading: Reading, at: number): Rebuilt[] {
  const front = (reading.tokens[at] as Token).norm.slice(0, -1);
  const lender = headToken(compiled, reading, at);
  if (lender < 0) return [];
  return heads(compiled, (reading.tokens[lender] as Token).norm).map((head) => ({
    word: front + head,
    at,
    lender,
    start: 0,
    end: front.length,
  }));
}

/** The first later word in the list that is not open itself and can lend a head. */
function headToken(compiled: CompiledLexicons, reading: Reading, at: number): number {
  const { end } = sentenceRange(reading, at);
  let joined = false;
  for (let here = at + 1; here < end && here <= at + LONGEST_LIST; here++) {
    const gap = gapAfter(reading, here - 1);
    if (gap === 'hard') return -1;
    const { norm } = reading.tokens[here] as Token;
    if (gap === 'comma') joined = true;
    if (coordinators.has(norm) || JOINT_WORDS.has(norm)) joined = true;
    else if (!joined) return -1;
    else if (!norm.endsWith('-')) {
      if (heads(compiled, norm).length > 0) return here;
      // 'zorg- en andere organisaties' lends nothing that can be split: stop at the second plain word.
      if (!norm.endsWith('e') || clauseOpeners.has(norm) || prepositions.has(norm)) return -1;
    }
  }
  return -1;
}

/** What a compound can lend at its end: all but its first part, all but its first two … */
function heads(compiled: CompiledLexicons, norm: string): string[] {
  const hyphen = norm.indexOf('-');
  if (hyphen > 0 && hyphen < norm.length - 1) return [norm.slice(hyphen + 1)];
  const parts = compiled.splitter.split(norm)?.parts ?? [];
  return parts.slice(1).map(({ start }) => norm.slice(start));
}

/** Rebuilt words for a token behind a loose hyphen ('-welzijn' after 'ouderenzorg en'); empty when there is none. */
export function completeHyphened(compiled: CompiledLexicons, reading: Reading, at: number): Rebuilt[] {
  const { tokens } = reading;
  const { first } = sentenceRange(reading, at);
  const tail = (tokens[at] as Token).norm;
  for (let here = at - 1; here >= first && here >= at - LONGEST_LIST; here--) {
    if (gapAfter(reading, here) === 'hard') return [];
    if (coordinators.has((tokens[here] as Token).norm) || isBehindHyphen(reading, here)) continue;
    return fronts(compiled, (tokens[here] as Token).norm).map((front) => ({
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

/** What a compound can lend at its beginning, links included: all but its last part, all but its last two … */
function fronts(compiled: CompiledLexicons, norm: string): string[] {
  const parts = compiled.splitter.split(norm)?.parts ?? [];
  return parts
    .slice(1)
    .map(({ start }) => norm.slice(0, start))
    .reverse();
}
