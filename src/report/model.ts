// The Report: what every text format renders. Plain data, no markup; text from documents stays text.
import type { Commitment } from '../analysis.js';
import type { Language } from '../messages/index.js';
import type { Domain } from '../types.js';
import type { Figure } from './figures/model.js';

/** A run of text. `culture` and `welfare` mark words of a domain in a quote. */
export type Inline =
  string | { readonly kind: 'strong' | 'emphasis' | 'culture' | 'welfare'; readonly text: string };
export type Rich = readonly Inline[];

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

/** A cell: text, or a bar with its length (0–1) and the text beside it. */
export type Cell = Rich | { readonly bar: number; readonly text: string };

export type Block =
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Rich[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** True where every row begins with the number of a passage, and is the place to look that passage up. */
      readonly passages?: boolean;
      /** True where a reader may put the rows in another order; they stand in that of the first column. */
      readonly sortable?: boolean;
    }
  /** A quotation from a document with its source line, and which passage it is where that is known. */
  | { readonly kind: 'quote'; readonly text: Rich; readonly source: string; readonly passage?: PassageMark }
  /** A picture as plain data; its numbers always stand in a table or in sentences beside it, so text formats show nothing. */
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly caption: string;
      /** How to read it. */
      readonly note: string;
      /** What it shows, in words: the alternative for who cannot see it. */
      readonly description: string;
      readonly figure: Figure;
    }
  /** Explains how marked words look in the format at hand. */
  | { readonly kind: 'legend' };

/** What formats with links and filters need to know of a quoted passage. */
export interface PassageMark {
  readonly id: string;
  readonly domain: Domain;
  /** Null where how far it goes is not shown. */
  readonly commitment: Commitment | null;
}

/** How much a reader wants: half a page, the report, or everything. */
export type Depth = 'summary' | 'report' | 'appendix';

export interface Part {
  /** Stable id, used as anchor. */
  readonly id: string;
  readonly heading: string;
  readonly level: 2 | 3;
  /** The shallowest depth at which the part is shown. */
  readonly depth: Depth;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  readonly language: Language;
  readonly parts: readonly Part[];
}

const ORDER: readonly Depth[] = ['summary', 'report', 'appendix'];

/** The parts that a reader of this depth sees. */
export function partsFor(report: Report, depth: Depth): readonly Part[] {
  return report.parts.filter((part) => ORDER.indexOf(part.depth) <= ORDER.indexOf(depth));
}

export const text = (...runs: readonly Inline[]): Block => ({ kind: 'text', text: runs });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
export const emphasis = (value: string): Inline => ({ kind: 'emphasis', text: value });
