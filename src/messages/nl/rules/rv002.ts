// The words of RV002 in Dutch: attention for the dimensions of Positive Health.
import type { RuleTexts } from '../../rule-texts.js';

const dimensions = (n: unknown): string => (Number(n) === 1 ? 'deze dimensie' : 'deze dimensies');

const passages = (n: string | number | undefined): string =>
  Number(n) === 1 ? '1 passage' : `${n} passages`;

const expected = ({ of, minimum }: Readonly<Record<string, string | number>>): string =>
  Number(of) === 1
    ? `Minstens ${passages(minimum)} over de dimensie die bij dit stuk hoort.`
    : `Minstens ${passages(minimum)} voor elk van de ${of} dimensies die bij dit stuk horen.`;

const choose =
  'Niet elke dimensie hoeft in elk stuk. Past een dimensie bij uw plannen? Schrijf dan op wat u daar doet of merkt. Past zij niet? Zet dan in de instellingen alleen de dimensies die bij dit stuk horen.';

export const rv002: RuleTexts = {
  title: 'Aandacht voor Positieve Gezondheid',
  what: 'Telt voor elke dimensie van Positieve Gezondheid in hoeveel passages taal staat die ernaar verwijst, en zegt bij welke dimensies dat er te weinig zijn. Het is één bevinding voor het hele stuk.',
  why: 'Positieve Gezondheid kijkt breed naar wat mensen nodig hebben. Juist daar raken cultuur en welzijn elkaar: samen zingen is meedoen, en ook plezier en ontspanning. Een dimensie die u niet noemt, kan een goed begin zijn van een gesprek.',
  how: 'Noem wat uw plan voor die dimensie betekent, in gewone woorden: ‘mensen ontmoeten elkaar’, ‘jongeren krijgen meer zelfvertrouwen’. Een stuk hoeft niet over alle zes te gaan. Stel in welke u wilt noemen.',
  limits:
    'Positieve Gezondheid is één manier van kijken, geen meetlat voor een tekst. De regel kent alleen de woorden uit de woordenlijst. Misschien staat het in een ander stuk.',
  options: {
    dimensions: 'Welke dimensies dit stuk wil noemen (alle zes).',
    minimum: 'In hoeveel passages elke dimensie moet staan (1).',
  },
  examples: {
    notOk: 'Elke maandag zingt het koor in het buurthuis. Bewoners ontmoeten elkaar bij de koffie.\n',
    ok: 'Wie danst, beweegt en blijft langer fit. Op het podium krijgen jongeren meer zelfvertrouwen. Bij het koor ontmoeten bewoners elkaar.\n\nKunst helpt ouderen bij levensvragen en geeft zin aan hun dag. Dat vergroot de kwaliteit van leven. Met steun van vrijwilligers blijven zij langer zelfstandig wonen.\n',
  },
  found: {
    none: ({ namesNl, n }) =>
      `Naar ${dimensions(n)} van Positieve Gezondheid verwijst in dit stuk geen duidelijke passage: ${namesNl}.`,
    few: ({ namesNl, n, minimum }) =>
      `Naar ${dimensions(n)} van Positieve Gezondheid verwijzen minder dan ${minimum} duidelijke passages (tussen haakjes hoeveel): ${namesNl}.`,
  },
  expected: { none: expected, few: expected },
  advice: { none: () => choose, few: () => choose },
};
