// Tests of the stem tier: off unless it is asked for, and always the weakest.
import { expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { compileLexicons } from '../../src/match/compile.js';
import { loadTestLexicon, matchesIn } from './engine.js';

it('finds words that only share a stem when the tier is on', async () => {
  const lexicons = [loadTestLexicon('lexicon-care')];
  const words = await loadWordList();
  const text = 'Samenwerking en ontmoeting in de sociale basis.';
  const how = (stemTier: boolean) =>
    matchesIn(text, compileLexicons(lexicons, words, { stemTier })).map((match) => [
      match.term,
      match.how,
      match.confidence,
    ]);
  expect(how(false)).toEqual([['sociale basis', 'phrase', 0.95]]);
  expect(how(true)).toEqual([
    ['samenwerken', 'stem', 0.4],
    ['ontmoeten', 'stem', 0.4],
    ['sociale basis', 'phrase', 0.95],
  ]);
});
