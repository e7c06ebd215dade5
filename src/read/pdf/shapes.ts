// The shapes that a page goes through on its way to text. Lengths are points (1/72 inch), y runs downward.

/** What the name of a font says about its look. */
export interface FontFace {
  /** 100 (thin) to 900 (black); 400 when the name says nothing. */
  readonly weight: number;
  readonly italic: boolean;
  /** A font of signs (Symbol, Wingdings): what it draws is a bullet, not a letter. */
  readonly symbol: boolean;
}

/** A run of characters as it was drawn. `y` is the baseline. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: FontFace;
  /** White space was drawn before this item. */
  readonly spaceBefore: boolean;
}

/** What is drawn on one page, turned so that most of its text stands upright. */
export interface PageItems {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Text that stands in another direction than the rest of the page. */
  readonly turned: readonly string[];
}

/** How a piece of text looks: the look of nearly all of its characters. */
export interface Look {
  readonly size: number;
  readonly weight: number;
  /** Weight of the first character. */
  readonly startWeight: number;
  /** Weight of the last character. */
  readonly endWeight: number;
  readonly italic: boolean;
}

/** A piece of one line without wide gaps. */
export interface Segment extends Look {
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly text: string;
  /** The first character is drawn as a bullet. */
  readonly bullet: boolean;
  /** Raised number before the first word: the number of a footnote. */
  readonly note: string | null;
}

/** A whole line within its column; its pieces are `cells`. */
export interface Line extends Segment {
  readonly cells: readonly Segment[];
}

/** A column, or a part of one, with its lines from top to bottom. */
export interface Region {
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly lines: readonly Line[];
}

/** What the whole document does most, by number of characters. */
export interface BodyStyle {
  readonly size: number;
  readonly weight: number;
  /** Usual distance between baselines for text of a size. */
  readonly leading: (size: number) => number;
}
