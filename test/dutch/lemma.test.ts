// The light lemma, the stem, suggestions, stop words and abbreviations.
import { describe, expect, it } from 'vitest';
import { abbreviations, closingAbbreviations } from '../../src/dutch/abbreviations.js';
import { createLemmatiser } from '../../src/dutch/lemma.js';
import { nearest } from '../../src/dutch/nearest.js';
import { dutchStem } from '../../src/dutch/stem.js';
import { functionWords, negations } from '../../src/dutch/stopwords.js';
import { loadWordList } from '../../src/dutch/words.js';

describe('createLemmatiser', async () => {
  const lemma = createLemmatiser(await loadWordList());

  it.each([
    ['verenigingen', 'vereniging'],
    ['huizen', 'huis'],
    ['steden', 'stad'],
    ['kinderen', 'kind'],
    ['mogelijkheden', 'mogelijkheid'],
    ['musea', 'museum'],
    ["foto's", 'foto'],
    ['gemeenten', 'gemeente'],
    ['kunstenaars', 'kunstenaar'],
    ['wijkteams', 'wijkteam'],
    ['huisje', 'huis'],
    ['culturele', 'cultureel'],
    ['gezonde', 'gezond'],
    ['kwetsbare', 'kwetsbaar'],
    ['bekende', 'bekend'],
    ['nam', 'nemen'],
    ['deelgenomen', 'deelnemen'],
    ['ontstond', 'ontstaan'],
    ['vertelde', 'vertellen'],
    ['probeerde', 'proberen'],
    ['ontmoet', 'ontmoeten'],
    ['activiteiten', 'activiteit'],
    ['leraren', 'leraar'],
  ])('%s → %s', (word, base) => {
    expect(lemma(word)).toBe(base);
  });

  it.each([
    'gevaar',
    'varen',
    'beleid',
    'vereniging',
    'kant',
    'buurt',
    'bouw',
    'maken',
    'gezond',
    'kunst',
    'dans',
    'lang',
    'xyzzy',
    'amsterdam',
  ])('%s stays', (word) => {
    expect(lemma(word)).toBe(word);
  });
});

describe('dutchStem', () => {
  it('lower-cases first and forgets the word before', () => {
    expect(dutchStem('Verenigingen')).toBe(dutchStem('verenigingen'));
    const alone = dutchStem('dankbar');
    dutchStem('grote');
    expect(dutchStem('dankbar')).toBe(alone);
    expect(dutchStem('kunst')).toBe('kunst');
  });
});

describe('nearest', () => {
  it('gives the best first and nothing far away', () => {
    expect(nearest('kultuur', ['natuur', 'cultuur', 'zorg', 'cultuurs'], 2)).toEqual(['cultuur', 'cultuurs']);
    expect(nearest('xx', ['welzijn'], 3)).toEqual([]);
    expect(nearest('zrog', ['zorg'], 1)).toEqual(['zorg']);
  });
});

describe('closed lists', () => {
  it('function words are no content words and content words no function words', () => {
    for (const word of ['de', 'het', 'waarmee', 'zullen', 'niet', 'omdat', 'twee', 'worden'])
      expect(functionWords.has(word)).toBe(true);
    for (const word of ['kunst', 'zorg', 'gezond', 'gemeente', 'lid', 'deel', 'werk'])
      expect(functionWords.has(word)).toBe(false);
  });

  it('negations are function words', () => {
    for (const word of ['niet', 'geen', 'zonder', 'nooit']) expect(negations.has(word)).toBe(true);
    for (const word of negations) expect(functionWords.has(word)).toBe(true);
  });

  it('abbreviations are lower-case and lack the last full stop', () => {
    for (const word of ['bijv', 'o.a', 'm.b.t', 'd.w.z', 'nr', 'art', 'drs', 'st', 'ca'])
      expect(abbreviations.has(word)).toBe(true);
    for (const word of [...abbreviations, ...closingAbbreviations])
      expect(word).toBe(word.toLowerCase().replace(/\.$/, ''));
    for (const word of closingAbbreviations) expect(abbreviations.has(word)).toBe(false);
  });
});
