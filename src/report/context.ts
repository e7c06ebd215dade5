// What a renderer needs besides the comparison: version, options, language, files that failed.
import type { Comparison } from '../comparison.js';
import type { PerDomain } from '../analysis.js';
import type { SplitPaper } from '../split-paper.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Language, Messages } from '../messages/index.js';
import type { Domain } from '../types.js';

/** A file that could not be read: the others went on. */
export interface UnreadPaper {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A file of a comparison that could not be read. */
export interface Failure extends UnreadPaper {
  /** Null for a file that was given for both sides. */
  readonly domain: Domain | null;
}

/** What the shared parts of a report look at: a comparison has it, and so has the profile of one framework. */
export type Findings = Pick<
  Comparison,
  'frameworks' | 'passages' | 'concepts' | 'touching' | 'dimensions' | 'buildingBlocks' | 'warnings'
>;

/** What the shared parts of a report need. */
export interface PartContext {
  readonly comparison: Findings;
  readonly lexicons: readonly Lexicon[];
  readonly version: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly failures: readonly UnreadPaper[];
  /** True for one framework alone: it stands on the side of culture, the other is empty, and tables have one column. */
  readonly alone?: boolean;
}

export interface ReportContext extends PartContext {
  readonly comparison: Comparison;
  /** Paths as the user gave them, globs expanded. */
  readonly paths: PerDomain<readonly string[]>;
  readonly failures: readonly Failure[];
  /** Papers that hold both domains and were cut in two: their halves are what is compared. */
  readonly split?: readonly SplitPaper[];
}
