// The words of running text, each kept once; and what is remembered per token.
import { expect, it } from 'vitest';
import { LARGEST } from '../../src/dutch/memo.js';
import { TextToken, TokenMemo } from '../../src/dutch/token-memo.js';
import { tokenise } from '../../src/dutch/tokens.js';
import { type TextWord, WordTable } from '../../src/dutch/word-table.js';

const lower = (word: string): string => word.toLowerCase();
const tokenOf = (word: TextWord): TextToken => new TextToken(0, word.text.length, word);

it('gives one object for a word wherever it stands, and one number for a key', () => {
  const table = new WordTable(lower);
  const text = 'Kunst en kunst en Kunst';
  const [first, second, third] = [
    table.wordAt(text, 0, 5),
    table.wordAt(text, 9, 14),
    table.wordAt(text, 18, 23),
  ];
  expect(third).toBe(first);
  expect([first.text, first.norm, second.text, second.norm]).toEqual(['Kunst', 'kunst', 'kunst', 'kunst']);
  expect(second.number).toBe(first.number);
  expect(table.wordAt(text, 6, 8).number).not.toBe(first.number);
});

it('begins anew when it is full, with numbers that were never given before', () => {
  const table = new WordTable(lower, 3);
  const words = ['een', 'twee', 'drie', 'vier', 'een', 'vijf', 'zes', 'een'];
  const found = words.map((word) => table.wordAt(word, 0, word.length));
  expect(found.map(({ text }) => text)).toEqual(words);
  expect(found.map(({ number }) => number)).toEqual([
    0,
    1,
    2,
    LARGEST,
    LARGEST + 1,
    LARGEST + 2,
    2 * LARGEST,
    2 * LARGEST + 1,
  ]);
});

it('keeps the number of a key apart from that of the key of that key', () => {
  // A key that is not its own key, as the lower case of a letter with a loose mark may be.
  const table = new WordTable((word) => (word === 'A' ? 'b' : word === 'b' ? 'c' : word));
  const [a, b] = [table.wordAt('A', 0, 1), table.wordAt('b', 0, 1)];
  expect([a.norm, b.norm]).toEqual(['b', 'c']);
  expect(a.number).not.toBe(b.number);
});

it('remembers a value per word of a token, until the table begins anew', () => {
  const memo = new TokenMemo<string | null>();
  const [old, other, late] = [5, 6, LARGEST + 5].map((number) =>
    tokenOf({ text: 'w', norm: 'w', number }),
  ) as [TextToken, TextToken, TextToken];
  memo.set(old, 'kunst');
  memo.set(other, null);
  expect([memo.get(old), memo.get(other), memo.get(late)]).toEqual(['kunst', null, undefined]);
  memo.set(late, 'zorg');
  expect([memo.get(old), memo.get(late)]).toEqual([undefined, 'zorg']);
  memo.set(old, 'kunst');
  expect([memo.get(old), memo.get(late)]).toEqual([undefined, 'zorg']);
});

it('knows nothing of tokens that were made elsewhere', () => {
  const [token] = tokenise('kunst');
  const memo = new TokenMemo<string>();
  memo.set(token!, 'kunst');
  memo.set({ ...token! }, 'anders');
  expect([memo.get(token!), memo.get({ ...token! })]).toEqual(['kunst', undefined]);
  expect(JSON.stringify(token)).toBe('{"start":0,"end":5,"text":"kunst","norm":"kunst"}');
});
