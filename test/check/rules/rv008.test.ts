// RV008: shared money or a joint goal where the paper connects culture and welfare.
import { sharedMeansRule } from '../../../src/check/rules/rv008-shared-means.js';
import { testRule } from './harness.js';

const ORCHESTRA =
  'Muzikanten van het orkest spelen elke week met bewoners van het verpleeghuis, tegen eenzaamheid onder ouderen.';
const DANCE =
  'De cultuurcoach en het wijkteam organiseren samen danslessen voor mensen met dementie in het buurthuis.';
const PLAIN = 'Het theater heeft in deze periode een nieuw dak gekregen en ook nieuwe stoelen in de zaal.';

testRule(sharedMeansRule, {
  ok: [
    { name: 'nothing connects', text: `${PLAIN}\n\nHet museum is op maandag dicht.` },
    { name: 'one passage connects: too little to ask for money', text: `${ORCHESTRA}\n\n${PLAIN}` },
    { name: 'an amount', text: `${ORCHESTRA} Daarvoor is € 40.000 per jaar nodig.\n\n${DANCE}` },
    { name: 'a national grant', text: `${ORCHESTRA}\n\n${DANCE} Dit gebeurt vanuit de Brede SPUK.` },
    { name: 'a national agreement', text: `${ORCHESTRA}\n\n${DANCE} Het GALA maakt dit mogelijk.` },
    { name: 'co-financing', text: `${ORCHESTRA}\n\n${DANCE} De zorgverzekeraar zorgt voor cofinanciering.` },
    { name: 'a budget', text: `${ORCHESTRA}\n\n${DANCE} Er is een gezamenlijk budget van beide afdelingen.` },
    {
      name: 'a joint goal',
      text: `${ORCHESTRA}\n\n${DANCE} Dat is een gedeelde opgave van cultuur en welzijn.`,
    },
    {
      name: 'a joint goal with a word between',
      text: `${ORCHESTRA}\n\n${DANCE} De gezamenlijke maatschappelijke doelstelling is minder eenzaamheid.`,
    },
    {
      name: 'money in the paragraph beside it',
      text: `## Samen\n\n${ORCHESTRA}\n\nHiervoor gebruiken we de middelen voor de sociale basis.\n\n## Dans\n\n${DANCE}`,
    },
    {
      name: 'money in the heading',
      text: `## Cofinanciering door zorg en cultuur\n\n${ORCHESTRA}\n\n${DANCE}`,
    },
    {
      name: 'an election programme settles no money',
      text: `# Verkiezingsprogramma 2026-2030\n\n${ORCHESTRA}\n\n${DANCE}`,
    },
    {
      name: 'a higher number of passages asked',
      text: `${ORCHESTRA}\n\n${DANCE}`,
      options: { passages: 3 },
    },
  ],
  notOk: [
    {
      name: 'two passages, no money and no goal',
      text: `# Cultuurnota\n\n${ORCHESTRA}\n\n${PLAIN}\n\n${DANCE}`,
      hits: [{ code: 'no-means', words: DANCE, data: { n: 2 } }],
    },
    {
      name: 'money that stands in another section is about something else',
      text: `# Cultuurnota\n\n## Samen\n\n${ORCHESTRA}\n\n${DANCE}\n\n## Gebouwen\n\nVoor het dak is € 2 miljoen nodig.`,
      hits: [{ code: 'no-means' }],
    },
    {
      name: 'one passage, where that is asked',
      text: `# Cultuurnota\n\n${ORCHESTRA}`,
      options: { passages: 1 },
      hits: [{ code: 'no-means', words: ORCHESTRA, data: { n: 1 } }],
    },
  ],
});
