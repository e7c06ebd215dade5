// What two versions of one paper have in common and what not: plain data, every number a list of passages.
import type { Analysis, CodedParagraph, Commitment } from '../../analysis.js';
import type { Label } from '../../lexicon/schema.js';

export type Version = 'old' | 'new';

/** Something for each of the two versions. */
export interface PerVersion<T> {
  readonly old: T;
  readonly new: T;
}

/** A paragraph of running text of one version. */
export interface VersionPassage {
  /** O1, O2 … in the old version, N1, N2 … in the new one, in reading order. */
  readonly id: string;
  readonly version: Version;
  readonly page: number | null;
  /** Heading path, highest level first; empty before the first heading. */
  readonly headings: readonly string[];
  readonly text: string;
  /** Ids ('lexicon/concept') of the concepts that were counted in it, sorted. */
  readonly concepts: readonly string[];
  readonly coded: CodedParagraph;
}

/** A paragraph of the old version and what became of it, by passage id. */
export interface PassagePair extends PerVersion<string> {
  /** Share of pairs of neighbouring words in common (Dice), 0–1; 1 is the same text. */
  readonly similarity: number;
  /** True when it stands in another place among the paragraphs that both versions hold. */
  readonly moved: boolean;
}

/** A concept or dimension with its passages in both versions. */
export interface SubjectChange {
  readonly id: string;
  readonly label: Label;
  /** Lexicon and theme of a concept; null for a dimension. */
  readonly lexicon: string | null;
  readonly theme: string | null;
  readonly passages: PerVersion<readonly string[]>;
  /** 'gained' and 'lost': no word of it stands anywhere in the other version, headings included. */
  readonly change: 'gained' | 'lost' | 'both';
}

/** A passage that both versions hold and that goes further, or less far, in the new one. */
export interface CommitmentChange extends PerVersion<string> {
  readonly from: Commitment;
  readonly to: Commitment;
  /** Whether it brings culture and welfare together in either version. */
  readonly touching: boolean;
}

export interface VersionWarning {
  readonly code: 'little-in-common' | 'order-reversed' | 'version-lengths' | 'unread-pages';
  readonly data: Readonly<Record<string, string | number>>;
}

/** Everything that a report on two versions needs. */
export interface VersionDiff {
  readonly papers: PerVersion<Analysis>;
  /** All paragraphs of running text, by id: O1…, N1…. */
  readonly passages: ReadonlyMap<string, VersionPassage>;
  /** Not one paragraph differs or stands elsewhere. */
  readonly identical: boolean;
  readonly paragraphs: {
    readonly same: readonly PassagePair[];
    readonly changed: readonly PassagePair[];
    /** Paragraphs that went together or apart: the text of one stands largely in the other. */
    readonly regrouped: readonly PassagePair[];
    readonly gained: readonly string[];
    readonly lost: readonly string[];
  };
  readonly dimensions: readonly SubjectChange[];
  readonly concepts: readonly SubjectChange[];
  readonly touching: {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly stayed: readonly PerVersion<string>[];
  };
  readonly commitments: readonly CommitmentChange[];
  readonly warnings: readonly VersionWarning[];
}
