// The quick look at a sentence: a pattern is only searched when every slot of it may find a word in its reach.
import { expect, it } from 'vitest';
import { tokenise } from '../../src/dutch/tokens.js';
import type { Slot } from '../../src/match/model.js';
import { cellsOf, layNeeds, needsOf, Presence } from '../../src/match/presence.js';

const slot = (gap: number, link: Slot['link'], ...forms: readonly string[]): Slot => ({
  forms: () => new Set(forms),
  key: forms[0]!,
  gap,
  afterPunctuation: false,
  link,
  spelling: null,
});

it('lays the needs of patterns in one row, each with the place of the next', () => {
  const row = layNeeds([
    [
      { cells: [7, 8], first: 1, last: 3 },
      { cells: [9], first: -2, last: -1 },
    ],
    [],
    [{ cells: [5], first: 1, last: 32 }],
  ]);
  expect([...row]).toEqual([10, 2, 0b111, 1, 7, 8, 1, 0b11, -2, 9, 11, 16, 1, -1, 1, 5]);
});

it('knows how far from the anchor the word of a slot may stand', () => {
  const needs = needsOf(
    [slot(0, 'free', 'a'), slot(2, 'free', 'b'), slot(1, 'free', 'c'), slot(3, 'attributive', 'd')],
    1,
  );
  // 'a' at most two words before the anchor, 'c' one behind it, and a coordination of eight words before 'd'.
  expect(needs.map(({ first, last }) => [first, last])).toEqual([
    [-3, -1],
    [1, 2],
    [2, 11],
  ]);
});

it('holds a pattern only where each slot finds the beginning of a word in its reach', () => {
  const behind = (last: number, ...forms: readonly string[]) => ({
    cells: cellsOf(new Set(forms)),
    first: 1,
    last,
  });
  const needs = layNeeds([[behind(2, 'samen', 'zamen')], [behind(1, 'samen')], [behind(4, 'dansen')]]);
  const [second, third] = [needs[0]!, needs[needs[0]!]!];
  const presence = new Presence();
  const tokens = tokenise('Wij zingen vaak samen. Zij dansen.');
  presence.mark(tokens, 0, 4);
  // From 'zingen' it is two words to 'samen'; 'dansen' stands in the next sentence.
  expect([0, second, third].map((from) => presence.mayHold(needs, from, 1))).toEqual([true, false, false]);
  expect(presence.mayHold(needs, second, 2)).toBe(true);
  presence.mark(tokens, 4, 6);
  expect([0, second, third].map((from) => presence.mayHold(needs, from, 4))).toEqual([false, false, true]);
});

it('misses no word of a long sentence: places 32 apart share a bit', () => {
  const words = Array.from({ length: 70 }, (_, at) => (at === 66 ? 'samen' : `w${at}`));
  const tokens = tokenise(words.join(' '));
  const presence = new Presence();
  presence.mark(tokens, 0, tokens.length);
  const before = layNeeds([[{ cells: cellsOf(new Set(['samen'])), first: -5, last: -1 }]]);
  const found = tokens.map((_, at) => at).filter((at) => presence.mayHold(before, 0, at));
  expect(found).toEqual([3, 4, 5, 6, 7, 35, 36, 37, 38, 39, 67, 68, 69]);
});
