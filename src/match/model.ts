// The shapes of compiled lexicons: what matching looks things up in. Made once, then only read (but for memo and working space).
import type { Lexicon, Term } from '../lexicon/schema.js';
import type { Presence, SlotNeed } from './presence.js';
import type { Splitter } from '../dutch/splitter.js';
import type { TokenMemo } from '../dutch/token-memo.js';

/** Bits for the places in a compound. */
export const FIRST = 1;
export const MIDDLE = 2;
export const LAST = 4;

/** A term as the matcher knows it; `index` is its place in `CompiledLexicons.terms`. */
export interface CompiledTerm {
  readonly index: number;
  /** Index in `CompiledLexicons.lexicons`. */
  readonly lexicon: number;
  readonly lexiconId: string;
  readonly concept: string;
  readonly text: string;
  readonly core: boolean;
  /** A verb, or a phrase that ends in one: 'niet' after it denies it. */
  readonly verbal: boolean;
  /** The term as the lexicon has it, for explanations. */
  readonly source: Term;
  /** Spellings with their capitals, when only those count; else null. */
  readonly spellings: readonly string[] | null;
  /** Words in which the term never counts, also inside a longer word: the forms of each. */
  readonly excludedWords: () => readonly ReadonlySet<string>[];
  readonly near: CompiledNear | null;
}

/** A context that must be there: one of the words (all their forms), or one of the phrases, in reach. */
export interface CompiledNear {
  readonly words: () => ReadonlySet<string>;
  /** Indices in `CompiledLexicons.patterns`. */
  readonly patterns: ReadonlySet<number>;
  readonly within: number | 'sentence' | 'paragraph';
}

/**
 * attributive: a noun after its adjective; only adjectives and adverbs may stand between, or a coordination.
 * adverbial: a verb after its adverb ('vroegtijdig problemen signaleren'); the same where the adverb is inflected, for
 * then it is an adjective of another word; else anything may stand between.
 * object: the object of a verb in front; a conjunction directly after the verb parts them. free: all else.
 */
export type Link = 'attributive' | 'adverbial' | 'object' | 'free';

/** One place of a phrase: the word forms that may stand there. */
export interface Slot {
  readonly forms: () => ReadonlySet<string>;
  /** Its word as the lexicon has it, as a key. */
  readonly key: string;
  /** The most words between this slot and the one before it. */
  readonly gap: number;
  /** True when the term itself has punctuation before this slot. */
  readonly afterPunctuation: boolean;
  /** How the slot hangs on the one before it: see `Link`. */
  readonly link: Link;
  /** The spelling with capitals that counts, or null. */
  readonly spelling: string | null;
}

/** A sequence of slots: a phrase term, a phrase that excludes a term, or a phrase that is context for a term. */
export interface Pattern {
  readonly index: number;
  readonly kind: 'term' | 'exclude' | 'near';
  readonly term: number;
  readonly slots: readonly Slot[];
  /** The slot by which the pattern is found: its rarest word. */
  readonly anchor: number;
  /** What the other slots need of a sentence: see `Presence`. */
  readonly needs: () => readonly SlotNeed[];
}

/** The patterns that one word wakes. */
export interface Anchored {
  readonly patterns: readonly Pattern[];
  /** What those patterns need of a sentence, in their order: see `layNeeds`. */
  readonly needs: () => Int32Array;
}

/** A base form of a separable verb that stands apart from its particle. */
export interface ApartVerb {
  readonly term: number;
  readonly particle: string;
  /** The verb without its particle: 'nemen' of 'deelnemen'. */
  readonly infinitive: string;
  /** True for the bare stem ('neem', 'werk'), which is as often a noun. */
  readonly stem: boolean;
}

/** A term that is a true part of a longer word, at [start, end) of its key. */
export interface WordPart {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Everything that is known of one word form. */
export interface WordAnalysis {
  readonly forms: readonly number[];
  readonly parts: readonly WordPart[];
  /** Terms and exclusions of several words whose anchor this word is; null when there are none. */
  readonly phrases: Anchored | null;
  /** Phrases that are context for a term whose anchor this word is: only searched where such a term was found. */
  readonly contexts: Anchored | null;
  readonly apart: readonly ApartVerb[];
  /** Terms found by the stem tier; empty unless it is switched on. */
  readonly stems: readonly number[];
  /** Does one of these terms count only with capitals of its own? */
  readonly capitals: boolean;
  /** A word such as 'zorg-' that waits for the head of a later word. */
  readonly open: boolean;
}

/** Node of the trie of all strings that may be part of a compound. */
export interface TrieNode {
  /** By character code; null for a leaf. */
  next: Map<number, TrieNode> | null;
  /** Pairs of term index and places (bits), or null. */
  ends: { readonly term: number; readonly places: number }[] | null;
}

export interface CompiledLexicons {
  readonly lexicons: readonly Lexicon[];
  readonly terms: readonly CompiledTerm[];
  readonly forms: ReadonlyMap<string, readonly number[]>;
  readonly parts: TrieNode;
  readonly patterns: readonly Pattern[];
  readonly anchors: ReadonlyMap<string, readonly number[]>;
  readonly apart: ReadonlyMap<string, readonly ApartVerb[]>;
  /** Stem → terms; null unless the stem tier is switched on. */
  readonly stems: ReadonlyMap<string, readonly number[]> | null;
  readonly splitter: Splitter;
  /** What is known of the word forms met so far; null for words in which nothing was found. */
  readonly memo: Map<string, WordAnalysis | null>;
  /** The same, found by token. */
  readonly tokens: TokenMemo<WordAnalysis | null>;
  /** Working space of the search for phrases. */
  readonly presence: Presence;
}
