// Phrases and words in harder surroundings: brackets, adverbs with verbs, exclusions in longer words, reach of negation.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn, shortly } from './engine.js';

const TERMS = [
  'mentale gezondheid',
  'fysieke gezondheid',
  'gezondheid',
  'kwaliteit van leven',
  '{ text: lotgenoot, compound: first }',
  '{ text: coach, compound: last }',
  '{ text: kunst, compound: any, exclude: [kunstwerk, kunststof, kunstgrasveld] }',
  'cultuur',
  '{ text: krijgen, pos: verb }',
  '{ text: bewegen, pos: verb }',
  'gebiedsgericht werken',
  '{ text: wijkgericht werken, gap: 0 }',
  '{ text: drempel wegnemen, gap: 0 }',
  'podium bieden',
  'vroegtijdig signaleren',
];

const YAML = `
id: phrases
version: 0.1.0
label: { nl: Zinsdelen, en: Phrases }
description: A small lexicon for the tests of phrases; not for use.
licence: EUPL-1.2
kind: domain
themes: [{ id: t, label: { nl: Thema, en: Theme } }]
concepts:
  - id: all
    label: { nl: alles, en: all }
    theme: t
    terms:
${TERMS.map((term) => `      - ${term}`).join('\n')}
`;

type Row = readonly [sentence: string, ...matches: string[]];

const groups: Record<string, readonly Row[]> = {
  'brackets inside a phrase': [
    ['De (mentale) gezondheid van jongeren.', 'mentale gezondheid phrase'],
    ['Mentale (en fysieke) gezondheid.', 'mentale gezondheid ellipsis', 'fysieke gezondheid phrase'],
    ['De (fysieke en mentale) gezondheid.', 'fysieke gezondheid ellipsis', 'mentale gezondheid phrase'],
    ['De kwaliteit van (het) leven.', 'kwaliteit van leven phrase'],
    ['Steun bij mentale klachten (gezondheid telt).', 'gezondheid'],
    ['Het gaat mentaal goed (gezondheid is iets anders).', 'gezondheid'],
    ['Er is geen (mentale) gezondheid.', '!mentale gezondheid phrase'],
    ['Mentale [en fysieke] gezondheid.', 'gezondheid'],
  ],
  'plurals in compounds': [
    ['Het lotgenotencontact en de lotgenoten.', 'lotgenoot compound', 'lotgenoot'],
    ['De buurtsportcoaches en een welzijnscoach.', 'coach compound', 'coach compound'],
  ],
  'an excluded word inside a longer one': [
    ['De kunstwerkplaats en de kunstwerkgroep.', 'kunst compound', 'kunst compound'],
    ['Het kunstwerk, de kunstwerken en een kunstwerkje.'],
    ['Kunststofkozijnen en kunstgrasvelden.'],
    ['Het kunstwerk-project.'],
  ],
  'adverb or object with a verb': [
    ['Wij werken steeds meer gebiedsgericht in de wijken.', 'gebiedsgericht werken phrase'],
    ['Om gebiedsgericht te werken is tijd nodig.', 'gebiedsgericht werken phrase'],
    ["Naast de opgaven werkt de stad via vrijwillige gebiedsgerichte programma's."],
    ['Wij werken aan gebiedsgericht beleid.'],
    ['Wij werken wijkgericht.'],
    ['Zij moeten wijkgericht werken.', 'wijkgericht werken phrase'],
    ['Wij nemen elke drempel weg.'],
    ['De stad biedt jongeren daarom een podium.', 'podium bieden phrase'],
    ['Het bieden van een podium.', 'podium bieden phrase'],
    ['Zij bieden hulp omdat een podium nodig is.'],
    ['Zij bieden hulp op een podium.'],
    ['Teams signaleren vroegtijdig problemen.', 'vroegtijdig signaleren phrase'],
    ['Door vroegtijdig problemen te signaleren.', 'vroegtijdig signaleren phrase'],
  ],
  'reach of a negation': [
    ['Een vereniging die geen subsidie krijgt.', 'krijgen'],
    ['Een vereniging die niets krijgt.', '!krijgen'],
    ['Mensen die zonder te bewegen leven.', '!bewegen'],
    ['De (al dan niet) betaalde cultuur.', 'cultuur'],
    ['Wij zien al dan niet cultuur in de wijk.', 'cultuur'],
    ['Er is geen geld voor cultuur.', '!cultuur'],
    ['Dat geen opdracht is voor cultuur.', 'cultuur'],
    ['Het kan niet zijn dat cultuur wijkt.', '!cultuur'],
  ],
};

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = compileLexicons([parseLexicon(YAML, 'phrases.yaml')], await loadWordList());
});

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    it.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))(
      '$sentence',
      ({ sentence, expected }) => {
        expect([...matchesIn(sentence, engine).map(shortly)].sort()).toEqual([...expected].sort());
      },
    );
  });
}
