// The quick look at a sentence: a pattern is only searched when every slot of it may find a word.
import { expect, it } from 'vitest';
import { tokenise } from '../../src/dutch/tokens.js';
import { cellsOf, layNeeds, Presence } from '../../src/match/presence.js';

it('lays the needs of patterns in one row, each with the place of the next', () => {
  expect([...layNeeds([[[7, 8], [9]], [], [[5]]])]).toEqual([6, 2, 7, 8, 1, 9, 7, 10, 1, 5]);
});

it('holds a pattern only where each slot finds the beginning of a word', () => {
  const cells = (...forms: readonly string[]): readonly number[] => cellsOf(new Set(forms));
  const needs = layNeeds([
    [cells('samen', 'zamen'), cells('zingen')],
    [cells('samen'), cells('dansen')],
  ]);
  const second = needs[0]!;
  const presence = new Presence();
  const tokens = tokenise('Wij zingen samen. Zij dansen.');
  presence.mark(tokens, 0, 3);
  expect([presence.mayHold(needs, 0), presence.mayHold(needs, second)]).toEqual([true, false]);
  presence.mark(tokens, 3, 5);
  expect([presence.mayHold(needs, 0), presence.mayHold(needs, second)]).toEqual([false, false]);
});
