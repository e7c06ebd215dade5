// Dutch words of RV011: pages of which no text could be read.
import type { RuleTexts } from '../../rule-texts.js';

export const rv011: RuleTexts = {
  title: 'Bladzijden zonder leesbare tekst',
  what: 'Kijkt of er in een PDF bladzijden zijn die niet gelezen konden worden: een scan of afbeelding, letters die als vreemde tekens in het bestand staan, of een beschadigde bladzijde. Spreekt één keer per stuk en noemt de bladzijden.',
  why: 'Wat op zo’n bladzijde staat, is niet gecontroleerd. Ook een collega die voorleessoftware gebruikt, of die in het stuk zoekt, vindt daar niets.',
  how: 'Maak de PDF opnieuw vanuit het tekstbestand, of zet de tekst uit de afbeelding ook in het stuk zelf. Voor scans kunt u Raakvlak de tekst laten herkennen met --ocr.',
  limits:
    'Een eerste of laatste bladzijde met alleen een afbeelding telt niet mee: dat is meestal het omslag. Een foto op een bladzijde met tekst ziet de regel niet.',
  options: {
    covers: 'Tellen de eerste en de laatste bladzijde ook mee als daar alleen een afbeelding staat?',
  },
  examples: {
    notOk: '(Een PDF van 20 bladzijden, waarvan bladzijde 7 een scan is.)',
    ok: '(Dezelfde PDF, opnieuw gemaakt vanuit het tekstbestand.)',
  },
  found: {
    pages: ({ count, pages, all }) =>
      Number(count) === 1
        ? `Op bladzijde ${pages} (van de ${all}) is geen tekst te lezen; wat daar staat, is niet gecontroleerd.`
        : `Op ${count} van de ${all} bladzijden (${pages}) is geen tekst te lezen; wat daar staat, is niet gecontroleerd.`,
  },
  expected: { pages: () => 'Op elke bladzijde met inhoud staat tekst die een computer kan lezen.' },
  advice: {
    pages: () =>
      'Maak de PDF opnieuw vanuit het tekstbestand. Is het een scan, laat de tekst dan herkennen met --ocr.',
  },
};
