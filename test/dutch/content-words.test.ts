// Which words say something: function words, names and codes do not.
import { beforeAll, describe, expect, it } from 'vitest';
import { isContentWord, isDictionaryName, isInfinitive, isNoun } from '../../src/dutch/content-words.js';
import { fillerWords } from '../../src/dutch/filler-words.js';
import { nameWords } from '../../src/dutch/names.js';
import { functionWords } from '../../src/dutch/stopwords.js';
import { tokenise } from '../../src/dutch/tokens.js';
import { loadWordList, type WordList } from '../../src/dutch/words.js';
import { segment } from '../../src/segment/index.js';
import { documentOf } from '../segment/sample.js';

let words: WordList;
beforeAll(async () => {
  words = await loadWordList();
});

it('knows the names of a text by their capitals inside sentences', () => {
  const { paragraphs } = segment(
    documentOf('Wij wonen in Oosterveen. Oosterveen is klein. De Wijk is een wijk in onze wijk.'),
  );
  const names = nameWords(paragraphs);
  expect(names.has('oosterveen')).toBe(true);
  expect(names.has('wijk')).toBe(false);
  expect(names.has('wij')).toBe(false);
});

it.each([
  ['voorziening', true],
  ['de', false],
  ['GGD', false],
  ['2024', false],
  ['Oosterveen', false],
  ['wo', false],
])('%s: %s', (text, expected) => {
  expect(isContentWord(tokenise(text)[0]!, new Set(['oosterveen']))).toBe(expected);
});

describe('by the dictionary', () => {
  it('tells nouns, infinitives and names', () => {
    expect(isNoun('voorziening', words)).toBe(true);
    expect(isNoun('groot', words)).toBe(false);
    expect(isInfinitive('vragen', words)).toBe(true);
    expect(isInfinitive('keuken', words)).toBe(false);
    expect(isDictionaryName('amsterdam', words)).toBe(true);
    expect(isDictionaryName('wijk', words)).toBe(false);
  });

  it('has every filler word, and none of them is a function word', () => {
    expect([...fillerWords].filter((word) => functionWords.has(word))).toEqual([]);
    expect([...fillerWords].filter((word) => words.bits(word) === 0)).toEqual([]);
  });
});
