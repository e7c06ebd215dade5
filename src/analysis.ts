// What is known of one document: what its paragraphs are about, and the passages that stand behind numbers.
import type { PAPER_KINDS, PAPER_SOURCES } from './measure/paper-kinds.js';
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

/** What kind of paper it is: by its own words, or a guess. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Where kind or year was seen. */
export type PaperSource = (typeof PAPER_SOURCES)[number];

/** A period, both ends included; one year has the same year twice. */
export interface PaperYears {
  readonly first: number;
  readonly last: number;
}

/** Kind and years of a paper, each a guess by stated rules; null where nothing tells. */
export interface Paper {
  readonly kind: PaperKind | null;
  readonly kindFrom: PaperSource | null;
  readonly years: PaperYears | null;
  readonly yearsFrom: PaperSource | null;
}

/** One document, read, cut, matched and coded. */
export interface Analysis {
  readonly document: Document;
  readonly paper: Paper;
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
