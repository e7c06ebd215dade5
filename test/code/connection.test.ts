// Does a paragraph itself bring culture and welfare together? Sentences with the lexicons that ship.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CodedParagraph } from '../../src/analysis.js';
import { createCoder } from './coder.js';

let code: (text: string) => CodedParagraph;
beforeAll(async () => {
  code = await createCoder();
});

describe('connects', () => {
  it.each([
    ['relation', 'Het museum is er ook voor mensen met dementie.'],
    ['relation', 'Het museum werkt samen met de welzijnsorganisatie in de wijk.'],
    ['relation', 'Wij willen dat het museum ook in het verpleeghuis komt.'],
    ['audience', 'Bewoners met een migratieachtergrond zijn welkom in het museum.'],
    ['contribution', 'Erfgoed draagt bij aan het welbevinden van inwoners.'],
    ['contribution', 'Het museum draagt bij aan de leefbaarheid van het dorp.'],
    ['relation', 'Het museum organiseert middagen voor kinderen, jongeren en mensen met dementie.'],
    ['joint-intervention', 'Kunst op recept is een proef in drie wijken van de gemeente.'],
  ])('%s: %s', (reason, text) => {
    const coded = code(text);
    expect(coded.connection?.reason).toBe(reason);
    expect(coded).toMatchObject({ culture: true, welfare: true });
  });

  it('when items of one enumeration work together', () => {
    const coded = code('Theaters, musea, jeugdzorg en mantelzorg werken samen aan een gezonde stad.');
    expect(coded.connection?.reason).toBe('relation');
  });

  it.each([
    ['by means of culture', 'De weerbaarheid van bewoners groeit door sport, muziek en theater.'],
    ['via culture', 'Zo bevorderen wij het zelfvertrouwen van jongeren via dans en muziek.'],
    ['a place to get help', 'De bibliotheek is een fijne plek om hulp bij geldzaken te krijgen.'],
  ])('%s: %s', (_what, text) => expect(code(text).connection?.reason).toBe('contribution'));

  it('over two sentences, when the second points back', () => {
    const coded = code('Kunst en cultuur geven kleur aan de stad. Ze helpen eenzaamheid te voorkomen.');
    expect(coded.connection).toMatchObject({ reason: 'contribution', sentence: 1 });
    expect(coded.connection?.culture.map(({ sentence }) => sentence)).toContain(0);
    expect(
      code('Kunst en cultuur geven kleur. De gemeente helpt eenzaamheid te voorkomen.').connection,
    ).toBeNull();
  });

  it.each([
    ['Veel ouderen voelen zich eenzaam. Daarom start het museum een middag met verhalen.'],
    ['Voor cliënten van de ggz is er weinig te doen. Muziek en theater kunnen daarbij helpen.'],
  ])('culture that does something about what stands before it: %s', (text) => {
    expect(code(text).connection).toMatchObject({ reason: 'contribution', sentence: 1 });
  });

  it('not when the second sentence stands by itself', () => {
    expect(code('Veel ouderen voelen zich eenzaam. Het museum opent een nieuwe zaal.').connection).toBeNull();
  });

  it('two words that are one name of a thing', () => {
    expect(code('Actie 4: een dementievriendelijk museum in elke regio.').connection).not.toBeNull();
  });

  it('not when a preposition only repeats itself', () => {
    expect(code('Het kabinet bezuinigt op cultuur en op thuiszorg.').connection).toBeNull();
  });

  it('names the sentence that does it', () => {
    const coded = code('De gemeente legt een rotonde aan. Het museum is er ook voor mensen met dementie.');
    expect(coded.connection?.sentence).toBe(1);
    expect(coded.connection?.culture.map(({ concept }) => concept)).toEqual(['museum']);
    expect(coded.connection?.welfare.every(({ sentence }) => sentence === 1)).toBe(true);
  });
});

describe('does not connect', () => {
  it.each([
    ['a list of portfolios', 'De wethouder gaat over musea, jeugdzorg en mantelzorg.'],
    ['a list of facilities', 'Ons dorp heeft een museum, een welzijnsorganisatie en een zwembad.'],
    ['two sentences', 'Mantelzorgers krijgen hulp. De gemeente opent een museum.'],
    [
      'two sides of a semicolon',
      'Het museum ligt in het dorp; in het verpleeghuis wonen de oudste inwoners.',
    ],
    ['culture alone', 'Het museum opent in het voorjaar een nieuwe zaal.'],
    ['welfare alone', 'Wij ondersteunen mantelzorgers die thuis voor iemand zorgen.'],
    ['two budgets', 'De subsidie van het museum daalt, het budget voor mantelzorg stijgt.'],
    [
      'two items, each with a place',
      'Besproken zijn de bouw van het theater, de wachtlijsten in de jeugdzorg en het verkeer.',
    ],
    ['how people in care deal with each other', 'Wij kiezen voor een lerende cultuur in de zorg.'],
    ['bridge words alone', 'Ontmoeting en verbinding vinden wij belangrijk voor alle inwoners.'],
  ])('%s: %s', (_what, text) => {
    expect(code(text).connection).toBeNull();
  });

  it('culture that gives citizens a say', () => {
    const text = 'Lokale omroepen zijn onmisbaar. Ze versterken de democratie en geven bewoners een stem.';
    expect(code(text).connection).toBeNull();
  });

  it('culture that is supported itself', () => {
    expect(code('Musea worden ondersteund en hebben een sociale functie in het dorp.').connection).toBeNull();
  });

  it('a word of contribution without an aim of wellbeing', () => {
    expect(code('Het museum draagt bij aan de economie van het dorp.').connection).toBeNull();
  });
});
