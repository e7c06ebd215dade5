// Matches paragraphs against compiled lexicons: gather candidates, drop what context forbids, apply the law.
import type { Match, Paragraph, SegmentedDocument, Token } from '../types.js';
import { contextPhrases, gather, type Offer } from './candidates.js';
import { type Reading, sentenceIndex } from './clause.js';
import { contextHolds, isNegated } from './context.js';
import { type Candidate, chooseWinners } from './law.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';
import { once } from './once.js';
import { isExcluded } from './words.js';

const NOTHING: readonly Match[] = [];

/**
 * All terms found in a paragraph, sorted by span, lexicon and concept. See `law.ts` for what wins.
 * @param text `Document.text`, of which the offsets of the paragraph speak
 */
export function matchParagraph(
  paragraph: Paragraph,
  compiled: CompiledLexicons,
  text: string,
): readonly Match[] {
  const reading: Reading = { paragraph, tokens: paragraph.tokens, text };
  const offer = gather(compiled, reading);
  if (offer.candidates.length === 0) return NOTHING;
  const refuse = refusals(compiled, reading, offer);
  const allowed = offer.candidates.filter((candidate) => refuse(candidate) === null);
  return winnersPerLexicon(compiled, allowed)
    .map((candidate) => toMatch(compiled, reading, candidate))
    .sort(compareMatches);
}

/** Matches of every paragraph, by index; boilerplate paragraphs have none. */
export function matchDocument(
  segmented: SegmentedDocument,
  compiled: CompiledLexicons,
): (readonly Match[])[] {
  const { text } = segmented.document;
  return segmented.paragraphs.map((paragraph) =>
    paragraph.boilerplate ? NOTHING : matchParagraph(paragraph, compiled, text),
  );
}

/** Why a candidate does not count. */
export type Refusal = 'excluded-word' | 'excluded-phrase' | 'context';

/** A judge for the candidates of one paragraph: says why a candidate does not count, or null when it may. */
export function refusals(
  compiled: CompiledLexicons,
  reading: Reading,
  offer: Offer,
): (candidate: Candidate) => Refusal | null {
  const excluded = new Map<number, Set<number>>();
  for (const { pattern, tokens } of offer.hits) {
    if (pattern.kind !== 'exclude') continue;
    const places = excluded.get(pattern.term) ?? new Set();
    for (const at of tokens) places.add(at);
    excluded.set(pattern.term, places);
  }
  const contexts = once(() => contextPhrases(compiled, reading, offer));
  return (candidate) => {
    const term = compiled.terms[candidate.term] as CompiledTerm;
    const { tokens } = candidate;
    if (tokens.length > 1 && tokens.some((at) => isExcluded(term, (reading.tokens[at] as Token).norm)))
      return 'excluded-word';
    const forbidden = excluded.get(term.index);
    if (forbidden && tokens.some((at) => forbidden.has(at))) return 'excluded-phrase';
    if (term.near === null) return null;
    return contextHolds(reading, term.near, tokens, contexts) ? null : 'context';
  };
}

/** The candidates that stand, each lexicon judged by itself. */
export function winnersPerLexicon(compiled: CompiledLexicons, candidates: readonly Candidate[]): Candidate[] {
  const byLexicon: Candidate[][] = compiled.lexicons.map(() => []);
  for (const candidate of candidates)
    byLexicon[(compiled.terms[candidate.term] as CompiledTerm).lexicon]?.push(candidate);
  const winners: Candidate[] = [];
  for (const group of byLexicon) for (const winner of chooseWinners(group)) winners.push(winner);
  return winners;
}

function toMatch(compiled: CompiledLexicons, reading: Reading, candidate: Candidate): Match {
  const { lexiconId, concept, text, core, verbal } = compiled.terms[candidate.term] as CompiledTerm;
  const { tokens, how, confidence } = candidate;
  const first = tokens[0] as number;
  const last = tokens.at(-1) as number;
  return {
    lexicon: lexiconId,
    concept,
    term: text,
    core,
    span: { start: (reading.tokens[first] as Token).start, end: (reading.tokens[last] as Token).end },
    tokens,
    sentence: sentenceIndex(reading, first),
    how,
    confidence: Math.round(confidence * 1000) / 1000,
    negated: isNegated(reading, tokens, verbal),
  };
}

function compareMatches(a: Match, b: Match): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    byCodePoint(a.lexicon, b.lexicon) ||
    byCodePoint(a.concept, b.concept) ||
    byCodePoint(a.term, b.term)
  );
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
