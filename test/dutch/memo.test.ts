// What is remembered per word, and when it is forgotten.
import { expect, it } from 'vitest';
import { ownCopy, perWord } from '../../src/dutch/memo.js';

it('makes something of a word once, also when it is nothing', () => {
  const made: string[] = [];
  const lengthOf = perWord((word): number | undefined => {
    made.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['kunst', '', 'kunst', ''].map(lengthOf)).toEqual([5, undefined, 5, undefined]);
  expect(made).toEqual(['kunst', '']);
});

it('forgets all words when it is full, and goes on', () => {
  const made: string[] = [];
  const same = perWord((word) => {
    made.push(word);
    return word;
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a', 'c'].map(same)).toEqual(['a', 'b', 'a', 'c', 'a', 'c']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

it('copies words of any letters', () => {
  for (const word of ['', 'coördinatie', 'wel\u00ADzijn', '𝛼-zorg']) expect(ownCopy(word)).toBe(word);
});
