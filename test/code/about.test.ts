// What a paragraph is about: the rule with hand-made matches, and sentences with the lexicons that ship.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CodedParagraph } from '../../src/analysis.js';
import { about, isEnough } from '../../src/code/about.js';
import { createCoder, found, smallIndex } from './coder.js';

const weak = (key: string, tokens: readonly number[], term?: string) =>
  found(key, { core: false, tokens, ...(term ? { term } : {}) });

describe('the rule for a domain', () => {
  it('takes one core term, or two different weak terms', () => {
    expect(isEnough([found('culture/museum')])).toBe(true);
    expect(isEnough([weak('culture/singing', [0]), weak('culture/singing', [4], 'choir')])).toBe(true);
    expect(isEnough([weak('culture/singing', [0]), weak('culture/singing', [4])])).toBe(false);
    expect(isEnough([weak('culture/singing', [0])])).toBe(false);
    expect(isEnough([])).toBe(false);
  });

  it('counts a lone weak term nowhere', () => {
    const result = about([weak('culture/singing', [0]), found('welfare/care', { tokens: [3] })], smallIndex);
    expect(result).toMatchObject({ culture: false, welfare: true });
    expect(result.counted.map(({ concept }) => concept)).toEqual(['care']);
  });

  it('gives a bridge term the words that it shares with a term no longer than itself', () => {
    const bridge = found('bridge/arts-on-prescription', { term: 'art on prescription', tokens: [0, 1, 2] });
    const claimed = about([found('culture/museum', { term: 'art', tokens: [0] }), bridge], smallIndex);
    expect(claimed.evidence.culture).toEqual([]);
    const longer = about(
      [found('culture/museum', { term: 'art on prescription project', tokens: [0, 1, 2] }), bridge],
      smallIndex,
    );
    expect(longer.evidence.culture).toHaveLength(1);
    const beside = about([found('culture/museum', { term: 'art', tokens: [7] }), bridge], smallIndex);
    expect(beside.evidence.culture).toHaveLength(1);
  });

  it('lets a strong bridge make both domains, and another bridge none', () => {
    expect(about([found('bridge/arts-on-prescription')], smallIndex)).toMatchObject({
      culture: true,
      welfare: true,
    });
    const bridge = about([found('bridge/meeting')], smallIndex);
    expect(bridge).toMatchObject({ culture: false, welfare: false, strongBridges: [] });
    expect(bridge.counted).toHaveLength(1);
  });
});

describe('the rule for a dimension', () => {
  const dimensions = (...matches: Parameters<typeof about>[0]) => about(matches, smallIndex).dimensions;

  it('takes a core term', () =>
    expect(dimensions(found('positive-health/moving'))).toEqual(['body-functions']));
  it('takes weak terms of two aspects of one dimension, not two of one aspect', () => {
    const second = weak('positive-health/talent', [5], 'gift');
    expect(dimensions(weak('positive-health/talent', [0]), second)).toEqual([]);
    expect(dimensions(weak('positive-health/talent', [0]), weak('positive-health/dreaming', [5]))).toEqual([
      'meaning',
    ]);
  });
  it('leaves a lone weak term out, and weak terms of two dimensions', () => {
    expect(dimensions(weak('positive-health/talent', [0]))).toEqual([]);
    expect(dimensions(weak('positive-health/talent', [0]), weak('positive-health/moving', [5]))).toEqual([]);
  });
  it('takes a weak term with a word for people at most five words away in its sentence', () => {
    const people = (at: number, sentence = 0) => found('audiences/young', { tokens: [at], sentence });
    expect(dimensions(weak('positive-health/talent', [0]), people(5))).toEqual(['meaning']);
    expect(dimensions(weak('positive-health/talent', [9]), people(4))).toEqual(['meaning']);
    expect(dimensions(weak('positive-health/talent', [0]), people(6))).toEqual([]);
    expect(dimensions(weak('positive-health/talent', [0]), people(5, 1))).toEqual([]);
    expect(dimensions(weak('positive-health/talent', [4, 5]), people(5))).toEqual([]);
  });
  it('gives the dimensions in the order of the lexicon', () =>
    expect(
      dimensions(
        found('positive-health/talent', { tokens: [0] }),
        found('positive-health/moving', { tokens: [5] }),
      ),
    ).toEqual(['body-functions', 'meaning']));
});

it('counts a weak term of a facet only beside a second term of that lexicon', () => {
  expect(about([weak('instruments/subsidy', [0])], smallIndex).counted).toEqual([]);
  expect(about([found('instruments/subsidy')], smallIndex).counted).toHaveLength(1);
  expect(
    about([weak('instruments/subsidy', [0]), weak('instruments/subsidy', [4], 'grant')], smallIndex).counted,
  ).toHaveLength(2);
});

describe('with the lexicons that ship', () => {
  let code: (text: string) => CodedParagraph;
  beforeAll(async () => {
    code = await createCoder();
  });

  it.each([
    ['Het museum opent in het voorjaar een nieuwe zaal.', { culture: true, welfare: false }],
    ['Wij ondersteunen mantelzorgers die thuis voor iemand zorgen.', { culture: false, welfare: true }],
    ['De gemeente legt een nieuwe rotonde aan bij de brug.', { culture: false, welfare: false }],
    // Words that both fields use make neither.
    [
      'Ontmoeting en verbinding vinden wij belangrijk voor alle inwoners.',
      { culture: false, welfare: false },
    ],
    ['De bestuurscultuur van de gemeente moet anders worden.', { culture: false, welfare: false }],
    ['Kunst op recept is een proef in drie wijken van de gemeente.', { culture: true, welfare: true }],
    ['Mantelzorgers krijgen hulp. De gemeente opent een museum.', { culture: true, welfare: true }],
  ])('%s', (text, expected) => {
    const { culture, welfare } = code(text);
    expect({ culture, welfare }).toEqual(expected);
  });

  it.each([
    ['De schuldhulpverlening helpt mensen met schulden.', 'daily-functioning', true],
    ['Dit staat in de Beleidsnota Schuldhulpverlening 2025.', 'daily-functioning', false],
    ['Wij verminderen armoede.', 'quality-of-life', true],
    ['De gemeente overlegt over zorg, onderwijs, sport en armoede.', 'quality-of-life', false],
    ['De wijken hebben zorg en armoede.', 'quality-of-life', true],
    ['Wij zijn tegen eenzaamheid. Eenzaamheid raakt velen.', 'participation', true],
    ['LEEFBAARHEID EN VEILIGHEID IN DE WIJK', 'quality-of-life', true],
    ['Wie zich veilig voelt, komt vaker buiten.', 'quality-of-life', true],
  ])('tells a word that is only a name: %s', (text, dimension, expected) => {
    expect(code(text).dimensions.includes(dimension)).toBe(expected);
  });

  it('knows the dimension of a core term', () => {
    expect(code('Veel inwoners voelen zich eenzaam.').dimensions).toContain('participation');
    expect(code('De gemeente legt een nieuwe rotonde aan bij de brug.').dimensions).toEqual([]);
  });
});
