// RV005: an abstract word where culture does something for people, with concrete words of the paper or the lexicon.
import { connectingLanguageRule } from '../../../src/check/rules/rv005-connecting-language.js';
import { testRule } from './harness.js';

const ABSTRACT = 'Culturele activiteiten dragen bij aan de gezondheid van ouderen in de wijk.';

testRule(connectingLanguageRule, {
  ok: [
    {
      name: 'a concrete word in its place',
      text: 'Samen zingen draagt bij aan de gezondheid van ouderen in de wijk.\n',
    },
    { name: 'an example beside it', text: `${ABSTRACT} Denk aan samen zingen in het buurthuis.\n` },
    {
      name: 'a place is named',
      text: 'Culturele activiteiten in het museum dragen bij aan de gezondheid van ouderen.\n',
    },
    {
      name: 'a place in the paragraph before it, in the same section',
      text: `Het dorp heeft een museum en een theater.\n\n${ABSTRACT}\n`,
    },
    {
      name: 'an activity in the list item after it',
      text: `- ${ABSTRACT}\n- Elke week zingt het koor in het buurthuis.\n`,
    },
    {
      name: 'a paper on culture that does not connect',
      text: 'Kunst en cultuur verdienen een vaste plaats in de stad.\n',
    },
    {
      name: 'the name of a policy field',
      text: 'Ook op het gebied van kunst en cultuur doen ouderen mee, en dat draagt bij aan hun gezondheid.\n',
    },
    {
      name: 'a figure',
      text: 'Van de ouderen neemt 89% deel aan culturele activiteiten, en dat draagt bij aan hun gezondheid.\n',
    },
    {
      name: 'denied',
      text: 'Geen culturele activiteiten dragen bij aan de gezondheid van ouderen, zegt men.\n',
    },
    {
      name: 'said by another',
      text: 'De adviesraad schrijft: ‘culturele activiteiten dragen bij aan de gezondheid van ouderen’.\n',
    },
  ],
  notOk: [
    {
      name: 'words of the lexicon where the paper has none',
      text: `${ABSTRACT}\n`,
      hits: [
        {
          code: 'other-words',
          words: 'Culturele activiteiten',
          data: { namesNl: '‘zingen’, ‘dansen’ en ‘schilderen’' },
        },
      ],
    },
    {
      name: 'words of the paper itself, those used most first',
      text: `${ABSTRACT}\n\n## Agenda\n\nOp dinsdag is er dansles. Elke week gaat een groep zingen.\n\nWie wil, kan ook op vrijdag zingen.\n`,
      hits: [
        { code: 'own-words', words: 'Culturele activiteiten', data: { namesNl: '‘zingen’ en ‘dansles’' } },
      ],
    },
    {
      name: 'what is still looked into: an example that the writers have in mind',
      text: 'Wij verkennen de bijdrage van sport en cultuur aan de gezondheid van ouderen.\n',
      hits: [{ code: 'explored', words: 'sport en cultuur', data: { more: 0 } }],
    },
    {
      name: 'one place, with the number of the others',
      text: `${ABSTRACT}\n\nKunst en cultuur maken jongeren weerbaar en dragen bij aan hun welzijn.\n\nCultuurparticipatie helpt tegen eenzaamheid bij ouderen.\n`,
      hits: [{ code: 'other-words', data: { more: 2 } }],
    },
    {
      name: 'no more places than asked, in the order of the text',
      text: `${ABSTRACT}\n\nKunst en cultuur maken jongeren weerbaar en dragen bij aan hun welzijn.\n\nCultuurparticipatie helpt tegen eenzaamheid bij ouderen.\n`,
      options: { maximum: 2 },
      hits: [{ data: { more: 1 } }, {}],
    },
  ],
});
