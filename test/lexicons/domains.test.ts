// The ambiguous words of culture and welfare in everyday and Flemish language: one sentence in which each counts, one in which not.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { about } from '../../src/code/about.js';
import { indexLexicons, type LexiconIndex } from '../../src/code/rules.js';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from '../match/engine.js';

const lexicons = ['culture', 'welfare'].map((name) =>
  parseLexicon(readFileSync(new URL(`../../lexicons/${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`),
);
let engine: CompiledLexicons;
let index: LexiconIndex;
beforeAll(async () => {
  engine = compileLexicons(lexicons, await loadWordList());
  index = indexLexicons(lexicons);
});

// prettier-ignore
const CASES: readonly (readonly ['culture' | 'welfare', string, string])[] = [
  ['culture', 'De dichter leest voor op het plein.', 'De bus stopt dichter bij het station.'],
  ['culture', 'Elke week komt de toneelkring samen.', 'De kring van adviseurs komt samen.'],
  ['culture', 'De collectie telt duizend objecten uit het depot.', 'De collectie van de kringloop groeit.'],
  ['culture', 'De vrouwen weven en borduren.', 'Duurzaamheid is verweven met het plan.'],
  ['culture', 'De bib koopt strips en romans.', 'De strip langs de weg is groen.'],
  ['culture', 'Kinderen leren een instrument bespelen.', 'Een vergunning is een instrument van de gemeente.'],
  ['culture', 'Het mannenkoor zoekt leden.', 'Het akkoord zoekt steun.'],
  ['welfare', 'De kinesist komt aan huis.', 'De technicus komt aan huis.'],
  ['welfare', 'Geweld achter de voordeur stopt niet vanzelf.', 'Het pakket ligt achter de voordeur.'],
  ['welfare', 'De bewoners van de noodopvang wachten.', 'De opvang van regenwater is klaar.'],
  ['welfare', 'Inwoners met een huurachterstand krijgen een brief.', 'De achterstand in het wegonderhoud is groot.'],
  ['welfare', 'De geestelijk verzorger luistert.', 'De vrijheid is een geestelijk goed.'],
];

describe('culture and welfare in everyday language', () => {
  it.each(CASES)('%s: %s', (domain, counts, other) => {
    expect(about(matchesIn(counts, engine), index)[domain]).toBe(true);
    expect(about(matchesIn(other, engine), index)[domain]).toBe(false);
  });
});
