// RV003: building blocks of working together, in a paper that speaks of both domains.
import { buildingBlocksRule } from '../../../src/check/rules/rv003-building-blocks.js';
import { testRule } from './harness.js';

const BOTH = 'Het museum ontvangt elke maandag een groep mensen met dementie.';
const VALUE = 'Cultuur draagt bij aan de gezondheid van ouderen.';
const VISION = 'Cultuur en welzijn maken samen een gezamenlijke visie.';
const PROCESS = 'De welzijnsorganisatie en het museum hebben elk kwartaal een structureel overleg.';

testRule(buildingBlocksRule, {
  ok: [
    { name: 'all three are named', text: [BOTH, VALUE, VISION, PROCESS].join('\n\n') },
    {
      name: 'a paper on one domain alone',
      text: 'De muziekschool geeft les aan kinderen. Het theater krijgt subsidie.\n',
    },
    {
      // RV001 says that such a paper does not speak of the other domain: the two may not contradict each other.
      name: 'the other domain is only in a row of a table',
      text: 'Het buurthuis helpt mensen met schulden.\n\n| Wat | Wie |\n|---|---|\n| Taalcafé | vrijwilligers en bibliotheek |\n',
      domain: 'welfare',
    },
    {
      name: 'a word of it in a heading',
      text: `## Gezamenlijke visie\n\n${BOTH}\n`,
      options: { blocks: ['shared-vision'] },
    },
    {
      name: 'what culture does for people, in other words',
      text: `${BOTH}\n\nKunst en cultuur brengen inwoners bij elkaar, zodat zij elkaar ontmoeten.\n`,
      options: { blocks: ['value-of-culture'] },
    },
  ],
  notOk: [
    {
      name: 'no shared vision',
      text: [BOTH, VALUE, PROCESS].join('\n\n'),
      hits: [
        {
          code: 'none',
          words: null,
          data: { namesNl: '‘Gezamenlijke visie’', blocks: 'shared-vision', n: 1 },
        },
      ],
    },
    {
      name: 'a vision that others ask for is no vision of the paper',
      text: `${BOTH}\n\nDe raad vroeg om ‘een gezamenlijke visie van cultuur en welzijn’.\n`,
      options: { blocks: ['shared-vision'], minimum: 2 },
      hits: [{ code: 'none', data: { minimum: 2 } }],
    },
    {
      name: 'fewer passages than asked',
      text: [BOTH, VISION].join('\n\n'),
      options: { blocks: ['shared-vision', 'skills-attitude'], minimum: 2 },
      hits: [
        { code: 'few', data: { namesNl: '‘Gezamenlijke visie’ (1) en ‘Vaardigheden en houding’ (0)', n: 2 } },
      ],
    },
  ],
});
