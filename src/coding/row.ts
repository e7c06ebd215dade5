// A row of the coding matrix: what one paragraph is about, and the terms that made it so.
import type { Commitment, Connection } from '../analysis.js';
import type { BlockRole } from '../types.js';

/** A term that counted towards a code. */
export interface CodedTerm {
  /** 'culture', 'welfare' or a dimension. */
  readonly code: string;
  /** As the lexicon has it. */
  readonly term: string;
  /** As it stands in the paragraph. */
  readonly words: string;
  readonly core: boolean;
}

/** A row of the matrix: one paragraph with its place and its codes. */
export interface CodedRow {
  readonly id: string;
  /** Path of the file as the user gave it. */
  readonly document: string;
  readonly page: number | null;
  readonly headings: readonly string[];
  /** Index of the paragraph in its document; headings and what is never coded are numbered too. */
  readonly paragraph: number;
  readonly role: BlockRole;
  readonly words: number;
  readonly text: string;
  /** The labels that it gets. */
  readonly codes: ReadonlySet<string>;
  readonly terms: readonly CodedTerm[];
  /** Words that both fields use, as the lexicon has them. */
  readonly bridges: readonly string[];
  /** Null when the paragraph does not bring culture and welfare together. */
  readonly connection: {
    readonly reason: Connection['reason'];
    readonly culture: readonly string[];
    readonly welfare: readonly string[];
  } | null;
  /** As read, also without a connection; then it says nothing on culture and welfare together. */
  readonly commitment: Commitment;
}
