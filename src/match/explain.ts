// Explains a single word to lexicon authors and sceptics: what is found in it, what is kept out, and why.
import { normaliseWord } from '../dutch/tokens.js';
import type { Paragraph, Token } from '../types.js';
import { gather } from './candidates.js';
import type { Reading } from './clause.js';
import { winnersPerLexicon } from './match.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';
import { looseForms, phraseWords, termForms } from './slots.js';
import { excludedAt, sureness } from './words.js';

/** Why a term does not count in a word or text. */
type KeptOut =
  /** An excluded word covers it; `by` names the word. */
  | 'excluded-word'
  /** An excluded phrase covers it; `by` lists the phrases of the term. */
  | 'excluded-phrase'
  /** Its letters occur, but not as a part of the compound ('impact' holds no pact). */
  | 'no-part'
  /** It is a part, but the term does not count at that place; `by` is the place that it allows. */
  | 'place'
  /** Only other capitals count; `by` lists them. */
  | 'capitals'
  /** The context that it demands is not there; `by` lists the context. */
  | 'context'
  /** A longer match took its letters; `by` is that term. */
  | 'longer-match';

/** A term, by name. */
export interface TermName {
  readonly lexicon: string;
  readonly concept: string;
  readonly term: string;
}

export interface FoundTerm extends TermName {
  readonly how: 'form' | 'compound' | 'ellipsis' | 'stem';
  readonly confidence: number;
  /** The letters of the word that the term explains. */
  readonly part: string;
  /** All word forms by which the term is found. */
  readonly forms: readonly string[];
  /** Context that the term demands in a text; empty when it counts anywhere. */
  readonly demands: readonly string[];
}

export interface RefusedTerm extends TermName {
  readonly reason: KeptOut;
  readonly by: string;
  /** The letters of the word or text that the term would explain. */
  readonly part: string;
  /** Where those letters stand in their word. */
  readonly place: Place;
}

/** A place in a word: the whole of it, its beginning, middle or end. */
export type Place = 'whole' | 'first' | 'middle' | 'last';

/** The place of [start, end) in a word of `length` letters. */
function placeIn(start: number, end: number, length: number): Place {
  if (start === 0) return end === length ? 'whole' : 'first';
  return end === length ? 'last' : 'middle';
}

export interface WordExplanation {
  readonly word: string;
  readonly norm: string;
  /** Parts of the compound; one part when it is simple; null when the word is unknown. */
  readonly parts: readonly string[] | null;
  /** 0–1: how sure the split is; null when the word is unknown. */
  readonly splitConfidence: number | null;
  readonly found: readonly FoundTerm[];
  readonly refused: readonly RefusedTerm[];
}

/** What is known of one word by itself, without the text around it. */
export function explainWord(word: string, compiled: CompiledLexicons): WordExplanation {
  const norm = normaliseWord(word.trim());
  const split = compiled.splitter.split(norm);
  const { found, beaten } = foundTerms(word.trim(), norm, compiled);
  const seen = new Set([...found, ...beaten].map(keyOf));
  return {
    word: word.trim(),
    norm,
    parts: split ? split.parts.map(({ text }) => text) : null,
    splitConfidence: split?.confidence ?? null,
    found,
    refused: [...beaten, ...refusedTerms(norm, compiled).filter((term) => !seen.has(keyOf(term)))],
  };
}

function foundTerms(
  word: string,
  norm: string,
  compiled: CompiledLexicons,
): { found: FoundTerm[]; beaten: RefusedTerm[] } {
  const token: Token = { start: 0, end: word.length, text: word, norm };
  const { candidates } = gather(compiled, readingOf([token], word));
  const winners = winnersPerLexicon(compiled, candidates);
  const found = winners.map((candidate): FoundTerm => {
    const term = compiled.terms[candidate.term] as CompiledTerm;
    return {
      ...nameOf(term),
      how: candidate.how as FoundTerm['how'],
      confidence: candidate.confidence,
      part: word.slice(candidate.claims[0], candidate.claims[1]),
      forms: phraseWords(term.text).length === 1 ? [...termForms(term.source)] : [],
      demands: term.source.near?.any ?? [],
    };
  });
  const beaten = candidates
    .filter((candidate) => !winners.includes(candidate))
    .map(({ term: index, claims: [start = 0, end = 0] }): RefusedTerm => {
      const term = compiled.terms[index] as CompiledTerm;
      const winner = found.find(({ lexicon }) => lexicon === term.lexiconId);
      const place = placeIn(start, end, word.length);
      return {
        ...nameOf(term),
        reason: 'longer-match',
        by: winner?.term ?? '',
        part: word.slice(start, end),
        place,
      };
    });
  return { found, beaten };
}

function readingOf(tokens: readonly Token[], text: string): Reading {
  const end = text.length;
  const sentences = [{ start: 0, end, firstToken: 0, endToken: tokens.length }];
  const paragraph: Paragraph = {
    index: 0,
    start: 0,
    end,
    role: 'paragraph',
    section: 0,
    page: null,
    sentences,
    tokens,
    boilerplate: false,
  };
  return { paragraph, tokens, text };
}

/** Terms of which the letters occur in the word, but that do not count; the slow way, over all forms. */
function refusedTerms(norm: string, compiled: CompiledLexicons): RefusedTerm[] {
  const refused = new Map<string, RefusedTerm>();
  for (const [form, terms] of compiled.forms) {
    const start = form.length < 3 && form !== norm ? -1 : norm.indexOf(form);
    if (start < 0) continue;
    for (const index of terms) {
      const term = compiled.terms[index] as CompiledTerm;
      const end = start + form.length;
      const why = {
        ...whyNot(compiled, term, norm, start, end),
        part: form,
        place: placeIn(start, end, norm.length),
      };
      const key = keyOf(nameOf(term));
      // A true part that is kept out says more than letters that happen to occur; of two forms the longer says more.
      const known = refused.get(key);
      const better =
        (known?.reason === 'no-part') === (why.reason === 'no-part')
          ? form.length > (known?.part.length ?? 0)
          : why.reason !== 'no-part';
      if (!known || better) refused.set(key, { ...nameOf(term), ...why });
    }
  }
  return [...refused.values()];
}

function whyNot(
  compiled: CompiledLexicons,
  term: CompiledTerm,
  norm: string,
  start: number,
  end: number,
): { reason: KeptOut; by: string } {
  if (excludedAt(compiled, term, norm, start, end))
    return { reason: 'excluded-word', by: excludedBy(compiled, term, norm, start, end) };
  const whole = start === 0 && end === norm.length;
  if (!whole && sureness(compiled, norm, start, end, false) <= 0) return { reason: 'no-part', by: '' };
  if (term.spellings) return { reason: 'capitals', by: term.spellings.join(', ') };
  return { reason: 'place', by: term.source.compound };
}

/** Which excluded word of the term covers the place. */
function excludedBy(
  compiled: CompiledLexicons,
  term: CompiledTerm,
  norm: string,
  start: number,
  end: number,
): string {
  const covers = (text: string): boolean =>
    phraseWords(text).length === 1 &&
    excludedAt(compiled, { ...term, excludedWords: () => [looseForms(text)] }, norm, start, end);
  return term.source.exclude.find(covers) ?? '';
}

export function nameOf({ lexiconId, concept, text }: CompiledTerm): TermName {
  return { lexicon: lexiconId, concept, term: text };
}

function keyOf({ lexicon, concept, term }: TermName): string {
  return `${lexicon}\u0000${concept}\u0000${term}`;
}
