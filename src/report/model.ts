// The Report: what every text format renders. Plain data, no markup; text from documents stays text.
import type { Language } from '../messages/index.js';

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
    }
  /** A quotation from a document with its source line. */
  | { readonly kind: 'quote'; readonly text: Rich; readonly source: string }
  /** Explains how marked words look in the format at hand. */
  | { readonly kind: 'legend' };

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
