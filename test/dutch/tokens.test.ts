// Tests of the token pattern and the look-up key.
import { describe, expect, it } from 'vitest';
import { normaliseWord, tokenise } from '../../src/dutch/tokens.js';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['zorg- en welzijnsorganisaties', ['zorg-', 'en', 'welzijnsorganisaties']],
    ['zorg-en welzijn', ['zorg-', 'en', 'welzijn']],
    ['kunst-, cultuur- en erfgoedbeleid', ['kunst-', 'cultuur-', 'en', 'erfgoedbeleid']],
    ['ouderenzorg en -welzijn', ['ouderenzorg', 'en', 'welzijn']],
    ['jongeren/ouderen', ['jongeren', 'ouderen']],
    ["’s-Hertogenbosch en foto's", ['’s-Hertogenbosch', 'en', "foto's"]],
    ['sociaal-culturele re-integratie', ['sociaal-culturele', 're-integratie']],
    ['€ 1.250,50 in 2024-2027', ['1.250,50', 'in', '2024-2027']],
    ['coördinatie, één, cliënt', ['coördinatie', 'één', 'cliënt']],
    ['‘cultuur’ (“zorg”)', ['cultuur', 'zorg']],
    [
      'mail info@voorbeeld.nl of www.cultuurcoach.nl.',
      ['mail', 'info@voorbeeld.nl', 'of', 'www.cultuurcoach.nl'],
    ],
    ['hap-en-snapbeleid', ['hap-en-snapbeleid']],
    ['', []],
    ['… – !', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('gives offsets in the whole text', () => {
    expect(tokenise('Zorg en kunst', 5, 13).map(({ start, end }) => [start, end])).toEqual([
      [5, 7],
      [8, 13],
    ]);
  });

  it('keeps soft hyphens in the text and leaves them out of the key', () => {
    const [token] = tokenise('wel\u00ADzijn');
    expect(token).toEqual({ start: 0, end: 8, text: 'wel\u00ADzijn', norm: 'welzijn' });
  });
});

describe('normaliseWord', () => {
  it.each([
    ['FOTO’S', "foto's"],
    ['Cliënt', 'cliënt'],
    ['zorg\u2011coach', 'zorg-coach'],
  ])('%s', (word, norm) => expect(normaliseWord(word)).toBe(norm));
});
