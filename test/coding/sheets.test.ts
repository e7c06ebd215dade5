// Coded sheets as people make them: joined by id, and every mistake named with its place.
import { describe, expect, it } from 'vitest';
import { joinSheets } from '../../src/coding/sheets.js';
import { RaakvlakError } from '../../src/errors.js';
import { textsOf, weightsOf } from '../../src/coding/sheet-rows.js';
import type { Table } from '../../src/tables/index.js';

const KNOWN = ['culture', 'welfare', 'meaning', 'connects'];

/** A table from rows of cells parted by '|'. */
function table(path: string, head: string, ...lines: readonly string[]): Table {
  const columns = head.split('|');
  const rows = lines.map((line, at) => ({
    row: at + 2,
    cells: Object.fromEntries(columns.map((column, place) => [column, line.split('|')[place] ?? ''])),
  }));
  return { path, columns, rows };
}

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof RaakvlakError) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

const GOOD = table('een.tsv', 'id|text|culture|welfare|remarks', 'a|zang|1|0|ja', 'b|zorg|0|?|', 'c|x||1.0|');

describe('one sheet', () => {
  const joined = joinSheets([GOOD], KNOWN, null);

  it('has its labels, texts and cells', () => {
    expect(joined.labels).toEqual(['culture', 'welfare']);
    expect(joined.ids).toEqual(['a', 'b', 'c']);
    expect(joined.texts!.get('b')).toBe('zorg');
    expect([...joined.coders[0]!.values()]).toEqual([
      { culture: '1', welfare: '0' },
      { culture: '0', welfare: '?' },
      { culture: '', welfare: '1' },
    ]);
  });

  it('takes NA and a dash for not coded, and commitment by its words', () => {
    const sheet = table('r.csv', 'id|text|culture|commitment', 'a|x|NA|-', 'b|y|1|Secured ');
    const [coder] = joinSheets([sheet], KNOWN, null).coders;
    expect([...coder!.values()]).toEqual([
      { culture: '', commitment: '' },
      { culture: '1', commitment: 'secured' },
    ]);
  });

  it('drops columns in which nothing was filled in', () => {
    const sheet = table('leeg.csv', 'id|text|culture|connects', 'a|x|1|', 'b|y|0|');
    expect(joinSheets([sheet], KNOWN, null).labels).toEqual(['culture']);
  });

  it('leaves out what was called unreadable', () => {
    const sheet = table('j.csv', 'id|text|culture|junk', 'a|x|1|0', 'b|y|0|1', 'c|z|0|');
    expect(joinSheets([sheet], KNOWN, null)).toMatchObject({ ids: ['a', 'c'], junk: 1 });
  });
});

describe('texts from another table', () => {
  const labels = table('labels.tsv', 'id|culture', 'a|1', 'b|0');

  it('are joined by id', () => {
    const { texts } = joinSheets([labels], KNOWN, table('t.tsv', 'id|text', 'b|zorg', 'c|meer', 'a|zang'));
    expect(texts!.get('a')).toBe('zang');
  });

  it('must be there', () => {
    expect(failure(() => joinSheets([labels], KNOWN, null))).toMatchObject({
      code: 'column-missing',
      file: 'labels.tsv',
      column: 'text',
      hint: 'text',
    });
    const other = table('t.tsv', 'id|text', 'a|zang');
    expect(failure(() => joinSheets([labels], KNOWN, other))).toEqual({
      code: 'ids-unmatched',
      file: 't.tsv',
      count: 1,
      ids: 'b',
    });
  });

  it('are not needed to compare coders', () => {
    expect(joinSheets([labels, { ...labels, path: 'twee.tsv' }], KNOWN, null).texts).toBeNull();
  });
});

describe('two sheets', () => {
  it('may each miss some paragraphs', () => {
    const other = table('twee.tsv', 'id|culture', 'b|0', 'd|1');
    const text = table('t.tsv', 'id|text', 'a|1', 'b|2', 'c|3', 'd|4');
    expect(joinSheets([GOOD, other], KNOWN, text)).toMatchObject({ ids: ['a', 'b', 'c', 'd'], partly: 3 });
  });

  it('must share some', () => {
    const other = table('twee.tsv', 'id|text|culture', 'x|t|0', 'y|t|1');
    expect(failure(() => joinSheets([GOOD, other], KNOWN, null))).toMatchObject({
      code: 'ids-unmatched',
      file: 'een.tsv',
      count: 2,
      ids: 'x, y',
    });
  });
});

it.each([
  [table('x', 'text|culture', 'a|1'), { code: 'column-missing', column: 'id' }],
  [table('x', 'id|text|culture', 'a|t|1', '|t|0'), { code: 'id-empty', row: 3 }],
  [table('x', 'id|text|culture', 'a|t|1', 'a|t|0'), { code: 'id-double', row: 3, id: 'a' }],
  [
    table('x', 'id|text|culture', 'a|t|1', 'b|t|ja'),
    { code: 'label-unknown', row: 3, column: 'culture', value: 'ja', allowed: '0, 1, ?' },
  ],
  [table('x', 'id|text|commitment', 'a|t|wens'), { code: 'label-unknown', column: 'commitment' }],
  [table('x', 'id|text|remarks', 'a|t|1'), { code: 'labels-none' }],
  [table('x', 'id|text|culture', 'a|t|', 'b|t|'), { code: 'labels-none' }],
])('refuses %#', (sheet, expected) => {
  expect(failure(() => joinSheets([sheet], KNOWN, null))).toMatchObject({ file: 'x', ...expected });
});

it('a table of texts needs both columns', () => {
  expect(failure(() => textsOf(table('x', 'id|tekst', 'a|t')))).toMatchObject({ column: 'text' });
  expect([...textsOf(table('x', 'id|text', 'b|t', 'a|s'))]).toEqual([
    ['b', 't'],
    ['a', 's'],
  ]);
});

describe('a design', () => {
  it('gives weights, with a decimal point or comma', () => {
    const weights = weightsOf(table('d', 'id|stratum|probability', 'a|both|0.25', 'b|neither|0,5'), [
      'a',
      'b',
    ]);
    expect([...weights.values()]).toEqual([4, 2]);
  });

  it('must know every paragraph, with a chance above 0', () => {
    const design = table('d', 'id|probability', 'a|0');
    expect(failure(() => weightsOf(design, ['a']))).toMatchObject({ code: 'label-unknown', row: 2 });
    expect(failure(() => weightsOf(design, ['a', 'z']))).toMatchObject({ code: 'ids-unmatched', ids: 'z' });
  });
});
