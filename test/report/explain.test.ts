// The explanation of words and phrases, from explanations made by hand.
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { TextExplanation } from '../../src/match/explain-text.js';
import type { WordExplanation } from '../../src/match/explain.js';
import { createMessages, type Language } from '../../src/messages/index.js';
import { renderExplanation, renderExplanationJson, type ExplainContext } from '../../src/report/explain.js';

const lexicon = parseLexicon(
  `
id: culture
version: 0.1.0
label: { nl: Cultuur, en: Culture }
description: For the tests of the report; not for use.
licence: EUPL-1.2
kind: domain
themes: [{ id: t, label: { nl: Thema, en: Theme } }]
concepts:
  - id: arts
    label: { nl: kunsten, en: arts }
    theme: t
    terms: [cultuur]
`,
  'culture.yaml',
);

const NAME = { lexicon: 'culture', concept: 'arts' } as const;

const word = (more: Partial<WordExplanation>): WordExplanation => ({
  word: 'cultuurnota',
  norm: 'cultuurnota',
  parts: ['cultuur', 'nota'],
  splitConfidence: 0.95,
  found: [],
  refused: [],
  ...more,
});

const context = (
  explanation: Partial<TextExplanation>,
  text: string,
  language: Language = 'nl',
): ExplainContext => ({
  text,
  explanation: { tokens: [], words: [], matches: [], refused: [], ...explanation },
  lexicons: [lexicon],
  version: '0.1.0',
  messages: createMessages(language),
});

const shown = (given: ExplainContext): string =>
  renderExplanation(given, { width: 100, colour: false }).replace(/\s+/g, ' ');

describe('one word', () => {
  it('shows parts, term, place in the lexicons, forms and context', () => {
    const found = {
      ...NAME,
      term: 'cultuur',
      how: 'compound',
      confidence: 0.95,
      part: 'cultuur',
      forms: ['cultuur', 'culturen'],
      demands: ['beleid', 'nota'],
    } as const;
    const text = shown(context({ words: [word({ found: [found] })] }, 'cultuurnota'));
    expect(text).toContain('Het woord ‘cultuurnota’');
    expect(text).toMatch(/Delen: cultuur \+ nota \(zekerheid 95\s?%\)/);
    expect(text).toContain(
      '- cultuur (woordenlijst Cultuur, begrip kunsten) ‘cultuur’ is een deel van de samenstelling',
    );
    expect(text).toContain('Herkende vormen: cultuur, culturen.');
    expect(text).toContain('Telt alleen mee als dit in de buurt staat: beleid, nota.');
  });

  it('names ten forms and counts the others', () => {
    const forms = Array.from({ length: 13 }, (_, at) => `vorm${at}`);
    const found = {
      ...NAME,
      term: 'cultuur',
      how: 'form',
      confidence: 1,
      part: 'vorm1',
      forms,
      demands: [],
    } as const;
    const text = shown(context({ words: [word({ found: [found] })] }, 'vorm1'));
    expect(text).toContain('vorm9 en nog 3.');
    expect(text).not.toContain('vorm10');
  });

  it.each([
    [
      'place',
      'first',
      'last',
      '‘cultuur’ staat achteraan. De term telt alleen vooraan in een samenstelling, of als los woord, dus hier niet.',
    ],
    ['place', 'none', 'first', '‘cultuur’ staat vooraan. De term telt alleen als los woord, dus hier niet.'],
    [
      'excluded-word',
      'bedrijfscultuur',
      'last',
      '‘bedrijfscultuur’ staat bij deze term op de lijst van uitzonderingen. Daarom telt ‘cultuur’ hier niet mee.',
    ],
    ['no-part', '', 'middle', 'De letters ‘cultuur’ staan er toevallig.'],
    ['capitals', 'GALA', 'whole', 'De term telt alleen met deze hoofdletters: GALA.'],
    ['longer-match', 'cultuurnota', 'first', '‘cultuur’ zit in een langere vondst: ‘cultuurnota’.'],
  ] as const)('says why not: %s %s', (reason, by, place, sentence) => {
    const refused = { ...NAME, term: 'cultuur', reason, by, part: 'cultuur', place };
    expect(shown(context({ words: [word({ refused: [refused] })] }, 'x'))).toContain(sentence);
  });

  it('does not bother with a few letters that stand there by chance', () => {
    const refused = {
      ...NAME,
      term: 'kunnen',
      reason: 'no-part',
      by: '',
      part: 'kun',
      place: 'first',
    } as const;
    expect(shown(context({ words: [word({ refused: [refused] })] }, 'x'))).toContain(
      'Geen enkele term van de woordenlijsten hoort bij dit woord.',
    );
  });

  it('admits that it does not know a word', () => {
    expect(shown(context({ words: [word({ parts: null, splitConfidence: null })] }, 'x'))).toContain(
      'staat niet in de woordenlijst van het Nederlands',
    );
  });
});

describe('a phrase', () => {
  const match = {
    ...NAME,
    term: 'cultuur',
    core: true,
    span: { start: 5, end: 12 },
    tokens: [1],
    sentence: 0,
    how: 'form',
    confidence: 1,
    negated: true,
    text: 'cultuur',
  } as const;
  const refused = {
    ...NAME,
    term: 'kunst',
    reason: 'context',
    by: 'theater, dans',
    part: 'kunst',
    place: 'whole',
  } as const;
  const explained = {
    words: [word({}), word({ word: 'en', parts: ['en'] })],
    matches: [match],
    refused: [refused],
  };

  it('shows its matches first, then what the text keeps out, then its compounds', () => {
    const text = shown(context(explained, 'geen cultuur'));
    expect(text).toMatch(
      /De tekst ‘geen cultuur’ Telt mee in deze tekst .*ontkenning.* Telt niet mee in deze tekst .*‘kunst’ telt alleen mee als dit in de buurt staat: theater, dans\..* De woorden los van elkaar cultuurnota: Delen/,
    );
    expect(text).not.toContain('en: Dit woord');
  });

  it('is English when asked', () => {
    const text = shown(context(explained, 'geen cultuur', 'en'));
    expect(text).toContain('lexicon Culture, concept arts');
    expect(text).not.toMatch(/woordenlijst|telt/);
  });

  it('is complete as JSON, with names and reasons', () => {
    const json = JSON.parse(renderExplanationJson(context(explained, 'geen cultuur'))) as Record<
      string,
      unknown
    >;
    expect(json).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'raakvlak' },
      options: { command: 'explain', text: 'geen cultuur', lang: 'nl' },
      lexicons: [{ id: 'culture', version: '0.1.0' }],
      matches: [{ term: 'cultuur', label: 'kunsten', negated: true, text: 'cultuur' }],
      refused: [{ term: 'kunst', reason: 'context' }],
      words: [{ word: 'cultuurnota' }, { word: 'en' }],
    });
  });
});

it('lets no control characters of the text through', () => {
  const text = renderExplanation(
    context({ words: [word({ word: 'cul\u001b[31mtuur\u202e', parts: null })] }, 'x'),
    { width: 80, colour: false },
  );
  expect(text).not.toMatch(/[\u001b\u202e]/);
});
