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

describe('a name that only seems culture or welfare', () => {
  it.each([
    ['a group in the name of a museum', 'Wij onderzoeken of er een queer museum kan komen.'],
    ['artists by their identity', 'Het museum toont werk van kunstenaars met een migratieachtergrond.'],
    ['an archive of a group', 'Wij ondersteunen het archief van de lhbtiq+-gemeenschap bij zijn verhuizing.'],
    ['a former care home', 'In het voormalige verpleeghuis komen ateliers voor kunstenaars.'],
    ['a former music school', 'De ggz-instelling verhuist naar het pand van de voormalige muziekschool.'],
    [
      'a coach who works for sport',
      'De buurtsport- en cultuurcoach zet in op bewegen en een gezond gewicht.',
    ],
    [
      'a fund that pays for sport',
      'Kinderen sporten te weinig. Het Jeugdfonds Sport & Cultuur betaalt daarom de contributie van de club.',
    ],
    ['a pass for everybody', 'De regio betaalt de UiTPAS, de erfgoedconsulent en de communicatie.'],
    ['a row of a table', 'Houders van een UiTPAS | 0 | 1.350'],
    ['volunteers of an age', 'De vrijwilligers van de heemkundekring zijn vooral ouderen.'],
    ['a neighbour', 'Via een buurvrouw kwam zij bij de harmonie terecht.'],
    ['what an agreement covers', 'De GALA-middelen gaan naar sport, bewegen, cultuur en gezondheid.'],
  ])('does not connect: %s', (_what, text) => expect(code(text).connection).toBeNull());

  it.each([
    ['a group that is let in', 'Lhbtiq+-jongeren en hun ouders zijn welkom in het museum.'],
    [
      'a group with others whom welfare serves',
      'Het theater is er ook voor mensen met een migratieachtergrond en mensen met een beperking.',
    ],
    [
      'people of a former institution',
      'Het museum maakt een tentoonstelling met bewoners van het voormalige verpleeghuis.',
    ],
    [
      'a coach for culture',
      'De buurtsport- en cultuurcoach verbindt het welzijnswerk met muziekverenigingen.',
    ],
    [
      'a fund for lessons',
      'Kinderen uit arme gezinnen kunnen via het Jeugdfonds Sport & Cultuur op muziekles.',
    ],
    ['a fund by itself', 'Het Volwassenenfonds Sport & Cultuur wordt voortgezet.'],
    [
      'a fund for sport, for people in poverty',
      'Minima sporten dankzij het Volwassenenfonds Sport & Cultuur.',
    ],
    ['a pass for people in poverty', 'Inwoners in armoede gaan met de UiTPAS naar een voorstelling.'],
    ['a pass by way of social work', 'De sociale dienst wijst de weg naar de UiTPAS.'],
    ['older people who need something', 'De bibliotheek opent een leestafel voor ouderen die eenzaam zijn.'],
    ['money of an agreement for culture', 'De gemeente betaalt de cultuurcoach uit het GALA.'],
  ])('connects: %s', (_what, text) => expect(code(text).connection).not.toBeNull());
});

describe('what is only set beside the other', () => {
  it.each([
    ['one preposition twice', 'De provincie is verantwoordelijk voor cultuur en de gemeente voor de Wmo.'],
    ['two sums', 'Voor het theater is 2 miljoen euro begroot en voor de jeugdzorg 14 miljoen.'],
    ['from one to the other', 'Van theater tot thuiszorg: overal zijn tekorten aan personeel.'],
    ['beside', 'Naast investeringen in de zorg investeren we in cultuur.'],
    ['besides', 'Behalve aan armoede besteden wij aandacht aan kunst en cultuur.'],
    ['a topic among topics', 'De bibliotheek leent boeken uit over tuinieren, koken en gezondheid.'],
  ])('does not connect: %s', (_what, text) => expect(code(text).connection).toBeNull());

  it.each([
    ['one phrase behind the opening', 'Naast theater voor mensen met dementie is er een koor.'],
    ['a topic by itself', 'Het theater speelt een voorstelling over dementie.'],
    ['two prepositions', 'Met het museum maken wij een plan voor mensen met dementie.'],
    ['a pronoun behind a semicolon', 'De pas is voor minima; zij kunnen daarmee gratis naar het museum.'],
    ['means first', 'Dankzij muziek en theater blijven mensen met dementie actief.'],
    ['together', 'Culturele instellingen en zorgorganisaties ontwikkelen samen een aanbod.'],
  ])('connects: %s', (_what, text) => expect(code(text).connection).not.toBeNull());
});

describe('a sentence that goes on about an earlier one', () => {
  it.each([
    [
      'about another noun, of which culture is a field',
      'Voor sport, cultuur en onderwijs zijn er grote opgaven. Die opgaven bepalen mede de leefbaarheid en hebben invloed op de gezondheid.',
    ],
    [
      'about a policy for several fields',
      'Voor sport, onderwijs en cultuur is beleid gemaakt. Dit beleid draagt bij aan de leefbaarheid.',
    ],
  ])('not %s', (_what, text) => expect(code(text).connection).toBeNull());

  it.each([
    [
      'about what culture does',
      'Het museum organiseert middagen. Deze middagen helpen eenzaamheid te voorkomen.',
    ],
    ['about all of a list', 'Sport, kunst en cultuur geven kleur. Ze maken ons gezonder en gelukkiger.'],
    ['that names the means', 'Wij willen opener praten over mentale gezondheid. Onder meer door theater.'],
    [
      'with an adverb',
      'De sociale basis vraagt om welzijnswerk en huisartsen. Cultuur kan hierin van betekenis zijn.',
    ],
  ])('%s', (_what, text) => expect(code(text).connection?.reason).toBe('contribution'));
});
