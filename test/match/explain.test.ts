// Tests of the explanations for lexicon authors.
import { beforeAll, describe, expect, it } from 'vitest';
import { explainParagraph } from '../../src/match/explain-text.js';
import { explainWord } from '../../src/match/explain.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { segment } from '../../src/segment/index.js';
import { documentOf } from '../segment/sample.js';
import { testEngine } from './engine.js';

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = await testEngine();
});

describe('explainWord', () => {
  const refusals = (word: string): string[] =>
    explainWord(word, engine).refused.map(({ term, reason, by }) => `${term}: ${reason} ${by}`.trim());
  const found = (word: string): string[] =>
    explainWord(word, engine).found.map(({ term, how, part }) => `${term} ${how} ${part}`);

  it('shows parts, forms and where a term was found', () => {
    const explanation = explainWord('Daklozenzorg', engine);
    expect(explanation.parts).toEqual(['daklozen', 'zorg']);
    expect(found('Daklozenzorg')).toEqual(['zorg compound zorg']);
    expect(explanation.found[0]?.forms).toContain('zorgen');
  });

  it('says which exclusion, place or capital kept a term out', () => {
    expect(refusals('kunststofkozijnen')).toEqual(['kunst: excluded-word kunststof']);
    expect(refusals('bestuurscultuur')).toEqual(['cultuur: place first']);
    expect(refusals('gala')).toEqual(['GALA: capitals GALA']);
    expect(refusals('akkoord')).toEqual(['koor: no-part']);
  });

  it('says which letters it speaks of, and where they stand', () => {
    expect(explainWord('bestuurscultuur', engine).refused).toMatchObject([
      { part: 'cultuur', place: 'last' },
    ]);
    expect(explainWord('akkoord', engine).refused).toMatchObject([{ part: 'koor', place: 'middle' }]);
  });

  it('says which longer match took the letters', () => {
    expect(found('jeugdzorgregio')).toEqual(['jeugdzorg compound jeugdzorg']);
    expect(refusals('jeugdzorgregio')).toContain('zorg: longer-match jeugdzorg');
  });

  it('names the context that a term demands', () => {
    expect(explainWord('voorstelling', engine).found[0]?.demands).toEqual([
      'theater',
      'dans',
      'muziek',
      'culturele instelling',
    ]);
  });

  it('knows nothing of an unknown word', () => {
    expect(explainWord('xqzv', engine)).toMatchObject({
      parts: null,
      splitConfidence: null,
      found: [],
      refused: [],
    });
  });
});

describe('explainParagraph', () => {
  it('says what the text around a word kept out', () => {
    const text = 'De kunst is om culturele voorzieningen te tonen in een voorstelling.';
    const [paragraph = expect.fail()] = segment(documentOf(text)).paragraphs;
    const explanation = explainParagraph(paragraph, engine, text);
    expect(explanation.matches.map(({ term }) => term)).toEqual(['culturele voorzieningen']);
    expect(explanation.refused.map(({ term, reason }) => `${term} ${reason}`).sort()).toEqual([
      'cultureel longer-match',
      'kunst excluded-phrase',
      'voorstelling context',
    ]);
    expect(explanation.words).toHaveLength(11);
    expect(explanation.refused.find(({ reason }) => reason === 'excluded-phrase')?.by).toBe('De kunst is om');
  });

  it('quotes what was found with its brackets in pairs', () => {
    const text = 'Werk aan (mentale) gezondheid en fysieke (en mentale) gezondheid.';
    const [paragraph = expect.fail()] = segment(documentOf(text)).paragraphs;
    expect(explainParagraph(paragraph, engine, text).matches.map((match) => match.text)).toEqual([
      '(mentale) gezondheid',
      'fysieke (en mentale) gezondheid',
      '(en mentale) gezondheid',
    ]);
  });
});
