// Dutch texts of pictures and of the HTML report around them.
import { createFormats } from '../format.js';

const f = createFormats('nl');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);

export const figures = {
  unit: 'passages per 1.000 woorden',
  perThousand: 'Aantal passages, met tussen haken het aantal per 1.000 woorden.',
  web: {
    caption: 'Positieve Gezondheid in beide kaders, per 1.000 woorden',
    note: 'Hoe verder naar buiten, hoe meer passages met taal die naar die dimensie verwijst. Het web is een hulp bij het gesprek, geen meetlat.',
    item: (label: string, culture: string, welfare: string) =>
      `${label}: cultuurkader ${culture}, welzijnskader ${welfare}.`,
  },
  bars: {
    caption: 'Aandacht per dimensie, met het aantal onderzoeken ernaast',
    note: 'Links passages, met tussen haken het aantal per 1.000 woorden; zo lang is ook de balk. Rechts hoeveel van 139 onderzoeken naar zélf aan cultuur doen (ook) over de dimensie gingen. Links en rechts hebben een eigen schaal.',
    aside: 'onderzoeken',
    item: (label: string, culture: string, welfare: string, studies: string) =>
      `${label}: cultuurkader ${culture}, welzijnskader ${welfare}; onderzoeken: ${studies}.`,
  },
  scale: {
    caption: 'Delen de kaders hun woorden?',
    note: 'De punt is het getal S, de lijn eromheen het 95%-interval: zo ver kan het getal ernaast zitten. De andere punten zijn om mee te vergelijken.',
    these: 'Deze twee kaders',
    halves: {
      culture: 'Twee helften van het cultuurkader',
      welfare: 'Twee helften van het welzijnskader',
    },
    unrelated: 'Andere onderwerpen, zoals wegen',
    about: (value: string) => `ongeveer ${value}`,
    withInterval: (value: string, low: string, high: string) => `${value} (${low} tot ${high})`,
    ends: ['geen woord gedeeld', 'als één tekst'] as [string, string],
  },
  subjects: {
    heading: 'Waar gaan ze allebei over?',
    intro: {
      shared: 'Eerst de onderwerpen die in beide kaders in minstens 3 passages staan.',
      own: 'Daarna wat vooral in één kader staat: daar minstens 3 passages, in het andere hoogstens een derde daarvan.',
    },
    nothing: 'Wij vonden geen onderwerp dat in een van de kaders in minstens 3 passages staat.',
    caption: 'Gedeelde en eigen onderwerpen',
    note: 'Hoe groter de cirkel, hoe meer passages. Een lijn tussen twee cirkels: beide kaders noemen het onderwerp.',
    table: 'Onderwerpen, aantal passages per kader',
    shared: 'In beide kaders',
    own: { culture: 'Vooral in het cultuurkader', welfare: 'Vooral in het welzijnskader' },
    group: (heading: string, items: string) => `${heading}: ${items}.`,
    item: (label: string, culture: number, welfare: number) =>
      `${label} (cultuurkader ${f.count(culture)}, welzijnskader ${f.count(welfare)})`,
  },
  map: {
    caption: 'Waar in de stukken staan de raakvlakken?',
    note: 'Elk kader loopt van boven (begin) naar beneden (eind). Elk teken is een passage; volg het teken om de passage te lezen.',
    table: 'Raakvlakken en andere passages over beide velden, aantal per kader',
    tableColumn: 'Hoe ver gaat het?',
    both: 'noemt allebei, los van elkaar',
    begin: 'begin',
    end: 'eind',
    track: (name: string, n: number, items: string) =>
      n === 0 ? `${name}: geen passages.` : `${name}, ${passages(n)}: ${items}.`,
  },
  html: {
    skip: 'Naar de inhoud',
    contents: 'Inhoud',
    appendixNote: 'Klik op een onderdeel om het te openen.',
    notPrinted: 'Delen van de bijlage die dicht zijn, staan niet in deze afdruk.',
    filter: 'Toon raakvlakken',
    shown: ['zichtbaar:', 'van'] as [string, string],
    footer:
      'Dit rapport is gemaakt door een computer, voor een gesprek tussen twee afdelingen. Het is geen oordeel. Lees het met z’n tweeën.',
    toTop: 'Naar boven',
  },
};
