// Gathers everything in a paragraph that might be a match, before context, exclusions and the law are applied.
import type { MatchHow, Token } from '../types.js';
import type { Reading } from './clause.js';
import { completeHyphened, completeOpen, isBehindHyphen, type Rebuilt } from './ellipsis.js';
import type { Candidate } from './law.js';
import type { CompiledLexicons, CompiledTerm, WordAnalysis, WordPart } from './model.js';
import { PhraseFinder, type PhraseHit } from './phrases.js';
import { findParticle } from './separable.js';
import { analyseToken, analyseWord } from './words.js';

/** How sure a match is by the way it was found; a part of a compound is as sure as the analysis of its word. */
const CONFIDENCE = { form: 1, phrase: 0.95, ellipsis: 0.9, separable: 0.85, stem: 0.4 } as const;

/** What a paragraph offers: candidates, and what it takes to judge them. */
export interface Offer {
  readonly candidates: Candidate[];
  /** Phrases that are terms or exclusions. */
  readonly hits: PhraseHit[];
  /** Tokens that are the anchor of a phrase that is context for a term. */
  readonly contexts: number[];
}

/** All candidates of a paragraph. Tokens in which nothing was ever found cost one look-up. */
export function gather(compiled: CompiledLexicons, reading: Reading): Offer {
  const offer: Offer = { candidates: [], hits: [], contexts: [] };
  const finder = new PhraseFinder(compiled, reading);
  const { tokens, text } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const analysis = analyseToken(compiled, token);
    if (token.start > 1 && text.charCodeAt(token.start - 1) === 45 && isBehindHyphen(reading, at)) {
      if (addRebuilt(compiled, reading, offer, completeHyphened(compiled, reading, at), analysis)) continue;
    }
    if (analysis === null) continue;
    if (analysis.open) addOpen(compiled, reading, offer, at, analysis);
    else addWord(compiled, reading, offer, at, analysis);
    if (analysis.phrases !== null) finder.find(at, analysis.phrases, offer.hits);
    if (analysis.contexts !== null) offer.contexts.push(at);
    if (analysis.apart.length > 0) addApart(reading, offer, at, analysis);
  }
  for (const hit of offer.hits)
    if (hit.pattern.kind === 'term') offer.candidates.push(phraseCandidate(reading, hit));
  return offer;
}

/** The phrases of a paragraph that are context for a term. They are the most numerous, and few paragraphs need them. */
export function contextPhrases(
  compiled: CompiledLexicons,
  reading: Reading,
  { contexts }: Offer,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const finder = new PhraseFinder(compiled, reading);
  for (const at of contexts) {
    const own = analyseToken(compiled, reading.tokens[at] as Token)?.contexts;
    if (own) finder.find(at, own, hits);
  }
  return hits;
}

function addWord(
  compiled: CompiledLexicons,
  { tokens }: Reading,
  offer: Offer,
  at: number,
  analysis: WordAnalysis,
): void {
  const token = tokens[at] as Token;
  for (const term of analysis.forms) {
    if (analysis.capitals && !spelledRight(compiled, term, token.text, true)) continue;
    offer.candidates.push(whole(term, at, token, 'form'));
  }
  for (const term of analysis.stems) offer.candidates.push(whole(term, at, token, 'stem'));
  for (const part of analysis.parts) addPart(compiled, offer, at, token, part);
}

function addPart(compiled: CompiledLexicons, offer: Offer, at: number, token: Token, part: WordPart): void {
  if (!spelledRight(compiled, part.term, token.text.slice(part.start, part.end), false)) return;
  const claims = [token.start + part.start, token.start + part.end];
  const { term, confidence } = part;
  const letters = part.end - part.start;
  offer.candidates.push({ term, tokens: [at], claims, letters, how: 'compound', confidence, sharing: false });
}

function whole(term: number, at: number, token: Token, how: 'form' | 'stem'): Candidate {
  const claims = [token.start, token.end];
  const letters = token.end - token.start;
  return { term, tokens: [at], claims, letters, how, confidence: CONFIDENCE[how], sharing: false };
}

/** Terms with capitals of their own accept only those: 'GALA' and "GALA's", not 'gala'. */
function spelledRight(compiled: CompiledLexicons, term: number, text: string, ending: boolean): boolean {
  const { spellings } = compiled.terms[term] as CompiledTerm;
  if (spellings === null) return true;
  return spellings.some((spelling) => (ending ? text.startsWith(spelling) : text === spelling));
}

/** 'zorg-': the word that it makes with the head of a later word; without a head, a first part of an unknown word. */
function addOpen(
  compiled: CompiledLexicons,
  reading: Reading,
  offer: Offer,
  at: number,
  analysis: WordAnalysis,
): void {
  if (addRebuilt(compiled, reading, offer, completeOpen(compiled, reading, at), analysis)) return;
  const token = reading.tokens[at] as Token;
  for (const part of analysis.parts) {
    addPart(compiled, offer, at, token, {
      ...part,
      confidence: Math.min(part.confidence, CONFIDENCE.ellipsis),
    });
  }
}

/**
 * Adds what the rebuilt words hold. The longest shared part that gives a whole term decides; without one, the parts
 * of the longest rebuilt word count, as far as they touch the token with the hyphen.
 * Returns false when there was nothing to rebuild.
 */
function addRebuilt(
  compiled: CompiledLexicons,
  reading: Reading,
  offer: Offer,
  words: readonly Rebuilt[],
  own: WordAnalysis | null,
): boolean {
  const [longest] = words;
  if (!longest) return false;
  for (const rebuilt of words) {
    for (const term of analyseWord(compiled, rebuilt.word)?.forms ?? []) {
      addEllipsis(compiled, reading, offer, rebuilt, {
        term,
        start: 0,
        end: rebuilt.word.length,
        confidence: 1,
      });
    }
  }
  const parts = analyseWord(compiled, longest.word)?.parts ?? [];
  // The hyphen itself shows where the parts meet, also where the word list does not know the rebuilt word.
  const hyphened =
    longest.start === 0 ? `${longest.word.slice(0, longest.end)}-${longest.word.slice(longest.end)}` : null;
  const sure = hyphened === null || own === null ? [] : (analyseWord(compiled, hyphened)?.parts ?? []);
  for (const part of [...parts, ...sure.filter(({ end }) => end <= longest.end)]) {
    if (part.start < longest.end && part.end > longest.start)
      addEllipsis(compiled, reading, offer, longest, part);
  }
  return true;
}

function addEllipsis(
  compiled: CompiledLexicons,
  reading: Reading,
  offer: Offer,
  rebuilt: Rebuilt,
  part: WordPart,
): void {
  const { at, lender } = rebuilt;
  const token = reading.tokens[at] as Token;
  const own = token.text.slice(Math.max(0, part.start - rebuilt.start), part.end - rebuilt.start);
  if (!spelledRight(compiled, part.term, own, part.end > rebuilt.end)) return;
  const inside = part.start >= rebuilt.start && part.end <= rebuilt.end;
  offer.candidates.push({
    term: part.term,
    tokens: inside ? [at] : [Math.min(at, lender), Math.max(at, lender)],
    claims: [token.start, token.end],
    letters: part.end - part.start,
    how: 'ellipsis',
    confidence: CONFIDENCE.ellipsis * part.confidence,
    sharing: false,
  });
}

function addApart(reading: Reading, offer: Offer, at: number, analysis: WordAnalysis): void {
  for (const verb of analysis.apart) {
    const found = findParticle(reading, at, verb);
    if (found >= 0)
      offer.candidates.push(
        ofTokens(reading, verb.term, found < at ? [found, at] : [at, found], 'separable', false),
      );
  }
}

function phraseCandidate(reading: Reading, { pattern, tokens, coordinated }: PhraseHit): Candidate {
  const ascending = [...tokens].sort((a, b) => a - b);
  return ofTokens(reading, pattern.term, ascending, coordinated ? 'ellipsis' : 'phrase', coordinated);
}

function ofTokens(
  reading: Reading,
  term: number,
  tokens: readonly number[],
  how: Exclude<MatchHow, 'compound'>,
  sharing: boolean,
): Candidate {
  const claims: number[] = [];
  let letters = 0;
  for (const at of tokens) {
    const { start, end, norm } = reading.tokens[at] as Token;
    claims.push(start, end);
    letters += norm.length;
  }
  return { term, tokens, claims, letters, how, confidence: CONFIDENCE[how], sharing };
}
