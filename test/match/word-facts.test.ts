// What a word has to do with the forms of terms: the forms in it, and whether words in a row may be one.
import { expect, it } from 'vitest';
import { joinedSum, loreOf } from '../../src/match/word-facts.js';
import { wordIndexOf } from '../../src/match/word-index.js';
import { segment } from '../../src/segment/index.js';
import { documentOf } from '../segment/sample.js';
import { engineOf } from './lexicon-of.js';

it('knows the forms inside a word, each once, and not the word itself', async () => {
  const { factsOf } = loreOf(await engineOf(['theater', 'buurt']));
  expect(factsOf('buurttheatertheater').holds).toEqual(['buurt', 'theater']);
  expect(factsOf('theater').holds).toEqual([]);
  expect(factsOf('mantel').holds).toEqual([]);
});

it('knows without joining words that they may make a form', async () => {
  const { factsOf, mayBeForm } = loreOf(await engineOf(['mantelzorg']));
  const sumOf = (...words: readonly string[]): number => {
    const [first, ...others] = words.map(factsOf);
    return others.reduce(joinedSum, first!.sum);
  };
  expect(sumOf('man-', 'tel', 'zorg')).toBe(factsOf('mantelzorg').sum);
  expect(mayBeForm(sumOf('mantel', 'zorg'))).toBe(true);
  expect(mayBeForm(sumOf('zorg', 'mantel'))).toBe(false);
});

it('finds the paragraphs of a word, each once, and those of a word broken in three', async () => {
  const text = ['De zorg is zorg.', 'Elk mens telt.', 'De man- tel zorg en de zorg.'];
  const engine = await engineOf(['mantelzorg']);
  const segmented = segment(documentOf(...text.map((own) => ({ text: own, role: 'listItem' as const }))));
  const { paragraphsOf, broken } = wordIndexOf(segmented, engine);
  const places = (word: string): number[] => [...paragraphsOf(word)];
  expect(places('zorg')).toEqual([0, 2]);
  expect(places('telt')).toEqual([1]);
  expect(places('nergens')).toEqual([]);
  expect([...broken]).toEqual([['mantelzorg', [2]]]);
});
