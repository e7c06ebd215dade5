// The results that travel between the steps: an analysis of one document, a comparison of two frameworks.
import type { Label } from './lexicon/schema.js';
import type { Association } from './measure/association.js';
import type { SharedVocabulary } from './measure/shared-vocabulary.js';
import type { Document, Domain, Match, Paragraph, SegmentedDocument } from './types.js';

/** How far a passage goes: an intention, something that is or will be done, or a measure with who and money or date. */
export type Commitment = 'wish' | 'measure' | 'secured';

/** Why a paragraph is said to bring culture and welfare together. */
export interface Connection {
  /** Index of the sentence that does it. */
  readonly sentence: number;
  /** What shows it; each kind has a sentence in messages. */
  readonly reason: 'joint-intervention' | 'relation' | 'audience' | 'contribution';
  readonly culture: readonly Match[];
  readonly welfare: readonly Match[];
}

/** What a paragraph is about, by the stated rules, and which matches made it so. */
export interface CodedParagraph {
  readonly paragraph: Paragraph;
  /** Matches that count: weak ones only where the rule of their lexicon is met. */
  readonly matches: readonly Match[];
  readonly culture: boolean;
  readonly welfare: boolean;
  /** Ids of the Positive Health dimensions that the paragraph's language refers to. */
  readonly dimensions: readonly string[];
  /** Null unless the paragraph is about both domains and itself brings them together. */
  readonly connection: Connection | null;
  readonly commitment: Commitment;
  /** The words that made the commitment so, in the order of the text. */
  readonly commitmentWords: readonly Match[];
  /** Amounts and dates that secure it, as they stand in the text. */
  readonly commitmentFigures: readonly string[];
}

/** One document, read, cut, matched and coded. */
export interface Analysis {
  readonly document: Document;
  readonly segmented: SegmentedDocument;
  /** Running text only: no headings, no boilerplate. */
  readonly paragraphs: readonly CodedParagraph[];
  /** All words of the running text. */
  readonly words: number;
  /** Lemmas of the content words, per entry of `paragraphs`. */
  readonly contentWords: readonly (readonly string[])[];
  /** Every 'lexicon/concept' of which a word stands anywhere: headings, boilerplate and lone weak terms too. */
  readonly traces: ReadonlySet<string>;
}

/** A paragraph that stands behind a number. */
export interface Passage {
  /** C1, C2 … in the culture framework, W1, W2 … in the welfare framework, in reading order. */
  readonly id: string;
  readonly domain: Domain;
  readonly documentId: string;
  readonly page: number | null;
  /** Heading path, highest level first; empty before the first heading. */
  readonly headings: readonly string[];
  readonly text: string;
  /** Ids ('lexicon/concept') of the concepts that were counted in it, sorted. */
  readonly concepts: readonly string[];
  readonly coded: CodedParagraph;
}

/** Something for each of the two frameworks. */
export interface PerDomain<T> {
  readonly culture: T;
  readonly welfare: T;
}

/** The passages of one concept in either framework. */
export interface ConceptResult {
  /** 'lexicon/concept': unique over all lexicons. */
  readonly id: string;
  readonly lexicon: string;
  readonly theme: string;
  readonly label: Label;
  readonly bridgeable: boolean;
  readonly passages: PerDomain<readonly string[]>;
}

export interface DimensionResult {
  readonly id: string;
  readonly label: Label;
  /** Studies of active arts participation that refer to the dimension; null where the source leaves two numbers open. */
  readonly studies: number | null;
  readonly studiesRange: { readonly low: number; readonly high: number };
  readonly passages: PerDomain<readonly string[]>;
  /** Passages per 1,000 words of running text. */
  readonly per1000Words: PerDomain<number | null>;
  /** Share of the paragraphs of running text. */
  readonly share: PerDomain<number | null>;
}

/** A concept or dimension clearly present in one framework and not found in the other. */
export interface OpenPlace {
  /** audience, dimension, task, culture, motive …: what the question is chosen by. */
  readonly kind: string;
  readonly id: string;
  readonly label: Label;
  readonly presentIn: Domain;
  readonly missingIn: Domain;
  readonly passages: readonly string[];
  /** Passages to expect in the other framework at the present side's rate. */
  readonly expected: number;
}

/** An open place with its question for the conversation. */
export interface Gap extends OpenPlace {
  readonly question: Label;
  readonly buildingBlock: string;
}

export interface Touching extends Association {
  /** All passages about both domains, those that connect first, best first. */
  readonly passages: readonly string[];
  /** Those of them that bring the two domains together, in the same order. */
  readonly connecting: readonly string[];
}

export interface VocabularyResult {
  readonly result: SharedVocabulary | null;
  readonly refused: { readonly reason: 'words' | 'paragraphs'; readonly domain: Domain } | null;
  readonly seed: number;
  /** Content words after copied paragraphs were dropped. */
  readonly contentWords: PerDomain<number>;
  /** Paragraphs with content words, copies dropped. */
  readonly paragraphs: PerDomain<number>;
  /** Split-half S within each framework. */
  readonly yardsticks: PerDomain<number | null>;
  readonly morisita: number | null;
  /** Share of the running content words of one framework whose lemma the other also uses. */
  readonly sharedWords: PerDomain<number | null>;
  /** Copied paragraphs, as pairs of passage ids [culture, welfare]. */
  readonly copies: readonly (readonly [string, string])[];
}

/** A caution that stands beside the numbers. */
export interface Warning {
  readonly code: 'length-ratio' | 'unread-pages' | 'copied-paragraphs';
  readonly data: Readonly<Record<string, string | number>>;
}

/** Everything that a report needs. */
export interface Comparison {
  readonly frameworks: PerDomain<readonly Analysis[]>;
  /** Every passage behind a number, by id, in the order C1…, W1…. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly vocabulary: VocabularyResult;
  readonly concepts: readonly ConceptResult[];
  readonly touching: Touching;
  /** Passages of a framework about the other domain, and their share of its paragraphs. */
  readonly viceVersa: PerDomain<{ readonly passages: readonly string[]; readonly share: number | null }>;
  readonly dimensions: readonly DimensionResult[];
  readonly gaps: readonly Gap[];
  /** Concepts that would be open places if the other text were longer. */
  readonly undecided: readonly OpenPlace[];
  readonly buildingBlocks: readonly {
    readonly id: string;
    readonly label: Label;
    readonly passages: PerDomain<readonly string[]>;
  }[];
  readonly warnings: readonly Warning[];
}
