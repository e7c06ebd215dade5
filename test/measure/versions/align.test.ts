// What became of each paragraph: the same, changed, moved, joined or split, gained or lost.
import { describe, expect, it } from 'vitest';
import { alignParagraphs, type Item } from '../../../src/measure/versions/align.js';
import { longestRise } from '../../../src/measure/versions/rise.js';
import { similarityOf } from '../../../src/measure/versions/similarity.js';

const items = (...texts: readonly string[]): Item[] =>
  texts.map((text) => ({ words: text.split(' '), key: text.includes('|') ? text.split(' | ')[0]! : null }));
const shape = (old: readonly Item[], current: readonly Item[]) => {
  const { same, changed, regrouped, gained, lost } = alignParagraphs(old, current);
  const pairs = (list: typeof same): string[] =>
    list.map((pair) => `${pair.old}-${pair.new}${pair.moved ? ' moved' : ''}`);
  return { same: pairs(same), changed: pairs(changed), regrouped: pairs(regrouped), gained, lost };
};

describe('longestRise', () => {
  it.each([
    [[], []],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    // 3 moved to the front: the others keep their order.
    [
      [3, 0, 1, 2],
      [1, 2, 3],
    ],
    [
      [1, 1, 2],
      [1, 2],
    ],
  ])('%j', (values, expected) => expect(longestRise(values)).toEqual(expected));
});

describe('similarityOf', () => {
  it('is the Dice coefficient over neighbouring words with begin and end', () => {
    expect(similarityOf(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1);
    // ^a ab bc c$ and ^a ab bd d$ have 2 in common: 2 × 2 / (4 + 4).
    expect(similarityOf(['a', 'b', 'c'], ['a', 'b', 'd'])).toBe(0.5);
    // 'aa' twice and once: ^a aa aa a$ and ^a aa a$ have 3 in common: 2 × 3 / (4 + 3).
    expect(similarityOf(['a', 'a', 'a'], ['a', 'a'])).toBeCloseTo(6 / 7, 10);
    expect(similarityOf(['a'], ['b'])).toBe(0);
  });
});

describe('alignParagraphs', () => {
  const [one, two, three, four] = [
    'wij openen een museum',
    'het koor zingt in mei',
    'de bib blijft open',
    'alles kost geld',
  ];

  it('finds the same in the same order', () => {
    expect(shape(items(one, two), items(one, two))).toEqual({
      same: ['0-0', '1-1'],
      changed: [],
      regrouped: [],
      gained: [],
      lost: [],
    });
  });

  it('tells what came, what went and what moved', () => {
    const old = items(one, two, three, four);
    expect(shape(old, items(four, one, 'nieuw plan voor het plein', three))).toEqual({
      same: ['0-1', '2-3', '3-0 moved'],
      changed: [],
      regrouped: [],
      gained: [2],
      lost: [1],
    });
  });

  it('pairs repeated paragraphs one by one', () => {
    expect(shape(items('ja', one, 'ja'), items('ja', one))).toMatchObject({
      same: ['0-0', '1-1'],
      lost: [2],
    });
  });

  it('takes the paragraph most alike for the changed one', () => {
    const old = items('de gemeente geeft elk jaar tien duizend euro aan het koor');
    const current = items(
      'de gemeente geeft elk jaar geld aan de club',
      'de gemeente geeft elk jaar elf duizend euro aan het koor',
    );
    expect(shape(old, current)).toMatchObject({ changed: ['0-1'], gained: [0], lost: [] });
  });

  it('asks less of a paragraph between the same neighbours', () => {
    const [old, current] = ['wij willen een zaal voor het koor', 'er komt in mei een zaal voor dansers'];
    // Of 8 and 9 pairs of neighbouring words 'een zaal' and 'zaal voor' are the same: 4 / 17 = .24; too little anywhere.
    expect(shape(items(one, old, two), items(one, current, two))).toMatchObject({ changed: [] });
    const closer = 'in mei komt er een zaal voor het koor';
    // 'een zaal', 'zaal voor', 'voor het', 'het koor' and the end: 2 × 5 / (8 + 10) = .56
    expect(shape(items(one, old, two), items(two, closer, one)).changed).toHaveLength(1);
    const further = 'in mei komt er een zaal voor elk koor';
    // 'een zaal', 'zaal voor' and the end: 2 × 3 / (8 + 10) = .33
    expect(shape(items(one, old, two), items(one, further, two))).toMatchObject({ changed: ['1-1'] });
    expect(shape(items(one, old, two), items(one, two, further))).toMatchObject({ changed: [], gained: [2] });
  });

  it('holds rows with the same first cell together, whatever the other cells say', () => {
    const old = items('museum | bekend | 2026', 'koor | later | niets', one);
    const current = items('koor | nu | tien euro per jaar', 'museum | bekend | 2026', one);
    expect(shape(old, current)).toEqual({
      same: ['0-1 moved', '2-2'],
      changed: ['1-0'],
      regrouped: [],
      gained: [],
      lost: [],
    });
    const twice = items('totaal | een twee drie vier', 'totaal | vijf zes zeven acht');
    expect(shape(twice, items('totaal | negen tien elf twaalf dertien'))).toMatchObject({
      changed: [],
      gained: [0],
    });
  });

  it('sees that a paragraph was split: its second half is not new', () => {
    const words = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ');
    const long = words(0, 60);
    expect(shape(items(long), items(words(0, 35), words(35, 25)))).toEqual({
      same: [],
      // 2 × 35 / (61 + 36) = .72
      changed: ['0-0'],
      // 2 × 25 / (61 + 26) = .57, but its place was taken.
      regrouped: ['0-1'],
      gained: [],
      lost: [],
    });
    expect(shape(items(words(0, 35), words(35, 25)), items(long))).toMatchObject({
      changed: ['0-0'],
      regrouped: ['1-0'],
      lost: [],
    });
  });

  it('can do with nothing', () => {
    expect(shape([], items(one))).toMatchObject({ gained: [0], lost: [] });
    expect(shape([], [])).toMatchObject({ same: [], gained: [] });
  });
});
