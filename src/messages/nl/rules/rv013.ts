// Dutch words of RV013: vocabulary that is shared with the reference paper.
import { createFormats } from '../../format.js';
import type { RuleData, RuleTexts } from '../../rule-texts.js';

const decimals = (value: string | number | undefined): string => Number(value).toFixed(2).replace('.', ',');
const whole = (value: string | number | undefined): string => createFormats('nl').count(Number(value));
const interval = ({ low, high }: RuleData): string => `${decimals(low)} tot ${decimals(high)}`;
const paper = ({ side }: RuleData): string =>
  side === 'culture' ? 'het stuk over cultuur' : 'het stuk over zorg en welzijn';

export const rv013: RuleTexts = {
  title: 'Dezelfde woorden als het andere stuk',
  what: 'Meet S: hoeveel woorden dit stuk deelt met het stuk van de andere afdeling, op een schaal van 0 (geen woord gedeeld) tot 1 (zoals twee helften van één tekst). Spreekt alleen als u zelf een minimum hebt opgegeven, en pas als het hele 95%-interval van S daaronder ligt.',
  why: 'Twee afdelingen die over dezelfde mensen schrijven in heel andere woorden, herkennen elkaars opgaven niet.',
  how: 'Lees samen de passages waar de stukken elkaar raken (raakvlak vergelijk) en kies woorden die beide gebruiken. Vul geen woorden in om het getal: het gaat om het gesprek.',
  limits:
    'Staat uit zolang minimum niet is ingevuld, want een goed getal voor ieder stuk bestaat niet. Heeft een van de stukken minder dan 1.000 inhoudswoorden of 15 alinea’s, dan is S niet te schatten: de regel zegt dat en vindt niets. Ter vergelijking: teksten over heel andere onderwerpen, zoals wegen, kwamen in onze metingen op ongeveer 0,5.',
  options: { minimum: 'De laagste S die u goed vindt, tussen 0 en 1. Zonder dit getal kijkt de regel niet.' },
  examples: {
    notOk:
      '(Een cultuurnota die met het welzijnskader op S = 0,42 komt, tussen 0,36 en 0,48, bij minimum: 0.6.)',
    ok: '(Dezelfde nota, bij minimum: 0.45: het interval loopt tot 0,48, dus zeker is het niet.)',
  },
  found: {
    below: (data) =>
      `Dit stuk en het andere komen op S = ${decimals(data['s'])} (95%-interval ${interval(data)}).`,
  },
  expected: {
    below: ({ minimum }) => `In uw instellingen staat dat S minstens ${decimals(minimum)} is.`,
  },
  advice: {
    below: () =>
      'Lees met raakvlak vergelijk welke woorden elk stuk voor zich houdt, en kies samen woorden die beide afdelingen kennen.',
  },
  asides: {
    'not-below': (data) =>
      `S is ${decimals(data['s'])} (95%-interval ${interval(data)}): niet duidelijk onder ${decimals(data['minimum'])}.`,
    'few-words': (data) =>
      `S is niet te schatten: in ${paper(data)} staan ${whole(data['have'])} inhoudswoorden, en er zijn er ${whole(data['need'])} nodig.`,
    'few-paragraphs': (data) =>
      `S is niet te schatten: in ${paper(data)} staan ${whole(data['have'])} alinea’s, en er zijn er ${whole(data['need'])} nodig.`,
  },
};
