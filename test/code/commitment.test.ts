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

it.each([
  // An item of a plan is a measure, also where its verb is a weak one or it only sets out to find something.
  ['measure', 'Het versterken van de band tussen het museum en de thuiszorg.'],
  ['measure', 'Het verkennen van wat het museum voor mensen met dementie betekent.'],
  ['measure', 'Organiseren van zangmiddagen in het verpleeghuis.'],
  ['measure', 'in te zetten op theater voor mantelzorgers;'],
  // A verbal noun with a finite verb behind it says something else, and striving stays a wish.
  ['wish', 'Het versterken van de band tussen het museum en de thuiszorg is wenselijk.'],
  ['wish', 'Het streven naar een museum voor mensen met dementie.'],
])('a plan item, %s: %s', (level, text) => {
  expect(code(text).commitment).toBe(level);
});

it.each([
  ['Betrek het museum bij de zorg voor mensen met dementie.'],
  ['Zorg dat het museum ook in het verpleeghuis komt.'],
  ['Stimuleer dat de bibliotheek mensen met dementie ontvangt. Zo ondersteunt het museum mantelzorgers.'],
  ['De gemeente moet investeren in een museum voor mensen met dementie.'],
  ['Het museum dient ook mensen met dementie te ontvangen.'],
  ['Als het aan ons ligt komt er een museum voor mensen met dementie.'],
])('advice, and what must be, is a wish: %s', (text) => {
  expect(code(text).commitment).toBe('wish');
});

it.each([
  ['Het museum opent een zaal voor mensen met dementie, zodat mantelzorgers even kunnen rusten.'],
  ['De gemeente bekostigt het museum voor mensen met dementie, omdat wij willen dat niemand thuis zit.'],
  ['Het museum organiseert rondleidingen voor mensen met dementie die graag willen tekenen.'],
  ['Wij zullen het museum openstellen voor mensen met dementie.'],
])('a wish in a side clause takes nothing away: %s', (text) => {
  expect(code(text).commitment).toBe('measure');
});

it('a demonstrative opens no side clause', () => {
  expect(code('Voor mensen met dementie willen wij die musea openen.').commitment).toBe('wish');
  expect(code('In al die musea kan iets voor mensen met dementie ontstaan.').commitment).toBe('wish');
});

it('the firmest of all sentences that connect holds', () => {
  const wish = 'Wij willen dat het museum in het verpleeghuis komt.';
  const neutral = 'Het dorp ligt aan een rivier. De markt is op dinsdag. Het regent vaak.';
  const measure = 'De bibliotheek organiseert een leesclub voor mantelzorgers.';
  expect(code(`${wish} ${neutral} ${measure}`).commitment).toBe('measure');
  // A plain statement elsewhere is not enough: it may be what is wrong now.
  const plain = 'De bibliotheek heeft een zaal voor mantelzorgers.';
  expect(code(`${wish} ${neutral} ${plain}`).commitment).toBe('wish');
});

it('behind a wish a weak word for doing is not enough', () => {
  const wish = 'Wij willen dat het museum in het verpleeghuis komt.';
  expect(code(`${wish} De fanfare steunt dat.`).commitment).toBe('wish');
  expect(code(`${wish} De fanfare voert dat uit.`).commitment).toBe('measure');
});

it('a question that leads in tells how to read what follows', () => {
  const plan = 'Een museum voor mensen met dementie.';
  expect(code(`Wat willen we bereiken? ${plan}`).commitment).toBe('wish');
  expect(code(`Wat gaan we doen? ${plan}`).commitment).toBe('measure');
});

it('a connection that points back is read with the sentence before', () => {
  const text =
    'We bouwen een nieuwe vleugel aan. Hierbij hebben we oog voor museumbezoek door mantelzorgers.';
  expect(code(text).commitment).toBe('measure');
});

it('a wish in that sentence before takes nothing away', () => {
  const text = 'Het is van belang dat mensen elkaar zien. Zo opent het museum een zaal voor mantelzorgers.';
  expect(code(text).commitment).toBe('measure');
});

it('fields of an action belong to it, however far behind', () => {
  const action = 'Actie 7: het museum opent een zaal voor mensen met dementie.';
  const fields =
    'Partners: drie woonzorgcentra. Stand: loopt. Verantwoordelijke: museumdocent. Wanneer: 2027.';
  const coded = code(`${action} ${fields} Raming: 9.000 euro.`);
  expect(coded.commitment).toBe('secured');
  expect(coded.commitmentFigures).toEqual(['9.000 euro', 'Wanneer: 2027']);
});

it('a ministry secures with the name of a scheme, a museum only with an amount or a date', () => {
  const paid = 'ondersteunt met de SPUK de inzet van het museum in het verpleeghuis.';
  expect(code(`VWS ${paid}`).commitment).toBe('secured');
  expect(code(`De muziekschool ${paid}`).commitment).toBe('measure');
});

it('what nothing connects is a measure when it is stated and nobody wishes', () => {
  expect(code('De fanfare oefent op zaterdag. Het zwembad is dan dicht.').commitment).toBe('measure');
  expect(code('De fanfare oefent op zaterdag. Wij hopen dat het zwembad opengaat.').commitment).toBe('wish');
  expect(code('Kunst en cultuur geven kleur aan het dorp.').commitment).toBe('wish');
});
