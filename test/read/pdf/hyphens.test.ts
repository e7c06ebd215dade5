// Hyphens at the end of lines: kept, taken out, or decided by what the document writes elsewhere.
import { describe, expect, it } from 'vitest';
import { Hyphenation } from '../../../src/read/pdf/hyphens.js';

const join = (before: string, after: string, elsewhere: readonly string[] = []): string =>
  new Hyphenation([before, after, ...elsewhere]).join(before, after);

describe('hyphens at the end of a line', () => {
  it.each([
    ['afspraken met zorg-', 'en welzijnsorganisaties', 'afspraken met zorg- en welzijnsorganisaties'],
    ['de periode 2024-', '2027 loopt af', 'de periode 2024-2027 loopt af'],
    ['een 65-', 'plusser', 'een 65-plusser'],
    ['de Sint-', 'Odulfschool', 'de Sint-Odulfschool'],
    ['iedere GGD-', 'regio', 'iedere GGD-regio'],
    ['het e-', 'mailadres', 'het e-mailadres'],
    ['sociaal-', 'culturele plannen', 'sociaal-culturele plannen'],
    ['een oud-', 'dirigent', 'een oud-dirigent'],
  ])('keeps: %s + %s', (before, after, right) => {
    expect(join(before, after)).toBe(right);
  });

  it.each([
    ['samen wer-', 'ken we', 'samen werken we'],
    ['de co-', 'ördinator', 'de coördinator'],
    ['het oud-', 'ste huis', 'het oudste huis'],
    ['niet\u00ADte\u00AD', 'min', 'niet\u00ADtemin'],
  ])('takes out: %s + %s', (before, after, right) => {
    expect(join(before, after)).toBe(right);
  });

  it('keeps a hyphen that the document writes inside a line, and only then', () => {
    expect(join('een leer-', 'werktraject', ['het leer-werktraject is nieuw'])).toBe('een leer-werktraject');
    expect(join('een leer-', 'werktraject', ['een leerwerktraject of leer-werktraject'])).toBe(
      'een leerwerktraject',
    );
    expect(join('een leer-', 'werktraject')).toBe('een leerwerktraject');
  });

  it('knows a word broken before -en or -als from an ellipsis', () => {
    const known = ['kinderen die opgroeien in armoede', 'zoals vastgelegd', 'wij zorgen voor elkaar'];
    expect(join('kinderen die opgroei-', 'en in armoede', known)).toBe('kinderen die opgroeien in armoede');
    expect(join('zo-', 'als vastgelegd', known)).toBe('zoals vastgelegd');
    expect(join('daarvoor zor-', 'gen wij')).toBe('daarvoor zorgen wij');
    expect(join('het budget voor zorg-', 'en welzijnsaanbod', known)).toBe(
      'het budget voor zorg- en welzijnsaanbod',
    );
  });

  it('takes a dash for what it is', () => {
    expect(join('plannen -', 'ook kleine', [])).toBe('plannen - ook kleine');
    expect(join('van 10.00–', '12.00 uur')).toBe('van 10.00–12.00 uur');
  });
});
