// What the overview keeps of each unit: a few numbers, taken from the rows as they go by.
import type { PerDomain } from '../../analysis.js';
import type { Label } from '../../lexicon/schema.js';
import type { Domain } from '../../types.js';
import type { Cell, CorpusTable, UnitRows } from '../model.js';

/** Passages on a dimension, and the words that they stand in. */
export interface Attention {
  readonly n: number;
  readonly words: number;
}

/** A unit in a few numbers. */
export interface UnitSummary {
  readonly unit: string;
  readonly municipality: string;
  /** The same for every year of a municipality. */
  readonly key: string;
  readonly province: string | null;
  readonly year: number | null;
  readonly compared: boolean;
  readonly documents: number;
  readonly failed: number;
  readonly unread: number;
  /** Of both sides. */
  readonly paragraphs: number;
  readonly connecting: number | null;
  readonly similarity: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly openPlaces: number | null;
  /** By dimension. */
  readonly dimensions: ReadonlyMap<string, PerDomain<Attention>>;
}

/** What the overview is made of. */
export interface Collected {
  readonly units: readonly UnitSummary[];
  /** Names of the dimensions, in the order of the lexicon. */
  readonly dimensions: readonly { readonly id: string; readonly label: Label }[];
  /** Files that stand in more than one unit: a paper for some years. */
  readonly repeated: number;
}

/** Reads cells by the name of their column. */
type Reader = (cells: readonly Cell[]) => {
  readonly text: (column: string) => string | null;
  readonly number: (column: string) => number | null;
};

function readerOf(tables: readonly CorpusTable[], name: string): Reader {
  const table = tables.find((one) => one.name === name);
  const places = new Map((table?.columns ?? []).map((column, at) => [column.name, at]));
  return (cells) => {
    const cell = (column: string): Cell => {
      const at = places.get(column);
      if (at === undefined) throw new RangeError(`no column ${name}.${column}`);
      return cells[at] ?? null;
    };
    return {
      text: (column) => {
        const value = cell(column);
        return value === null ? null : String(value);
      },
      number: (column) => {
        const value = cell(column);
        return value === null ? null : Number(value);
      },
    };
  };
}

type Dimensions = Map<string, Record<Domain, Attention>>;

function summaryOf(row: ReturnType<Reader>, dimensions: Dimensions): UnitSummary {
  const count = (column: string): number => row.number(column) ?? 0;
  const both = (column: string): number => count(`culture_${column}`) + count(`welfare_${column}`);
  const municipality = row.text('municipality') ?? '';
  return {
    unit: row.text('unit') ?? '',
    municipality,
    key: row.text('code') ?? municipality,
    province: row.text('province'),
    year: row.number('year'),
    compared: row.number('compared') === 1,
    documents: both('documents'),
    failed: count('failed_documents'),
    unread: both('unread_pages'),
    paragraphs: both('paragraphs'),
    connecting: row.number('touching_connecting'),
    similarity: row.number('similarity'),
    low: row.number('similarity_low'),
    high: row.number('similarity_high'),
    openPlaces: row.number('open_places'),
    dimensions,
  };
}

/** Keeps what the overview needs of rows as they go by; the rows themselves are let go. */
export interface Collector {
  /** Rows of a unit, or those that belong to no unit (names of dimensions). */
  add(rows: UnitRows): void;
  collected(): Collected;
}

/** @param tables those of the data set, `labels` too */
export function createCollector(tables: readonly CorpusTable[]): Collector {
  const pair = readerOf(tables, 'pairs');
  const dimension = readerOf(tables, 'dimensions');
  const label = readerOf(tables, 'labels');
  const file = readerOf(tables, 'documents');
  const files = new Set<string>();
  const repeated = new Set<string>();
  const units: UnitSummary[] = [];
  const named: { id: string; label: Label }[] = [];
  return {
    add(rows) {
      for (const row of (rows['labels'] ?? []).map(label))
        if (row.text('kind') === 'dimension')
          named.push({
            id: row.text('id')!,
            label: { nl: row.text('label_nl')!, en: row.text('label_en')! },
          });
      for (const row of (rows['documents'] ?? []).map(file)) {
        const path = row.text('path')!;
        if (files.has(path)) repeated.add(path);
        files.add(path);
      }
      const none = { n: 0, words: 0 };
      const found: Dimensions = new Map();
      for (const row of (rows['dimensions'] ?? []).map(dimension)) {
        const id = row.text('dimension')!;
        const own = found.get(id) ?? { culture: none, welfare: none };
        own[row.text('domain') as Domain] = { n: row.number('n')!, words: row.number('words')! };
        found.set(id, own);
      }
      units.push(...(rows['pairs'] ?? []).map((cells) => summaryOf(pair(cells), found)));
    },
    collected: () => ({ units, dimensions: named, repeated: repeated.size }),
  };
}
