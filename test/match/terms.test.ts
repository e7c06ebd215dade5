// What a term asks for holds in every way of being found: exclusions, windows of context, gaps, reach of a negation.
import { describe, expect, it } from 'vitest';
import { wordForms } from '../../src/dutch/forms.js';
import { matchesIn } from './engine.js';
import { engineOf } from './lexicon-of.js';

/** Words that mean nothing to the terms below. */
const FILLERS = 'fiets tafel regen water boom steen vogel lamp brug straat'.split(' ');
const fill = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => FILLERS[(from + at) % FILLERS.length]).join(' ');
const upTo = (limit: number): number[] => Array.from({ length: limit + 1 }, (_, at) => at);

describe('an exclusion', () => {
  it('wins from every form and place, whatever stands around it', async () => {
    const engine = await engineOf([
      '{ text: kunst, compound: any, exclude: [kunststof, kunstgras, geneeskunst] }',
      '{ text: zorg, compound: any, exclude: [monumentenzorg, voorzorg] }',
      '{ text: spel, compound: any, exclude: [kansspel] }',
    ]);
    const excluded = 'kunststof kunstgras geneeskunst monumentenzorg voorzorg kansspel'.split(' ');
    const forms = excluded.flatMap((word) => [...wordForms(word, 'noun')]);
    const free = ['kunst', 'zorgbeleid', 'kunstspel', 'buurtzorg', 'spel'];
    forms.forEach((form, at) => {
      const other = free[at % free.length] ?? '';
      for (const text of [
        `De ${form}.`,
        `${form}beleid en ${other}`,
        `${fill(3, at)} ${form}, ${form} (${form}) ${fill(2)}`,
        `${form}-plannen en ${other}`,
      ])
        for (const match of matchesIn(text, engine))
          expect(text.slice(match.span.start, match.span.end).toLowerCase(), text).not.toContain(form);
      expect(matchesIn(`${form} en ${other}`, engine).length, form).toBeGreaterThan(0);
    });
  });

  it('wins from words that are rebuilt, from phrases and from verbs apart', async () => {
    const engine = await engineOf([
      '{ text: kunst, compound: any, exclude: [kunststof] }',
      '{ text: sociale zekerheid, exclude: [sociale onzekere zekerheid] }',
      '{ text: zekerheid, exclude: [sociale zekerheid] }',
      '{ text: deelnemen, pos: verb, exclude: [nemen niets deel] }',
    ]);
    expect(matchesIn('Kunst- en plasticstof.', engine)).toEqual([]);
    expect(matchesIn('Kunst- en theaterbeleid.', engine)).toHaveLength(1);
    expect(matchesIn('De sociale onzekere zekerheid.', engine)).toEqual([]);
    expect(matchesIn('De onzekere zekerheid.', engine).map(({ term }) => term)).toEqual(['zekerheid']);
    expect(matchesIn('De sociale zekerheid.', engine).map(({ term }) => term)).toEqual(['sociale zekerheid']);
    expect(matchesIn('Zij nemen niets deel.', engine)).toEqual([]);
    expect(matchesIn('Zij nemen vaak deel.', engine)).toHaveLength(1);
  });
});

describe('near', () => {
  it.each([1, 2, 3, 5])('within %i words reaches just so far, on both sides', async (within) => {
    const engine = await engineOf([
      `{ text: voorstelling, near: { any: [theater, toneelhuis van de stad], within: ${within} } }`,
    ]);
    for (const between of upTo(within + 2)) {
      const found = between < within ? 1 : 0;
      expect(matchesIn(`voorstelling ${fill(between)} theater`, engine), `${between} behind`).toHaveLength(
        found,
      );
      expect(matchesIn(`theaters ${fill(between)} voorstelling`, engine), `${between} before`).toHaveLength(
        found,
      );
      expect(matchesIn(`voorstelling ${fill(between)} toneelhuis van de stad`, engine)).toHaveLength(found);
    }
  });

  it('within a sentence stops at its end, within a paragraph does not', async () => {
    const engine = await engineOf([
      '{ text: voorstelling, near: { any: [theater], within: sentence } }',
      '{ text: beweging, near: { any: [theater], within: paragraph } }',
    ]);
    const text = 'De voorstelling gaat door. Er is beweging. Het theater is open.';
    expect(matchesIn(text, engine).map(({ term }) => term)).toEqual(['beweging']);
    expect(matchesIn('De voorstelling in het theater.', engine)).toHaveLength(1);
  });
});

describe('gap', () => {
  it.each([0, 1, 2, 4])('of %i allows just so many words between two slots', async (gap) => {
    const engine = await engineOf([`{ text: sociale basis, gap: ${gap} }`]);
    const adjectives = 'sterke lokale mooie brede groene oude'.split(' ');
    for (const words of upTo(6)) {
      const found = words <= gap ? 1 : 0;
      const text = ['sociale', ...adjectives.slice(0, words), 'basis'].join(' ');
      expect(matchesIn(text, engine), text).toHaveLength(found);
    }
    expect(matchesIn('sociale, basis', engine)).toHaveLength(0);
    expect(matchesIn('sociale. Basis', engine)).toHaveLength(0);
  });
});

describe('a negation', () => {
  it('marks what stands within six words behind it in the clause', async () => {
    const engine = await engineOf(['cultuur', '{ text: meedoen, pos: verb }']);
    for (const between of upTo(8)) {
      const [match] = matchesIn(`Er is geen ${fill(between)} cultuur.`, engine);
      expect(match?.negated, `${between} between`).toBe(between < 6);
      for (const parted of ['; ', ', maar ']) {
        const [after] = matchesIn(`Er is geen${parted}${fill(between)} cultuur.`, engine);
        expect(after?.negated, parted).toBe(false);
      }
    }
    for (const word of ['niet', 'nooit'])
      expect(matchesIn(`Zij doen ${word} mee.`, engine)[0]?.negated).toBe(true);
    expect(matchesIn('Zij doen vaak mee.', engine)[0]?.negated).toBe(false);
  });
});
