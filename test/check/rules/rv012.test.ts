// RV012: an obstacle without anything that is done about it.
import { obstacleRule } from '../../../src/check/rules/rv012-obstacle.js';
import { testRule } from './harness.js';

const LOW = 'Een deel van de ouderen bezoekt geen theater.';

testRule(obstacleRule, {
  ok: [
    { name: 'no obstacle', text: 'Veel ouderen bezoeken het theater in de binnenstad.' },
    { name: 'denied', text: 'Ouderen ervaren geen drempels bij het theater en de bibliotheek.' },
    {
      name: 'denied with a word between',
      text: 'Het museum is voor mensen met een beperking zonder enige belemmering te bezoeken.',
    },
    { name: 'quoted', text: `${LOW} Een bezoeker zegt: ‘Een kaartje voor het theater is te duur.’` },
    {
      name: 'a measure in the passage',
      text: `${LOW} Kaartjes zijn te duur. Daarom geven we korting met een stadspas.`,
    },
    {
      name: 'a wish in the passage',
      text: `${LOW} Kaartjes zijn te duur; we willen dat het theater voor iedereen te betalen is.`,
    },
    {
      name: 'it is taken away',
      text: 'Het theater neemt drempels voor ouderen weg. De bibliotheek doet hetzelfde.',
    },
    {
      name: 'the taking away itself',
      text: 'Het wegnemen van drempels voor deelname van ouderen aan het theater.',
    },
    { name: 'low threshold', text: 'Het theater is laagdrempelig voor ouderen en hun mantelzorgers.' },
    {
      name: 'answered in the next passage',
      text: `${LOW} Kaartjes zijn te duur.\n\nWe stellen een fonds in voor wie weinig geld heeft.`,
    },
    {
      name: 'answered later in the section',
      text: `## Theater\n\n${LOW} Kaartjes zijn te duur.\n\nHet theater telt 300 stoelen.\n\nDe gemeente organiseert gratis voorstellingen.`,
    },
    {
      name: 'answered elsewhere in the paper, by name',
      text: `## Nu\n\n${LOW} Het theater is slecht bereikbaar.\n\n## Straks\n\nWe zetten een buurtbus in voor bezoek aan het theater.`,
    },
    {
      name: 'about neither culture nor care',
      text: 'Een drempel in de Dorpsstraat is te hoog voor vrachtwagens.',
    },
    { name: 'low', text: 'De bibliotheek en het buurthuis hebben een lage drempel voor ouderen.' },
    { name: 'a figure of speech', text: 'Ouderen stappen in het buurthuis over de drempel van het theater.' },
    {
      name: 'a subject of art',
      text: 'De voorstelling van het theater in het verpleeghuis gaat over schaamte.',
    },
    { name: 'what is looked into', text: 'Het museum doet onderzoek naar drempels voor ouderen.' },
    { name: 'a question', text: 'Welke drempels ervaren ouderen bij het bezoeken van het theater?' },
    {
      name: 'a limitation of the body',
      text: 'Ouderen met een lichamelijke belemmering bezoeken het theater.',
    },
    { name: 'what a building costs', text: 'De verbouwing van het theater is te duur geworden.' },
    { name: 'gone', text: 'De drempels bij het theater zijn verdwenen.' },
    { name: 'left alone', text: `${LOW} Kaartjes zijn te duur.`, options: { ignore: ['te duur'] } },
    { name: 'what must change is a wish', text: 'Drempels bij het theater en het museum moeten verdwijnen.' },
  ],
  notOk: [
    {
      name: 'cost',
      text: `## Theater\n\n${LOW} Voorstellingen zijn te duur voor een kleine beurs.`,
      hits: [{ code: 'alone', words: 'te duur', data: { words: 'te duur' } }],
    },
    {
      name: 'language, while physical access is taken care of elsewhere',
      text: '## Beeld\n\nTaalbarrières houden nieuwkomers weg uit de bibliotheek.\n\n## Gebouwen\n\nWe maken de bibliotheek rolstoeltoegankelijk voor mensen met een beperking.',
      domain: 'welfare',
      hits: [{ words: 'Taalbarrières' }],
    },
    {
      name: 'transport, with a measure on something else in another section',
      text: '## Beeld\n\nHet museum is voor ouderen uit de dorpen slecht bereikbaar.\n\n## Les\n\nDe muziekschool start met nieuwe lessen.',
      hits: [{ words: 'slecht bereikbaar' }],
    },
    {
      name: 'a threshold that is not named further; one finding per passage',
      text: 'Mantelzorgers ervaren drempels bij het vragen van hulp. Er is ook schaamte over armoede.',
      hits: [{ words: 'schaamte' }],
    },
  ],
});
