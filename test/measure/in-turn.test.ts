// Two lists in turn.
import { expect, it } from 'vitest';
import { inTurn } from '../../src/measure/in-turn.js';

it('takes from either list in turn, and the rest of the longer one at the end', () => {
  expect(inTurn(['a', 'b', 'c', 'd'], ['x', 'y'])).toEqual(['a', 'x', 'b', 'y', 'c', 'd']);
  expect(inTurn([], ['x', 'y'])).toEqual(['x', 'y']);
  expect(inTurn([], [])).toEqual([]);
});
