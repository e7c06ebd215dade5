// Word forms: plurals, degrees, paradigms, separable verbs, and the guess of a word's class.
import { describe, expect, it } from 'vitest';
import { guessClass, separableVerb, wordForms, type WordClass } from '../../src/dutch/forms.js';

const has: readonly (readonly [WordClass, string, string])[] = [
  ['noun', 'muziekvereniging', 'muziekverenigingen'],
  ['noun', 'buurthuis', 'buurthuizen buurthuisje buurthuisjes'],
  ['noun', 'stad', 'steden stadje'],
  ['noun', 'kleinkind', 'kleinkinderen kleinkindertje'],
  ['noun', 'mogelijkheid', 'mogelijkheden'],
  ['noun', 'museum', 'musea museums museumpje'],
  ['noun', 'bibliotheek', 'bibliotheken'],
  ['noun', 'vrijwilliger', 'vrijwilligers'],
  ['noun', 'foto', "foto's fotootje"],
  ['noun', 'idee', 'ideeën ideetje'],
  ['noun', 'theorie', 'theorieën theorietje'],
  ['noun', 'gemeente', 'gemeenten gemeentes'],
  ['noun', 'cultuurcoach', 'cultuurcoaches'],
  ['noun', 'coach', 'coaches'],
  ['noun', 'buurtsportcoach', 'buurtsportcoaches'],
  ['noun', 'lunch', 'lunches'],
  ['noun', 'sandwich', 'sandwiches'],
  ['noun', 'factor', 'factoren'],
  ['noun', 'beschermfactor', 'beschermfactoren'],
  ['noun', 'motor', 'motoren motors'],
  ['noun', 'sensor', 'sensoren sensors'],
  ['noun', 'coördinator', 'coördinatoren coördinators'],
  ['noun', 'mentor', 'mentoren mentors'],
  ['noun', 'kantoor', 'kantoren'],
  ['noun', 'koor', 'koren'],
  ['noun', 'activiteit', 'activiteiten'],
  ['noun', 'filosoof', 'filosofen'],
  ['noun', 'monnik', 'monniken'],
  ['noun', 'lindeboom', 'lindebomen'],
  ['noun', 'materiaal', 'materialen'],
  ['noun', 'raam', 'ramen raampje'],
  ['noun', 'bal', 'ballen balletje'],
  ['noun', 'brief', 'brieven'],
  ['noun', 'sector', 'sectoren sectors'],
  ['noun', 'middel', 'middelen'],
  ['adjective', 'cultureel', 'culturele cultureels cultureelst culturelere'],
  ['adjective', 'kwetsbaar', 'kwetsbare kwetsbaren kwetsbaarder kwetsbaarst'],
  ['adjective', 'industrieel', 'industriële'],
  ['adjective', 'sociaal', 'sociale socialer socialere'],
  ['adjective', 'psychosociaal', 'psychosociale'],
  ['adjective', 'mentaal', 'mentale'],
  ['adjective', 'digitaal', 'digitale'],
  ['adjective', 'formeel', 'formele'],
  ['adjective', 'structureel', 'structurele'],
  ['adjective', 'eenzaam', 'eenzame eenzamer'],
  ['adjective', 'aangenaam', 'aangename'],
  ['adjective', 'dakloos', 'dakloze daklozen'],
  ['adjective', 'duur', 'dure duurder'],
  ['adjective', 'puur', 'pure'],
  ['adjective', 'schoon', 'schone'],
  ['adjective', 'gemeen', 'gemene'],
  ['adjective', 'breed', 'brede breder'],
  ['adjective', 'traag', 'trage'],
  ['adjective', 'gaaf', 'gave'],
  ['adjective', 'scheef', 'scheve'],
  ['adjective', 'creatief', 'creatieve creatiever'],
  ['adjective', 'fysiek', 'fysieke'],
  ['adjective', 'materieel', 'materiële'],
  ['adjective', 'gehandicapt', 'gehandicapte gehandicapten'],
  ['adjective', 'dik', 'dikke dikker dikst'],
  ['adjective', 'lief', 'lieve liever liefste'],
  ['adjective', 'boos', 'boze bozer'],
  ['adjective', 'jong', 'jongeren jongere jongste'],
  ['adjective', 'volwassen', 'volwassene volwassenen'],
  ['adjective', 'zwak', 'zwakke zwakkeren zwakst'],
  ['adjective', 'goed', 'goede beter beste'],
  ['adjective', 'laagdrempelig', 'laagdrempelige laagdrempeliger'],
  ['verb', 'werken', 'werk werkt werkte werkten gewerkt werkend werkende'],
  ['verb', 'wandelen', 'wandel wandelt wandelde gewandeld'],
  ['verb', 'leren', 'leer leert leerde geleerd'],
  ['verb', 'beheren', 'beheer beheert beheerde beheerd beheerde'],
  ['verb', 'leven', 'leef leeft leefde geleefd'],
  ['verb', 'verhuizen', 'verhuis verhuist verhuisde verhuisd'],
  ['verb', 'evalueren', 'evalueer evalueert geëvalueerd geëvalueerde'],
  ['verb', 'variëren', 'varieert varieerde gevarieerd'],
  ['verb', 'beïnvloeden', 'beïnvloedt beïnvloedde beïnvloed'],
  ['verb', 'redden', 'red redt redde gered geredde'],
  ['verb', 'vinden', 'vind vindt vond vonden gevonden'],
  ['verb', 'ondernemen', 'onderneemt ondernam ondernamen ondernomen'],
  ['verb', 'ontmoeten', 'ontmoet ontmoette ontmoetten ontmoetend'],
  ['verb', 'voorkomen', 'voorkomt voorkwam voorkomen'],
  ['verb', 'gaan', 'ga gaat ging gegaan gaande'],
  [
    'verb',
    'deelnemen',
    'deelneemt deelnam deelnamen deelgenomen deelnemend deelnemende deelnemenden deeltenemen',
  ],
  ['verb', 'samenwerken', 'samenwerkt samenwerkte samengewerkt samenwerkende'],
  ['verb', 'opgroeien', 'opgroeit opgroeide opgegroeid opgroeiende'],
  ['verb', 'doorbreken', 'doorbroken doorgebroken doorbrak'],
  ['name', 'Almere', 'almere almeres'],
  ['name', 'Parkinson', 'parkinsons'],
];

describe('wordForms', () => {
  it.each(has)('%s %s has %s', (wordClass, word, forms) => {
    expect(wordForms(word, wordClass)).toEqual(
      expect.arrayContaining([word.toLowerCase(), ...forms.split(' ')]),
    );
  });

  it.each([
    ['noun', 'kan', 'kans'],
    ['noun', 'plaat', 'plaats'],
    ['noun', 'bron', 'brons'],
    ['noun', 'recht', 'rechts'],
    ['noun', 'buitenland', 'buitenlands'],
    ['noun', 'regel', 'regelen'],
    ['noun', 'gevaar', 'varen'],
    ['adjective', 'groots', 'grootste'],
    ['adjective', 'moe', 'moest'],
    ['adjective', 'wild', 'wilden'],
    ['adjective', 'laat', 'laten'],
    ['adjective', 'open', 'openen'],
    ['adjective', 'gereed', 'gereden'],
    ['adjective', 'wijs', 'wijst'],
    ['adjective', 'kalm', 'kalmeren'],
    ['verb', 'verenigen', 'vereniging'],
  ] as const)('%s %s has no %s', (wordClass, word, form) => {
    expect(wordForms(word, wordClass)).not.toContain(form);
  });

  it('normalises capitals, apostrophes and composed letters', () => {
    expect(wordForms('Ide\u0065\u0308', 'name')).toContain('ideë');
    expect(wordForms('Wmo’er', 'noun')).toContain("wmo'er");
  });
});

describe('separableVerb', () => {
  it('gives the particle and what may stand apart from it', () => {
    expect(separableVerb('deelnemen')).toEqual({
      particle: 'deel',
      infinitive: 'nemen',
      stems: ['neem'],
      baseForms: ['nemen', 'neem', 'neemt', 'nam', 'namen'],
    });
    expect(separableVerb('inzetten')?.stems).toEqual([]);
    expect(separableVerb('samenwerken')?.baseForms).toEqual(
      expect.arrayContaining(['werk', 'werkt', 'werken', 'werkte']),
    );
  });

  it.each([
    'meedoen',
    'aanbieden',
    'opgroeien',
    'terugdringen',
    'uitvoeren',
    'omgaan',
    'overnemen',
    'bijdragen',
    'plaatsvinden',
    'vaststellen',
  ])('%s is separable', (verb) => {
    expect(separableVerb(verb)).not.toBeNull();
  });

  it.each([
    'verbinden',
    'ontwikkelen',
    'ondersteunen',
    'onderzoeken',
    'overleggen',
    'voorkomst',
    'informeren',
    'investeren',
    'opereren',
    'bewegen',
    'herdenken',
    'omarmen',
    'organiseren',
    'toetsen',
  ])('%s is not', (verb) => {
    expect(separableVerb(verb)).toBeNull();
  });
});

describe('guessClass', () => {
  it.each([
    ['gezondheid', 'noun'],
    ['verenigingen', 'noun'],
    ['inkomen', 'noun'],
    ['weekend', 'noun'],
    ['verhaal', 'noun'],
    ['kunst', 'noun'],
    ...[
      'perspectief',
      'toekomstperspectief',
      'initiatief',
      'motief',
      'archief',
      'tarief',
      'materiaal',
      'onderdeel',
    ].map((word) => [word, 'noun']),
    ...['personeel', 'muziek', 'techniek', 'weekend', 'lichaam', 'wijk', 'moedertaal'].map((word) => [
      word,
      'noun',
    ]),
    ...['fysiek', 'psychiek', 'uniek', 'specifiek', 'gezond', 'ongezond', 'onveilig', 'aangenaam'].map(
      (word) => [word, 'adjective'],
    ),
    ...['onaangenaam', 'eenzaam', 'mentaal', 'centraal', 'formeel', 'vrijwillig', 'zelfstandig'].map(
      (word) => [word, 'adjective'],
    ),
    ...['passend', 'creatief', 'kansrijk', 'rookvrij', 'gericht'].map((word) => [word, 'adjective']),
    ['positieve', 'adjective'],
    ['sociale', 'adjective'],
    ['immaterieel', 'adjective'],
    ['laagdrempelig', 'adjective'],
    ['organiseren', 'verb'],
    ['deelnemen', 'verb'],
    ['meedoen', 'verb'],
    ['Almere', 'name'],
  ])('%s is a %s', (word, wordClass) => {
    expect(guessClass(word)).toBe(wordClass);
  });
});
