// Reads the text off the drawing of a page: the same letters as its text content, in half the time, and with their fonts.
import type { Box, Glyph, Run } from './runs.js';
import { RunGatherer } from './runs.js';
import type { DrawnFont } from './text-state.js';
import { TextState } from './text-state.js';

/** The codes of drawing instructions in pdf.js 5.4 that move text. */
export const CODES = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
} as const;

/** The drawing of a page. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** How a font draws, for text along a line from left to right; null for another kind of font. */
export type FontLookup = (name: string) => DrawnFont | null;

// Hebrew, Arabic and their kin: letters that run from right to left.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Follows the drawing of one page. */
class Follower {
  readonly #fontOf: FontLookup;
  #runs: RunGatherer;
  #state = new TextState();
  #saved: TextState[] = [];
  /** States that are done with, to be written over. */
  readonly #spare: TextState[] = [];
  /** What goes on after each of the forms that are open: a form leaves no trace in the text around it. */
  readonly #around: { readonly runs: RunGatherer; readonly state: TextState; readonly saved: TextState[] }[] =
    [];
  /** Groups that are open within a mask: their text is not shown. */
  #masks = 0;
  /** Text is drawn in a way that is not followed here. */
  odd = false;

  constructor(runs: RunGatherer, fontOf: FontLookup) {
    this.#runs = runs;
    this.#fontOf = fontOf;
  }

  follow(code: number, values: readonly unknown[]): void {
    if (code >= CODES.setCharSpacing && code <= CODES.showText) this.#write(code, values);
    else if (code <= CODES.beginText) this.#place(code, values);
    else if (code >= CODES.beginMarkedContent && code <= CODES.endGroup) this.#nest(code, values);
  }

  /** Graphics state: kept, brought back, turned. */
  #place(code: number, values: readonly unknown[]): void {
    if (code === CODES.save) this.#saved.push(this.#state.copy(this.#spare.pop()));
    else if (code === CODES.restore) this.#restore();
    else if (code === CODES.transform) this.#state.transform(values as readonly number[]);
    else if (code === CODES.beginText) this.#state.setText([1, 0, 0, 1, 0, 0]);
    else if (code === CODES.setGState)
      for (const [key, value] of values[0] as readonly (readonly [string, unknown])[])
        if (key === 'Font') this.#setFont(...(value as readonly [string, number]));
  }

  #restore(): void {
    const kept = this.#saved.pop();
    if (kept === undefined) return;
    const { font, size } = this.#state;
    if (kept.font !== font || kept.size !== size) this.#runs.end();
    this.#spare.push(this.#state);
    this.#state = kept;
  }

  #setFont(name: string, size: number): void {
    const state = this.#state;
    if (state.font?.name === name && state.size === size) return;
    this.#runs.end();
    state.font = this.#fontOf(name);
    state.size = size;
    this.odd ||= state.font === null;
  }

  #write(code: number, values: readonly unknown[]): void {
    const state = this.#state;
    const first = values[0] as number;
    switch (code) {
      case CODES.showText:
        if (this.#masks === 0) this.#runs.show(state, values[0] as readonly (Glyph | number)[]);
        break;
      case CODES.setTextMatrix:
        state.setText(values[0] as ArrayLike<number>);
        this.#runs.rescale(state);
        break;
      case CODES.moveText:
        state.moveLine(first, values[1] as number);
        break;
      case CODES.setLeadingMoveText:
        state.leading = -(values[1] as number);
        state.moveLine(first, values[1] as number);
        break;
      case CODES.nextLine:
        state.moveLine(0, -state.leading);
        break;
      case CODES.setFont:
        this.#setFont(values[0] as string, values[1] as number);
        break;
      default:
        this.#adjust(code, first);
    }
  }

  #adjust(code: number, value: number): void {
    const state = this.#state;
    if (code === CODES.setCharSpacing) state.charSpacing = value;
    else if (code === CODES.setWordSpacing) state.wordSpacing = value;
    else if (code === CODES.setHScale) state.stretch = value / 100;
    else if (code === CODES.setLeading) state.leading = value;
    else if (code === CODES.setTextRise) state.rise = value;
  }

  /** Marked content, forms and groups. */
  #nest(code: number, values: readonly unknown[]): void {
    if (code === CODES.paintFormXObjectBegin) this.#openForm(values[0] as ArrayLike<number> | null);
    else if (code === CODES.paintFormXObjectEnd) this.#closeForm();
    else if (code === CODES.beginGroup) {
      const { smask } = values[0] as { readonly smask?: unknown };
      if (this.#masks > 0 || (smask !== undefined && smask !== null)) this.#masks += 1;
    } else if (code === CODES.endGroup) this.#masks = Math.max(0, this.#masks - 1);
    else this.#runs.end();
  }

  #openForm(matrix: ArrayLike<number> | null): void {
    this.#runs.end();
    this.#around.push({ runs: this.#runs, state: this.#state, saved: this.#saved });
    this.#runs = this.#runs.within();
    this.#state = this.#state.copy();
    this.#saved = [];
    if (matrix !== null) this.#state.transform(matrix);
  }

  #closeForm(): void {
    const around = this.#around.pop();
    if (around === undefined) return;
    this.#runs.end();
    this.#runs = around.runs;
    this.#state = around.state;
    this.#saved = around.saved;
  }

  finish(): void {
    this.#runs.end();
  }
}

/**
 * The runs of text that a drawing shows, in the order in which they are drawn.
 * @param box the visible page
 * @returns null when the text runs downward, from right to left, or in letters that are drawings themselves
 */
export function runsOf({ fnArray, argsArray }: Drawing, fontOf: FontLookup, box: Box): readonly Run[] | null {
  const gatherer = new RunGatherer(box);
  const follower = new Follower(gatherer, fontOf);
  for (let at = 0; at < fnArray.length && !follower.odd; at++)
    follower.follow(fnArray[at] as number, argsArray[at] ?? []);
  follower.finish();
  const backward = gatherer.unusual.some((text) => RIGHT_TO_LEFT.test(text));
  return follower.odd || backward ? null : gatherer.runs;
}
