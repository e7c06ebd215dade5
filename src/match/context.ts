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

/** Is this word one of the words of a context? 'zorg-' is 'zorg' too. */
function isOneOf(words: ReadonlySet<string>, norm: string): boolean {
  return words.has(norm) || (norm.endsWith('-') && words.has(norm.slice(0, -1)));
}

/** Places (token indices, ascending) in the paragraph where the context of a term stands. @param hits phrases of contexts */
export function contextPlaces(
  { tokens }: Reading,
  near: CompiledNear,
  hits: readonly PhraseHit[],
): readonly number[] {
  const words = near.words();
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (isOneOf(words, (tokens[at] as Token).norm)) places.push(at);
  if (near.patterns.size === 0 || hits.length === 0) return places;
  const inPhrases = hits.filter(({ pattern }) => near.patterns.has(pattern.index));
  if (inPhrases.length === 0) return places;
  return [...new Set([...places, ...inPhrases.flatMap((hit) => hit.tokens)])].sort((a, b) => a - b);
}

/** Is the context in reach of the match? The tokens of the match itself do not count. */
export function contextHolds(
  reading: Reading,
  within: CompiledNear['within'],
  tokens: readonly number[],
  places: readonly number[],
): boolean {
  const { first, end } = reach(reading, within, tokens);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < first) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < places.length && (places[index] as number) < end; index++) {
    if (!tokens.includes(places[index] as number)) return true;
  }
  return false;
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
