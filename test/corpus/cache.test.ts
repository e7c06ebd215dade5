// What is kept of a unit: damage is seen, writing is whole or not at all, and names hold all that matters.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/corpus/cache.js';
import { decodeEntry, encodeEntry } from '../../src/corpus/entry-bytes.js';
import { contentHash, recipeHash, unitKey, type Recipe } from '../../src/corpus/keys.js';
import type { Unit } from '../../src/corpus/model.js';
import type { UnitEntry } from '../../src/corpus/task.js';
import { fileOf } from './sample.js';

const ENTRY: UnitEntry = {
  unit: 'GM0106/2025',
  rows: { pairs: [['GM0106/2025', 1.5, null, true, 'regel\u2028met\neen eind’']] },
  ready: { matches: { count: 1, csv: Buffer.from('GM0106/2025,1,"regel\nmet een eind’"\n') } },
  failures: [],
  files: 2,
  read: 2,
  compared: true,
  content: '',
  report: Buffer.from('<p>één\nverslag</p>\n'),
};
const KEY = 'ab'.repeat(32);
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'raakvlak-cache-'));

describe('an entry', () => {
  it('comes back as it was', () => {
    expect(decodeEntry(encodeEntry(ENTRY))).toEqual(ENTRY);
    expect(decodeEntry(encodeEntry({ ...ENTRY, ready: {}, report: null }))).toMatchObject({
      ready: {},
      report: null,
    });
  });

  it('comes back when it is larger than what is unpacked at a time', () => {
    const large = { ...ENTRY, report: Buffer.alloc(3_000_000, 'verslag ') };
    expect(decodeEntry(encodeEntry(large))!.report!.equals(large.report)).toBe(true);
  });

  it('is not believed when a byte is another, when it is cut off, or empty', () => {
    const bytes = encodeEntry(ENTRY);
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 0x10;
      const found = decodeEntry(damaged);
      // The head of a gzip file has bytes that mean nothing: those may change.
      if (found !== null) expect(found).toEqual(ENTRY);
      expect(decodeEntry(bytes.subarray(0, at))).toBeNull();
    }
  });
});

describe('the cache', () => {
  it('keeps entries, also for the next run, and leaves nothing temporary', () => {
    const folder = newFolder();
    const cache = openCache(folder);
    expect(cache.has(KEY)).toBe(false);
    expect(cache.read(KEY)).toBeNull();
    cache.write(KEY, encodeEntry(ENTRY));
    cache.write(KEY, encodeEntry(ENTRY));
    expect(openCache(folder).read(KEY)).toEqual(ENTRY);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('gives nothing for a damaged entry, and takes a new one in its place', () => {
    const cache = openCache(newFolder());
    cache.write(KEY, encodeEntry(ENTRY));
    writeFileSync(cache.file(KEY), readFileSync(cache.file(KEY)).subarray(0, 30));
    expect(cache.has(KEY)).toBe(true);
    expect(cache.read(KEY)).toBeNull();
    cache.write(KEY, encodeEntry(ENTRY));
    expect(cache.read(KEY)).toEqual(ENTRY);
  });

  it('sweeps up after a run that was killed, and leaves alone what another run is writing', () => {
    const folder = newFolder();
    openCache(folder);
    const names = [`${hostname()}~99999999~abc`, `${hostname()}~${process.pid}~abc`, 'elsewhere~1~abc'];
    for (const name of names) writeFileSync(join(folder, 'tmp', name), 'half');
    openCache(folder);
    expect(readdirSync(join(folder, 'tmp')).sort()).toEqual(names.slice(1).sort());
  });
});

describe('the key', () => {
  const unit: Unit = {
    index: 0,
    id: 'GM0106/2025',
    municipality: 'Assen',
    code: 'GM0106',
    province: 'Drenthe',
    year: 2025,
    files: [fileOf('a.pdf'), fileOf('b.pdf', { golf: 'een' })],
  };
  const recipe: Recipe = {
    version: '0.1.0',
    program: 'p',
    lexicons: 'l',
    options: {
      changes: 'accept',
      ocr: false,
      guessDomain: false,
      seed: 1,
      paragraphs: false,
      extra: [],
      reports: null,
    },
    columns: { pairs: ['unit'] },
  };
  const keyOf = (one: Unit, hashes: readonly string[], how: Recipe = recipe): string =>
    unitKey(recipeHash(how), contentHash(one, hashes), null);
  const key = keyOf(unit, ['1', '2']);

  it('does not depend on the place in the corpus, the rows of the manifest or the machine', () => {
    const files = unit.files.map((file) => ({ ...file, row: 77, location: `/mnt/${file.path}` }));
    expect(keyOf({ ...unit, index: 9, files }, ['1', '2'])).toBe(key);
  });

  it.each<[string, string]>([
    ['the bytes of a file', keyOf(unit, ['1', '3'])],
    ['the order of files', keyOf(unit, ['2', '1'])],
    [
      'what is left out of a file',
      keyOf(
        {
          ...unit,
          files: unit.files.map((file) => ({ ...file, leaveOut: { pages: ['1-3'], sections: [] } })),
        },
        ['1', '2'],
      ),
    ],
    ['the year', keyOf({ ...unit, year: 2024 }, ['1', '2'])],
    [
      'a column of the manifest',
      keyOf({ ...unit, files: [unit.files[0]!, fileOf('b.pdf', { golf: 'twee' })] }, ['1', '2']),
    ],
    ['the version', keyOf(unit, ['1', '2'], { ...recipe, version: '0.2.0' })],
    ['the lexicons', keyOf(unit, ['1', '2'], { ...recipe, lexicons: 'm' })],
    ['the seed', keyOf(unit, ['1', '2'], { ...recipe, options: { ...recipe.options, seed: 2 } })],
  ])('depends on %s', (_, other) => expect(other).not.toBe(key));
});
