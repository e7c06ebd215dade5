// The nouns of Raakvlak: plain readonly objects that every step shares and that may cross threads.

/** Half-open range [start, end) of UTF-16 offsets in `Document.text`: the only coordinates in use. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The two policy domains that are compared. */
export type Domain = 'culture' | 'welfare';

/** The kinds of file that can be read. */
export type FileFormat = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text';

/** What a reader knows about a block of text. */
export type BlockRole = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'footnote' | 'caption';

/** Something that was lost or is uncertain, but not fatal. It travels with the value into every report. */
export interface Notice {
  /** Stable code; its sentence stands in `messages/`. */
  readonly code: string;
  /** Values that the sentence needs. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Physical page (from 1), or null when it concerns the whole file. */
  readonly page: number | null;
}

/** A block of running text as the file shows it. Blocks stand in reading order and never overlap. */
export interface Block {
  readonly span: Span;
  readonly role: BlockRole;
  /** Heading level, 1 (highest) to 6; only on headings. */
  readonly level?: number;
  /** Physical page (from 1) on which the block begins; null where the format has no pages. */
  readonly page: number | null;
  /** Where a block runs on over a page break: from `offset` (in Document.text) on it stands on `page`. */
  readonly continues?: readonly { readonly offset: number; readonly page: number }[];
  /** For table cells: which table of the document, row and column (all from 0). */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Line of the source (from 1) on which the block begins; only for text with lines: Markdown, text, HTML. */
  readonly line?: number;
}

/** A comment in a document that speaks to this program: its text begins with 'raakvlak-'. */
export interface Remark {
  /** Without the signs around it and without white space at its ends. */
  readonly text: string;
  /**
   * Offset in `Document.text`: where the block begins that the comment stands in or, when it stands by itself, the block
   * after it; the length of the text when no block follows.
   */
  readonly offset: number;
  /** Line of the source (from 1); null where the format has no lines. */
  readonly line: number | null;
}

/** What a reader makes of one file. All text is NFC; blocks are separated by a blank line in `text`. */
export interface ReadResult {
  readonly format: FileFormat;
  /** Title from the metadata or the first heading; null when unknown. */
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Number of physical pages; null where the format has none. */
  readonly pages: number | null;
  /** Printed page labels ('iv', '12'), one per physical page, or null when the file has none. */
  readonly pageLabels: readonly string[] | null;
  readonly notices: readonly Notice[];
  /** Comments that speak to this program, in the order of the text; absent when there are none. */
  readonly remarks?: readonly Remark[];
}

/** A file that was read, with its identity. */
export interface Document extends ReadResult {
  /** Short id, unique in a run: c1, c2 … for culture, w1, w2 … for welfare. */
  readonly id: string;
  /** Path as the user gave it (never made absolute), with forward or backward slashes untouched. */
  readonly path: string;
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  readonly sha256: string;
}

/** A word or number in the text. Punctuation is not a token. */
export interface Token extends Span {
  /** The characters as they stand in the document. */
  readonly text: string;
  /** Lower-cased form with straight apostrophes: the key for every look-up. */
  readonly norm: string;
}

/** A sentence: a span, and the range [firstToken, endToken) of tokens of its paragraph. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A heading with all text below it up to the next heading of the same or a higher level. */
export interface Section {
  /** Index in SegmentedDocument.sections. Section 0 is the text before the first heading. */
  readonly index: number;
  /** Text of the heading; null for section 0. */
  readonly heading: string | null;
  /** Headings from the highest level down to this one. */
  readonly path: readonly string[];
  readonly level: number;
  readonly page: number | null;
}

/** The unit of analysis: a paragraph, list item, table row or footnote. */
export interface Paragraph extends Span {
  /** Index in SegmentedDocument.paragraphs. */
  readonly index: number;
  /** A table row is one paragraph (`tableCell`), its cells joined in column order. */
  readonly role: BlockRole;
  readonly section: number;
  readonly page: number | null;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** True for text that is kept but never coded: lists of names, tables of contents, contact data, crumbs. */
  readonly boilerplate: boolean;
}

/** A document cut into the units that the analysis works with. */
export interface SegmentedDocument {
  readonly document: Document;
  readonly sections: readonly Section[];
  /** All paragraphs in reading order; headings are paragraphs too (role 'heading'). */
  readonly paragraphs: readonly Paragraph[];
}

/** How a match was found. */
export type MatchHow = 'form' | 'compound' | 'ellipsis' | 'separable' | 'phrase' | 'stem';

/** A term of a lexicon found in a paragraph. */
export interface Match {
  readonly lexicon: string;
  readonly concept: string;
  /** Text of the term as the lexicon has it. */
  readonly term: string;
  /** True for a core term (counts alone); false for a weak one. */
  readonly core: boolean;
  /** From the first to the last token of the match. */
  readonly span: Span;
  /** Indices of the tokens of the paragraph that make the match, ascending (a phrase may have gaps). */
  readonly tokens: readonly number[];
  /** Index of the sentence in the paragraph. */
  readonly sentence: number;
  readonly how: MatchHow;
  /** 0–1: how sure the word analysis is. */
  readonly confidence: number;
  /** True when a negation governs the match ('geen', 'niet', 'zonder'): flagged, never dropped. */
  readonly negated: boolean;
}
