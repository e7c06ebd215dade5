// Wish, measure or secured: sentences with the lexicons that ship.
import { beforeAll, expect, it } from 'vitest';
import type { CodedParagraph } from '../../src/analysis.js';
import { createCoder } from './coder.js';

let code: (text: string) => CodedParagraph;
beforeAll(async () => {
  code = await createCoder();
});

it.each([
  ['wish', 'Wij willen dat het museum ook in het verpleeghuis komt.'],
  ['wish', 'Wij hopen dat het museum ook in het verpleeghuis kan komen.'],
  ['measure', 'Het museum organiseert elke maand een middag in het verpleeghuis.'],
  // Money or a date without somebody who does it secures nothing.
  ['measure', 'Wij organiseren in 2026 een middag in het verpleeghuis.'],
  // Somebody who does it without money or a date neither.
  ['measure', 'De GGD organiseert een cursus in het museum.'],
  ['secured', 'De GGD organiseert vanaf 2026 een cursus in het museum en ontvangt daarvoor € 20.000.'],
])('%s: %s', (level, text) => {
  expect(code(text).commitment).toBe(level);
});

it('is read from the sentence that connects and the next two, not from the rest', () => {
  const connects = 'Wij hopen dat het museum ook in het verpleeghuis kan komen.';
  const paid = 'De GGD organiseert vanaf 2026 een cursus en ontvangt daarvoor € 20.000.';
  const neutral = 'Het dorp ligt aan een rivier.';
  expect(code(`${paid} ${connects}`).commitment).toBe('wish');
  expect(code(`${connects} ${neutral} ${paid}`).commitment).toBe('secured');
  expect(code(`${connects} ${neutral} ${neutral} ${paid}`).commitment).toBe('wish');
});

it('gives the words that made it so, in the order of the text', () => {
  const words = code(
    'De GGD organiseert vanaf 2026 een cursus in het museum en ontvangt daarvoor € 20.000.',
  ).commitmentWords;
  expect(words.length).toBeGreaterThan(0);
  expect(words.every(({ lexicon }) => lexicon === 'commitment')).toBe(true);
  const starts = words.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
