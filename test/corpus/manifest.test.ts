// Manifests as people make them: columns in two languages, and every kind of mistake told with its row.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, type ManifestOptions } from '../../src/corpus/manifest.js';
import { loadPlaces } from '../../src/corpus/places.js';
import { readSource } from '../../src/corpus/source.js';
import { parseShard, unitsOfShard } from '../../src/corpus/shard.js';
import { unitsOf } from '../../src/corpus/units.js';
import { RaakvlakError } from '../../src/errors.js';

const places = await loadPlaces();
const OPTIONS: ManifestOptions = { path: 'm.csv', folder: '/data', guessDomain: false, windows: false };
const HEAD = ['path', 'domain', 'municipality', 'code', 'year'];

const read = (rows: readonly (readonly string[])[], options: Partial<ManifestOptions> = {}) =>
  readManifest(rows, places, { ...OPTIONS, ...options });

/** A folder of its own with files by name. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-corpus-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('rows', () => {
  it('reads Dutch columns in any order and carries the others along', () => {
    const found = read([
      ['Jaar', 'Gemeente', 'Golf', 'Domein', 'Bestand'],
      ['2025', 'Assen', 'een', 'Cultuur', 'assen\\nota.pdf'],
      ['', '', '', '', ''],
      ['', 'Lindebeke', '', 'zorg en welzijn', '/elders/b.pdf'],
    ]);
    expect(found.bad).toEqual([]);
    expect(found.extra).toEqual(['Golf']);
    expect(found.entries).toEqual([
      {
        municipality: 'Assen',
        code: 'GM0106',
        province: 'Drenthe',
        year: 2025,
        file: {
          path: 'assen/nota.pdf',
          location: '/data/assen/nota.pdf',
          domain: 'culture',
          row: 2,
          extra: { Golf: 'een' },
        },
      },
      {
        municipality: 'Lindebeke',
        code: null,
        province: null,
        year: null,
        file: {
          path: '/elders/b.pdf',
          location: '/elders/b.pdf',
          domain: 'welfare',
          row: 4,
          extra: { Golf: '' },
        },
      },
    ]);
    expect(found.notices).toEqual([
      {
        code: 'batch-place-unknown',
        data: { name: 'Lindebeke', hint: expect.any(String) as string },
        rows: [4],
      },
    ]);
  });

  it.each([
    [['', 'culture', 'Assen', '', ''], 'batch-path-missing', {}],
    [['a.pdf', '', 'Assen', '', ''], 'batch-domain-missing', {}],
    [['a.pdf', 'cultur', 'Assen', '', ''], 'batch-domain-unknown', { value: 'cultur', hint: 'culture' }],
    [['a.pdf', 'wegen', 'Assen', '', ''], 'batch-domain-unknown', { value: 'wegen', hint: '' }],
    [['a.pdf', 'culture', '', '', ''], 'batch-place-missing', {}],
    [['a.pdf', 'culture', 'Bergen', '', ''], 'batch-place-ambiguous', { name: 'Bergen' }],
    [['a.pdf', 'culture', 'Tilburg', '106', ''], 'batch-place-code', { code: 'GM0106', named: 'Assen' }],
    [['a.pdf', 'culture', 'Assen', 'X1', ''], 'batch-code-form', { code: 'X1' }],
    [['a.pdf', 'culture', '', 'GM9999', ''], 'batch-code-alone', { code: 'GM9999' }],
    [['a.pdf', 'culture', 'Assen', '', '25'], 'batch-year', { value: '25' }],
    [['a.pdf', 'culture', 'Assen', '', '2025', 'te veel'], 'batch-row-long', { columns: 5 }],
  ])('%j is %s', (row, code, data) => {
    const { bad, entries } = read([HEAD, row]);
    expect(bad.map((one) => [one.row, one.error.code])).toEqual([[2, code]]);
    expect(bad[0]!.error.data).toMatchObject(data);
    expect(entries).toEqual([]);
  });

  it('tells every mistake of a row, and goes on with the next', () => {
    const { bad, entries } = read([HEAD, ['', 'x', '', '', 'y'], ['a.pdf', 'culture', 'Assen', '', '']]);
    expect(bad.map(({ error }) => error.code)).toEqual([
      'batch-path-missing',
      'batch-domain-unknown',
      'batch-year',
      'batch-place-missing',
    ]);
    expect(entries).toHaveLength(1);
  });

  it('reads what is to be left out of a file, in columns of two languages and in one form', () => {
    const leaveOut = (head: readonly string[], cells: readonly string[]) =>
      read([
        [...HEAD, ...head],
        ['a.pdf', 'culture', 'Assen', '', '', ...cells],
      ]).entries[0]!.file.leaveOut;
    expect(
      leaveOut(['exclude_pages', 'exclude_section'], ['1–3, 40 -', '6.2| Bijlage 1: cijfers |']),
    ).toEqual({
      pages: ['1-3', '40-'],
      sections: ['6.2', 'Bijlage 1: cijfers'],
    });
    expect(leaveOut(['Zonder_Bladzijden', 'zonder_paragraaf'], ['7', ''])).toEqual({
      pages: ['7'],
      sections: [],
    });
    expect(leaveOut(['exclude_pages', 'exclude_section'], [' ', '|'])).toBeUndefined();
    expect(read([[...HEAD, 'exclude_pages']]).extra).toEqual([]);
  });

  it.each([['3-1'], ['0'], ['1-mrt'], ['a.pdf:1'], ['1;2']])('tells that %s are no pages', (pages) => {
    const { bad } = read([
      [...HEAD, 'exclude_pages'],
      ['a.pdf', 'culture', 'Assen', '', '', '2'],
      ['b.pdf', 'culture', 'Assen', '', '', pages],
    ]);
    expect(bad).toEqual([
      { row: 3, path: 'b.pdf', error: new RaakvlakError('batch-exclude-pages', { value: pages }) },
    ]);
  });

  it('lets a paper stand in several years and municipalities', () => {
    const { bad, entries } = read([
      HEAD,
      ['kader.pdf', 'welfare', 'Assen', '', '2024'],
      ['kader.pdf', 'welfare', 'Assen', '', '2025'],
      ['kader.pdf', 'culture', 'Tilburg', '', '2024'],
      ['kader.pdf', 'welfare', 'gemeente assen', 'GM0106', '2025'],
    ]);
    expect(unitsOf(entries).map(({ id, files }) => [id, files.map(({ row }) => row)])).toEqual([
      ['GM0106/2024', [2]],
      ['GM0106/2025', [3]],
      ['GM0855/2024', [4]],
    ]);
    // By another name, but of a unit that has it.
    expect(bad).toEqual([
      { row: 5, path: 'kader.pdf', error: new RaakvlakError('batch-path-double', { row: 3 }) },
    ]);
  });

  it('remarks once on a name, with all its rows', () => {
    const { notices } = read([
      HEAD,
      ['a.pdf', 'culture', 'Asen', '', ''],
      ['b.pdf', 'culture', 'Assen', '', ''],
      ['c.pdf', 'welfare', 'Asen', '', ''],
    ]);
    expect(notices).toEqual([
      { code: 'batch-place-unknown', data: { name: 'Asen', hint: 'Assen' }, rows: [2, 4] },
    ]);
  });

  it('takes a paper once in a unit, under whatever name', () => {
    const { bad } = read([
      HEAD,
      ['a.pdf', 'culture', 'Assen', '', ''],
      ['x/../a.pdf', 'welfare', 'Assen', '', ''],
    ]);
    expect(bad).toEqual([
      { row: 3, path: 'x/../a.pdf', error: new RaakvlakError('batch-path-double', { row: 2 }) },
    ]);
  });

  it('lets the code settle a name that two have, and names what it calls otherwise', () => {
    const { entries, bad, notices } = read([
      HEAD,
      ['a.pdf', 'culture', 'Bergen', '893', ''],
      ['b.pdf', 'culture', 'Nuenen c.a.', 'GM0820', ''],
    ]);
    expect(bad).toEqual([]);
    expect(entries.map(({ municipality }) => municipality)).toEqual([
      'Bergen (L.)',
      'Nuenen, Gerwen en Nederwetten',
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['batch-place-named']);
  });

  it('leaves a domain open only when it may be guessed', () => {
    const { entries } = read(
      [
        ['pad', 'gemeente'],
        ['a.pdf', 'Assen'],
      ],
      { guessDomain: true },
    );
    expect(entries[0]!.file.domain).toBeNull();
    expect(() => read([['pad', 'gemeente']])).toThrow(
      new RaakvlakError('batch-column-missing', {
        file: 'm.csv',
        column: 'domain',
        dutch: 'domein',
        hint: '',
      }).message,
    );
  });

  it('proposes the column that was meant', () => {
    try {
      read([['path', 'domian', 'municipality']]);
      expect.unreachable();
    } catch (error) {
      expect((error as RaakvlakError).data).toMatchObject({ column: 'domain', hint: 'domian' });
    }
  });
});

describe('sources', () => {
  it('reads Windows-1252 with semicolons, and paths from where the manifest stands', async () => {
    const text =
      'pad;domein;gemeente\nnota.pdf;cultuur;’s-Gravenhage\nkun\u00e9.pdf;welzijn;S\u00fadwest-Frysl\u00e2n\n';
    const bytes = Buffer.from(text.replace('’', '\u0092'), 'latin1');
    const folder = folderOf({ 'm.csv': bytes });
    const { entries, bad } = await readSource(join(folder, 'm.csv'), { guessDomain: false, out: '/nowhere' });
    expect(bad).toEqual([]);
    expect(entries.map(({ code }) => code)).toEqual(['GM0518', 'GM1900']);
    expect(entries[1]!.file).toMatchObject({ path: 'kuné.pdf', location: join(folder, 'kuné.pdf') });
  });

  it('reads a folder: municipality, domain, perhaps a year; what is no paper is counted, the output left out', async () => {
    const folder = folderOf({
      'Assen/cultuur/a.pdf': '',
      'Assen/welzijn/b.docx': '',
      'Tilburg/2024/culture/c.md': '',
      'Tilburg/culture/2025/d.md': '',
      'Tilburg/culture/photo.jpg': '',
      'Tilburg/e.pdf': '',
      'los.pdf': '',
      'Assen/.DS_Store': '',
      'out/pairs/f.md': '',
    });
    const { entries, bad, notices } = await readSource(folder, {
      guessDomain: false,
      out: join(folder, 'out'),
    });
    expect(
      entries.map(({ file, municipality, year }) => [file.path, municipality, file.domain, year]),
    ).toEqual([
      ['Assen/cultuur/a.pdf', 'Assen', 'culture', null],
      ['Assen/welzijn/b.docx', 'Assen', 'welfare', null],
      ['Tilburg/2024/culture/c.md', 'Tilburg', 'culture', 2024],
      ['Tilburg/culture/2025/d.md', 'Tilburg', 'culture', 2025],
    ]);
    expect(bad.map(({ path, error }) => [path, error.code])).toEqual([
      ['Tilburg/e.pdf', 'batch-folder-domain'],
      ['los.pdf', 'batch-folder-place'],
    ]);
    expect(notices).toEqual([{ code: 'batch-files-ignored', data: { count: 1 } }]);
  });
});

describe('units', () => {
  const rows = [
    ['b.pdf', 'culture', 'Tilburg', '', '2024'],
    ['a.pdf', 'welfare', 'tilburg', '', '2024'],
    ['c.pdf', 'culture', 'Lindebeke', '', ''],
    ['d.pdf', 'culture', 'Assen', '', '2025'],
    ['e.pdf', 'culture', 'Assen', '', '2024'],
  ];

  it('are the same whatever the order of the manifest, but for the numbers of rows', () => {
    const ids = (list: readonly string[][]) =>
      unitsOf(read([HEAD, ...list]).entries).map(({ index, id, files }) => [
        index,
        id,
        files.map(({ path }) => path),
      ]);
    expect(ids(rows)).toEqual([
      [0, 'GM0106/2024', ['e.pdf']],
      [1, 'GM0106/2025', ['d.pdf']],
      [2, 'GM0855/2024', ['a.pdf', 'b.pdf']],
      [3, 'Lindebeke/', ['c.pdf']],
    ]);
    expect(ids(rows.toReversed())).toEqual(ids(rows));
  });

  it('are divided over shards without rest', () => {
    const units = unitsOf(read([HEAD, ...rows]).entries);
    const parts = [1, 2, 3].map((part) => unitsOfShard(units, { part, parts: 3 }).map(({ index }) => index));
    expect(parts).toEqual([[0, 3], [1], [2]]);
    expect(parseShard('2/3')).toEqual({ part: 2, parts: 3 });
    expect(['0/3', '4/3', '1', 'a/b'].map(parseShard)).toEqual([null, null, null, null]);
  });
});
