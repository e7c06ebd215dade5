// What a word written short may borrow from its neighbour, and what it may not.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from './engine.js';
import { engineOf } from './lexicon-of.js';

const TERMS = (
  'kernvervoer woon-werkverkeer planningcyclus landsgrens instroom doorstroom transgenderpersoon basisonderwijs ' +
  'sportaanbieder sportvereniging basisgezet kernvullend welzijnsdomein'
).split(' ');

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = await engineOf(TERMS);
});

describe('a word written short', () => {
  it.each([
    ['Het kern- en aanvullend vervoer.', 'kernvervoer'],
    ['Het woon-werk- en woon-schoolverkeer.', 'woon-werkverkeer'],
    ['De planning- en controlcyclus.', 'planningcyclus'],
    ['Onze lands- en buitengrenzen.', 'landsgrens'],
    ['De in-, door- en uitstroom.', 'instroom', 'doorstroom'],
    ['Voor transgender- en non-binaire personen.', 'transgenderpersoon'],
    ['Het basis- en voortgezet onderwijs.', 'basisonderwijs'],
    ['Alle sportaanbieders en -verenigingen.', 'sportaanbieder', 'sportvereniging'],
    ['Het welzijns- en het zorgdomein.', 'welzijnsdomein'],
    ['De welzijns- en de andere.'],
  ])('%s', (sentence, ...terms) => {
    expect(matchesIn(sentence, engine).map(({ term }) => term)).toEqual(terms);
  });
});
