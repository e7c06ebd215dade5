// Judges the surroundings of a match: the context that its term demands, and whether a negation governs it.
import { addingWords, clauseOpeners, clusterWords } from '../dutch/clause-words.js';
import { negations } from '../dutch/stopwords.js';
import type { Token } from '../types.js';
import { gapAfter, type Reading, sentenceRange } from './clause.js';
import type { CompiledNear } from './model.js';
import type { PhraseHit } from './phrases.js';

/** How far before a match a negation may stand, in tokens. */
const NEGATION_REACH = 8;

/** Is one of the words or phrases of `near` in reach of the tokens? Tokens of the match itself do not count. */
export function contextHolds(
  reading: Reading,
  near: CompiledNear,
  tokens: readonly number[],
  hits: readonly PhraseHit[],
): boolean {
  const { first, end } = reach(reading, near.within, tokens);
  for (let at = first; at < end; at++) {
    const { norm } = reading.tokens[at] as Token;
    if (near.words.has(norm.endsWith('-') ? norm.slice(0, -1) : norm) && !tokens.includes(at)) return true;
  }
  if (near.patterns.size === 0) return false;
  return hits.some(
    ({ pattern, tokens: found }) =>
      near.patterns.has(pattern.index) &&
      found.some((at) => at >= first && at < end) &&
      !found.every((at) => tokens.includes(at)),
  );
}

function reach(reading: Reading, within: CompiledNear['within'], tokens: readonly number[]): { first: number; end: number } {
  const from = tokens[0] ?? 0;
  const to = tokens.at(-1) ?? from;
  if (within === 'paragraph') return { first: 0, end: reading.tokens.length };
  if (within === 'sentence') return { first: sentenceRange(reading, from).first, end: sentenceRange(reading, to).end };
  return { first: Math.max(0, from - within), end: Math.min(reading.tokens.length, to + 1 + within) };
}

/**
 * True when a negation stands before the match in its clause ('geen subsidie voor cultuur'), or directly after it or
 * its verb ('zij bewegen niet', 'cultuur is niet …'). 'Niet alleen' and its like do not negate.
 */
export function isNegated(reading: Reading, from: number, to: number): boolean {
  const { first, end } = sentenceRange(reading, from);
  for (let at = from - 1; at >= first && at >= from - NEGATION_REACH; at--) {
    const { norm } = reading.tokens[at] as Token;
    if (gapAfter(reading, at) !== 'none' || clauseOpeners.has(norm)) break;
    if (negates(reading, at)) return true;
  }
  if (to + 1 >= end || gapAfter(reading, to) !== 'none') return false;
  if (negatesAfter(reading, to + 1)) return true;
  const next = (reading.tokens[to + 1] as Token).norm;
  return to + 2 < end && clusterWords.has(next) && negatesAfter(reading, to + 2);
}

function negates(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]?.norm ?? '';
  return negations.has((reading.tokens[at] as Token).norm) && !addingWords.has(next);
}

/** After the match only 'niet' and 'nooit' look back; 'zonder' and 'geen' speak of what follows. */
function negatesAfter(reading: Reading, at: number): boolean {
  const { norm } = reading.tokens[at] as Token;
  return (norm === 'niet' || norm === 'nooit') && negates(reading, at);
}
