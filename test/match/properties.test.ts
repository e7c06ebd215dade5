// Properties that hold for every text: offsets map back, the order is stable, weird text does no harm.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { compileLexicons } from '../../src/match/compile.js';
import { matchDocument } from '../../src/match/match.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { segment } from '../../src/segment/index.js';
import { documentOf } from '../segment/sample.js';
import { loadTestLexicon, matchesIn, testEngine } from './engine.js';

const PIECES = [
  'zorg-',
  'en',
  'welzijnsorganisaties',
  'cultuur',
  'kunst-,',
  'of',
  '-welzijn',
  'niet',
  'geen',
  'fysieke',
  'mentale',
  'gezondheid',
  'nemen',
  'deel',
  'te',
  'samen',
  'werken',
  'drempels',
  'weg',
  ',',
  '.',
  ';',
  '(',
  ')',
  '\n',
  '\n\n',
  '\u00AD',
  '’',
  "'s",
  '€ 5',
  'GALA-',
  'BIS',
  'x'.repeat(200),
  '-',
  '--',
  '—',
  '🎭',
  'İstanbul',
  'ﬁets',
  'a\u0301',
  '\u0000',
  'jeugdzorg/-beleid',
  'kunst-cultuur-',
];

/** A seeded generator (Park and Miller), so that a failure can be repeated. */
function* randomTexts(count: number): Generator<string> {
  let seed = 42;
  const next = (limit: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  for (let text = 0; text < count; text++) {
    yield Array.from(
      { length: next(40) },
      () => `${PIECES[next(PIECES.length)]}${next(4) === 0 ? '' : ' '}`,
    ).join('');
  }
}

describe('matches', () => {
  let engine: CompiledLexicons;
  beforeAll(async () => {
    engine = await testEngine();
  });

  it('map to the text, in order, without two in one lexicon claiming one plain word', () => {
    for (const text of randomTexts(1500)) {
      const document = documentOf(text);
      const segmented = segment(document);
      matchDocument(segmented, engine).forEach((matches, index) => {
        const { tokens, sentences, start, end } = segmented.paragraphs[index] ?? expect.fail();
        let last = -1;
        for (const match of matches) {
          expect(match.span.start).toBeGreaterThanOrEqual(Math.max(start, last));
          expect(match.span.end).toBeLessThanOrEqual(end);
          last = match.span.start;
          expect(match.span).toEqual({
            start: tokens[match.tokens[0] ?? -1]?.start,
            end: tokens[match.tokens.at(-1) ?? -1]?.end,
          });
          expect([...match.tokens].sort((a, b) => a - b)).toEqual(match.tokens);
          const { firstToken = 0, endToken = 0 } = sentences[match.sentence] ?? {};
          for (const at of match.tokens) expect(at >= firstToken && at < endToken, text).toBe(true);
          expect(match.confidence).toBeGreaterThan(0);
          expect(match.confidence).toBeLessThanOrEqual(1);
        }
        for (const how of ['form', 'phrase', 'separable'] as const) {
          const claimed = matches
            .filter((match) => match.how === how)
            .flatMap((match) => match.tokens.map((at) => `${match.lexicon} ${at}`));
          expect(new Set(claimed).size, text).toBe(claimed.length);
        }
      });
    }
  });

  it('do not depend on the order of the lexicons or on what the memo has seen', async () => {
    const fresh = compileLexicons(
      [loadTestLexicon('lexicon-care'), loadTestLexicon('lexicon')],
      await loadWordList(),
    );
    for (const text of randomTexts(300)) expect(matchesIn(text, fresh)).toEqual(matchesIn(text, engine));
  });

  it('come through one very long paragraph', () => {
    const sentence = 'De zorg- en welzijnsorganisaties werken samen met culturele voorzieningen; ';
    expect(matchesIn(sentence.repeat(5000), engine)).toHaveLength(4 * 5000);
  });
});
