// The tidy tables: every row and number as in the JSON, and a line in the code book for every column.
import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../../src/report/json.js';
import { comparisonTables } from '../../../src/report/tidy/comparison.js';
import type { TidyTable } from '../../../src/report/tidy/table.js';
import { sampleContext, VARIANTS } from '../sample.js';

type Row = Readonly<Record<string, string | number | null>>;
const rowsOf = (tables: readonly TidyTable[], name: string): Row[] => {
  const { columns, rows } = tables.find((table) => table.name === name)!;
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])));
};

describe('tidy tables', () => {
  const context = sampleContext();
  const json = comparisonJson(context);
  const tables = comparisonTables(context);

  it('are these, the code book last', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'documents',
      'measures',
      'touching',
      'open-places',
      'dimensions',
      'concepts',
      'passages',
      'matches',
      'codebook',
    ]);
  });

  it('have as many cells in every row as columns', () => {
    for (const { columns, rows } of tables)
      expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
  });

  it('have the numbers of the JSON', () => {
    const measured = new Map(rowsOf(tables, 'measures').map((row) => [String(row['measure']), row]));
    expect(measured.get('similarity')).toMatchObject({
      value: json.sharedVocabulary.similarity,
      ...json.sharedVocabulary.interval,
    });
    expect(measured.get('touching_observed')?.['value']).toBe(json.touching.observed);
    expect(measured.get('touching_connecting')?.['value']).toBe(json.touching.connecting.length);
    expect(rowsOf(tables, 'passages').map((row) => row['passage'])).toEqual(
      json.passages.map(({ id }) => id),
    );
  });

  it('count as many passages as they name', () => {
    for (const name of ['concepts', 'dimensions', 'open-places']) {
      for (const row of rowsOf(tables, name)) {
        const ids = String(row['passages']).split(' ').filter(Boolean);
        expect(ids).toHaveLength(Number(row['n']));
      }
    }
  });

  it('quote what was matched', () => {
    const texts = new Map(json.passages.map(({ id, text }) => [id, text]));
    const found = rowsOf(tables, 'matches');
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(texts.get(String(row['passage']))).toContain(row['found']);
  });

  it('describe every column and every measure', () => {
    const book = rowsOf(tables, 'codebook');
    const columns = tables.filter(({ name }) => name !== 'codebook').flatMap((table) => table.columns);
    expect(book).toHaveLength(columns.length + rowsOf(tables, 'measures').length);
    expect(book.every((row) => String(row['meaning']).length > 0)).toBe(true);
  });
});

describe('every optional part absent', () => {
  it.each(Object.keys(VARIANTS))('%s', (name) => {
    const tables = comparisonTables(sampleContext(VARIANTS[name]!()));
    expect(tables).toHaveLength(9);
    expect(tables.flatMap(({ rows }) => rows.flat())).not.toContain(undefined);
  });
});
