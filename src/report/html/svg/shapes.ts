// Shapes of drawings (owner of d3-shape).
import {
  curveLinearClosed,
  lineRadial,
  pointRadial,
  symbol,
  symbolCircle,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import type { MarkShape } from '../../figures/model.js';

const angleOf = (axis: number, axes: number): number => (axis / axes) * 2 * Math.PI;

/** A closed line around a web. @param radii one per axis, clockwise from the top */
export function webLine(radii: readonly number[]): string {
  const line = lineRadial<number>()
    .angle((_, axis) => angleOf(axis, radii.length))
    .radius((radius) => radius)
    .curve(curveLinearClosed)
    .digits(2);
  return line([...radii]) ?? '';
}

/** Where a point on an axis of a web stands, from its middle. */
export const webPoint = (axis: number, axes: number, radius: number): [number, number] =>
  pointRadial(angleOf(axis, axes), radius);

const SYMBOLS: Readonly<Record<MarkShape, readonly [SymbolType, number]>> = {
  secured: [symbolSquare, 92],
  measure: [symbolTriangle, 74],
  wish: [symbolCircle, 72],
  both: [symbolTimes, 26],
};

/** The sign of a passage, around (0, 0). */
export function markPath(shape: MarkShape): string {
  const [type, size] = SYMBOLS[shape];
  return symbol(type, size).digits(2)() ?? '';
}

/** The marker of a series on a web: a dot for the first, a square for the second. */
export const seriesPath = (series: number): string =>
  symbol(series % 2 === 0 ? symbolCircle : symbolSquare, 58).digits(2)() ?? '';
