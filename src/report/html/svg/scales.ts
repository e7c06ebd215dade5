// Scales of drawings (owner of d3-scale).
import { scaleBand, scaleLinear, scaleSqrt } from 'd3-scale';

/** A number scale from 0 that ends at a round number, with the values to name. */
export interface FromZero {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly top: number;
}

/** @param max largest value; @param ticks about how many values to name */
export function fromZero(max: number, from: number, to: number, ticks = 4): FromZero {
  const scale = scaleLinear()
    .domain([0, Math.max(max, Number.EPSILON)])
    .range([from, to])
    .nice(ticks);
  return { at: (value) => scale(value), ticks: scale.ticks(ticks), top: scale.domain()[1]! };
}

/** A number scale between two known ends; values outside are put at the ends. */
export function between(low: number, high: number, from: number, to: number): (value: number) => number {
  const scale = scaleLinear().domain([low, high]).range([from, to]).clamp(true);
  return (value) => scale(value);
}

/** Radius of a circle whose area goes with the value. */
export function radius(max: number, largest: number): (value: number) => number {
  const scale = scaleSqrt()
    .domain([0, Math.max(1, max)])
    .range([0, largest]);
  return (value) => scale(value);
}

/** Bands of equal height, one per row: where each begins. */
export function rows(count: number, from: number, to: number): (row: number) => number {
  const scale = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, row) => row))
    .range([from, to]);
  return (row) => scale(row) ?? from;
}
