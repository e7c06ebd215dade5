// The words of RV006 in Dutch: wording that puts the person first.
import type { RuleTexts } from '../../rule-texts.js';

export const rv006: RuleTexts = {
  title: 'Eerst de mens',
  what: 'Zoekt woorden die van een kenmerk een mens maken, zoals ‘daklozen’ of ‘gehandicapten’, en zegt wat u kunt schrijven. Per soort woord is er één advies in een stuk, bij de eerste keer dat het er staat.',
  why: 'Mensen zijn meer dan hun beperking, ziekte of inkomen. Met ‘mensen die dakloos zijn’ noemt u eerst de mens. Dat leest vriendelijker, ook voor wie het zelf aangaat.',
  how: 'Zet de mens voorop: ‘mensen met …’, ‘jongeren die …’. Vraag mensen zelf hoe zij genoemd willen worden. Sommige groepen kiezen bewust een eigen woord, zoals doven: dat is goed.',
  limits:
    'Het is altijd een advies, nooit een verbod. De regel zwijgt bij citaten, in namen van wetten, organisaties en fondsen, bij een ontkenning, bij gewone vaktaal zoals ‘kwetsbare groepen’ of ‘kwetsbare inwoners’, en bij patiënten als de zin over hun behandeling gaat. Een vervangend voorstel staat er alleen als het zonder andere wijziging in de zin past.',
  options: { allow: 'Woorden die in dit stuk wel mogen, zoals ‘zorgmijders’ (geen).' },
  examples: {
    notOk: 'In het museum is elke week een rondleiding voor gehandicapten.\n',
    ok: 'In het museum is elke week een rondleiding voor mensen met een beperking.\n',
  },
  found: {
    label: ({ words, n }) =>
      `Hier staat ‘${words}’: daarin staat het kenmerk voorop, niet de mens.${Number(n) > 1 ? ` Woorden van deze soort staan in ${n} passages van dit stuk.` : ''}`,
  },
  expected: { label: () => 'Woorden die eerst de mens noemen.' },
  advice: { label: ({ instead }) => `U kunt schrijven: ‘${instead}’.` },
};
