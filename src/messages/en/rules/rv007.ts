// The words of RV007 in English: a bridge-builder or a responsible role.
import type { RuleTexts } from '../../rule-texts.js';
import { rv007 as dutch } from '../../nl/rules/rv007.js';

export const rv007: RuleTexts = {
  title: 'Who connects',
  what: 'Looks whether a paper that connects culture with care and welfare says anywhere whose work that is: a culture coach, bridge-builder, combination officer or other function, or an organisation, alderman or officer who does it. Where no such role stands, the rule points at the firmest connecting passage.',
  why: 'Connecting seldom goes by itself. Where nobody is named it often stays a good intention. A name or function also tells your colleagues whom to call.',
  how: 'Write down who does it: a function, with hours and with which organisation. Not known yet? Then write who will find out.',
  limits:
    'The rule speaks from two connecting passages on. It keeps silent as soon as a function stands anywhere in the paper, also when that one does something else. ‘We’ is no role to it. Your own names of functions it does not know: put them in the settings.',
  options: {
    passages: 'From how many passages that connect the domains on a role is expected (2).',
    roles: 'Names of functions of your own that count as well, such as ‘verbindingsofficier’ (none).',
  },
  examples: dutch.examples,
  found: {
    nobody: ({ n }) =>
      Number(n) === 1
        ? 'One passage connects culture with care and welfare. Nowhere in the paper did we find who does that.'
        : `${n} passages connect culture with care and welfare. Nowhere in the paper did we find who does that. This is the firmest passage.`,
  },
  expected: { nobody: () => 'A function or organisation that makes the connection or drives it.' },
  advice: {
    nobody: () =>
      'Add whose work this is, for instance a culture coach, a policy officer or a welfare organisation. Not known yet? Then name who will find out.',
  },
};
