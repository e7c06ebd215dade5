// Words broken by the end of a line, in a text that lost its lines.
import { beforeAll, describe, expect, it } from 'vitest';
import { joinBrokenWords } from '../../src/dutch/broken-words.js';
import { createSplitter } from '../../src/dutch/splitter.js';
import { tokenise } from '../../src/dutch/tokens.js';
import { loadWordList } from '../../src/dutch/words.js';

let isWord: (word: string) => boolean;
beforeAll(async () => {
  const splitter = createSplitter(await loadWordList(), []);
  isWord = (word) => splitter.split(word) !== null;
});

const norms = (text: string): string[] =>
  joinBrokenWords(text, tokenise(text), isWord).map(({ norm }) => norm);

describe('joins', () => {
  it.each([
    ['de samenle - ving is', ['de', 'samenleving', 'is']],
    ['hoogstaand kunstaan- bod draagt', ['hoogstaand', 'kunstaanbod', 'draagt']],
    ['het maatschap - pelijke welzijn', ['het', 'maatschappelijke', 'welzijn']],
    ['cul - tuur', ['cultuur']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));

  it('and leaves the text alone: the token runs from the first half to the last', () => {
    const text = 'de samenle - ving is';
    expect(joinBrokenWords(text, tokenise(text), isWord)[1]).toEqual({
      start: 3,
      end: 17,
      text: 'samenle - ving',
      norm: 'samenleving',
    });
  });
});

describe('does not join', () => {
  it.each([
    ['zorg- en welzijnsorganisaties', ['zorg-', 'en', 'welzijnsorganisaties']],
    ['basis- tot topsport', ['basis-', 'tot', 'topsport']],
    ['de huur - verhoging volgt', ['de', 'huur', 'verhoging', 'volgt']],
    ['de nachtcultuur - blijft', ['de', 'nachtcultuur', 'blijft']],
    ['Paradiso - een podium', ['paradiso', 'een', 'podium']],
    ['voor 2021 - 2025 geldt', ['voor', '2021', '2025', 'geldt']],
    ['het samenle ving', ['het', 'samenle', 'ving']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));
});
