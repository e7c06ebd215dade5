// Analyses one word form: which terms it is, and which terms are true parts of it. Once per form, then from the memo.
import { LARGEST } from '../dutch/memo.js';
import type { Splitter } from '../dutch/splitter.js';
import { dutchStem } from '../dutch/stem.js';
import type { Token } from '../types.js';
import type { Anchored, CompiledLexicons, CompiledTerm, Pattern, WordAnalysis, WordPart } from './model.js';
import { once } from './once.js';
import { layNeeds } from './presence.js';
import { findStrings, placeOf } from './trie.js';

/** Sureness of a part that hyphens set apart: 'cultuur-educatie'. */
const HYPHENATED = 0.98;
/** Sureness of a compound term that crosses the brackets of the best reading. */
const BRACKETED_OTHERWISE = 0.5;
/** No compound is shorter than this. */
const SHORTEST_COMPOUND = 7;
/** No Dutch policy word is longer; beyond it only the form itself is looked up. */
const LONGEST_WORD = 80;
const NONE: readonly never[] = [];

/** What is known of a word form (a token's `norm`); null when no term, pattern or verb has to do with it. */
export function analyseWord(compiled: CompiledLexicons, norm: string): WordAnalysis | null {
  const known = compiled.memo.get(norm);
  if (known !== undefined) return known;
  if (compiled.memo.size >= LARGEST) compiled.memo.clear();
  const analysis = analyseAfresh(compiled, norm);
  compiled.memo.set(norm, analysis);
  return analysis;
}

/** As `analyseWord`, for the word of a token. */
export function analyseToken(compiled: CompiledLexicons, token: Token): WordAnalysis | null {
  const known = compiled.tokens.get(token);
  if (known !== undefined) return known;
  const analysis = analyseWord(compiled, token.norm);
  compiled.tokens.set(token, analysis);
  return analysis;
}

function analyseAfresh(compiled: CompiledLexicons, norm: string): WordAnalysis | null {
  const open = norm.length > 2 && norm.endsWith('-');
  const word = withoutNote(open ? norm.slice(0, -1) : norm);
  const forms = open ? NONE : formsOf(compiled, word);
  const parts = word.length <= LONGEST_WORD ? partsOf(compiled, word, open) : NONE;
  const patterns = (compiled.anchors.get(norm) ?? NONE).map((index) => compiled.patterns[index] as Pattern);
  const apart = compiled.apart.get(word) ?? NONE;
  const stems = compiled.stems && forms.length === 0 ? stemsOf(compiled, compiled.stems, word) : NONE;
  if (!open && forms.length + parts.length + patterns.length + apart.length + stems.length === 0) return null;
  const phrases = anchored(patterns.filter(({ kind }) => kind !== 'near'));
  const contexts = anchored(patterns.filter(({ kind }) => kind === 'near'));
  const isSpelled = (term: number): boolean => (compiled.terms[term] as CompiledTerm).spellings !== null;
  const capitals = forms.some(isSpelled) || parts.some(({ term }) => isSpelled(term));
  return { forms, parts, phrases, contexts, apart, stems, capitals, open };
}

function anchored(patterns: readonly Pattern[]): Anchored | null {
  if (patterns.length === 0) return null;
  return { patterns, needs: once(() => layNeeds(patterns.map(({ needs }) => needs()))) };
}

/** 'gezondheidsbeleid9': the number of a note that the reader could not tell from the word. */
function withoutNote(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last >= 48 && last <= 57 && /\p{L}{5}\d{1,2}$/u.test(word) ? word.replace(/\d+$/, '') : word;
}

function formsOf(compiled: CompiledLexicons, word: string): readonly number[] {
  const found =
    compiled.forms.get(word) ??
    (word.includes('-') ? compiled.forms.get(word.replaceAll('-', '')) : undefined);
  if (!found) return NONE;
  return found.filter(
    (term) => !excludedAt(compiled, compiled.terms[term] as CompiledTerm, word, 0, word.length),
  );
}

function stemsOf(
  compiled: CompiledLexicons,
  stems: ReadonlyMap<string, readonly number[]>,
  word: string,
): readonly number[] {
  if (!/^\p{L}{4,}$/u.test(word)) return NONE;
  const found = stems.get(dutchStem(word)) ?? NONE;
  return found.filter(
    (term) => !excludedAt(compiled, compiled.terms[term] as CompiledTerm, word, 0, word.length),
  );
}

/**
 * Terms that are true parts of the word, at the place that each term allows. An open word ('zorg-') has no last part.
 */
function partsOf(compiled: CompiledLexicons, word: string, open: boolean): WordPart[] {
  const parts: WordPart[] = [];
  findStrings(compiled.parts, word, 0, word.length, (term, places, start, end) => {
    if (!open && start === 0 && end === word.length) return;
    if ((placeOf(start, end, open ? Infinity : word.length) & places) === 0) return;
    const confidence = sureness(compiled, word, start, end, open);
    if (confidence <= 0) return;
    if (excludedAt(compiled, compiled.terms[term] as CompiledTerm, word, start, end)) return;
    parts.push({ term, start, end, confidence });
  });
  return parts;
}

/** How sure it is that [start, end) is a true part, 0–1; between hyphens it is (nearly) certain. */
export function sureness(
  compiled: CompiledLexicons,
  word: string,
  start: number,
  end: number,
  open: boolean,
): number {
  const from = word.lastIndexOf('-', start) + 1;
  const hyphen = word.indexOf('-', start);
  const to = hyphen < 0 ? word.length : hyphen;
  const opens = start === 0 || word.charAt(start - 1) === '-';
  const closes = end === word.length ? open || from > 0 : word.charAt(end) === '-';
  if (opens && (closes || (from > 0 && end === word.length))) return HYPHENATED;
  if (end > to) return 0;
  const piece = word.slice(from, to);
  const sure = compiled.splitter.containment(piece, start - from, end - from);
  return sure > 0 ? sure : spansParts(compiled, piece, start - from, end - from) ? BRACKETED_OTHERWISE : 0;
}

/**
 * A term that is a compound itself may be bracketed otherwise: 'jeugdzorg' in jeugd + zorgregio. It counts when it
 * begins and ends where the smallest parts of the word do, and holds two of them at least.
 */
function spansParts(compiled: CompiledLexicons, word: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_COMPOUND) return false;
  const starts = new Set<number>();
  addPartStarts(compiled, word, 0, starts);
  const inside = [...starts].filter((at) => at >= start && at < end).length;
  return inside >= 2 && starts.has(start) && (end === word.length || starts.has(end));
}

/** Collects where the parts of the word begin, and the parts of its parts. */
function addPartStarts(compiled: CompiledLexicons, word: string, offset: number, starts: Set<number>): void {
  const parts = compiled.splitter.split(word)?.parts ?? [];
  for (const part of parts) {
    starts.add(offset + part.start);
    if (parts.length > 1) addPartStarts(compiled, part.text, offset + part.start, starts);
  }
}

/**
 * True when an excluded word covers [start, end) of the word; hyphens are overlooked. Inside a longer word it counts
 * unless that word surely is cut inside it: 'kunststof' counts in kunststof|kozijnen, 'kunstwerk' not in
 * kunst|werkplaats.
 */
export function excludedAt(
  compiled: CompiledLexicons,
  term: CompiledTerm,
  word: string,
  start: number,
  end: number,
): boolean {
  const excludedWords = term.excludedWords();
  if (excludedWords.length === 0) return false;
  if (isExcluded(term, word)) return true;
  if (!word.includes('-')) return isCovered(excludedWords, word, start, end, compiled.splitter);
  const before = (offset: number): number => word.slice(0, offset).replaceAll('-', '').length;
  const joined = word.replaceAll('-', '');
  return isExcluded(term, joined) || isCovered(excludedWords, joined, before(start), before(end), null);
}

function isCovered(
  excludedWords: readonly ReadonlySet<string>[],
  word: string,
  start: number,
  end: number,
  splitter: Splitter | null,
): boolean {
  return excludedWords.some((forms) => {
    for (const excluded of forms) {
      const at = placeAround(word, excluded, start, end);
      if (at >= 0 && !splitter?.isCut(word, at, at + excluded.length)) return true;
    }
    return false;
  });
}

/** True when the word itself is excluded for the term. */
export function isExcluded(term: CompiledTerm, word: string): boolean {
  return term.excludedWords().some((forms) => forms.has(word));
}

/** Where `excluded` stands in the word around [start, end); -1 when it does not. */
function placeAround(word: string, excluded: string, start: number, end: number): number {
  if (excluded.length < end - start) return -1;
  for (let at = word.indexOf(excluded); at >= 0 && at <= start; at = word.indexOf(excluded, at + 1)) {
    if (at + excluded.length >= end) return at;
  }
  return -1;
}
