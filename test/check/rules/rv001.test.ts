// RV001: a real passage on the other domain, a list, a promise, or none at all.
import { otherDomainRule } from '../../../src/check/rules/rv001-other-domain.js';
import { testRule } from './harness.js';

const WALK =
  'Het museum start in maart met een rondleiding voor mensen met dementie. De welzijnsorganisatie zorgt voor het vervoer.';

testRule(otherDomainRule, {
  ok: [
    { name: 'what is done, and by whom', text: `# Nota\n\n${WALK}\n` },
    { name: 'a paper of which nobody knows the domain', domain: null, text: 'Het koor zingt elke week.\n' },
    {
      name: 'a welfare paper that gives money to a choir',
      domain: 'welfare',
      text: 'De mantelzorgers krijgen steun van het wijkteam.\n\nHet koor in het buurthuis krijgt 4.000 euro subsidie om voor ouderen te zingen.\n',
    },
    {
      name: 'a passage among many of the domain itself',
      text: `## Muziek\n\nDe muziekschool geeft les aan kinderen.\n\n## Theater\n\nHet theater krijgt subsidie.\n\n## Samen\n\n${WALK}\n`,
    },
  ],
  notOk: [
    {
      name: 'nothing on care and welfare',
      text: '## Podia\n\nHet theater krijgt vier jaar subsidie. Het orkest speelt elke zomer in het park.\n',
      hits: [{ code: 'none', words: null, data: { other: 'welfare', n: 0, minimum: 1 } }],
    },
    {
      name: 'nothing on culture in a welfare paper',
      domain: 'welfare',
      text: 'Het wijkteam helpt mensen met schulden. Mantelzorgers krijgen een vrije dag.\n',
      hits: [{ code: 'none', words: null, data: { other: 'culture' } }],
    },
    {
      name: 'only a weak word of culture, with the noun it is said of',
      domain: 'welfare',
      text: 'Het wijkteam helpt mensen met schulden.\n\nJongeren krijgen hulp van het wijkteam en volgen creatieve en sportieve programma’s in de buurt.\n',
      hits: [
        {
          code: 'loose',
          words: 'creatieve en sportieve programma’s',
          data: { other: 'culture', n: 0, namesNl: '‘creatieve en sportieve programma’s’' },
        },
      ],
    },
    {
      name: 'a weak word in brackets',
      domain: 'welfare',
      text: 'Het wijkteam helpt mensen met schulden.\n\nVoorlichting gaat via scholen, huisartsen en (creatieve) gespreksgroepen.\n',
      hits: [{ code: 'loose', data: { namesNl: '‘creatieve gespreksgroepen’' } }],
    },
    {
      name: 'a word that may speak of peoples and not of art is not asked after',
      domain: 'welfare',
      text: 'Het wijkteam helpt mensen met schulden.\n\nVoorlichting gaat via scholen, huisartsen en culturele gespreksgroepen.\n',
      hits: [{ code: 'none' }],
    },
    {
      name: 'only a list of fields',
      text: 'Het theater krijgt subsidie.\n\nDe gemeente werkt aan wonen, onderwijs, welzijn, verkeer, sport en werk.\n',
      hits: [{ code: 'mention', words: 'welzijn' }],
    },
    {
      name: 'only a wish, without who, what or money',
      text: 'Het theater krijgt subsidie.\n\nWij willen de komende jaren vaker de verbinding zoeken met zorg en welzijn.\n',
      hits: [{ code: 'promise' }],
    },
    {
      name: 'a wish after something firm about the domain itself',
      text: 'Het koor krijgt vier jaar subsidie. De lessen gaan in september van start. Wij willen vaker de verbinding zoeken met zorg en welzijn.\n',
      hits: [{ code: 'promise', words: 'zorg en welzijn' }],
    },
    {
      name: 'fewer than the paper should have',
      text: `${WALK}\n`,
      options: { minimum: 2 },
      hits: [{ code: 'few', words: null, data: { n: 1, minimum: 2 } }],
    },
  ],
});
