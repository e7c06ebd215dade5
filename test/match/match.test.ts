// The table of sentences: what each must give with the two small lexicons beside this file.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn, shortly, testEngine } from './engine.js';

/** A sentence and its matches in order: 'term' for a form, else 'term how'; '!' marks a negated one. */
type Row = readonly [sentence: string, ...matches: string[]];

const groups: Record<string, readonly Row[]> = {
  forms: [
    ['Culturele instellingen en musea doen mee.', 'cultureel', 'museum', 'meedoen separable'],
    ['De theaters en het Theater.', 'theater', 'theater'],
    ['Zij hebben meegedaan en deelgenomen.', 'meedoen', 'deelnemen'],
    ['Een inclusieve samenleving is inclusiever.', 'inclusief', 'inclusief'],
    ['Mantelzorgers en een mantelzorger.', 'mantelzorger', 'mantelzorger'],
    ['De musea’s, voorstellingetjes en minima.', 'minima'],
  ],
  'whole words only': [
    ['Het akkoord heeft impact en is minimaal operationeel.'],
    ['Wij controleren zorgvuldig en zijn bezorgd.'],
    ['Een coöperatie voor de cadans.'],
  ],
  compounds: [
    ['De cultuurnota en het cultuurfonds.', 'cultuur compound', 'cultuur compound'],
    ['De bestuurscultuur en de organisatiecultuur.'],
    ['De jeugdcultuur is een cultuur.', 'jeugdcultuur', 'jeugd compound', 'cultuur'],
    ['Een theatergroep met een dansvoorstelling.', 'theater compound', 'dans compound'],
    ['Alle amateurkunstenaars.', 'kunstenaar compound'],
    ['De jeugdzorgregio en de jeugdzorg.', 'jeugdzorg compound', 'jeugdzorg'],
    ['Preventiebeleid en suïcidepreventie.', 'preventie compound'],
    ['Zorginstellingen en daklozenzorg.', 'zorg compound', 'zorg compound'],
    ['De cultuur-coach en de zorg-coördinator.', 'cultuur compound', 'zorg compound'],
    ['Een cultuur-educatie.', 'cultuureducatie'],
    ['Het museum3 en de cultuurnota12.', 'museum', 'cultuur compound'],
    ['Sociaal-cultureel is geen compound hier.'],
  ],
  exclusions: [
    ['Kunstgras en kunststofkozijnen en geneeskunst.'],
    ['De cultuuromslag en de cultuurveranderingen.'],
    ['De kunst is om dit te doen.'],
    ['De kunst is mooi om te zien.', 'kunst'],
    ['Het Sociaal en Cultureel Planbureau schrijft.'],
    ['Een voorstelling van zaken in het theater.', 'theater'],
    ['Voorzorgsmaatregelen en monumentenzorg en dierenwelzijn.'],
    ['Wij dragen zorg voor de straten, zij zullen zorg dragen.'],
    ['Kunst- en plasticgras op het veld.'],
  ],
  ellipsis: [
    ['De zorg- en welzijnsorganisaties.', 'zorgorganisatie ellipsis', 'welzijnsorganisatie'],
    [
      'Zorg-, cultuur- of welzijnsorganisaties.',
      'zorgorganisatie ellipsis',
      'cultuur ellipsis',
      'welzijnsorganisatie',
    ],
    ['Kunst-, cultuur- en erfgoedbeleid.', 'kunst ellipsis', 'cultuur ellipsis', 'erfgoed compound'],
    ['Zorg-/welzijnsorganisaties.', 'zorgorganisatie ellipsis', 'welzijnsorganisatie'],
    ['Zorg-en welzijnsorganisaties.', 'zorgorganisatie ellipsis', 'welzijnsorganisatie'],
    ['De ouderenzorg en -welzijn.', 'ouderenzorg', 'ouderenwelzijn ellipsis'],
    ['Zorg (en welzijn) en zorg/welzijn.', 'zorg', 'welzijn', 'zorg', 'welzijn'],
    ['Organisatie- en bestuurscultuur.'],
    ['Zorg- en andere organisaties.', 'zorgorganisatie ellipsis'],
    ['Het zorg- en sociaal domein.', 'zorg ellipsis'],
    ['De dans- en muziekscholen en -groepen.', 'dans ellipsis'],
    ['Theater- of concertbezoek.', 'theater ellipsis'],
    ['Opera- en theatergroepen.', 'theater compound'],
  ],
  phrases: [
    [
      'De sociale basis en culturele voorzieningen.',
      'sociale basis phrase',
      'culturele voorzieningen phrase',
    ],
    [
      'Een culturele voorziening voor een kwetsbare oudere.',
      'culturele voorzieningen phrase',
      'kwetsbare ouderen phrase',
    ],
    ['De sterke sociale en lokale basis.', 'sociale basis ellipsis'],
    ['Fysieke en mentale gezondheid.', 'fysieke gezondheid ellipsis', 'mentale gezondheid phrase'],
    ['Fysieke, mentale en sociale gezondheid.', 'fysieke gezondheid ellipsis', 'mentale gezondheid ellipsis'],
    ['Kwetsbare jongeren, gezinnen en ouderen.', 'kwetsbare jongeren phrase', 'kwetsbare ouderen ellipsis'],
    ['Het is sociaal. Basis is iets anders.'],
    ['Sociale hulp, basis voor iedereen.'],
    ['De kwaliteit van hun leven.', 'kwaliteit van leven phrase'],
    ['Kunst op recept, of kunst vaak op recept.', 'kunst op recept phrase', 'kunst'],
    [
      'Sociaal cultureel werk en sociaal-cultureel werk.',
      'sociaal-cultureel werk phrase',
      'cultureel',
      'sociaal-cultureel werk phrase',
    ],
    ['Wij nemen veel drempels weg.', 'drempels wegnemen phrase'],
    ['Om drempels weg te nemen.', 'drempels wegnemen phrase'],
    ['Zij zetten vaak cultuur in.', 'cultuur inzetten phrase'],
  ],
  'separable verbs': [
    ['Ouderen nemen actief deel aan de dans.', 'deelnemen separable', 'dans'],
    ['Zij werken in de wijk goed samen.', 'samenwerken separable'],
    ['Om beter samen te werken.', 'samenwerken separable'],
    ['Wie mee zou willen doen, is welkom.', 'meedoen separable'],
    ['Zij nemen een deel van de kosten voor lief.'],
    ['Zij nemen dit op, omdat een deel ontbreekt.'],
    ['Zij willen werken. Samen is dat leuker.'],
    ['Iedereen doet op een eigen manier mee.', 'meedoen separable'],
    ['Doe je ook mee?', 'meedoen separable'],
    ['De gemeente werkt hierin nauw samen met de scholen.', 'samenwerken separable'],
    ['Wij werken, net als vorig jaar, samen.', 'samenwerken separable'],
    ['Als jongeren deel kunnen nemen, groeit hun talent.', 'deelnemen separable'],
    ['Zij namen vorig jaar deel en genoten ervan.', 'deelnemen separable'],
    ['Zij nemen het deel dat zij kregen.'],
    ['Wij doen dit; zij gaan mee.'],
    ['Wij doen wat kan, omdat zij mee willen.'],
    ['De school doet het goed en neemt initiatief.'],
    ['Samen met de buurt werken wij aan plannen.'],
  ],
  context: [
    ['De voorstelling in het theater.', 'voorstelling', 'theater'],
    ['De voorstelling over het beleid.'],
    ['Een voorstelling van een culturele instelling.', 'voorstelling', 'cultureel'],
    ['Bewegen is gezond. Wij bewegen mee.', 'bewegen'],
  ],
  capitals: [
    ['De GALA-middelen, de GALA en het gala.', 'GALA compound', 'GALA'],
    ['De BIS bekostigt dit, bis.', 'BIS'],
  ],
  negation: [
    ['Er is geen subsidie voor cultuur.', '!cultuur'],
    ['Zonder cultuur geen zorg.', '!cultuur', '!zorg'],
    ['Niet alleen cultuur maar ook zorg.', 'cultuur', 'zorg'],
    ['Ouderen doen niet mee.', '!meedoen separable'],
    ['Wij bewegen niet, sport is er wel.', '!bewegen'],
    ['Dat kan niet, maar cultuur kan wel.', 'cultuur'],
    ['Wij willen dat mantelzorgers niet overbelast raken.', 'mantelzorger'],
    ['Dit is nooit cultuur.', '!cultuur'],
  ],
};

describe('matchParagraph', () => {
  let engine: CompiledLexicons;
  beforeAll(async () => {
    engine = await testEngine();
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
});
