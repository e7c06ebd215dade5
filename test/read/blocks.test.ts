// The writing of text and spans.
import { expect, it } from 'vitest';
import { BlockWriter, cleanLine, withoutBullet } from '../../src/read/blocks.js';

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
