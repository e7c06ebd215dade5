// What a search means, and what it finds in small texts.
import { beforeAll, describe, expect, it } from 'vitest';
import { patternSearch } from '../../src/commands/find-pattern.js';
import { loadWordList, type WordList } from '../../src/dutch/words.js';
import type { RaakvlakError } from '../../src/errors.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { proposals, type Search, searchDocument, termSearch } from '../../src/lexicography/find-hits.js';
import { patternIn, type Query, understand } from '../../src/lexicography/find-query.js';
import { loadWorkingLexicons } from '../../src/lexicons.js';
import { compileLexicons } from '../../src/match/compile.js';
import { documentOf } from '../segment/sample.js';

let words: WordList;
let lexicons: readonly Lexicon[];
beforeAll(async () => {
  [words, lexicons] = await Promise.all([loadWordList(), loadWorkingLexicons()]);
});

const PLAIN = { exact: false, compounds: true };
const meaning = (text: string, asked = PLAIN): Query => understand(text, asked, lexicons, words);

/** 'keyword how' of everything found in the text. */
function found(search: Search, text: string): string[] {
  return searchDocument(documentOf({ text, role: 'listItem' }), search, 0).hits.map(
    ({ keyword, how, negated }) => `${negated ? '!' : ''}${keyword} ${how}`,
  );
}

function wordsIn(asked: string, text: string, how = PLAIN): string[] {
  const query = meaning(asked, how);
  if (query.kind !== 'words') throw new Error(query.kind);
  const compiled = compileLexicons([query.lexicon], words);
  return found(termSearch(compiled, { concepts: null, exact: query.exact }), text);
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as RaakvlakError).code;
  }
}

describe('words', () => {
  it.each([
    ['vrijwilliger', 'Zonder vrijwilligers is er niets.', ['!vrijwilligers form']],
    [
      'vrijwilligers',
      'Een vrijwilliger helpt met vrijwilligerswerk.',
      ['vrijwilliger form', 'vrijwilligerswerk compound'],
    ],
    ['eenzaam', 'Eenzame ouderen zijn eenzamer dan wij denken.', ['Eenzame form', 'eenzamer form']],
    ['deelnemen', 'Jongeren nemen in de wijk graag deel.', ['nemen in de wijk graag deel separable']],
    ['werken', 'Wie werkt, heeft werk.', ['werkt form', 'werk form']],
    [
      'zorgbeleid',
      'Wij maken jeugd- en zorgbeleid en zorg- en cultuurbeleid.',
      ['zorgbeleid form', 'zorg- en cultuurbeleid ellipsis'],
    ],
    ['sociale cohesie', 'De sociale en culturele cohesie groeit.', ['sociale en culturele cohesie ellipsis']],
    ['GGD', 'De GGD en de ggd.', ['GGD form', 'ggd form']],
    ['taal', 'In totaal is de vaktaal digitaal.', ['vaktaal compound']],
  ])('%s', (asked, text, expected) => expect(wordsIn(asked, text)).toEqual(expected));

  it('stay out of compounds when asked', () => {
    const apart = { exact: false, compounds: false };
    expect(wordsIn('zorg', 'De zorg en de jeugdzorg.', apart)).toEqual(['zorg form']);
  });

  it.each(['"zorgen"', '“zorgen”', "'zorgen'"])('between quotes are exact: %s', (asked) => {
    expect(wordsIn(asked, 'Zorg en zorgen, en zorgend; mantelzorgen.')).toEqual(['zorgen form']);
  });

  it('exact phrases let nothing in', () => {
    const exact = { exact: true, compounds: true };
    expect(wordsIn('sociale cohesie', 'Sociale cohesie en sociale en culturele cohesie.', exact)).toEqual([
      'Sociale cohesie phrase',
    ]);
  });

  it('name the concepts that they are part of, of a domain first', () => {
    const query = meaning('eenzaamheid');
    expect(query.kind === 'words' && query.partOf[0]).toBe('welfare/loneliness');
  });

  it.each(['en/of', 'jongeren/ouderen', 'meedoen', 'museum', 'sport'])('are no id: %s', (text) =>
    expect(meaning(text).kind).toBe('words'),
  );

  it('must be there', () => expect(codeOf(() => meaning('?!'))).toBe('argument-missing'));
});

describe('ids', () => {
  it.each([
    ['welfare/loneliness', ['welfare/loneliness']],
    ['loneliness', ['welfare/loneliness']],
  ])('%s is a concept', (text, ids) => expect(meaning(text)).toMatchObject({ kind: 'concepts', ids }));

  it('a dimension and a theme are their concepts', () => {
    const dimension = meaning('positive-health/participation');
    expect(dimension).toEqual(meaning('participation'));
    const ids = lexicons
      .find(({ id }) => id === 'positive-health')!
      .concepts.filter(({ theme }) => theme === 'participation')
      .map(({ id }) => `positive-health/${id}`);
    expect(ids.length).toBeGreaterThan(1);
    expect(dimension).toMatchObject({ kind: 'concepts', ids, name: { nl: 'Meedoen' } });
  });

  it('a slip is said', () => {
    expect(codeOf(() => meaning('welfare/lonelines'))).toBe('unknown-concept');
    expect(codeOf(() => meaning('welfar/loneliness'))).toBe('unknown-lexicon');
  });

  it('exact makes words of them', () =>
    expect(meaning('participation', { exact: true, compounds: true }).kind).toBe('words'));
});

describe('patterns', () => {
  const inText = (pattern: string, text: string): string[] => {
    const { source, flags } = patternIn(pattern)!;
    return found(patternSearch(pattern, source, flags), text);
  };

  it('find letters of every kind, within a sentence', () => {
    expect(inText('/\\p{Lu}\\p{Ll}+/', 'De Oriënt zingt. Élan ook, Café niet.')).toEqual(
      ['De', 'Oriënt', 'Élan', 'Café'].map((word) => `${word} pattern`),
    );
    expect(inText('/zingt.+ook/', 'Hij zingt. Zij ook.')).toEqual([]);
    expect(inText('/ZORG|huis\\s+in/i', 'Jeugdzorg en huis\nin de buurt.')).toEqual([
      'zorg pattern',
      'huis in pattern',
    ]);
  });

  it('an occurrence of nothing is none', () => expect(inText('/x*/', 'De zorg.')).toEqual([]));

  it.each(['/(a/', '/abc', '/a/y', '/[z-a]/'])('%s is refused', (pattern) =>
    expect(codeOf(() => patternIn(pattern))).toBe('find-pattern'),
  );

  it('words are no pattern', () => expect(patternIn('en/of')).toBeNull());

  it('one that would never end is stopped', () => {
    const search = patternSearch('', '(a+)+$', 'gu', 0.1);
    const text = `${'a'.repeat(40)}b is een woord van niets.`;
    expect(codeOf(() => found(search, text))).toBe('find-pattern-slow');
  });
});

it('proposes words that are in the text', () => {
  const nothing = { find: () => [] };
  const searched = searchDocument(documentOf('Eenzaamheid onder ouderen, en zeker in de stad.'), nothing, 0);
  expect(proposals(['eenzaamhied', 'ouderen', 'de', 'nu'], [searched])).toEqual(['eenzaamheid']);
});

it('tells headings and left-out text from running text', () => {
  const search = patternSearch('/zorg/', 'zorg', 'gui');
  const blocks = [
    { text: 'Zorg dichtbij', role: 'heading' as const, level: 1 },
    'De zorg staat dichtbij de mensen in de wijk.',
  ];
  const { hits } = searchDocument(documentOf(...blocks), search, 1);
  expect(hits.map(({ place, headings, paragraph }) => [place, headings, paragraph])).toEqual([
    ['heading', ['Zorg dichtbij'], 0],
    ['text', ['Zorg dichtbij'], 1],
  ]);
});
