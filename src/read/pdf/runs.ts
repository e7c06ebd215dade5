// Puts letters together to runs as they are drawn, by the same rules for spaces as the text of pdf.js.
import { lengthOf, type TextState } from './text-state.js';
import { acrossTrack, alongTrack, Track } from './track.js';

/** A letter of a font, as pdf.js hands it over. */
export interface Glyph {
  readonly unicode: string;
  /** Width in units of the font. */
  readonly width: number;
  readonly originalCharCode: number;
  readonly category: {
    readonly isWhitespace: boolean;
    readonly isZeroWidthDiacritic: boolean;
    readonly isInvisibleFormatMark: boolean;
  };
}

/** A run of letters, or the white space between two runs, as the text content of pdf.js has them. */
export interface Run {
  readonly str: string;
  /** Matrix of the first letter on the page; its last two numbers are the place. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** Left, bottom, right and top of the visible page. */
export type Box = readonly number[];

// Gaps, in parts of the size of the text.
const NO_SPACE = 0.03;
const SPACE = 0.102;
const WIDE_SPACE = 0.6;
const BACKWARD = -0.2;
/** A shift of more than this part of the height up or down starts a run of its own. */
const SHIFT = 0.25;

// Ligatures, signs that stand for a Greek letter, and odd spaces.
const COMPOSED = /[\u00a0\u00b5\u037e\u0eb3\u2000-\u200a\u202f\u2126\ufb00-\ufb06\ufb13-\ufb17]+/g;
const plain = (text: string): string => text.replace(COMPOSED, (found) => found.normalize('NFKC'));

/** Gathers the runs of one page. */
export class RunGatherer {
  readonly runs: Run[];
  /** The texts of those runs that have other characters than ASCII. */
  readonly unusual: string[];
  readonly #box: Box;
  // Its sides by themselves: they are asked for every letter.
  readonly #left: number;
  readonly #bottom: number;
  readonly #right: number;
  readonly #top: number;
  readonly #track = new Track();
  // The open run; what it was stays known after its end, to judge the gap to the next.
  #open = false;
  #usual = true;
  #text = '';
  #fontName = '';
  #transform: readonly number[] = [];
  #height = 0;
  #size = 0;
  /** Width on the page of what was drawn at another scale, and width in the space of the text since. */
  #total = 0;
  #width = 0;
  #scale = 1;
  // The line being drawn: place of the next letter and end of the last one along it.
  #at = 0;
  #end = Number.NaN;
  // The end of the last letter on the page.
  #drawn = false;
  #endX = 0;
  #endY = 0;
  // The last two characters seen, white space as a blank: a space between two letters is told by its neighbours.
  #older = ' ';
  #newer = ' ';

  /** @param box the visible page; letters outside are not gathered */
  constructor(box: Box, runs: Run[] = [], unusual: string[] = []) {
    this.#box = box;
    [this.#left = 0, this.#bottom = 0, this.#right = 0, this.#top = 0] = box;
    this.runs = runs;
    this.unusual = unusual;
  }

  /** Gathers what is drawn in between, apart from what is around it, into the same list. */
  within(): RunGatherer {
    return new RunGatherer(this.#box, this.runs, this.unusual);
  }

  /** Draws letters and shifts (in thousandths of the size, backward); the state moves along. */
  show(state: TextState, elements: readonly (Glyph | number)[]): void {
    if (state.font === null) return;
    const track = this.#track;
    track.follow(state);
    const wide = state.size * state.stretch;
    this.#at = 0;
    this.#end = Number.NaN;
    const unit = state.font.unit * wide;
    // By number, as this passes every letter of a document, half of them before V8 has made it fast.
    for (let nth = 0; nth < elements.length; nth++) {
      const element = elements[nth] as Glyph | number;
      if (typeof element === 'number') this.#at -= (element * wide) / 1000;
      else {
        this.#letter(state, track, element, element.width * unit);
        nth = this.#lettersBehind(state, track, elements, nth + 1) - 1;
      }
    }
    if (!Number.isNaN(this.#end)) {
      this.#drawn = true;
      this.#endX = track.x + track.dx * this.#end;
      this.#endY = track.y + track.dy * this.#end;
    }
    state.x += state.ta * this.#at;
    state.y += state.tb * this.#at;
  }

  /** The scale of the text was set anew within a run. */
  rescale(state: TextState): void {
    if (!this.#open) return;
    const scale = state.scale();
    if (scale === this.#scale) return;
    this.#total += this.#width * this.#scale;
    this.#width = 0;
    this.#scale = scale;
  }

  /** Ends the open run. */
  end(hasEOL = false): void {
    if (!this.#open) return;
    this.#open = false;
    const str = this.#usual ? this.#text : plain(this.#text);
    if (!this.#usual) this.unusual.push(str);
    this.runs.push({
      str,
      transform: this.#transform,
      width: Math.abs(this.#total + this.#width * this.#scale),
      fontName: this.#fontName,
      hasEOL,
    });
    this.#text = '';
  }

  #letter(state: TextState, track: Track, glyph: Glyph, width: number): void {
    const { unicode, originalCharCode } = glyph;
    const code = unicode.charCodeAt(0);
    const usual = unicode.length === 1 && code > 32 && code < 127;
    const category = usual ? null : glyph.category;
    if (category?.isInvisibleFormatMark === true) return;
    const word = originalCharCode === 32 ? state.wordSpacing : 0;
    const ahead = width + (state.charSpacing + word) * state.stretch;
    if (category?.isWhitespace === true) {
      this.#see(' ');
      this.#at += ahead;
      return;
    }
    const at = this.#at;
    this.#at += ahead;
    const x = track.x + track.dx * at;
    const y = track.y + track.dy * at;
    const mark = category?.isZeroWidthDiacritic === true;
    if (!mark) {
      if (!this.#isVisible(x, y, width)) return;
      // Most letters stand right behind the last one.
      if (this.#end !== at) this.#leap(track, at, x, y);
    }
    if (!this.#open) this.#start(state, track, x, y);
    if (mark) this.#at = at + ahead - width;
    else {
      this.#width += width;
      if (width !== 0) this.#end = at + width;
    }
    if (this.#see(unicode)) this.#text += ' ';
    this.#text += unicode;
    this.#usual &&= usual;
  }

  /**
   * Adds usual letters that stand close behind each other, as most do: what #letter would do with them, in less time.
   * @param from number of the first element @returns number of the element after them
   */
  #lettersBehind(
    state: TextState,
    track: Track,
    elements: readonly (Glyph | number)[],
    from: number,
  ): number {
    if (!this.#open || this.#newer === ' ' || this.#width <= 0 || Number.isNaN(this.#end)) return from;
    const wide = state.size * state.stretch;
    const unit = (state.font?.unit ?? 0) * wide;
    const spacing = state.charSpacing * state.stretch;
    const reach = track.across === 0 ? track.along / this.#scale : Number.NaN;
    const least = BACKWARD * this.#size;
    const most = NO_SPACE * this.#size;
    // What changes with every letter, in variables of its own until the last one.
    let [at, end, total, text] = [this.#at, this.#end, this.#width, this.#text];
    let [older, newer] = [this.#older, this.#newer];
    let nth = from;
    for (; nth < elements.length; nth++) {
      const element = elements[nth] as Glyph | number;
      if (typeof element === 'number') {
        at -= (element * wide) / 1000;
        continue;
      }
      const { unicode } = element;
      const code = unicode.charCodeAt(0);
      if (code <= 32 || code > 126 || unicode.length > 1 || element.originalCharCode === 32) break;
      const width = element.width * unit;
      if (!this.#isVisible(track.x + track.dx * at, track.y + track.dy * at, width)) break;
      if (at !== end) {
        const gap = (at - end) * reach;
        if (!(gap >= least && gap <= most)) break;
        total += gap;
        newer = ' ';
      }
      older = newer;
      newer = unicode;
      text += unicode;
      total += width;
      if (width !== 0) end = at + width;
      at = at + width + spacing;
    }
    [this.#at, this.#end, this.#width, this.#text] = [at, end, total, text];
    [this.#older, this.#newer] = [older, newer];
    return nth;
  }

  #isVisible(x: number, y: number, width: number): boolean {
    return x + width >= this.#left && x <= this.#right && y >= this.#bottom && y <= this.#top;
  }

  #start(state: TextState, { a, b, c, d }: Track, x: number, y: number): void {
    this.#open = true;
    this.#usual = true;
    this.#fontName = state.font?.name ?? '';
    this.#transform = [a, b, c, d, x, y];
    this.#height = lengthOf(c, d);
    this.#size = state.size;
    this.#total = 0;
    this.#width = 0;
    this.#scale = state.scale();
  }

  /** Remembers a character. @returns whether a space stands between it and the letter before */
  #see(character: string): boolean {
    const space = this.#spaceBetween();
    this.#older = this.#newer;
    this.#newer = character;
    return space;
  }

  #spaceBetween(): boolean {
    return this.#older !== ' ' && this.#newer === ' ';
  }

  #forget(): void {
    this.#older = this.#newer = ' ';
  }

  /** Judges the way from the end of the last letter to the next one. */
  #leap(track: Track, at: number, x: number, y: number): void {
    const way = at - this.#end;
    const behind = !Number.isNaN(way);
    if (!behind && !this.#drawn) return;
    const dx = x - this.#endX;
    const dy = y - this.#endY;
    if (!behind && dx === 0 && dy === 0) return;
    const shift = Math.abs(behind ? way * track.across : acrossTrack(track, dx, dy));
    const gap = (behind ? way * track.along : alongTrack(track, dx, dy)) / this.#scale;
    // Mirrored text runs backward.
    const size = Math.sign(this.#width) * this.#size;
    if (gap < BACKWARD * size) {
      if (shift > 0.5 * this.#height) this.#endLine(track, x, y);
      else {
        this.#forget();
        this.end();
      }
    } else if (shift > this.#height) this.#endLine(track, x, y);
    else {
      this.#gap(gap, size);
      if (shift > SHIFT * this.#height) this.end();
    }
  }

  #gap(gap: number, size: number): void {
    if (gap <= NO_SPACE * size) this.#forget();
    if (gap <= SPACE * size) {
      if (this.#spaceBetween()) {
        this.#forget();
        this.end();
        this.#blank(gap);
      } else this.#width += gap;
      return;
    }
    const wide = !(SPACE * size <= gap && gap <= WIDE_SPACE * size);
    if (wide) this.end();
    this.#forget();
    if (!this.#open) this.#blank(gap);
    else {
      this.#text += ' ';
      this.#width += gap;
    }
  }

  #blank(width: number): void {
    this.runs.push({
      str: ' ',
      transform: this.#transform,
      width: Math.abs(width),
      fontName: this.#fontName,
      hasEOL: false,
    });
  }

  #endLine({ a, b, c, d }: Track, x: number, y: number): void {
    this.#forget();
    if (this.#open) this.end(true);
    else
      this.runs.push({
        str: '',
        transform: [a, b, c, d, x, y],
        width: 0,
        fontName: this.#fontName,
        hasEOL: true,
      });
  }
}
