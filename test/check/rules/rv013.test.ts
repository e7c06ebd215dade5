// RV013: vocabulary that is shared with the reference paper, and what the rule says when it cannot judge.
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedVocabularyRule } from '../../../src/check/rules/rv013-shared-vocabulary.js';
import { loadEngine, type Engine } from '../../../src/engine.js';
import { rules as english } from '../../../src/messages/en/rules/index.js';
import { rules as dutch } from '../../../src/messages/nl/rules/index.js';
import { draftOf, hitsOf, testRule } from './harness.js';

const SHORT = 'De bibliotheek is elke dag open.';

/** A paper of 20 paragraphs of 60 content words: words of a list in a shifting order, so that no paragraph is a copy. */
function paper(words: readonly string[]): string {
  const paragraph = (from: number): string =>
    Array.from({ length: 60 }, (_, at) => words[(from * 7 + at * (from + 1)) % words.length]).join(' ');
  return Array.from({ length: 20 }, (_, from) => `${paragraph(from)}.`).join('\n\n');
}
const CULTURE = paper(
  'theater muziek museum schilderij dans orkest koor fanfare voorstelling concert podium kunstenaar beeldhouwer dichter roman film bioscoop erfgoed monument archief toneel zanger gitaar piano viool festival expositie galerie atelier penseel verf'.split(
    ' ',
  ),
);
const ROADS = paper(
  'asfalt weg rotonde stoplicht fietspad riool kabel brug viaduct tunnel berm sloot lantaarn stoep tegel klinker zand grind spoor trein bus tram halte kruising drempel parkeerplaats garage vrachtwagen tractor sneeuw zout'.split(
    ' ',
  ),
);

testRule(sharedVocabularyRule, {
  ok: [
    { name: 'no minimum: the rule is off', text: CULTURE, reference: ROADS },
    { name: 'no reference', text: CULTURE, options: { minimum: 0.9 } },
    { name: 'too little text', text: SHORT, reference: SHORT, options: { minimum: 0.9 } },
    { name: 'a minimum that is reached', text: CULTURE, reference: ROADS, options: { minimum: 0 } },
  ],
  notOk: [
    {
      name: 'nothing in common',
      text: CULTURE,
      reference: ROADS,
      options: { minimum: 0.4 },
      hits: [{ code: 'below', words: null, data: { minimum: 0.4 } }],
    },
  ],
  notOkExample: { text: CULTURE, reference: ROADS, options: { minimum: 0.4 } },
});

describe('what RV013 says beside findings', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine();
  }, 60_000);
  const aside = async (text: string, reference: string | undefined, minimum: number | null) => {
    const draft = await draftOf({ text, ...(reference === undefined ? {} : { reference }) }, engine);
    return sharedVocabularyRule.check(draft, { minimum }, engine).find((said) => 'aside' in said) ?? null;
  };

  it('says which paper is too short, and how much is needed', async () => {
    const said = await aside(CULTURE, SHORT, 0.5);
    expect(said).toMatchObject({ code: 'few-words', data: { need: 1000, side: 'welfare' } });
    expect(dutch['RV013']!.asides!['few-words']!(said!.data)).toMatch(
      /^S is niet te schatten: in het stuk over zorg en welzijn staan \d inhoudswoorden, en er zijn er 1\.000 nodig\.$/,
    );
    expect(english['RV013']!.asides!['few-words']!(said!.data)).toMatch(
      /^S cannot be estimated: the paper on care/,
    );
  });

  it('says S and its interval when it is not below', async () => {
    const said = await aside(CULTURE, ROADS, 0);
    expect(said?.code).toBe('not-below');
    expect(dutch['RV013']!.asides!['not-below']!(said!.data)).toMatch(/^S is -?\d,\d\d \(95%-interval /);
  });

  it('says nothing without a minimum, without a reference, or when there is a finding', async () => {
    expect(await aside(CULTURE, ROADS, null)).toBeNull();
    expect(await aside(CULTURE, undefined, 0.5)).toBeNull();
    expect(await aside(CULTURE, ROADS, 0.4)).toBeNull();
    const draft = await draftOf({ text: CULTURE, reference: ROADS }, engine);
    expect(hitsOf(sharedVocabularyRule, draft, engine, { minimum: 0.4 })).toHaveLength(1);
  });
});
