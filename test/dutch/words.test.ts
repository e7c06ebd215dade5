// The automaton that holds the word list, the expansion of the dictionary, and the list itself.
import { describe, expect, it } from 'vitest';
import { expand } from '../../src/dutch/affixes.js';
import { buildAutomaton, fromBytes, lookUp, toBytes } from '../../src/dutch/automaton.js';
import {
  ADJECTIVE,
  familyAsFirst,
  familyAsLast,
  LINK_S,
  NOUN,
  packFamily,
  packLink,
  usualLinkOf,
  VERB,
} from '../../src/dutch/word-bits.js';
import { loadWordList } from '../../src/dutch/words.js';

describe('automaton', () => {
  const words = [
    ['aan', 1],
    ['aap', 2],
    ['apen', 1],
    ['kapen', 1],
    ['één', 3],
  ] as const;

  it('finds exactly its words, with their payloads', () => {
    const automaton = buildAutomaton(words);
    for (const [word, payload] of words) expect(lookUp(automaton, word, 0, word.length)).toBe(payload);
    for (const word of ['', 'a', 'aa', 'aape', 'pen', 'een', 'zapen'])
      expect(lookUp(automaton, word, 0, word.length)).toBe(0);
    expect(lookUp(automaton, 'schapen', 3, 7)).toBe(1);
  });

  it('survives writing and reading', () => {
    const automaton = fromBytes(toBytes(buildAutomaton(words)));
    expect(words.map(([word]) => lookUp(automaton, word, 0, word.length))).toEqual([1, 2, 1, 1, 3]);
  });

  it('shares equal endings', () => {
    // apen and kapen share 'apen': a, k at the start, then the same nodes.
    expect(
      buildAutomaton([
        ['apen', 1],
        ['kapen', 1],
      ]).letters.length,
    ).toBe(1 + 2 + 4);
  });

  it('may be empty', () => {
    expect(lookUp(buildAutomaton([]), 'aap', 0, 3)).toBe(0);
  });
});

describe('expand', () => {
  it('applies suffixes with their conditions, and prefixes, and drops forbidden words', () => {
    const aff =
      'SFX Zb Y 2\nSFX Zb 0 en/CaCp [^eo]\nSFX Zb 0 en-/CaCp [^eo]\nSFX Zd Y 1\nSFX Zd heid heden .\nPFX Pb Y 1\nPFX Pb 0 aan .\nSFX Vi Y 1\nSFX Vi 0 d .\n';
    const dic = '5\ntuin/Zb\nwijsheid/Zd\nbieden/PbVi\nfout/Fw\nJan\n';
    expect([...expand(aff, dic)].map(({ form }) => form)).toEqual([
      'tuin',
      'tuinen',
      'wijsheid',
      'wijsheden',
      'bieden',
      'aanbieden',
      'biedend',
      'aanbiedend',
      'Jan',
    ]);
  });
});

describe('word list', () => {
  it('packs sizes of families within a quarter of a doubling', () => {
    const bits = packFamily(100, 3) | packLink(LINK_S);
    expect(familyAsFirst(bits)).toBeCloseTo(Math.log2(101), 0);
    expect(familyAsLast(bits)).toBe(2);
    expect(usualLinkOf(bits)).toBe(LINK_S);
  });

  it('knows words and their classes, but no names and no bound forms', async () => {
    const words = await loadWordList();
    for (const word of ['vereniging', 'verenigingen', 'gezonde', 'ijs', 'werkten', 'cultuurcoaches'])
      expect(words.has(word)).toBe(true);
    for (const word of ['amsterdam', 'utrecht', 'kinder', 'verenigingens', ''])
      expect(words.has(word)).toBe(false);
    expect(words.bits('vereniging') & (NOUN | VERB | ADJECTIVE)).toBe(NOUN);
    expect(words.bits('gezond') & ADJECTIVE).toBe(ADJECTIVE);
    expect(words.bits('verlokken') & VERB).toBe(VERB);
  });
});
