// Dutch texts around the data set of `batch`: its description, its code book and its overview.
import { createFormats } from '../format.js';

const f = createFormats('nl');
const many = (n: number, one: string, more: string): string => `${f.count(n)} ${n === 1 ? one : more}`;
const municipalities = (n: number): string => many(n, 'gemeente', 'gemeenten');

/** What a value is, for people: the numbers stand in the tables. */
const types = { string: 'tekst', integer: 'geheel getal', number: 'getal', boolean: 'ja of nee (1 of 0)' };

export const corpus = {
  package: {
    title: 'Cultuur en welzijn in gemeentelijk beleid: gegevens van Raakvlak',
    description:
      'Tabellen over cultuurbeleid en beleid voor zorg en welzijn van gemeenten: waar zij elkaar raken, welke plekken open zijn en hoeveel woorden zij delen. Elke rij hoort bij een eenheid: een gemeente in een jaar. Wie de gegevens deelt, kiest zelf een licentie. De tekst van de stukken staat er niet in; wel de gevonden woorden, koppen en titels.',
    parquet: (title: string) => `${title} Hetzelfde als de CSV, in Parquet.`,
  },
  codeBook: {
    title: 'Codeboek',
    intro:
      'Dit codeboek beschrijft elke tabel en elke kolom. Hetzelfde staat in datapackage.json, voor programma’s. Met welke versie, woordenlijsten en opties de tabellen gemaakt zijn, staat in run.json.',
    files: 'Bestanden',
    fileColumns: { file: 'Bestand', table: 'Tabel', rows: 'Rijen' },
    read: 'Zo leest u de tabellen',
    reading: [
      'Een lege cel betekent: niet bekend of niet te berekenen. Het is nooit een nul.',
      'Ja is 1 en nee is 0. Getallen zijn afgerond op zes decimalen.',
      'In CSV staat in de gewone vorm een punt voor de decimalen en een komma tussen de cellen. In de vorm voor Nederlandse spreadsheets is dat een komma, met een puntkomma tussen de cellen; die vorm is om te bekijken, deel met anderen de gewone.',
      'Parquet heeft dezelfde rijen en kolommen: gehele getallen als INT32, getallen als DOUBLE, ja en nee als BOOLEAN.',
      'Codes zijn in elke taal gelijk; de namen erbij staan in labels.',
    ],
    care: 'Waar u op let',
    cautions: [
      'Gebruik altijd de noemer die erbij staat: woorden, alinea’s of gemeenten. Een aantal passages zonder de lengte van de tekst zegt weinig.',
      'S is leeg als een kant te weinig tekst heeft (kolom refused). Laat die rijen weg en noem hoeveel het er zijn; vul geen nul in.',
      'shared_words en de aantallen begrippen groeien met de lengte van de tekst. Neem voor een vergelijking tussen gemeenten S, morisita of een maat per 1.000 woorden.',
      'Zet gemeenten niet op volgorde van hoog naar laag. De intervallen liggen over elkaar heen, en de tabellen gaan over stukken en niet over wat een gemeente doet.',
      'Een open plek betekent: niet gevonden in deze stukken. Het kan in een ander stuk staan.',
      'Alinea’s van één stuk hangen samen. Intervallen binnen een eenheid zijn daardoor iets te smal.',
      'Kijk naar de kwaliteit van het lezen: read, unread_pages, function_word_share en notice_codes in documents, en naar errors.',
      'Woordenlijsten vinden niet alles. Controleer een steekproef van matches met de hand voordat u conclusies trekt.',
    ],
    key: (columns: string) => `Een rij is te herkennen aan: ${columns}.`,
    noKey: 'Deze tabel heeft geen sleutel.',
    link: (columns: string, table: string, to: string) => `${columns} hoort bij ${to} in ${table}.`,
    columns: { name: 'Kolom', type: 'Soort', meaning: 'Betekenis' },
    types,
    required: 'nooit leeg',
    values: (list: string) => `Waarden: ${list}.`,
    licence:
      'De gegevens hebben geen licentie zolang u er geen kiest. De woordenlijsten hebben elk hun eigen licentie; zie run.json.',
  },
  overview: {
    /** Name of its files, without extension. */
    file: 'overzicht',
    title: 'Overzicht: cultuur en welzijn in gemeentelijk beleid',
    summary: 'In het kort',
    counts: (units: number, own: number) =>
      `Dit overzicht gaat over ${municipalities(own)}, in ${many(units, 'eenheid', 'eenheden')} (een eenheid is een gemeente in een jaar).`,
    read: (read: number, failed: number) =>
      failed === 0
        ? `${read === 1 ? 'Het ene bestand is' : `Alle ${f.count(read)} bestanden zijn`} gelezen.`
        : `${many(read, 'bestand is', 'bestanden zijn')} gelezen, ${many(failed, 'bestand', 'bestanden')} niet; de oorzaak staat in de tabel errors.`,
    /** @param n files that belong to more than one unit */
    repeated: (n: number) =>
      `${many(n, 'bestand hoort', 'bestanden horen')} bij meer dan één eenheid en ${n === 1 ? 'telt' : 'tellen'} bij elk daarvan mee.`,
    compared: (n: number, total: number) => {
      const rest = 'is van beide kanten een stuk gelezen.';
      if (n === 0) return `In geen enkele eenheid ${rest}`;
      if (n === total) return `In ${n === 1 ? 'die eenheid' : `alle ${f.count(n)} eenheden`} ${rest}`;
      return `In ${f.count(n)} van de ${f.count(total)} eenheden ${rest} Alleen daarover gaan de maten hieronder.`;
    },
    latest:
      'Heeft een gemeente meer jaren, dan telt hier het laatste jaar dat te vergelijken was. In de tabel per jaar telt elk jaar mee.',
    touch: (share: string, n: number, total: number, low: string, high: string) =>
      `Bij ${f.count(n)} van de ${municipalities(total)} (${share}; 95%-interval ${low} tot ${high}) staat er minstens één raakvlak in de stukken: een passage die cultuur en welzijn bij elkaar brengt.`,
    median: (value: string, low: string, high: string) =>
      `De middelste gemeente heeft ${value} raakvlakken per 100 alinea’s (95%-interval ${low} tot ${high}).`,
    medianOnly: (value: string) => `De middelste gemeente heeft ${value} raakvlakken per 100 alinea’s.`,
    noS: (refused: number, total: number) =>
      `Bij ${f.count(refused)} van de ${municipalities(total)} is er te weinig tekst om te zeggen hoeveel woorden de stukken delen (S).`,
    tooFew: (least: number) =>
      `Er zijn minder dan ${f.count(least)} gemeenten te vergelijken. Een verdeling zegt dan niets; de tabel met gemeenten staat hieronder.`,
    distribution: {
      heading: 'Verdeling over gemeenten',
      intro:
        'De helft van de gemeenten ligt tussen het eerste en het derde kwart. Tussen haken staat het 95%-interval van de middelste waarde.',
      caption: 'Verdeling over gemeenten',
      columns: {
        measure: 'Maat',
        n: 'Gemeenten',
        low: '10%',
        first: 'Eerste kwart',
        median: 'Middelste',
        third: 'Derde kwart',
        high: '90%',
      },
      touching: 'Raakvlakken per 100 alinea’s',
      similarity: 'S (gedeelde woorden bij gelijke lengte)',
      note: 'Hoe hoger de staaf, hoe meer gemeenten. De stippellijn is de middelste gemeente.',
      axis: 'gemeenten',
      bin: (from: string, to: string, n: number) => `${from} tot ${to}: ${municipalities(n)}`,
      described: (bins: string, median: string) => `${bins}. De middelste waarde is ${median}.`,
      bins: 'De cijfers achter de plaatjes',
      binColumns: { from: 'Vanaf', to: 'Tot', n: 'Gemeenten' },
    },
    groups: {
      province: 'Per provincie',
      year: 'Per jaar',
      intro: (least: number) =>
        `Raakvlakken per 100 alinea’s: alle raakvlakken van de groep, gedeeld door alle alinea’s. Tussen haken staat het 95%-interval. Groepen met minder dan ${f.count(least)} gemeenten staan er niet in.`,
      small: (names: string, least: number) =>
        `Niet getoond, omdat er minder dan ${f.count(least)} gemeenten te vergelijken zijn: ${names}.`,
      none: 'Er is geen groep met genoeg gemeenten.',
      unknown: 'onbekend',
      captions: { province: 'Raakvlakken en S per provincie', year: 'Raakvlakken en S per jaar' },
      columns: {
        province: 'Provincie',
        year: 'Jaar',
        n: 'Gemeenten',
        paragraphs: 'Alinea’s',
        touching: 'Raakvlakken per 100 alinea’s',
        any: 'Minstens één raakvlak',
        similarity: 'S, middelste (gemeenten)',
      },
    },
    dimensions: {
      heading: 'Positieve Gezondheid',
      intro:
        'Passages met taal die naar een dimensie verwijst, per 1.000 woorden. Het web is een hulp bij het gesprek, geen meetlat.',
      all: 'Alle gemeenten',
      caption: 'Alle gemeenten samen, per 1.000 woorden',
      note: 'Hoe verder naar buiten, hoe meer passages met taal die naar die dimensie verwijst.',
      perProvince: 'Het web per provincie',
      multiplesNote: (keys: string) =>
        `Elk web heeft dezelfde schaal. De cijfers staan voor de dimensies: ${keys}.`,
      described: (name: string, axes: string) => `${name}: ${axes}.`,
      axis: (label: string, culture: string, welfare: string) =>
        `${label} cultuur ${culture}, welzijn ${welfare}`,
      table: 'Passages per 1.000 woorden, met 95%-interval',
      tableProvince: 'Passages per 1.000 woorden, per provincie',
      columns: {
        dimension: 'Dimensie',
        culture: 'Cultuur',
        welfare: 'Zorg en welzijn',
        province: 'Provincie',
      },
      side: { culture: 'cultuur', welfare: 'zorg en welzijn' },
    },
    table: {
      heading: 'Gemeenten',
      intro:
        'Op naam. Kies in de kop van een kolom om te sorteren. Wie hoger of lager staat, zegt weinig: de getallen gaan over deze stukken, en de intervallen liggen over elkaar heen.',
      caption: 'Eenheden op naam',
      columns: {
        municipality: 'Gemeente',
        province: 'Provincie',
        year: 'Jaar',
        documents: 'Stukken',
        paragraphs: 'Alinea’s',
        connecting: 'Raakvlakken',
        touching: 'Per 100 alinea’s',
        similarity: 'S',
        open: 'Open plekken',
        remark: 'Bij het lezen',
      },
      notCompared: 'niet vergeleken',
      refused: 'te weinig tekst',
      failed: (n: number) => `${many(n, 'bestand', 'bestanden')} niet gelezen`,
      unread: (n: number) => `${many(n, 'bladzijde', 'bladzijden')} niet gelezen`,
      tooMany: (n: number, most: number) =>
        `Er zijn ${f.count(n)} eenheden; hier staan de eerste ${f.count(most)} op naam. Alle staan in de tabel pairs.`,
    },
    method: {
      heading: 'Hoe is dit gemaakt, en wat zegt het niet',
      points: [
        'Alle getallen komen uit de tabellen pairs en dimensions; wat elke kolom betekent, staat in codebook.md.',
        'Een raakvlak is een passage die cultuur en welzijn zelf bij elkaar brengt. Dat een passage beide noemt, is niet genoeg.',
        'S vergelijkt evenveel woorden van beide kanten: 1 is als twee helften van één tekst, 0 is niets gedeeld.',
        'Het interval van een middelste waarde komt uit de volgorde van de gemeenten (Conover 1999) en heeft minstens zes gemeenten nodig. Dat van een deel van de gemeenten is volgens Wilson (1927).',
        'Een volgorde van hoog naar laag staat er niet in. De stukken verschillen in soort, lengte en leeftijd, en een ander stuk kan meer zeggen.',
        'Dit gaat over de gemeenten in dit corpus. Of zij voor heel Nederland staan, hangt af van hoe zij gekozen zijn.',
      ],
      bootstrap: (draws: number, seed: number) =>
        `De intervallen per groep komen uit ${f.count(draws)} trekkingen van gemeenten met teruglegging, met een vast startgetal (${seed}): dezelfde gegevens geven dezelfde getallen. Met weinig gemeenten zijn zij aan de smalle kant.`,
    },
  },
};
