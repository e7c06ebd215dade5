// Pictures as plain data: what is drawn, not how. Every number is one that a table or sentence of the report has too.
import type { Commitment } from '../../analysis.js';

/** Papers, frameworks or versions that are set side by side: one or two names, in the order of all values. */
type Series = readonly string[];

/** A web of axes, clockwise from the top. */
export interface WebFigure {
  readonly kind: 'web';
  readonly series: Series;
  /** What the rings count. */
  readonly unit: string;
  readonly axes: readonly WebAxis[];
}

/** One of at least three; a value per series, null where there is no text to count in. */
export interface WebAxis {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** Small webs side by side, all on one scale; the axes have numbers, which the note explains. */
export interface WebsFigure {
  readonly kind: 'webs';
  readonly series: Series;
  readonly unit: string;
  readonly webs: readonly {
    readonly label: string;
    /** The web in words. */
    readonly description: string;
    readonly axes: readonly WebAxis[];
  }[];
}

/** Bars over a scale of numbers: how many things lie where. */
export interface HistogramFigure {
  readonly kind: 'histogram';
  /** Side by side, ascending. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** The edges of the bins as people write them: one more than there are bins. */
  readonly edges: readonly string[];
  readonly median: number;
  /** What stands along the bottom, and what the bars count. */
  readonly measure: string;
  readonly counted: string;
}

/** Bars per subject, with a number on a scale of its own beside them. */
export interface BarsFigure {
  readonly kind: 'bars';
  readonly series: Series;
  readonly unit: string;
  readonly rows: readonly {
    readonly label: string;
    /** A bar per series with the text behind it. */
    readonly bars: readonly { readonly value: number | null; readonly text: string }[];
    /** low = high where one number is known; `total` is the whole scale. */
    readonly aside: {
      readonly low: number;
      readonly high: number;
      readonly total: number;
      readonly text: string;
    };
  }[];
  readonly asideLabel: string;
}

/** Subjects with the number of passages in either paper, in groups. */
export interface SubjectsFigure {
  readonly kind: 'subjects';
  readonly series: Series;
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
  }[];
}

/** How a passage is drawn: by how far it goes, or as one that only names both domains. */
export type MarkShape = Commitment | 'both';

/** Papers as lines from begin to end, with the places of passages. */
export interface MapFigure {
  readonly kind: 'map';
  readonly tracks: readonly {
    readonly name: string;
    /** Papers of the track one after another; from and to in 0–1 of the track. */
    readonly documents: readonly {
      readonly name: string;
      readonly from: number;
      readonly to: number;
      /** Where some of the pages begin, 0–1 of the track. */
      readonly pages: readonly { readonly at: number; readonly text: string }[];
    }[];
    /** In reading order; `at` is 0–1 of the track. */
    readonly marks: readonly {
      readonly id: string;
      readonly at: number;
      readonly shape: MarkShape;
      /** The passage in a few words, for who cannot see it. */
      readonly text: string;
    }[];
  }[];
  readonly legend: readonly { readonly shape: MarkShape; readonly text: string }[];
}

/** Values on a scale from 0 to 1, one row each; the first is the one that it is about. */
export interface ScaleFigure {
  readonly kind: 'scale';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly text: string;
  }[];
  /** What 0 and 1 mean. */
  readonly ends: readonly [string, string];
}

export type Figure =
  WebFigure | WebsFigure | BarsFigure | HistogramFigure | SubjectsFigure | MapFigure | ScaleFigure;
