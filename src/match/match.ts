// Matches paragraphs against compiled lexicons: gather candidates, drop what context forbids, apply the law.
import type { Match, Paragraph, SegmentedDocument, Token } from '../types.js';
import { gather, type Offer } from './candidates.js';
import { type Reading, sentenceIndex } from './clause.js';
import { contextHolds, isNegated } from './context.js';
import { type Candidate, chooseWinners } from './law.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';
import type { PhraseHit } from './phrases.js';

const NOTHING: readonly Match[] = [];

/**
 * All terms found in a paragraph, sorted by span, lexicon and concept. See `law.ts` for what wins.
 * @param text `Document.text`, of which the offsets of the paragraph speak
 */
export function matchParagraph(paragraph: Paragraph, compiled: CompiledLexicons, text: string): readonly Match[] {
  const reading: Reading = { paragraph, tokens: paragraph.tokens, text };
  const offer = gather(compiled, reading);
  if (offer.candidates.length === 0) return NOTHING;
  const allowed = offer.candidates.filter((candidate) => refusal(compiled, reading, offer, candidate) === null);
  return winnersPerLexicon(compiled, allowed)
    .map((candidate) => toMatch(compiled, reading, candidate))
    .sort(compareMatches);
}

/** Matches of every paragraph, by index; boilerplate paragraphs have none. */
export function matchDocument(segmented: SegmentedDocument, compiled: CompiledLexicons): (readonly Match[])[] {
  const { text } = segmented.document;
  return segmented.paragraphs.map((paragraph) =>
    paragraph.boilerplate ? NOTHING : matchParagraph(paragraph, compiled, text),
  );
}

/** Why a candidate does not count. */
export type Refusal = 'excluded-word' | 'excluded-phrase' | 'context';

/** Why the candidate does not count, or null when it may. */
export function refusal(compiled: CompiledLexicons, reading: Reading, offer: Offer, candidate: Candidate): Refusal | null {
  const term = compiled.terms[candidate.term] as CompiledTerm;
  if (candidate.tokens.length > 1 && term.excludedWords.size > 0) {
    const excluded = candidate.tokens.some((at) => term.excludedWords.has((reading.tokens[at] as Token).norm));
    if (excluded) return 'excluded-word';
  }
  if (offer.hits.some((hit) => excludes(hit, candidate))) return 'excluded-phrase';
  if (term.near && !contextHolds(reading, term.near, candidate.tokens, offer.hits)) return 'context';
  return null;
}

function excludes({ pattern, tokens }: PhraseHit, candidate: Candidate): boolean {
  return pattern.kind === 'exclude' && pattern.term === candidate.term && candidate.tokens.some((at) => tokens.includes(at));
}

function winnersPerLexicon(compiled: CompiledLexicons, candidates: readonly Candidate[]): Candidate[] {
  const byLexicon = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const { lexicon } = compiled.terms[candidate.term] as CompiledTerm;
    const group = byLexicon.get(lexicon);
    if (group) group.push(candidate);
    else byLexicon.set(lexicon, [candidate]);
  }
  return [...byLexicon.values()].flatMap((group) => chooseWinners(group));
}

function toMatch(compiled: CompiledLexicons, reading: Reading, candidate: Candidate): Match {
  const { lexiconId, concept, text, core } = compiled.terms[candidate.term] as CompiledTerm;
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
    negated: isNegated(reading, first, last),
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
