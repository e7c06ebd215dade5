// RV002: dimensions of Positive Health with too few passages, in one finding.
import { dimensionsRule } from '../../../src/check/rules/rv002-dimensions.js';
import { testRule } from './harness.js';

const MEETING = 'Bij het koor ontmoeten bewoners elkaar. Zo voelen zij zich minder eenzaam.';
const MIND = 'Op het podium krijgen jongeren meer zelfvertrouwen en mentale weerbaarheid.';

testRule(dimensionsRule, {
  ok: [
    {
      name: 'the declared dimensions are there',
      text: `${MEETING}\n\n${MIND}\n`,
      options: { dimensions: ['participation', 'mental-wellbeing'] },
    },
    {
      name: 'two passages where two are asked',
      text: `${MEETING}\n\nOuderen doen mee en ontmoeten elkaar in het museum.\n`,
      options: { dimensions: ['participation'], minimum: 2 },
    },
  ],
  notOk: [
    {
      name: 'one of the declared dimensions is not there',
      text: `${MEETING}\n`,
      options: { dimensions: ['mental-wellbeing', 'participation'] },
      hits: [
        {
          code: 'none',
          words: null,
          data: { namesNl: '‘Mentaal welbevinden’', namesEn: '‘Mental wellbeing’', n: 1, of: 2 },
        },
      ],
    },
    {
      name: 'several at once, in the order of the lexicon, with counts when some have passages',
      text: `${MEETING}\n`,
      options: { dimensions: ['participation', 'meaning', 'mental-wellbeing'], minimum: 2 },
      hits: [
        {
          code: 'few',
          data: {
            namesNl: '‘Mentaal welbevinden’ (0), ‘Zingeving’ (0) en ‘Meedoen’ (1)',
            n: 3,
            of: 3,
            minimum: 2,
          },
        },
      ],
    },
    {
      name: 'a dimension in a heading alone',
      text: `## Zingeving en kwaliteit van leven\n\n${MEETING}\n`,
      options: { dimensions: ['meaning'] },
      hits: [{ code: 'none', data: { namesNl: '‘Zingeving’' } }],
    },
  ],
});
