// Splits Dutch compounds into their parts, and judges whether a term is a true part of a longer word.
import { type Automaton, buildAutomaton } from './automaton.js';
import { badSplits } from './bad-splits.js';
import { containmentIn, isCutIn } from './containment.js';
import { perWord } from './memo.js';
import { modernSpelling } from './old-spelling.js';
import { simpleCost } from './part-costs.js';
import { bitsOf, cheapestReading, type Lexis } from './segmentation.js';
import { COMMON, MAY_BEGIN, MAY_END, NOUN, packFamily } from './word-bits.js';
import type { WordList } from './words.js';

/** A stretch of a word, offsets in the word. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word cut into parts; links (s, en, e, er, n, hyphen) belong to no part. */
export interface Split {
  readonly parts: readonly Part[];
  /** 0–1: how sure. */
  readonly confidence: number;
}

export interface Splitter {
  /** Best segmentation of a lower-cased word; one part when simplex; null when unknown. Memoised. Hyphens are boundaries. */
  split(word: string): Split | null;
  /**
   * 0 when the characters [start, end) of the word are not a true part; otherwise 0–1, how sure: the best segmentation
   * agrees, or what remains left and right is itself a word or can be segmented (links allowed).
   */
  containment(word: string, start: number, end: number): number;
  /** True when the word surely is cut inside [start, end): 'kunstwerk' is no unit of kunst|werkplaats. */
  isCut(word: string, start: number, end: number): boolean;
}

/** Makes a splitter over the word list and extra words (lexicon terms with their forms), which count as parts. */
export function createSplitter(words: WordList, extraWords: Iterable<string>): Splitter {
  const extra = extraAutomaton(words, extraWords);
  const lexis: Lexis = { automata: extra ? [words.automaton, extra] : [words.automaton] };
  const split = perWord((word) => splitWord(word, lexis));
  return {
    split,
    containment: (word, start, end) => containmentIn(word, start, end, split, lexis),
    isCut: (word, start, end) => isCutIn(word, start, end, split(word), lexis),
  };
}

/** An extra word weighs as a part with a family of this size: sure to be a word, but not a common part. */
const EXTRA_FAMILY = 12;

function extraAutomaton(words: WordList, extraWords: Iterable<string>): Automaton | null {
  const fresh = new Set<string>();
  for (const word of extraWords) {
    const lower = word.toLowerCase();
    if (/^\p{L}{3,}$/u.test(lower) && !words.has(lower)) fresh.add(lower);
  }
  if (fresh.size === 0) return null;
  const bits = COMMON | NOUN | MAY_BEGIN | MAY_END | packFamily(EXTRA_FAMILY, EXTRA_FAMILY);
  return buildAutomaton([...fresh].sort().map((word) => [word, bits] as const));
}

function splitWord(word: string, lexis: Lexis): Split | null {
  if (word === '') return null;
  const listed = badSplits.get(word);
  if (listed) return { parts: listed, confidence: 1 };
  if (word.includes('-')) return splitAtHyphens(word, lexis);
  const known = (bitsOf(lexis, word) & COMMON) !== 0;
  const reading = cheapestReading(word, lexis);
  const limit = simpleCost(word.length);
  if (reading && (!known || reading.cost <= limit)) {
    return {
      parts: reading.parts.map((part) => ({ ...part, text: word.slice(part.start, part.end) })),
      confidence: confidenceOf(reading.cost, limit),
    };
  }
  if (known)
    return {
      parts: [{ start: 0, end: word.length, text: word }],
      confidence: reading ? 1 - confidenceOf(reading.cost, limit) : 1,
    };
  const modern = modernSpelling(word);
  return modern === word ? null : inOldLetters(splitWord(modern, lexis), word);
}

function inOldLetters(split: Split | null, word: string): Split | null {
  return (
    split && {
      ...split,
      parts: split.parts.map((part) => ({ ...part, text: word.slice(part.start, part.end) })),
    }
  );
}

/** 0.5 at the limit, near 1 well below it. */
export function confidenceOf(cost: number, limit: number): number {
  return 1 / (1 + Math.exp((cost - limit) / 4));
}

function splitAtHyphens(word: string, lexis: Lexis): Split | null {
  const parts: Part[] = [];
  let confidence = 1;
  let at = 0;
  for (const piece of word.split('-')) {
    const inner = piece === '' ? null : splitWord(piece, lexis);
    if (inner) {
      for (const part of inner.parts)
        parts.push({ start: part.start + at, end: part.end + at, text: part.text });
      confidence = Math.min(confidence, inner.confidence);
    } else if (piece !== '') {
      parts.push({ start: at, end: at + piece.length, text: piece });
      confidence = Math.min(confidence, 0.7);
    }
    at += piece.length + 1;
  }
  return parts.length > 0 ? { parts, confidence } : null;
}
