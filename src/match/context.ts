// Judges the surroundings of a match: the context that its term demands, and whether a negation governs it.
import { addingWords, clauseOpeners, clusterWords } from '../dutch/clause-words.js';
import { negations } from '../dutch/stopwords.js';
import type { Token } from '../types.js';
import { gapAfter, gapInPhrase, type Reading, sentenceRange } from './clause.js';
import type { CompiledNear } from './model.js';
import type { PhraseHit } from './phrases.js';

/** Negations that deny a noun. */
const deniesNouns: ReadonlySet<string> = new Set(['geen', 'zonder']);

/** How far before a match a negation may stand, in tokens. */
const NEGATION_REACH = 6;

const HYPHEN = 45;

/** Is this word one of the words of a context? 'zorg-' is 'zorg' too. */
function isOneOf(words: ReadonlySet<string>, norm: string): boolean {
  if (words.has(norm)) return true;
  return norm.charCodeAt(norm.length - 1) === HYPHEN && words.has(norm.slice(0, -1));
}

/**
 * Is the context of a term in reach of its match? The tokens of the match itself do not count.
 * @param phrases gives the contexts of several words that the paragraph holds: asked for only when no word will do
 */
export function contextHolds(
  reading: Reading,
  near: CompiledNear,
  tokens: readonly number[],
  phrases: () => readonly PhraseHit[],
): boolean {
  const { first, end } = reach(reading, near.within, tokens);
  const words = near.words();
  for (let at = first; at < end; at++)
    if (isOneOf(words, (reading.tokens[at] as Token).norm) && !tokens.includes(at)) return true;
  if (near.patterns.size === 0) return false;
  const counts = (at: number): boolean => at >= first && at < end && !tokens.includes(at);
  return phrases().some((hit) => near.patterns.has(hit.pattern.index) && hit.tokens.some(counts));
}

function reach(
  reading: Reading,
  within: CompiledNear['within'],
  tokens: readonly number[],
): { first: number; end: number } {
  const from = tokens[0] ?? 0;
  const to = tokens.at(-1) ?? from;
  if (within === 'paragraph') return { first: 0, end: reading.tokens.length };
  if (within === 'sentence')
    return { first: sentenceRange(reading, from).first, end: sentenceRange(reading, to).end };
  return { first: Math.max(0, from - within), end: Math.min(reading.tokens.length, to + 1 + within) };
}

/**
 * True when a negation stands before the match in its clause ('geen subsidie voor cultuur'), inside it ('doen niet
 * mee'), or directly after a verb ('zij bewegen niet'). 'Niet alleen' and its like do not negate, and a 'niet' behind a
 * noun speaks of what follows ('zodat ouderen niet vereenzamen'). 'Geen' and 'zonder' deny the nouns behind them, not
 * the verb of the clause ('die geen subsidie krijgt') nor what comes after that verb.
 */
export function isNegated(reading: Reading, tokens: readonly number[], verbal: boolean): boolean {
  const from = tokens[0] as number;
  const to = tokens.at(-1) as number;
  for (let at = from + 1; at < to; at++) if (!tokens.includes(at) && negates(reading, at)) return true;
  const { first, end } = sentenceRange(reading, from);
  let nounsOnly = true;
  for (let at = from - 1; at >= first && at >= from - NEGATION_REACH; at--) {
    const { norm } = reading.tokens[at] as Token;
    // 'geen (mentale) gezondheid': a bracket that opens after the negation and closes inside the match.
    const parted =
      gapAfter(reading, at) !== 'none' && (at !== from - 1 || gapInPhrase(reading, at, at, to) !== 'none');
    if (parted || clauseOpeners.has(norm)) break;
    if (negates(reading, at) && (!deniesNouns.has(norm) || (nounsOnly && (!verbal || at === from - 1))))
      return true;
    // 'zonder te bewegen': with 'te' the verb itself is what 'zonder' denies.
    if (norm === 'te' && at === from - 1 && verbal) verbal = false;
    else if (clusterWords.has(norm)) nounsOnly = false;
  }
  if (to + 1 >= end || gapAfter(reading, to) !== 'none') return false;
  return (verbal || clusterWords.has((reading.tokens[to] as Token).norm)) && negatesAfter(reading, to + 1);
}

function negates(reading: Reading, at: number): boolean {
  if (!negations.has((reading.tokens[at] as Token).norm)) return false;
  // 'Al dan niet verplicht' leaves it open.
  return !addingWords.has(reading.tokens[at + 1]?.norm ?? '') && reading.tokens[at - 1]?.norm !== 'dan';
}

/** After the match only 'niet' and 'nooit' look back; 'zonder' and 'geen' speak of what follows. */
function negatesAfter(reading: Reading, at: number): boolean {
  const { norm } = reading.tokens[at] as Token;
  return (norm === 'niet' || norm === 'nooit') && negates(reading, at);
}
