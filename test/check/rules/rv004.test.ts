// RV004: groups that carry weight in the other paper and are not named here; without one, for whom the connection is.
import { audienceSharedRule } from '../../../src/check/rules/rv004-audience-shared.js';
import { testRule } from './harness.js';

const WELFARE = [
  'Ouderen blijven langer thuis wonen met hulp van het wijkteam.',
  'De ouderen in de wijk krijgen een vaste huisarts.',
  'Voor ouderen is er elke week een open inloop bij de welzijnsorganisatie.',
  'Ouderen en mantelzorgers kunnen bellen met de Wmo-consulent.',
  'Mantelzorgers krijgen een vrije dag.',
  'De mantelzorgers ontvangen steun van het wijkteam.',
  'Dak- en thuislozen krijgen een bed in de opvang.',
].join('\n\n');
const CHOIR = 'Het koor zingt elke week in de grote zaal.';
const UNSAID = 'De muziekschool draagt met lessen in het buurthuis bij aan de gezondheid van bewoners.';

testRule(audienceSharedRule, {
  ok: [
    {
      name: 'both groups are named',
      text: `${CHOIR}\n\nOuderen en mantelzorgers zingen gratis mee.\n`,
      reference: WELFARE,
    },
    {
      name: 'a word of the group stands in a heading',
      text: `## Ouderen\n\n${CHOIR}\n\n## Mantelzorg\n\nMantelzorgers krijgen korting.\n`,
      reference: WELFARE,
    },
    {
      name: 'the group is there in a form that is not counted',
      text: `${CHOIR}\n\nDe ouderenbond en het mantelzorgcafé doen mee.\n`,
      reference: WELFARE,
    },
    {
      name: 'without reference: a group is named where it connects',
      text: 'Muziek draagt bij aan de gezondheid van ouderen.\n',
    },
    { name: 'without reference: the heading names the group', text: `## Ouderen\n\n${UNSAID}\n` },
    {
      name: 'without reference: it is for everybody on purpose',
      text: 'De muziekschool draagt met lessen in elke wijk bij aan de gezondheid van bewoners.\n',
    },
    {
      name: 'without reference: only a wish for the other domain, of which RV001 speaks',
      text: 'Het koor oefent elke week.\n\nWij willen cultuur en welzijn in de stad vaker verbinden.\n',
    },
    { name: 'without reference: nothing connects', text: `${CHOIR}\n` },
  ],
  notOk: [
    {
      name: 'groups of the welfare paper, those named most first',
      text: `${CHOIR}\n`,
      reference: WELFARE,
      hits: [
        {
          code: 'reference',
          words: null,
          data: {
            namesNl: '‘ouderen’ (4) en ‘mantelzorgers’ (3)',
            namesEn: '‘older people’ (4) and ‘informal carers’ (3)',
            n: 2,
            other: 'welfare',
          },
        },
      ],
    },
    {
      name: 'no more than asked, from the weight that is asked',
      text: `${CHOIR}\n`,
      reference: WELFARE,
      options: { passages: 1, maximum: 1 },
      hits: [{ data: { namesNl: '‘ouderen’ (4)', n: 1 } }],
    },
    {
      name: 'without reference: nobody is named where it connects',
      text: `Ouderen en jongeren bezoeken de schouwburg.\n\n${UNSAID}\n`,
      hits: [{ code: 'unsaid', words: UNSAID, data: { n: 1 } }],
    },
  ],
});
