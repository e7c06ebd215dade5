// Ids of paragraphs: the same when a paper is read again, moved or saved in another form; never twice.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createIds } from '../../src/coding/ids.js';

const sha = (text: string): string => `p${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;

it('is a hash of the name and the letters', () => {
  expect(createIds()('map/Nota Cultuur.pdf', 'Wij zingen, samen: 2025!')).toBe(
    sha('nota cultuur\nwijzingensamen2025'),
  );
});

it('does not mind folder, form, case, hyphens and white space', () => {
  const one = createIds()('a/Nota.pdf', 'De cultuur- sector\nzingt');
  expect(createIds()('b\\nota.docx', 'de cultuur-sector  zingt')).toBe(one);
});

it('minds another word or another paper', () => {
  const id = createIds();
  expect(new Set([id('a.pdf', 'dans'), id('a.pdf', 'zang'), id('b.pdf', 'dans')]).size).toBe(3);
});

it('numbers what stands there again', () => {
  const id = createIds();
  expect([id('a.pdf', 'dans'), id('a.pdf', 'Dans.'), id('a.pdf', 'dans')]).toEqual([
    sha('a\ndans'),
    sha('a\ndans#2'),
    sha('a\ndans#3'),
  ]);
});
