// What is known of two frameworks side by side: the results that travel from the measures to the reports.
import type { Analysis, Passage, PerDomain } from './analysis.js';
import type { Label } from './lexicon/schema.js';
import type { Association } from './measure/association.js';
import type { Dispersion } from './measure/dispersion.js';
import type { JaccardPoint } from './measure/jaccard.js';
import type { LanguageResult } from './measure/language-model.js';
import type { SharedVocabulary } from './measure/shared-vocabulary.js';
import type { Domain, Match } from './types.js';

/** The passages of one concept in either framework. */
export interface ConceptResult {
  /** 'lexicon/concept': unique over all lexicons. */
  readonly id: string;
  readonly lexicon: string;
  readonly theme: string;
  readonly label: Label;
  readonly bridgeable: boolean;
  readonly passages: PerDomain<readonly string[]>;
  /** How its passages are spread over the sections of either framework. */
  readonly dispersion: PerDomain<Dispersion>;
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
  /** Those of them that bring the two domains together, in the same order; of near-copies only the best. */
  readonly connecting: readonly string[];
  /** Passages of which near-copies stand elsewhere in the papers, with those copies (best first). */
  readonly repeats: readonly { readonly passage: string; readonly also: readonly string[] }[];
  /** The words that show of which level a connecting passage speaks, by passage. */
  readonly levels: ReadonlyMap<string, Levels>;
}

/** Of what a passage speaks: policy (plans, steering, money) or the floor (what happens, who, where, when). */
export type Level = 'policy' | 'floor';

/** The words that show each level, in the order of the text; none where the passage is not of that level. */
export type Levels = Readonly<Record<Level, readonly Match[]>>;

/** A thing with a name: an audience, a dimension, a group of parties. */
export interface Named {
  readonly id: string;
  readonly label: Label;
}

/** Touching passages that name an audience and speak of a dimension of Positive Health. */
export interface Benefit {
  readonly audience: Named;
  readonly dimension: Named;
  readonly passages: readonly string[];
}

/** Two groups of parties, and the passages that name both. */
export interface PartnerPair {
  readonly first: Named;
  readonly second: Named;
  readonly passages: PerDomain<readonly string[]>;
}

/** The passages of a framework about the other domain. */
export interface ViceVersa {
  readonly passages: readonly string[];
  readonly share: number | null;
  /** Those of them that say something: a sentence that names what is done, or who or money beside it; best first. */
  readonly real: readonly string[];
}

/** Passages with concrete words for art ('zingen') and with abstract ones ('kunst en cultuur'). */
export interface Concreteness {
  readonly concrete: readonly string[];
  readonly abstract: readonly string[];
}

/** Words for people that could put the person first, at most one advice per document. */
export interface PersonFirst {
  readonly documentId: string;
  readonly concept: Named;
  /** The words as they stand in the text, each once. */
  readonly words: readonly string[];
  /** What could be written, in Dutch: it goes into a Dutch text. */
  readonly instead: string;
  readonly passages: readonly string[];
}

export interface WordingResult {
  /** In the touching passages, and where welfare writes about culture. */
  readonly touching: Concreteness;
  readonly other: Concreteness;
  readonly personFirst: readonly PersonFirst[];
}

/** What was seen in both texts that is worth a question; `data` is what its sentence needs. */
export interface Signal {
  readonly kind: string;
  readonly passages: readonly string[];
  readonly data: Readonly<Record<string, string | number | Label>>;
}

/** A signal with its question for the conversation. */
export interface TalkQuestion extends Signal {
  readonly question: Label;
  readonly buildingBlock: string;
}

/** A concept that was not counted in a framework, while words of it do stand there. */
export interface Perhaps extends OpenPlace {
  /** The words in the other framework, each with where it stands; the first few. */
  readonly traces: readonly BareTrace[];
}

/** A word of a concept in a text, whatever the rules of its term say of it. */
export interface BareTrace {
  readonly documentId: string;
  /** Physical page, or null when the format has none. */
  readonly page: number | null;
  readonly text: string;
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
  /** Jaccard of the lemma sets at up to three equal sizes; grows with size, so never without it. */
  readonly jaccardCurve: readonly JaccardPoint[];
  /** Copied paragraphs, as pairs of passage ids [culture, welfare]. */
  readonly copies: readonly (readonly [string, string])[];
}

/** A caution that stands beside the numbers. */
export interface Warning {
  readonly code:
    | 'length-ratio'
    | 'unread-pages'
    | 'copied-paragraphs'
    | 'kinds-differ'
    | 'years-differ'
    | 'election-programme';
  readonly data: Readonly<Record<string, string | number>>;
}

/** Everything that a report needs. */
export interface Comparison {
  readonly frameworks: PerDomain<readonly Analysis[]>;
  /** Every passage behind a number, by id, in the order C1…, W1…. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly vocabulary: VocabularyResult;
  readonly language: LanguageResult;
  readonly concepts: readonly ConceptResult[];
  readonly touching: Touching;
  /** Passages of a framework about the other domain, and their share of its paragraphs. */
  readonly viceVersa: PerDomain<ViceVersa>;
  /** Dimension × audience over the connecting passages. */
  readonly benefits: readonly Benefit[];
  /** Who is named together with whom in one passage. */
  readonly partners: readonly PartnerPair[];
  readonly wording: WordingResult;
  /** Questions from what was seen in both texts, the weightiest first, at most one of each kind. */
  readonly talk: readonly TalkQuestion[];
  readonly dimensions: readonly DimensionResult[];
  readonly gaps: readonly Gap[];
  /** Concepts that would be open places if the other text were longer. */
  readonly undecided: readonly OpenPlace[];
  /** Concepts that would be open places, were it not that words of them do stand in the other framework. */
  readonly perhaps: readonly Perhaps[];
  readonly buildingBlocks: readonly {
    readonly id: string;
    readonly label: Label;
    readonly passages: PerDomain<readonly string[]>;
  }[];
  readonly warnings: readonly Warning[];
}
