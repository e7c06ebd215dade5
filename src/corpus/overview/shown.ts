// How the numbers of the overview are written: a value with its interval, tables, edges of bars.
import type { Language, Messages } from '../../messages/index.js';
import type { Column, Part } from '../../report/model.js';
import type { Bin } from './statistics.js';
import type { OverviewData } from './data.js';
import type { Estimate } from './groups.js';

export interface OverviewContext {
  readonly data: OverviewData;
  readonly language: Language;
  readonly messages: Messages;
}

/** '0,62 (0,55–0,69)'; without an interval only the value, without a value '–'. */
export function withInterval(estimate: Estimate | null, { formats }: Messages): string {
  if (estimate === null) return '–';
  const { value, interval } = estimate;
  const { decimal } = formats;
  return interval === null
    ? decimal(value)
    : `${decimal(value)} (${decimal(interval.low)}–${decimal(interval.high)})`;
}

/** The first column has words, the others numbers. */
export const heads = (labels: readonly string[], words = 1): Column[] =>
  labels.map((label, at) => ({ label, align: at < words ? 'left' : 'right' }));

/** A part of the overview. */
export const part = (
  id: string,
  heading: string,
  blocks: Part['blocks'],
  level: Part['level'] = 2,
): Part => ({
  id,
  heading,
  level,
  depth: 'report',
  blocks,
});

/** Numbers behind a picture: folded in where the reader can unfold. */
export const folded = (id: string, heading: string, blocks: Part['blocks']): Part => ({
  ...part(id, heading, blocks, 3),
  depth: 'appendix',
});

/** Edges of bars with as few decimals as tell them apart. */
export function edgesOf(bins: readonly Bin[], { formats }: Messages): string[] {
  const edges = [...bins.map(({ from }) => from), bins.at(-1)!.to];
  const fits = (factor: number): boolean =>
    edges.every((edge) => Math.abs(Math.round(edge * factor) - edge * factor) < 1e-6);
  const write = fits(1)
    ? formats.count
    : fits(10)
      ? formats.short
      : fits(100)
        ? formats.decimal
        : formats.fine;
  return edges.map(write);
}
