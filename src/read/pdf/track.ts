// The line that a piece of text is drawn along, on the page.
import type { TextState } from './text-state.js';

/**
 * Start and direction of a line of text, with what its letters look like. Lengths are points on the page.
 * One track serves all pieces of text of a page in turn: there are thousands.
 */
export class Track {
  x = 0;
  y = 0;
  /** The way of one unit of the text along the line. */
  dx = 0;
  dy = 0;
  // Matrix of a letter: how one em to the right and one em upward look.
  a = 0;
  b = 0;
  c = 0;
  d = 0;
  /** One unit of the text as `alongTrack` and `acrossTrack` see it. */
  along = 0;
  across = 0;

  /** Goes to the line on which the next letters are drawn. */
  follow({ a, b, c, d, e, f, ta, tb, tc, td, x, y, size, stretch, rise }: TextState): void {
    const dx = a * ta + c * tb;
    const dy = b * ta + d * tb;
    const ux = a * tc + c * td;
    const uy = b * tc + d * td;
    const wide = size * stretch;
    this.x = a * x + c * y + e + rise * ux;
    this.y = b * x + d * y + f + rise * uy;
    this.dx = dx;
    this.dy = dy;
    this.a = dx * wide;
    this.b = dy * wide;
    this.c = ux * size;
    this.d = uy * size;
    this.along = alongTrack(this, dx, dy);
    this.across = acrossTrack(this, dx, dy);
  }
}

type Matrix = Pick<Track, 'a' | 'b' | 'c' | 'd'>;

/** How far a way over the page goes in the direction of the text. */
export function alongTrack({ a, b, c, d }: Matrix, x: number, y: number): number {
  if (b === 0 && c === 0 && a !== 0) return a > 0 ? x : -x;
  if (a === 0 && d === 0 && b !== 0) return b > 0 ? y : -y;
  return (a * x + b * y) / Math.hypot(a, b);
}

/** How far a way over the page goes to a side of the text. */
export function acrossTrack({ a, b, c, d }: Matrix, x: number, y: number): number {
  if (b === 0 && c === 0 && a !== 0) return a > 0 ? y : -y;
  if (a === 0 && d === 0 && b !== 0) return b > 0 ? x : -x;
  return (c * x + d * y) / Math.hypot(a, b);
}
