// Dutch texts of the report. 'U', short sentences, first what is shared; never a grade.
import { createFormats } from '../format.js';

const f = createFormats('nl');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);
const about = (n: number): string => (n === 1 ? '1 passage gaat' : `${f.count(n)} passages gaan`);

export const report = {
  language: 'Nederlands',
  title: 'Cultuur en welzijn: waar raken ze elkaar?',
  framework: { culture: 'cultuurkader', welfare: 'welzijnskader' },
  theFramework: { culture: 'het cultuurkader', welfare: 'het welzijnskader' },
  domain: { culture: 'cultuur', welfare: 'zorg en welzijn' },
  page: (page: number) => `p. ${page}`,
  pages: (n: number) => (n === 1 ? '1 bladzijde' : `${f.count(n)} bladzijden`),
  words: (n: number) => (n === 1 ? '1 woord' : `${f.count(n)} woorden`),
  passages,
  noHeading: 'zonder kop',
  none: 'geen',
  unknown: 'niet te zeggen',
  commitment: { wish: 'wens', measure: 'maatregel', secured: 'geborgd' },

  summary: {
    heading: 'In het kort',
    read: (culture: string, welfare: string) =>
      `Wij lazen voor cultuur: ${culture}. Voor zorg en welzijn: ${welfare}.`,
    sharedLead: 'Wat deelt u?',
    sharedConcepts: (items: string) => `Beide kaders gaan vaak over ${items}.`,
    sharedNothing: 'Wij vonden weinig woorden die beide kaders vaak gebruiken.',
    /** @param where how many stand in either framework, or in which they all stand */
    connecting: (n: number, where: string) =>
      n === 0
        ? 'Een passage die cultuur en welzijn echt bij elkaar brengt, vonden wij niet in deze teksten. Misschien staat die in een ander stuk.'
        : `Wij vonden ${n === 1 ? '1 raakvlak: een passage (alinea) die cultuur en welzijn bij elkaar brengt' : `${f.count(n)} raakvlakken: passages (alinea’s) die cultuur en welzijn bij elkaar brengen`} (${where}).`,
    perFramework: (culture: number, welfare: number) =>
      `${f.count(culture)} in het cultuurkader en ${f.count(welfare)} in het welzijnskader`,
    oneFramework: (n: number, framework: string) =>
      n === 1 ? `in ${framework}` : `allemaal in ${framework}`,
    /** @param others passages about both domains that do not connect them @param all passages about both */
    both: (others: number, all: number, expected: string, direction: 'more' | 'fewer' | 'same' | 'unknown') =>
      (others === 0
        ? 'Dat is '
        : others === all
          ? `Wel ${others === 1 ? 'noemt' : 'noemen'} ${passages(others)} allebei, maar los van elkaar. Dat is `
          : `Nog ${passages(others)} ${others === 1 ? 'noemt' : 'noemen'} allebei, maar los van elkaar. In totaal zijn dat ${passages(all)}: `) +
      {
        more: `meer dan u bij toeval zou verwachten (ongeveer ${expected}).`,
        fewer: `minder dan u bij toeval zou verwachten (ongeveer ${expected}).`,
        same: `niet duidelijk meer of minder dan u bij toeval zou verwachten (ongeveer ${expected}).`,
        unknown: 'te weinig om met toeval te vergelijken.',
      }[direction],
    concreteLead: 'Waar staat het al concreet?',
    concreteNone: (total: number) =>
      `Wij vonden bij ${total === 1 ? 'dit raakvlak' : 'deze raakvlakken'} nog niet wie het doet én met welk geld of wanneer.`,
    /** @param all whether `places` names all of them */
    concrete: (secured: number, total: number, places: string, all: boolean) =>
      `Bij ${secured < total ? `${f.count(secured)} van de ${f.count(total)} raakvlakken` : total === 1 ? 'dit raakvlak' : `alle ${f.count(total)} raakvlakken`} staat ook wie het doet, met geld of een datum${all ? '' : ', bijvoorbeeld'}: ${places}.`,
    measures: (n: number, wishes: number, secured: number) =>
      `${secured > 0 ? 'Verder' : 'Wel'} vonden wij ` +
      [
        n === 0
          ? ''
          : `${n === 1 ? '1 maatregel' : `${f.count(n)} maatregelen`} (het gebeurt, of gaat gebeuren)`,
        wishes === 0 ? '' : wishes === 1 ? '1 wens' : `${f.count(wishes)} wensen`,
      ]
        .filter(Boolean)
        .join(' en ') +
      '.',
    openLead: 'Welke plekken zijn nog open?',
    openIntro:
      'Deze onderwerpen noemt het ene kader vaker; in het andere vonden wij ze niet. Misschien staan ze in een ander stuk.',
    open: (label: string, n: number, presentIn: string, missingIn: string) =>
      `${label}: ${passages(n)} in ${presentIn}, niet gevonden in ${missingIn}`,
    openNone: 'Wij vonden geen onderwerp dat het ene kader duidelijk noemt en het andere niet.',
    languageLead: 'Spreekt u dezelfde taal?',
    talkLead: 'Waarover kunt u praten?',
    sureLead: 'Hoe zeker is dit?',
    sure: (problems: string) =>
      `${problems} Een computer zocht woorden volgens vaste lijsten en vergist zich soms. Hoe vaak, staat achterin, met wat niet gelezen is. Bij elk getal staat waar u het terugvindt. Wij lazen alleen papier. Wat in de praktijk al gebeurt, weet u beter.`,
    readWell: 'De stukken waren goed te lezen.',
    readMostly: 'De stukken waren bijna helemaal te lezen.',
    readPartly: (list: string) => `Niet alles was te lezen: ${list}.`,
  },

  vocabulary: {
    heading: 'Dezelfde woorden?',
    score: (s: string) =>
      `Op een schaal van 0 (geen woord gedeeld) tot 1 (zoals twee helften van één tekst) komen zij op ${s}. Ter vergelijking: teksten over heel andere onderwerpen, zoals wegen, komen op ongeveer 0,5.`,
    verdict: {
      high: 'De kaders gebruiken voor een groot deel dezelfde woorden.',
      middle: 'Deels: de kaders delen een flink deel van hun woorden, maar elk heeft ook een eigen taal.',
      low: 'Elk kader heeft vooral zijn eigen woorden.',
    },
    /** The number behind the verdict of the half page, with its interval and what it is set beside. */
    measured: (s: string, low: string, high: string, culture: string, welfare: string) =>
      `Op een schaal van 0 (geen woord gedeeld) tot 1 komen de kaders samen op ${s} (dit getal heet S; 95%-interval ${low} tot ${high}). Ter controle: twee helften van het cultuurkader zelf komen op ${culture}, twee helften van het welzijnskader op ${welfare}. Teksten over heel andere onderwerpen, zoals wegen, kwamen in onze metingen op ongeveer 0,5.`,
    method: (m: string, seed: number) =>
      `Gemeten op ${m} inhoudswoorden van elk kader, zodat lengte niet meetelt (startgetal van de steekproef: ${seed}).`,
    shares: (culture: string, welfare: string) =>
      `Van alle inhoudswoorden in het cultuurkader (woorden met een eigen betekenis, dus niet ‘de’ of ‘van’) komt ${culture} ook in het welzijnskader voor; andersom is dat ${welfare}. Deze twee getallen hangen sterk af van de lengte van de teksten.`,
    refused: (side: string, have: string, minimum: string) =>
      `Dat kunnen wij bij deze teksten niet in één getal zeggen, want er is te weinig tekst: ${side} heeft ${have}, en er zijn er minstens ${minimum} nodig. De rest van het rapport geldt gewoon.`,
    contentWords: (n: number) => `${f.count(n)} inhoudswoorden`,
    paragraphs: (n: number) => `${f.count(n)} alinea’s`,
    copies: (n: number) =>
      `${n === 1 ? '1 alinea staat' : `${f.count(n)} alinea’s staan`} bijna letterlijk in beide kaders en ${n === 1 ? 'telt' : 'tellen'} hier niet mee.`,
  },

  touching: {
    heading: 'Waar raken ze elkaar?',
    /** @param inTurn whether they come from both frameworks */
    intro: (shown: number, total: number, inTurn: boolean) => {
      const turn = inTurn ? ', om en om uit beide kaders' : '';
      if (shown < total)
        return `Dit zijn ${f.count(shown)} van de ${f.count(total)} raakvlakken${turn}. De andere staan in de bijlage.`;
      return total === 1
        ? 'Dit is het raakvlak dat wij vonden.'
        : `Dit zijn de ${f.count(total)} raakvlakken die wij vonden${turn}.`;
    },
    tagsExplained:
      'Onder elk citaat staat hoe ver het gaat: een wens, een maatregel (het gebeurt, of gaat gebeuren) of geborgd (ook wie, met geld of een datum). Tussen ronde haken staan de woorden waaraan wij dat zagen, tussen vierkante haken het nummer van de passage.',
    legend: 'Woorden over cultuur staan vet, woorden over zorg en welzijn cursief.',
    legendTerminal: 'Woorden over cultuur staan vet, woorden over zorg en welzijn onderstreept.',
    none: 'Een passage die cultuur en welzijn bij elkaar brengt, vonden wij niet in deze teksten. Misschien staat die in een ander stuk.',
    tag: (commitment: string, why: string) => (why ? `${commitment} (${why})` : commitment),
    numbers: (observed: number, expected: string, direction: 'more' | 'fewer' | 'same' | 'unknown') =>
      `${about(observed)} over cultuur én welzijn. Bij toeval zouden het er ongeveer ${expected} zijn. ` +
      {
        more: 'Het zijn er duidelijk meer.',
        fewer: 'Het zijn er duidelijk minder.',
        same: 'Dat verschilt niet duidelijk.',
        unknown: 'Of dat verschil toeval is, is niet te zeggen.',
      }[direction],
    ratio: (ratio: string, low: string, high: string) =>
      `(Kansverhouding ${ratio}, 95%-interval ${low} tot ${high}; 1 betekent: zoals bij toeval.)`,
    numbersUnknown: (observed: number) =>
      observed === 0
        ? ''
        : `${about(observed)} over cultuur én welzijn. Of dat meer of minder is dan bij toeval, is met deze teksten niet te zeggen.`,
    viceVersa: (inCulture: string, inWelfare: string) =>
      `Over en weer: in het cultuurkader ${inCulture} over zorg en welzijn; in het welzijnskader ${inWelfare} over cultuur.`,
    /** With its verb: 'gaan 3 passages (8% van de alinea’s)'. */
    shareOf: (n: number, share: string) =>
      n === 0
        ? 'vonden wij geen passage'
        : `${n === 1 ? 'gaat' : 'gaan'} ${passages(n)} (${share} van de alinea’s)`,
    appendixHeading: 'De andere raakvlakken',
    bothHeading: 'Passages die allebei noemen',
    bothIntro:
      'Deze passages noemen cultuur en welzijn, maar brengen ze niet in één zin bij elkaar. Soms is dat een begin.',
    bothRest: (ids: string) => `De overige staan onder Vindplaatsen: ${ids}.`,
  },

  forWhom: {
    heading: 'Voor wie?',
    intro:
      'De mensen die de kaders noemen: eerst wie in beide kaders staat. In alle tabellen staat na de dubbele punt waar u de eerste passages vindt; ‘5 (2×)’ is twee passages op bladzijde 5. De hele lijsten staan in de bijlage.',
    caption: 'Doelgroepen, aantal passages per kader',
    role: 'Welke rol krijgen deze mensen: bereiken en bedienen, of samen doen en meebeslissen?',
    columns: { audience: 'Doelgroep', role: 'Rol' },
  },
  why: {
    heading: 'Waarom?',
    intro: 'De redenen die de kaders geven, en de wetten, afspraken en programma’s waar zij naar verwijzen.',
    captionMotives: 'Redenen, aantal passages per kader',
    captionFrames: 'Wetten, afspraken en programma’s, aantal passages per kader',
    columns: { motive: 'Reden', frame: 'Wet of afspraak' },
  },
  how: {
    heading: 'Hoe?',
    intro: 'De middelen en partijen die de kaders noemen, en de drempels voor mensen die mee willen doen.',
    captionInstruments: 'Middelen, aantal passages per kader',
    captionActors: 'Partijen, aantal passages per kader',
    captionThresholds: 'Drempels, aantal passages per kader',
    columns: { instrument: 'Middel', actor: 'Partij', threshold: 'Drempel' },
  },

  own: {
    heading: 'Eigen begrippen',
    intro: 'Dit vonden wij met de woordenlijsten die u zelf meegaf. Wij hebben die lijsten niet getoetst.',
    caption: (label: string) => `${label}, aantal passages per kader`,
    none: (label: string) => `${label}: wij vonden geen van deze begrippen in de teksten.`,
  },

  open: {
    heading: 'Open plekken',
    intro:
      'Dit noemt het ene kader duidelijk, en wij vonden het niet in het andere. Misschien staat het in een ander stuk. ‘Verwacht’ is ongeveer hoeveel passages er bij evenveel aandacht zouden staan. Achter elke vraag staat de bouwsteen voor samenwerking waar zij bij past.',
    dimension: (label: string) => `taal over ‘${label}’ (Positieve Gezondheid)`,
    none: 'Wij vonden geen open plekken die groot genoeg zijn om te noemen.',
    item: (n: number, presentIn: string, places: string, missingIn: string, expected: string) =>
      `– ${passages(n)} in ${presentIn}: ${places}. Niet gevonden in ${missingIn} (verwacht: ${expected}).`,
    more: (n: number) => `Nog ${f.count(n)} open ${n === 1 ? 'plek staat' : 'plekken staan'} in de bijlage.`,
    appendixHeading: 'Meer open plekken',
    undecidedHeading: 'Te weinig tekst om te zeggen',
    undecided: (labels: string) =>
      `Deze onderwerpen vonden wij in één van de kaders. Het andere kader is te kort om dan van een open plek te spreken: ${labels}.`,
  },

  dimensions: {
    heading: 'Positieve Gezondheid',
    intro:
      'Hier tellen wij woorden die passen bij de zes dimensies van Positieve Gezondheid. Dat is één bril om naar beleid te kijken, en er is ook kritiek op. Het is bedoeld voor het gesprek, niet als meetlat.',
    caption: 'Aantal passages per dimensie; tussen haken het aantal per 1.000 woorden',
    studies: 'Onderzoeken naar zelf aan cultuur doen',
    ofStudies: (low: number, high: number, total: number) =>
      low === high ? `${low} van ${total}` : `${low} of ${high} van ${total}`,
    studiesNote:
      'In de laatste kolom staat in hoeveel van 139 onderzoeken naar zélf aan cultuur doen (dansen, zingen, schilderen) het (ook) over deze dimensie ging. Eén onderzoek kan bij meer dimensies meetellen. Van Lichaamsfuncties en Kwaliteit van leven heeft de ene 70 onderzoeken en de andere 83; de bron laat open welke.',
    dimension: 'Dimensie',
    rate: (n: string, per1000: string) => `${n} (${per1000})`,
  },

  blocks: {
    heading: 'Bouwstenen voor samenwerking',
    intro:
      'Woorden die passen bij de vijf bouwstenen voor samenwerking tussen domeinen, en (onderaan) bij wat die samenwerking lastig maakt. De bouwstenen zijn geen stappen: u kunt overal beginnen.',
    caption: 'Bouwstenen, aantal passages per kader',
    missing: 'Ik mis iets dat voor mij belangrijk is: ______________________________',
  },

  reading: {
    heading: 'Wat is gelezen, en hoe',
    caption: 'Gelezen stukken',
    columns: {
      document: 'Stuk',
      domain: 'Kader',
      pages: 'Bladzijden',
      words: 'Woorden',
      paragraphs: 'Alinea’s',
    },
    notices: 'Bij het lezen',
    failures: 'Niet gelezen',
    noNotices: 'Voor zover wij weten, is bij het lezen niets verloren gegaan.',
    onPages: (list: string) => `bladzijde ${list}`,
    /** What is left out of every paper, and is no loss. */
    routine: (lines: number) =>
      `Kopregels, voetregels, bladzijdenummers en inhoudsopgaven tellen niet mee (${lines === 1 ? '1 regel' : `${f.count(lines)} regels`}).`,
  },
  method: {
    heading: 'Hoe is dit gemaakt, en wat zegt het niet',
    rules: 'Zo is er geteld',
    more: 'De telregels staan in de bijlage.',
    items: [
      'Elke alinea is vergeleken met vaste woordenlijsten, met woordvormen en samenstellingen. Een alinea gaat over cultuur of over zorg en welzijn als er één kernwoord in staat, of twee verschillende zwakkere woorden. Woorden die beide velden gebruiken (zoals ontmoeten) tellen voor geen van beide.',
      'Een dimensie van Positieve Gezondheid telt bij één kernwoord, bij zwakkere woorden over twee verschillende kanten van die dimensie, of bij een zwakker woord met een woord voor mensen vlakbij. Namen van plannen en rijtjes beleidsterreinen tellen hier niet.',
      'Een raakvlak is een alinea over beide velden, waarin één zin (of een zin met een zin die daarnaar terugwijst) ze bij elkaar brengt: cultuur voor, met, door of in zorg en welzijn, of een doelgroep van welzijn die aan cultuur meedoet. Alleen samen in een opsomming staan is niet genoeg.',
      'Een raakvlak heet maatregel als er staat dat iets gebeurt of gaat gebeuren, en geborgd als er ook staat wie het doet met geld of een datum. Anders is het een wens.',
      'Een open plek is een onderwerp met minstens 3 passages in 2 paragrafen van het ene kader, dat wij (met nauw verwante onderwerpen) nergens in het andere vonden, terwijl u er daar minstens 3 zou verwachten als het evenveel aandacht kreeg.',
      'S vergelijkt even grote stukken tekst uit beide kaders (Jensen-Shannon-divergentie, met toeval als nulpunt; interval met de jackknife over groepen alinea’s).',
      'Aantallen zijn geen oordeel. Een lang stuk noemt meer; kijk naar aantallen per 1.000 woorden en naar de passages.',
      'Vergelijk stukken van dezelfde soort: een visie naast een uitvoeringsplan verschilt al door de soort.',
    ],
    limits: [
      'Wij vergeleken Raakvlak met lezers, op 296 alinea’s die bij het maken van de lijsten apart zijn gehouden. Van elke 10 alinea’s die Raakvlak cultuur of zorg en welzijn noemde, waren er ruim 9 goed. Van de raakvlakken die Raakvlak vond, waren er 14 van de 14 goed; de lezers zagen er 20. Bij de dimensies waren van elke 10 vondsten er 6 (zingeving) tot 9 (mentaal welbevinden) goed.',
      'Wens, maatregel of geborgd: daarin las Raakvlak 15 van de 20 raakvlakken zoals de lezers. Kijk dat dus zelf na.',
      'Motieven, bouwstenen en rollen van mensen zijn op 79 alinea’s getoetst: van wat de lezers zagen, vond Raakvlak ongeveer de helft. Niet getoetst: middelen, partijen, drempels en landelijke kaders. Zie al die aantallen als zoekresultaat.',
      'Papier is niet de praktijk. Wat niet in deze teksten staat, kan wel gebeuren of in een ander stuk staan.',
      'Een woordenlijst mist woorden en telt er soms te veel. Lees dus zelf de passages, samen met de andere kant.',
    ],
    lexicons: (list: string) => `Woordenlijsten: ${list}.`,
    tool: (version: string) =>
      `Gemaakt met Raakvlak ${version} op uw eigen computer; de stukken gingen nergens naartoe.`,
  },

  appendix: {
    heading: 'Bijlage',
    concepts: 'Alle onderwerpen, met vindplaatsen',
    conceptsIntro:
      'Per onderwerp het aantal passages in elk kader en de nummers van die passages. C staat voor het cultuurkader, W voor het welzijnskader.',
    passages: 'Vindplaatsen',
    passagesIntro: 'Elke passage achter een getal, met stuk, bladzijde en kop. Lange passages zijn ingekort.',
    notHere:
      'De bijlage met alle vindplaatsen staat niet in dit bestand. Wie dit rapport maakte, krijgt haar met --depth appendix.',
    hidden: 'De bijlage met alle vindplaatsen krijgt u met --depth appendix, of met -o rapport.md.',
  },
  columns: {
    concept: 'Onderwerp',
    culture: 'Cultuurkader',
    welfare: 'Welzijnskader',
    block: 'Bouwsteen',
    number: 'Nr.',
    place: 'Plaats',
    text: 'Tekst',
  },
};
