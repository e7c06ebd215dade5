// The tables of the data set, in the order of their files.
import type { CorpusTable, UnitResult, UnitRows } from '../model.js';
import { concepts } from './concepts.js';
import { dimensions } from './dimensions.js';
import { documentsTable } from './documents.js';
import { errors } from './errors.js';
import { gaps } from './gaps.js';
import { matches } from './matches.js';
import { pairs } from './pairs.js';
import { paragraphs } from './paragraphs.js';

export { documentsTable } from './documents.js';
export { labels, labelRows } from './labels.js';

export interface TableChoice {
  /** Columns of the manifest that are carried along, in their order; they stand at the end of `documents`. */
  readonly extra?: readonly string[];
  /** Also a row per paragraph. */
  readonly paragraphs?: boolean;
}

/** The tables that units fill. The table `labels` is not one of them: it is filled once, by `labelRows`. */
export function corpusTables({
  extra = [],
  paragraphs: asked = false,
}: TableChoice = {}): readonly CorpusTable[] {
  return [
    pairs,
    documentsTable(extra),
    ...(asked ? [paragraphs] : []),
    matches,
    concepts,
    dimensions,
    gaps,
    errors,
  ];
}

/** All of them, without columns of a manifest. */
export const TABLES: readonly CorpusTable[] = corpusTables({ paragraphs: true });

/** What one unit adds to every table. */
export function unitRows(result: UnitResult, tables: readonly CorpusTable[]): UnitRows {
  return Object.fromEntries(tables.map((table) => [table.name, table.rows(result)]));
}
