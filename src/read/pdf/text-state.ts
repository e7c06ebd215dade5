// Where and how the next letter of a page is drawn: the text state of PDF (ISO 32000-1, 9.3 and 9.4.4).

/** What must be known of a font to place its letters. */
export interface DrawnFont {
  /** Name within the open document. */
  readonly name: string;
  /** Width of the text unit of the font, in ems; a thousandth for nearly all. */
  readonly unit: number;
}

/** Length of a way; most text stands straight on its page, where it takes no root. */
export function lengthOf(x: number, y: number): number {
  if (y === 0) return Math.abs(x);
  return x === 0 ? Math.abs(y) : Math.hypot(x, y);
}

/** The text state with the matrix of the page; kept and brought back with the graphics state. */
export class TextState {
  // From the space of the drawing to that of the page.
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;
  // The direction of the text, the start of its line, and the place of the next letter.
  ta = 1;
  tb = 0;
  tc = 0;
  td = 1;
  lineX = 0;
  lineY = 0;
  x = 0;
  y = 0;
  font: DrawnFont | null = null;
  size = 0;
  charSpacing = 0;
  wordSpacing = 0;
  leading = 0;
  /** Horizontal stretch; 1 is none. */
  stretch = 1;
  rise = 0;

  /**
   * Field by field: pages full of lines and fills keep and bring back the state thousands of times.
   * @param copy a state no longer in use, written over
   */
  copy(copy = new TextState()): TextState {
    copy.a = this.a;
    copy.b = this.b;
    copy.c = this.c;
    copy.d = this.d;
    copy.e = this.e;
    copy.f = this.f;
    copy.ta = this.ta;
    copy.tb = this.tb;
    copy.tc = this.tc;
    copy.td = this.td;
    copy.lineX = this.lineX;
    copy.lineY = this.lineY;
    copy.x = this.x;
    copy.y = this.y;
    copy.font = this.font;
    copy.size = this.size;
    copy.charSpacing = this.charSpacing;
    copy.wordSpacing = this.wordSpacing;
    copy.leading = this.leading;
    copy.stretch = this.stretch;
    copy.rise = this.rise;
    return copy;
  }

  /** Draws from now on through a matrix as well. */
  transform(matrix: ArrayLike<number>): void {
    const { 0: a = 1, 1: b = 0, 2: c = 0, 3: d = 1, 4: e = 0, 5: f = 0 } = matrix;
    const { a: pa, b: pb, c: pc, d: pd } = this;
    this.e += pa * e + pc * f;
    this.f += pb * e + pd * f;
    this.a = pa * a + pc * b;
    this.b = pb * a + pd * b;
    this.c = pa * c + pc * d;
    this.d = pb * c + pd * d;
  }

  /** Sets the direction and start of a line of text. */
  setText(matrix: ArrayLike<number>): void {
    const { 0: a = 1, 1: b = 0, 2: c = 0, 3: d = 1, 4: x = 0, 5: y = 0 } = matrix;
    this.ta = a;
    this.tb = b;
    this.tc = c;
    this.td = d;
    this.lineX = this.x = x;
    this.lineY = this.y = y;
  }

  /** Goes to the start of a line so much further in the space of the text. */
  moveLine(x: number, y: number): void {
    this.lineX += this.ta * x + this.tc * y;
    this.lineY += this.tb * x + this.td * y;
    this.x = this.lineX;
    this.y = this.lineY;
  }

  /** Length on the page of one unit along the line. */
  scale(): number {
    return lengthOf(this.a, this.b) * lengthOf(this.ta, this.tb);
  }
}
