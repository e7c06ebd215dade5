// The words of two small frameworks: other company is found, every count can be looked up, names and filler stay out.
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.js';
import type { Analysis } from '../../../src/analysis.js';
import { loadEngine, type Engine } from '../../../src/engine.js';
import { languageOf } from '../../../src/comparison/language/index.js';
import { ownCompanions, timesOf, type LanguageResult } from '../../../src/measure/language-model.js';
import { numberPassages } from '../../../src/comparison/passages.js';
import { documentOf } from '../../segment/sample.js';

let engine: Engine;

const heading = (text: string) => ({ role: 'heading' as const, level: 2, text });

/** Two sections of four paragraphs each. */
function paper(id: string, sentences: readonly string[]): Analysis {
  const document = documentOf(
    heading('Een'),
    ...sentences.slice(0, 4).map((text) => ({ text, page: 1 })),
    heading('Twee'),
    ...sentences.slice(4).map((text) => ({ text, page: 2 })),
  );
  return analyse({ ...document, id }, engine);
}

const WHO = ['Anna', 'Bram', 'Chris', 'Daan', 'Els', 'Frits', 'Gijs', 'Hanna'];
/** The garden among sculptures, and the garden where people eat together; always with a name and a filler word. */
const SCULPTURES = WHO.map(
  (name) => `Vandaag toont ${name} in de tuin bronzen beelden en marmeren vazen in dit jaar.`,
);
const MEALS = WHO.map(
  (name) => `Vandaag kookt ${name} in de tuin warme maaltijden en verse groenten in dit jaar.`,
);

function languageFor(culture: Analysis, welfare: Analysis): LanguageResult {
  const frameworks = { culture: [culture], welfare: [welfare] };
  const passages = {
    culture: numberPassages('culture', frameworks.culture),
    welfare: numberPassages('welfare', frameworks.welfare),
  };
  return languageOf(frameworks, passages, engine, 1);
}

beforeAll(async () => {
  engine = await loadEngine();
}, 60_000);

describe('a word in other company', () => {
  let result: LanguageResult;
  beforeAll(() => {
    result = languageFor(paper('c1', SCULPTURES), paper('w1', MEALS));
  });

  it('is a candidate, with companions and a sentence of either side', () => {
    const garden = result.meanings.find(({ id }) => id === 'tuin')!;
    expect(garden.candidate).toBe(true);
    expect(garden.likeness).toBeLessThan(0.5);
    expect(garden.chance).toBeLessThanOrEqual(0.05);
    const own = ownCompanions(garden);
    expect(own.culture.map(({ form }) => form)).toContain('beelden');
    expect(own.welfare.map(({ form }) => form)).toContain('maaltijden');
    // 8 meetings of 8 and 8 occurrences.
    expect(own.culture.find(({ form }) => form === 'beelden')).toMatchObject({ together: 8, logDice: 14 });
    const text = garden.examples!.welfare.pieces.map((piece) => piece.text).join('');
    expect(MEALS).toContain(text);
    expect(garden.examples!.welfare.pieces.filter(({ own: mine }) => mine)).toEqual([
      { text: 'tuin', own: true },
    ]);
  });

  it('counts what can be looked up', () => {
    for (const { occurrences } of [...result.meanings, ...result.words, ...result.unlisted])
      for (const { elsewhere } of [occurrences.culture, occurrences.welfare])
        for (const place of elsewhere) expect([1, 2]).toContain(place.page);
    const garden = result.words.find(({ id }) => id === 'tuin')!;
    expect(timesOf(garden.occurrences.culture)).toBe(8);
    expect(garden.typicalOf).toBeNull();
  });

  it('keeps names, function words and filler out', () => {
    const ids = new Set(result.words.map(({ id }) => id));
    expect(ids.has('maaltijd')).toBe(true);
    for (const word of ['anna', 'jaar', 'vandaag', 'dit']) expect(ids.has(word), word).toBe(false);
  });

  it('finds the word that both use and no lexicon has', () => {
    expect(result.unlisted.map(({ id }) => id)).toContain('tuin');
  });
});

it('has no candidate when the company is the same', () => {
  const result = languageFor(paper('c1', SCULPTURES), paper('w1', SCULPTURES));
  expect(result.meanings.filter(({ candidate }) => candidate)).toEqual([]);
  expect(result.words.filter(({ typicalOf }) => typicalOf !== null)).toEqual([]);
});

it('bears a framework without text', () => {
  const result = languageFor(paper('c1', SCULPTURES), paper('w1', []));
  expect(result).toMatchObject({ meanings: [], words: [], concepts: [], unlisted: [] });
});
