// RV007: somebody whose work the connection is, anywhere in the paper.
import { responsibleRoleRule } from '../../../src/check/rules/rv007-responsible-role.js';
import { testRule } from './harness.js';

const CONNECTS = 'Wij verbinden cultuur met zorg en welzijn, zodat ouderen vaker meedoen.';
const CLAIMS = 'Muziek draagt bij aan de gezondheid van mensen met dementie.';
const both = `${CONNECTS}\n\n${CLAIMS}\n`;

testRule(responsibleRoleRule, {
  ok: [
    {
      name: 'a culture coach, elsewhere in the paper',
      text: `${both}\nDe cultuurcoach werkt op dinsdag in de wijk.\n`,
    },
    {
      name: 'a function in a heading',
      text: `${both}\n## De combinatiefunctionaris\n\nDit werk begint in maart.\n`,
    },
    {
      name: 'an organisation that does it',
      text: `De welzijnsorganisatie verbindt cultuur met zorg, zodat ouderen vaker meedoen.\n\n${CLAIMS}\n`,
    },
    {
      name: 'a function of its own',
      text: `${both}\nDe verbindingsofficier begint in maart.\n`,
      options: { roles: ['verbindingsofficier'] },
    },
    { name: 'too little that connects', text: `${CLAIMS}\n` },
    { name: 'nothing that connects', text: 'Het theater krijgt subsidie.\n' },
  ],
  notOk: [
    {
      name: 'nobody is named: the firmest passage is shown',
      text: both,
      hits: [{ code: 'nobody', words: CONNECTS, data: { n: 2 } }],
    },
    {
      name: 'a theatre as a place is nobody',
      text: `Wij verbinden cultuur met zorg en welzijn bij voorstellingen in het theater.\n\n${CLAIMS}\n`,
      hits: [{ code: 'nobody' }],
    },
    {
      name: 'a role that is not there',
      text: `${both}\nEr is nog geen cultuurcoach.\n`,
      hits: [{ code: 'nobody' }],
    },
    {
      name: 'from one passage on, when that is asked',
      text: `${CLAIMS}\n`,
      options: { passages: 1 },
      hits: [{ code: 'nobody', data: { n: 1 } }],
    },
  ],
});
