// Dutch words of RV010: tracked changes and comments that are still open.
import type { RuleData, RuleTexts } from '../../rule-texts.js';

const changes = ({ changes: n }: RuleData): string =>
  Number(n) === 1 ? '1 bijgehouden wijziging' : `${n} bijgehouden wijzigingen`;
const comments = ({ comments: n }: RuleData): string =>
  Number(n) === 1 ? '1 opmerking in de kantlijn' : `${n} opmerkingen in de kantlijn`;

export const rv010: RuleTexts = {
  title: 'Open wijzigingen en opmerkingen',
  what: 'Kijkt of er in een Word- of ODT-bestand nog bijgehouden wijzigingen staan die niemand heeft geaccepteerd of verworpen, en opmerkingen in de kantlijn. Spreekt één keer per stuk, met de aantallen.',
  why: 'Wie het stuk opent, weet niet welke tekst geldt, en leest misschien een opmerking die niet voor hem bedoeld was.',
  how: 'Accepteer of verwerp de wijzigingen (in Word: Controleren), beantwoord de opmerkingen en verwijder ze.',
  limits:
    'In PDF, Markdown en gewone tekst is dit niet te zien. De andere regels lezen de tekst zoals die wordt na accepteren.',
  options: { comments: 'Tellen opmerkingen in de kantlijn ook mee?' },
  examples: {
    notOk: '(Een Word-bestand met drie open wijzigingen en één opmerking in de kantlijn.)',
    ok: '(Hetzelfde bestand, met de wijzigingen geaccepteerd en de opmerking verwijderd.)',
  },
  found: {
    changes: (data) =>
      `In dit bestand ${Number(data['changes']) === 1 ? 'staat' : 'staan'} nog ${changes(data)} open.`,
    comments: (data) =>
      `In dit bestand ${Number(data['comments']) === 1 ? 'staat' : 'staan'} nog ${comments(data)}.`,
    'changes-and-comments': (data) => `In dit bestand staan nog ${changes(data)} en ${comments(data)}.`,
  },
  expected: {
    changes: () => 'Een stuk dat rondgaat, heeft geen open wijzigingen meer.',
    comments: () => 'Een stuk dat rondgaat, heeft geen opmerkingen in de kantlijn meer.',
    'changes-and-comments': () => 'Een stuk dat rondgaat, heeft geen open wijzigingen en opmerkingen meer.',
  },
  advice: {
    changes: () => 'Accepteer of verwerp de wijzigingen in uw tekstverwerker en bewaar het bestand opnieuw.',
    comments: () => 'Beantwoord de opmerkingen, verwijder ze en bewaar het bestand opnieuw.',
    'changes-and-comments': () =>
      'Accepteer of verwerp de wijzigingen, verwijder de opmerkingen en bewaar het bestand opnieuw.',
  },
};
