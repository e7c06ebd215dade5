// RV006: words that put a label before the person, once for each kind, with a replacement where it fits.
import { personFirstRule } from '../../../src/check/rules/rv006-person-first.js';
import { testRule } from './harness.js';

testRule(personFirstRule, {
  ok: [
    {
      name: 'the person first',
      text: 'De opvang is voor mensen die dakloos zijn en mensen met een beperking.\n',
    },
    { name: 'said by another', text: 'De krant schreef over ‘daklozen in het park’.\n' },
    { name: 'denied', text: 'In deze wijk zijn geen daklozen.\n' },
    { name: 'the name of a foundation', text: 'De Stichting Gehandicapten Zeeland krijgt subsidie.\n' },
    {
      name: 'a common term of the trade',
      text: 'De gemeente heeft oog voor kwetsbare groepen en kwetsbare ouderen.\n',
    },
    {
      name: 'people are named already',
      text: 'Bij hitte letten wij op kwetsbare mensen en kwetsbare inwoners.\n',
    },
    {
      name: 'patients, where the sentence speaks of their treatment',
      text: 'Psychiatrische patiënten staan te lang op een wachtlijst.\n',
    },
    {
      name: 'patients after an adjective that would not fit before other words',
      text: 'In de wijk wonen ernstige psychiatrisch patiënten.\n',
    },
    { name: 'told of people, not naming them', text: 'Van de inwoners is 42% laag opgeleid.\n' },
    {
      name: 'a word that this paper may use',
      text: 'Wij zoeken zorgmijders thuis op.\n',
      options: { allow: ['Zorgmijders'] },
    },
  ],
  notOk: [
    {
      name: 'with a replacement that fits',
      text: 'In het museum is een rondleiding voor gehandicapten.\n',
      hits: [
        { code: 'label', words: 'gehandicapten', replacement: 'mensen met een beperking', data: { n: 1 } },
      ],
    },
    {
      name: 'at the beginning of a sentence',
      text: 'Daklozen krijgen een warme maaltijd in het buurthuis.\n',
      hits: [{ words: 'Daklozen', replacement: 'Mensen die dakloos zijn' }],
    },
    {
      name: 'once for a kind, with the number of passages, and each kind where it first stands',
      text: 'Voor daklozen is er opvang.\n\nVoor verslaafden is er een arts.\n\nOok daklozen doen mee.\n',
      hits: [
        { words: 'daklozen', data: { n: 2, instead: 'mensen die dakloos zijn' } },
        { words: 'verslaafden', data: { n: 1 } },
      ],
    },
    {
      name: 'a wording of its own for one word of its kind',
      text: 'De gemeente zorgt voor begeleiding van zorgbehoevenden.\n\nVoor dak- en thuislozen is er een bed.\n',
      hits: [
        { words: 'zorgbehoevenden', replacement: 'mensen die zorg nodig hebben' },
        { words: 'dak- en thuislozen', replacement: 'mensen zonder dak of thuis' },
      ],
    },
    {
      name: 'a degree is kept, with the article that goes with it',
      text: 'De meest kwetsbaren merken het als eerste.\n',
      hits: [
        {
          words: 'De meest kwetsbaren',
          replacement: 'Mensen die het meest kwetsbaar zijn',
          data: { words: 'meest kwetsbaren' },
        },
      ],
    },
    {
      name: 'patients who are named outside their treatment',
      text: 'In het koor zingen ook psychiatrische patiënten.\n',
      hits: [{ words: 'psychiatrische patiënten', replacement: 'mensen met psychische problemen' }],
    },
    {
      name: 'no replacement of a degree after another word than the article',
      text: 'Een stad kent haar meest kwetsbaren.\n',
      hits: [{ words: 'meest kwetsbaren', data: { instead: 'mensen die het meest kwetsbaar zijn' } }],
    },
    {
      name: 'no replacement for one person: the sentence would change with it',
      text: 'Wie een gehandicapte helpt, krijgt steun.\n',
      hits: [{ words: 'gehandicapte', data: { instead: 'mensen met een beperking' } }],
    },
  ],
});
