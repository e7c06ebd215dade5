// What a row of `pairs` is made from: the unit, the comparison of its sides, and what is computed from both.
import type { Measures } from '../../comparison/measures.js';
import { overlapOf } from '../../measure/concepts.js';
import { wilson, type Interval } from '../../measure/wilson.js';
import type { UnitResult } from '../model.js';
import { viewOf, type UnitView } from './unit.js';

export interface PairRow {
  readonly unit: UnitResult['unit'];
  readonly view: UnitView;
  readonly comparison: Measures | null;
  readonly overlap: ReturnType<typeof overlapOf> | null;
  /** Touching passages that connect, as a share of the paragraphs of both sides. */
  readonly connecting: Interval | null;
  /** The same of all passages about both domains. */
  readonly both: Interval | null;
}

const paragraphsOf = ({ sides }: UnitView): number => sides.reduce((sum, side) => sum + side.paragraphs, 0);

/** A share of the paragraphs of both sides; null where nothing was compared. */
export function shareOf({ view }: PairRow, hits: number | undefined): number | null {
  return hits === undefined ? null : hits / paragraphsOf(view);
}

/** The paragraphs are those of both sides together: passages about both domains are looked for in all of them. */
export function pairRow(result: UnitResult): PairRow {
  const { unit, comparison } = result;
  const view = viewOf(result);
  const n = paragraphsOf(view);
  return {
    unit,
    view,
    comparison,
    overlap: comparison && overlapOf(comparison.concepts),
    connecting: comparison && wilson(comparison.touching.connecting.length, n),
    both: comparison && wilson(comparison.touching.observed, n),
  };
}
