// What the report tells of the words of two frameworks: meanings, typical words, words that no lexicon holds.
import type { PerDomain } from '../analysis.js';
import type { Label } from '../lexicon/schema.js';
import type { Collocate } from './collocates.js';

/** A place outside the passages: a paragraph in which nothing else was counted. */
export interface Elsewhere {
  readonly documentId: string;
  /** Physical page (from 1); null without pages. */
  readonly page: number | null;
  /** The heading right above it; null before the first one. */
  readonly heading: string | null;
}

/** Every occurrence in one framework: the passage that holds it (named again per occurrence), or its place. */
export interface Occurrences {
  readonly passages: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
}

/** A word ('voorziening') or a concept of a lexicon ('bridge/access'). */
export interface Expression {
  readonly kind: 'word' | 'concept';
  readonly id: string;
  readonly label: Label;
}

/** A sentence in which the word stands in its usual company. */
export interface Example {
  /** The sentence in pieces, with whether a piece is the word itself. */
  readonly pieces: readonly { readonly text: string; readonly own: boolean }[];
  /** Id of its passage; null when the paragraph is none. */
  readonly passage: string | null;
  readonly documentId: string;
  readonly page: number | null;
  /** The heading right above it. */
  readonly heading: string | null;
}

/** A collocate with the form in which it mostly stands there. */
export interface Companion extends Collocate {
  readonly form: string;
}

/** The company that a word keeps in either framework. */
export interface Meaning extends Expression {
  /** 1: as alike as two parts of one framework; 0: nothing in common; null: it cannot be said. */
  readonly likeness: number | null;
  /** Share of random divisions of the paragraphs that differ at least as much. */
  readonly chance: number;
  /** Different enough, with companions of its own on either side, to ask about. */
  readonly candidate: boolean;
  readonly occurrences: PerDomain<Occurrences>;
  readonly companions: PerDomain<readonly Companion[]>;
  /** Only for candidates. */
  readonly examples: PerDomain<Example> | null;
}

/** How much more a word or concept stands in one framework than in the other. */
export interface TypicalExpression extends Expression {
  /** The framework that it is typical of; null when the interval holds 0. */
  readonly typicalOf: 'culture' | 'welfare' | null;
  readonly occurrences: PerDomain<Occurrences>;
  readonly g2: number;
  /** Binary logarithm of culture against welfare: 1 is twice as often in the culture framework. */
  readonly logRatio: number;
  readonly low: number;
  readonly high: number;
}

export interface SharedWord extends Expression {
  readonly occurrences: PerDomain<Occurrences>;
}

export interface LanguageResult {
  /** Candidates first, the least alike first. */
  readonly meanings: readonly Meaning[];
  /** Those that are most typical first, of either framework. */
  readonly words: readonly TypicalExpression[];
  readonly concepts: readonly TypicalExpression[];
  /** Words of running text that the occurrences are set against. */
  readonly totals: PerDomain<number>;
  /** Frequent in both, in no lexicon; the most frequent first. */
  readonly unlisted: readonly SharedWord[];
}

/** How often it stands there. */
export function timesOf({ passages, elsewhere }: Occurrences): number {
  return passages.length + elsewhere.length;
}

/** Companions that are not companions on the other side too. */
export function ownCompanions({ companions }: Pick<Meaning, 'companions'>): Meaning['companions'] {
  const without = (list: readonly Companion[], others: readonly Companion[]): Companion[] => {
    const shared = new Set(others.map(({ lemma }) => lemma));
    return list.filter(({ lemma }) => !shared.has(lemma));
  };
  const { culture, welfare } = companions;
  return { culture: without(culture, welfare), welfare: without(welfare, culture) };
}
