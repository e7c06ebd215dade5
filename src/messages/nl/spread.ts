// Dutch texts about measures that stand in the appendix only: shared words by length, and spread over sections.
import { createFormats } from '../format.js';

const f = createFormats('nl');

export const spread = {
  vocabulary: {
    heading: 'Gedeelde woorden, bij evenveel tekst',
    intro:
      'Uit elk kader is steeds evenveel tekst genomen. Hoeveel van alle verschillende woorden daaruit staan in allebei? Dat deel groeit met de hoeveelheid tekst, ook bij twee helften van één tekst. Vergelijk het daarom alleen bij dezelfde hoeveelheid.',
    caption: 'Deel van de verschillende woorden dat in allebei staat',
    columns: { size: 'Inhoudswoorden uit elk kader', value: 'In allebei' },
    morisita: (value: string) =>
      `Een tweede maat voor dezelfde woorden hangt niet van de lengte af: de index van Morisita komt op ${value} (0: geen woord gedeeld, 1: dezelfde woorden, even vaak). Die maat let vooral op de woorden die het vaakst voorkomen.`,
  },
  sections: (culture: number, welfare: number) =>
    `Tussen haken staat in hoeveel stukken tekst onder een eigen kop een onderwerp voorkomt. In het cultuurkader zijn dat er ${f.count(culture)}, in het welzijnskader ${f.count(welfare)}.`,
};
