// Names and codes of municipalities, as people write them.
import { describe, expect, it } from 'vitest';
import { foldName, normaliseCode } from '../../src/corpus/municipalities.js';
import { loadPlaces } from '../../src/corpus/places.js';

const table = await loadPlaces();

describe('names', () => {
  it.each([
    ['Assen', 'GM0106'],
    ['gemeente assen', 'GM0106'],
    ['ASSEN ', 'GM0106'],
    ['Den Haag', 'GM0518'],
    ['’s-Gravenhage', 'GM0518'],
    ["'s Gravenhage", 'GM0518'],
    ['Den Bosch', 'GM0796'],
    ['s-Hertogenbosch', 'GM0796'],
    ['Sudwest Fryslan', 'GM1900'],
    ['Súdwest-Fryslân', 'GM1900'],
    ['Nuenen', 'GM0820'],
    ['Hengelo', 'GM0164'],
    ['Hengelo (O)', 'GM0164'],
    ['Bergen NH', 'GM0373'],
    ['Bergen (Limburg)', 'GM0893'],
    ['Krimpen a/d IJssel', 'GM0542'],
    ['Alphen aan den Rĳn', 'GM0484'],
  ])('%s is %s', (name, code) => {
    expect(table.byName(name)).toMatchObject({ kind: 'found', municipality: { code } });
  });

  it('does not choose between two of one name', () => {
    expect(table.byName('Bergen')).toEqual({ kind: 'ambiguous', names: ['Bergen (NH.)', 'Bergen (L.)'] });
  });

  it('proposes a name for a mistyped one, and none for a Flemish one that looks like nothing', () => {
    expect(table.byName('Tilbrug')).toEqual({ kind: 'unknown', hint: 'Tilburg' });
    expect(table.byName('Sint-Katelijne-Waver')).toEqual({ kind: 'unknown', hint: null });
  });

  it.each([
    // Three letters from Amstelveen: a name of its own.
    ['Oosterveen', null],
    ['Gent', null],
    ['Asen', 'Assen'],
    ['Amstleveen', 'Amstelveen'],
    // Three slips in a long name.
    ['Krimpn aan de Ijsel', 'Krimpen aan den IJssel'],
  ])('%s is near to %s', (name, hint) => expect(table.byName(name)).toEqual({ kind: 'unknown', hint }));

  it('takes every name of the table for the municipality itself', () => {
    for (const code of ['GM0014', 'GM0164', 'GM0820', 'GM1992']) {
      const { name } = table.byCode(code)!;
      expect(table.byName(name)).toMatchObject({ municipality: { code } });
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });
});

it.each([
  ['GM0106', 'GM0106'],
  ['gm106', 'GM0106'],
  ['106', 'GM0106'],
  [' 0106 ', 'GM0106'],
  ['1992', 'GM1992'],
  ['GM01061', null],
  ['Assen', null],
  ['', null],
])('code %s is %s', (written, code) => expect(normaliseCode(written)).toBe(code));
