// What a renderer needs besides the comparison: version, options, language, files that failed.
import type { Comparison, PerDomain } from '../analysis.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Language, Messages } from '../messages/index.js';
import type { Domain } from '../types.js';

/** A file that could not be read: the others went on. */
export interface Failure {
  readonly path: string;
  readonly domain: Domain;
  readonly code: string;
  readonly message: string;
}

export interface ReportContext {
  readonly comparison: Comparison;
  readonly lexicons: readonly Lexicon[];
  readonly version: string;
  readonly language: Language;
  readonly messages: Messages;
  /** Paths as the user gave them, globs expanded. */
  readonly paths: PerDomain<readonly string[]>;
  readonly failures: readonly Failure[];
}
