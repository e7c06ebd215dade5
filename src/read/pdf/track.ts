// The line that a piece of text is drawn along, on the page.
import type { TextState } from './text-state.js';

/** Start and direction of a line of text, with what its letters look like. Lengths are points on the page. */
export interface Track {
  readonly x: number;
  readonly y: number;
  /** The way of one unit of the text along the line. */
  readonly dx: number;
  readonly dy: number;
  // Matrix of a letter: how one em to the right and one em upward look.
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  /** One unit of the text as `alongTrack` and `acrossTrack` see it. */
  readonly along: number;
  readonly across: number;
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

/** The line on which the next letters are drawn. */
export function trackOf(state: TextState): Track {
  const { a, b, c, d, ta, tb, tc, td, x, y, size, rise } = state;
  const dx = a * ta + c * tb;
  const dy = b * ta + d * tb;
  const ux = a * tc + c * td;
  const uy = b * tc + d * td;
  const wide = size * state.stretch;
  const matrix = { a: dx * wide, b: dy * wide, c: ux * size, d: uy * size };
  return {
    x: a * x + c * y + state.e + rise * ux,
    y: b * x + d * y + state.f + rise * uy,
    dx,
    dy,
    a: matrix.a,
    b: matrix.b,
    c: matrix.c,
    d: matrix.d,
    along: alongTrack(matrix, dx, dy),
    across: acrossTrack(matrix, dx, dy),
  };
}
