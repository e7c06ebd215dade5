// Verbs and particles that stand apart: which particle belongs to which verb, and what only looks like one.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from './engine.js';
import { engineOf } from './lexicon-of.js';

const VERBS = (
  'aansluiten opgeven uitvoeren uitvaren inkunnen inzetten samenwerken meenemen vaststellen toenemen vormgeven ' +
  'kennismaken opvallen voordoen meetellen bijstellen meedoen vastleggen omgaan afspreken deelnemen uitdelen'
).split(' ');

type Row = readonly [sentence: string, ...verbs: string[]];

const groups: Record<string, readonly Row[]> = {
  'a particle with a verb of its own': [
    ['Het college geeft ruimte om taken op te pakken.'],
    ['Zij willen middelen in te kunnen zetten.', 'inzetten'],
    ['Zij vragen om het plan uit te voeren.', 'uitvoeren'],
    ['Wij zetten geld in om te groeien.', 'inzetten'],
    ['Wij zetten hierop in door te sparen.', 'inzetten'],
    ['De stad geeft toe dat wij er niet op in te gaan hebben.'],
    ['De stad moet dat uit laten voeren.', 'uitvoeren'],
  ],
  'a noun that looks like the verb': [
    ['Wij maken werk van de wijk, samen met de buurt.'],
    ['Zij maken deel uit van de groep.'],
    ['Werk je goed samen?', 'samenwerken'],
    ['Werk samen.', 'samenwerken'],
    ['Het geven van ruimte valt op.', 'opvallen'],
    ['Het vast stellen van regels sluit aan bij de wet.', 'aansluiten'],
  ],
  'a noun or preposition that looks like the particle': [
    ['Zij maken gebruik van de ontwikkelde kennis en ervaring.'],
    ['Scholen maken vandaag kennis met de buurt.', 'kennismaken'],
    ['De gemeente neemt actief deel aan het werk.', 'deelnemen'],
    ['Zij doen een aanvraag voor (een deel van) de regeling.'],
    ['Wij geven zicht op welke plannen er zijn.'],
    ['Wij stellen de regels bij, samen met bewoners.', 'bijstellen'],
    ['Onderdelen die vallen onder de wet staan op.'],
    ['Dit valt onder het thema ‘mensen tellen mee’.', 'meetellen'],
  ],
  'a second clause': [
    ['Wij werken hard, dat loopt samen.'],
    ['Het aantal neemt in de wijken alleen maar verder toe.', 'toenemen'],
    ['De prijs neemt toe maar werk loopt af.', 'toenemen'],
  ],
  'words in between': [
    ['De gemeenten werken (sinds kort ook) samen.', 'samenwerken'],
    ['De partij legt (project)afspraken vast.', 'vastleggen'],
    [
      'Gemeenten werken sinds dit jaar in alle wijken van de stad en in de dorpen eromheen samen.',
      'samenwerken',
    ],
    ['Wij nemen dit mee.', 'meenemen'],
    ['Zij nemen een belangrijke plaats in en een groot deel over.'],
    ['Wij stellen samen vast hoe dat gaat.', 'vaststellen'],
    ['Wij spreken af welke regels gelden.', 'afspreken'],
    ['‘Iedereen doet mee!’ heet het plan.', 'meedoen'],
    ['Of je mee kunt doen.', 'meedoen'],
  ],
  'two words in writing': [
    ['Plannen die bewoners zelf vorm geven.', 'vormgeven'],
    ['Een mooie vorm geven wij aan dit huis.'],
    ['Een stad waar iedereen mee doet.', 'meedoen'],
    ['Hoe zij daar mee om kunnen gaan.', 'omgaan'],
    ['Hoe hier mee om te gaan.', 'omgaan'],
    ['Tijd om te gaan.'],
  ],
};

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = await engineOf(VERBS.map((verb) => `{ text: ${verb}, pos: verb }`));
});

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    it.each(rows.map(([sentence, ...verbs]) => ({ sentence, verbs })))('$sentence', ({ sentence, verbs }) => {
      const apart = matchesIn(sentence, engine).filter(({ how }) => how === 'separable');
      expect(apart.map(({ term }) => term).sort()).toEqual([...verbs].sort());
    });
  });
}
