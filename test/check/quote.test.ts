// The sentence around a finding: cut at a sensible length with the words in it.
import { expect, it } from 'vitest';
import { quoteOf } from '../../src/check/quote.js';
import { draftOf } from './word-rule.js';

async function quote(text: string, words: string) {
  const { document, segmented } = (await draftOf(text)).analysis;
  const start = document.text.indexOf(words);
  return quoteOf(document, segmented.paragraphs[0]!, { start, end: start + words.length });
}

it('is the sentence', async () => {
  const found = await quote('Dit is een zin. Dat is lastig voor ons. En verder.', 'lastig');
  expect(found).toEqual({
    quote: 'Dat is lastig voor ons.',
    words: 'lastig',
    at: 7,
    sentence: 'Dat is lastig voor ons.',
  });
});

it('is all sentences that the words touch', async () => {
  const found = await quote('Dit is een zin. Dat is een tweede. En een derde zin.', 'zin. Dat');
  expect(found.quote).toBe('Dit is een zin. Dat is een tweede.');
});

it('is cut around the words, at the edges of other words', async () => {
  const long = `${'voor en na '.repeat(30)}lastig ${'daarna en verder '.repeat(30)}einde.`;
  const { quote: cut, words, at, sentence } = await quote(long, 'lastig');
  expect(cut.length).toBeLessThanOrEqual(250);
  expect(cut.slice(at!, at! + words.length)).toBe('lastig');
  expect(cut).toMatch(/^… (?:voor|en|na) .* …$/);
  expect(sentence).toBe(long);
});

it('words that are too long are cut themselves', async () => {
  const long = `Begin van ${'de woorden '.repeat(60)}einde.`;
  const found = await quote(long, long.slice(6, 600));
  expect(found.at).toBeNull();
  expect(found.quote.startsWith('van de woorden')).toBe(true);
  expect(found.quote.length).toBeLessThanOrEqual(243);
});

it('a row of a table reads as its cells with a divider', async () => {
  const { document, segmented } = (await draftOf('| a | b |\n|---|---|\n| lastig | werk |\n')).analysis;
  const row = segmented.paragraphs.find(({ start, end }) =>
    document.text.slice(start, end).includes('lastig'),
  )!;
  const start = document.text.indexOf('werk');
  expect(quoteOf(document, row, { start, end: start + 4 }).quote).toBe('lastig | werk');
});
