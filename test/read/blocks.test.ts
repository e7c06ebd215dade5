// The writing of text and spans.
import { describe, expect, it } from 'vitest';
import {
  BlockWriter,
  cleanCharacters,
  cleanLine,
  singleSpaced,
  withoutBullet,
} from '../../src/read/blocks.js';

it('separates blocks by an empty line and gives each its span', () => {
  const writer = new BlockWriter();
  writer.add('heading', ' Een\n kop ', { level: 9 });
  writer.add('paragraph', ' *** ');
  writer.add('paragraph', 'Tekst\u00a0hier.');
  writer.add('tableCell', '✓', { cell: { table: 0, row: 1, column: 2 } });
  expect(writer.finish()).toEqual({
    text: 'Een kop\n\nTekst hier.\n\n✓',
    blocks: [
      { span: { start: 0, end: 7 }, role: 'heading', level: 6, page: null },
      { span: { start: 9, end: 20 }, role: 'paragraph', page: null },
      { span: { start: 22, end: 23 }, role: 'tableCell', page: null, cell: { table: 0, row: 1, column: 2 } },
    ],
  });
});

it('cuts a paragraph at empty lines and before bullets', () => {
  const writer = new BlockWriter();
  writer.add('paragraph', 'Wij willen\nveel:\n• kunst\nen zorg\n• sport\n\nSlot');
  const { text, blocks } = writer.finish();
  expect(text.split('\n\n')).toEqual(['Wij willen veel:', 'kunst en zorg', 'sport', 'Slot']);
  expect(blocks.map((block) => block.role)).toEqual(['paragraph', 'listItem', 'listItem', 'paragraph']);
});

it.each([
  ['e\u0301e\u0301n', 'één'],
  ['wel\u00adzijn', 'welzijn'],
  ['e\u2011mail', 'e-mail'],
  ['a\u200bb\ufeff', 'ab'],
  ['ﬁets\u0007 \u001b[31m', 'fiets [31m'],
  ['\uf0b7 punt', '• punt'],
])('cleans %j', (text, expected) => {
  expect(cleanLine(text)).toBe(expected);
});

it.each([
  ['• kunst', 'kunst'],
  ['- kunst', 'kunst'],
  ['o Kunst', 'Kunst'],
  ['o kunst', null],
  ['-kunst', null],
  ['➔ kunst', 'kunst'],
  ['•', null],
])('takes the bullet off %j', (line, expected) => {
  expect(withoutBullet(line)).toBe(expected);
});

describe('the quick way past clean text', () => {
  it('gives what the long way gives, for every character', () => {
    // A soft hyphen behind it, which is taken out, sends any text the long way.
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const other = codes.filter((code) => {
      const text = `a${String.fromCharCode(code)}b`;
      return cleanCharacters(text) !== cleanCharacters(`${text}\u00ad`);
    });
    expect(other).toEqual([]);
  });

  it('leaves single spaces only, whatever white space there was', () => {
    expect(singleSpaced('zorg en cultuur')).toBe('zorg en cultuur');
    expect([' zorg', 'zorg ', 'zorg\u00a0en', 'zorg  en', '\tzorg\n', ' ', ''].map(singleSpaced)).toEqual([
      'zorg',
      'zorg',
      'zorg en',
      'zorg en',
      'zorg',
      '',
      '',
    ]);
  });
});
