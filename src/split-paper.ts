// What is known of a paper that holds both domains and was cut in two.
import type { PerDomain } from './analysis.js';
import type { Domain } from './types.js';

/** What the paragraphs of a part of a paper are about. */
export interface PartEvidence {
  readonly paragraphs: number;
  /** Paragraphs about culture alone, about welfare alone, and about both. */
  readonly culture: number;
  readonly welfare: number;
  readonly both: number;
}

/** Why a part of a paper stands on a side (or on neither). */
export type PartReason =
  /** The user said so. */
  | 'option'
  /** Its heading names the domain. */
  | 'heading'
  /** Its own paragraphs are clearly about the domain. */
  | 'text'
  /** It is small, or a standing subsection, and goes with the section above it. */
  | 'parent'
  /** Rows of a table that stand by themselves: each by its own words. */
  | 'row'
  /** Not clearly about one domain: left out of the comparison. */
  | 'unclear';

/** A part of a paper that holds both domains: a section without the sections below it, or rows of its table. */
export interface PaperPart extends PartEvidence {
  /** Of the paper that was split: b1, b2 …. */
  readonly paper: string;
  /** Index in SegmentedDocument.sections. */
  readonly section: number;
  /** Heading of the part, or null before the first heading. */
  readonly heading: string | null;
  /** Headings from the highest level down to this part. */
  readonly path: readonly string[];
  readonly page: number | null;
  /** True for rows of a table that were taken from the section one by one. */
  readonly rows: boolean;
  /** Position in the list of parts of the section above; null at the top. */
  readonly parent: number | null;
  readonly side: Domain | null;
  readonly reason: PartReason;
}

/** A paper that holds both domains, cut in two; the halves are analyses in `Comparison.frameworks`. */
export interface SplitPaper {
  readonly paper: string;
  readonly path: string;
  /** Ids of the documents that hold its halves: c1 and w1. */
  readonly documents: PerDomain<string>;
  /** In the order of the paper; their paragraphs add up to those of the paper. */
  readonly parts: readonly PaperPart[];
}
