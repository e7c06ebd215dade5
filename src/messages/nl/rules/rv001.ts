// The words of RV001 in Dutch: a real passage on the other domain.
import type { RuleTexts } from '../../rule-texts.js';

const other = (domain: unknown): string => (domain === 'culture' ? 'cultuur' : 'zorg en welzijn');
const passages = (n: string | number | undefined): string =>
  Number(n) === 1 ? 'één passage' : `${n} passages`;

const ask = (domain: unknown): string =>
  `Vraag uw collega’s van ${other(domain)} wat zij al doen voor dezelfde inwoners, en schrijf daar samen een alinea over. Staat het in een ander stuk? Verwijs daar dan naar.`;

const onePassage = (domain: unknown): string =>
  `Minstens één passage over ${other(domain)} waarin staat wat er gebeurt, wie het doet of met welk geld.`;

export const rv001: RuleTexts = {
  title: 'Passage over het andere domein',
  what: 'Kijkt of een stuk over cultuur een echte passage heeft over zorg en welzijn, en andersom. Een passage is echt als minstens één hele zin over het andere domein gaat, en als er staat wat er gebeurt, wie het doet of met welk geld. Een rijtje beleidsvelden, een rij in een tabel of een losse wens telt niet mee.',
  why: 'Cultuur en welzijn werken voor dezelfde mensen. Wie het andere domein in het eigen stuk noemt, maakt het makkelijker om elkaar te vinden. Een mooie zin zonder wie, wat of geld geeft uw collega’s nog geen houvast.',
  how: 'Schrijf één alinea over wat u samen doet of gaat doen. Noem een activiteit, een organisatie of een bedrag. Of verwijs naar het stuk waar dat staat.',
  limits:
    'De regel zwijgt als niet bekend is over welk domein het stuk gaat. Hij kent alleen de woorden uit de woordenlijsten: een passage met heel andere woorden ziet hij niet. Of een passage goed genoeg is, bepaalt u zelf.',
  options: { minimum: 'Hoeveel echte passages over het andere domein het stuk moet hebben (1).' },
  examples: {
    notOk:
      '## Samenwerken\n\nHet koor en de muziekschool krijgen vier jaar subsidie.\n\nWij willen de komende jaren vaker de verbinding zoeken met zorg en welzijn.\n',
    ok: '## Samenwerken\n\nHet museum start in maart met een rondleiding voor mensen met dementie. De welzijnsorganisatie zorgt voor het vervoer.\n',
  },
  found: {
    none: ({ other: domain }) => `In dit stuk vonden wij geen duidelijke passage over ${other(domain)}.`,
    loose: ({ other: domain, namesNl }) =>
      `In dit stuk vonden wij geen duidelijke passage over ${other(domain)}. Wij vonden alleen ${namesNl}.`,
    few: ({ n, other: domain }) => `In dit stuk vonden wij ${passages(n)} met inhoud over ${other(domain)}.`,
    promise: ({ other: domain }) =>
      `Het stuk noemt ${other(domain)}, maar wij vonden alleen wensen. Dit is de passage die er het meest over zegt.`,
    mention: ({ other: domain }) =>
      `Het stuk noemt ${other(domain)}, maar heeft er geen eigen zin over. Dit is de passage die er het meest over zegt: een rijtje of een losse vermelding.`,
  },
  expected: {
    none: ({ other: domain }) => onePassage(domain),
    loose: ({ other: domain }) => onePassage(domain),
    few: ({ minimum, other: domain }) =>
      `Minstens ${passages(minimum)} over ${other(domain)} waarin staat wat er gebeurt, wie het doet of met welk geld.`,
    promise: () => 'Dat er ook staat wat er gebeurt, wie het doet of met welk geld.',
    mention: ({ other: domain }) => `Minstens één hele zin die zegt wat u met ${other(domain)} doet.`,
  },
  advice: {
    none: ({ other: domain }) => ask(domain),
    loose: ({ other: domain }) =>
      `Bedoelt u daarmee ${other(domain)}? Noem het dan zo, en schrijf erbij wat er gebeurt en wie het doet. Bedoelt u iets anders? ${ask(domain)}`,
    few: ({ other: domain }) => ask(domain),
    promise: () =>
      'Maak één wens concreet: noem een activiteit, een organisatie of een bedrag. Weet u dat nog niet? Schrijf dan op wie het uitzoekt, en wanneer.',
    mention: ({ other: domain }) => ask(domain),
  },
};
