// Dutch texts of the report. 'U', short sentences, first what is shared; never a grade.
import { createFormats } from '../format.js';

const f = createFormats('nl');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);

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
  untested: 'niet getoetst',

  summary: {
    heading: 'In het kort',
    read: (culture: string, welfare: string) => `Wij lazen voor cultuur: ${culture}. Voor zorg en welzijn: ${welfare}.`,
    sharedLead: 'Wat deelt u?',
    sharedConcepts: (items: string) => `Beide kaders spreken vaak over ${items}.`,
    sharedNothing: 'Wij vonden weinig woorden die beide kaders vaak gebruiken.',
    connecting: (n: number) =>
      n === 0
        ? 'Een passage die cultuur en welzijn echt bij elkaar brengt, vonden wij niet in deze teksten. Misschien staat het in een ander stuk.'
        : `In ${passages(n)} ${n === 1 ? 'brengt de tekst' : 'brengen de teksten'} cultuur en welzijn bij elkaar: dat zijn de raakvlakken.`,
    both: (n: number, expected: string, direction: 'more' | 'fewer' | 'same' | 'unknown') =>
      `In totaal gaat het in ${passages(n)} over allebei; ` +
      {
        more: `dat is meer dan je bij toeval verwacht (ongeveer ${expected}).`,
        fewer: `dat is minder dan je bij toeval verwacht (ongeveer ${expected}).`,
        same: `bij toeval verwacht je er ongeveer ${expected}, dus dat is niet duidelijk meer of minder.`,
        unknown: 'of dat veel of weinig is, is met deze teksten niet te zeggen.',
      }[direction],
    concreteLead: 'Waar staat het al concreet?',
    concreteNone: 'Bij geen van deze raakvlakken vonden wij wie het doet én geld of een datum.',
    concrete: (secured: number, total: number, places: string) =>
      `Bij ${f.count(secured)} van de ${f.count(total)} raakvlakken staat ook wie het doet, met geld of een datum: ${places}.`,
    measures: (n: number, wishes: number) =>
      [n > 0 ? `${f.count(n)} ${n === 1 ? 'is een maatregel' : 'zijn een maatregel'} zonder die afspraken` : '', wishes > 0 ? `${f.count(wishes)} ${wishes === 1 ? 'is een wens' : 'zijn een wens'}` : '']
        .filter(Boolean)
        .join(' en ') + '.',
    openLead: 'Welke plekken zijn nog open?',
    open: (label: string, n: number, presentIn: string, missingIn: string) =>
      `${label}: ${passages(n)} in ${presentIn}, niet gevonden in ${missingIn}`,
    openNone: 'Wij vonden geen onderwerp dat het ene kader duidelijk noemt en het andere niet.',
    elsewhere: 'Misschien staat het in een ander stuk.',
    languageLead: 'Spreekt u dezelfde taal?',
    talkLead: 'Waarover kunt u praten?',
    sureLead: 'Hoe zeker is dit?',
    sure: (problems: string) =>
      `${problems} Een computer zocht woorden volgens vaste lijsten; elk getal hieronder is terug te vinden in passages. Wij lazen alleen papier. Wat in de praktijk al gebeurt, weet u beter.`,
    readWell: 'De stukken waren goed te lezen.',
    readPartly: (list: string) => `Niet alles was te lezen: ${list}.`,
  },

  vocabulary: {
    heading: 'Dezelfde woorden?',
    score: (s: string, low: string, high: string) =>
      `Gedeelde woordenschat S = ${s} (95%-interval ${low} tot ${high}). Twee helften van één tekst komen op ongeveer 1; twee teksten zonder één gedeeld woord op 0.`,
    verdict: { high: 'De kaders gebruiken voor een groot deel dezelfde woorden.', middle: 'Deels: de kaders delen een flink deel van hun woorden, maar elk heeft ook een eigen taal.', low: 'Elk kader heeft vooral zijn eigen woorden.' },
    yardsticks: (culture: string, welfare: string) => `IJkpunten: twee helften van het cultuurkader komen op ${culture}, twee helften van het welzijnskader op ${welfare}. Beleid over heel andere onderwerpen (wegen, mobiliteit) kwam in onze metingen op ongeveer 0,5.`,
    method: (m: string, seed: number) => `Gemeten op ${m} inhoudswoorden van elk kader, zodat lengte niet meetelt (startgetal ${seed}).`,
    shares: (culture: string, welfare: string) =>
      `In gewone woorden: van alle inhoudswoorden in het cultuurkader komt ${culture} ook in het welzijnskader voor; omgekeerd ${welfare}. Deze twee getallen hangen sterk af van de lengte van de teksten.`,
    refused: (side: string, have: string, minimum: string) =>
      `Voor één getal over gedeelde woordenschat is er te weinig tekst: ${side} heeft ${have}, en er zijn er minstens ${minimum} nodig. De rest van het rapport geldt gewoon.`,
    contentWords: (n: number) => `${f.count(n)} inhoudswoorden`,
    paragraphs: (n: number) => `${f.count(n)} alinea's`,
    copies: (n: number) => `${n === 1 ? '1 alinea staat' : `${f.count(n)} alinea's staan`} bijna letterlijk in beide kaders en ${n === 1 ? 'telt' : 'tellen'} hier niet mee.`,
  },

  touching: {
    heading: 'Waar raken ze elkaar?',
    intro: (shown: number, total: number) =>
      shown < total
        ? `Dit zijn ${f.count(shown)} van de ${f.count(total)} raakvlakken, om en om uit beide kaders. De andere staan in de bijlage.`
        : `Dit ${total === 1 ? 'is het raakvlak' : `zijn alle ${f.count(total)} raakvlakken`} die wij vonden, om en om uit beide kaders.`,
    legend: 'Woorden over cultuur staan vet, woorden over zorg en welzijn cursief.',
    legendTerminal: 'Woorden over cultuur staan vet, woorden over zorg en welzijn onderstreept.',
    none: 'Wij vonden geen passage die cultuur en welzijn in één zin bij elkaar brengt.',
    tag: (commitment: string, why: string) => (why ? `${commitment} (${why})` : commitment),
    numbers: (observed: number, expected: string, ratio: string, low: string, high: string) =>
      `${passages(observed)} gaan over cultuur én welzijn. Als de twee los van elkaar in de teksten stonden, verwacht je er ${expected}. Kansverhouding ${ratio} (95%-interval ${low} tot ${high}); 1 betekent: zoals bij toeval.`,
    numbersUnknown: (observed: number) => `${passages(observed)} gaan over cultuur én welzijn. Of dat meer of minder is dan bij toeval, is met deze teksten niet te zeggen.`,
    viceVersa: (inCulture: string, inWelfare: string) => `Over en weer: het cultuurkader heeft ${inCulture} over zorg en welzijn; het welzijnskader heeft ${inWelfare} over cultuur.`,
    shareOf: (n: number, share: string) => `${passages(n)} (${share} van de alinea's)`,
    appendixHeading: 'Alle raakvlakken',
    bothHeading: 'Passages over allebei, zonder verbinding',
    bothIntro: 'Deze passages noemen cultuur en welzijn, maar brengen ze niet in één zin bij elkaar. Soms is dat een begin.',
    bothRest: (ids: string) => `De overige staan onder Vindplaatsen: ${ids}.`,
  },

  forWhom: {
    heading: 'Voor wie?',
    intro: 'Doelgroepen die de kaders noemen. Tussen haakjes staat waar.',
    caption: 'Doelgroepen, aantal passages per kader',
    role: 'Rol van de doelgroep: taal over bereiken en bedienen, en taal over samen doen en meebeslissen.',
  },
  why: {
    heading: 'Waarom?',
    intro: 'Redenen die de kaders geven, en afspraken en programma’s waar zij naar verwijzen.',
    captionMotives: 'Motieven, aantal passages per kader',
    captionFrames: 'Landelijke en Vlaamse kaders, aantal passages per kader',
  },
  how: {
    heading: 'Hoe?',
    intro: 'Met welke middelen, met wie, en welke drempels zij noemen.',
    captionInstruments: 'Middelen, aantal passages per kader',
    captionActors: 'Partijen, aantal passages per kader',
    captionThresholds: 'Drempels, aantal passages per kader',
  },

  open: {
    heading: 'Open plekken',
    intro: 'Dit noemt het ene kader duidelijk, en wij vonden het niet in het andere. Een open plek is een kans voor een gesprek. Misschien staat het in een ander stuk.',
    dimension: (label: string) => `taal over ‘${label}’ (Positieve Gezondheid)`,
    none: 'Wij vonden geen open plekken die groot genoeg zijn om te noemen.',
    item: (n: number, presentIn: string, missingIn: string, expected: string) =>
      `– ${passages(n)} in ${presentIn}. Niet gevonden in ${missingIn}, waar je er bij dezelfde aandacht ongeveer ${expected} zou verwachten.`,
    where: 'Waar',
    question: 'Vraag',
    block: (label: string) => `Bouwsteen: ${label}`,
    more: (n: number) => `Nog ${f.count(n)} open ${n === 1 ? 'plek staat' : 'plekken staan'} in de bijlage.`,
    appendixHeading: 'Meer open plekken',
    undecidedHeading: 'Te weinig tekst om te zeggen',
    undecided: (labels: string) => `Van deze onderwerpen is het andere kader te kort om te zeggen dat het een open plek is: ${labels}.`,
  },

  dimensions: {
    heading: 'Positieve Gezondheid',
    intro: 'Taal die verwijst naar de zes dimensies van Positieve Gezondheid. Dit is één bril om naar beleid te kijken, en er is ook kritiek op; het is een gespreksmiddel, geen meetlat.',
    caption: 'Passages per dimensie, met het aantal per 1.000 woorden',
    studies: 'Onderzoeken naar zelf aan cultuur doen',
    ofStudies: (low: number, high: number, total: number) => (low === high ? `${low} van ${total}` : `${low} of ${high} van ${total}`),
    studiesNote: 'De laatste kolom: in hoeveel van 139 onderzoeken naar zélf aan cultuur doen (dansen, zingen, schilderen) ging het (ook) over deze dimensie. Onderzoeken tellen bij meer dimensies mee. Bij Lichaamsfuncties en Kwaliteit van leven laat de bron open welke 70 en welke 83 is.',
    dimension: 'Dimensie',
    rate: (n: string, per1000: string) => `${n} (${per1000})`,
  },

  blocks: {
    heading: 'Bouwstenen voor samenwerking',
    intro: 'Woorden die passen bij de vijf bouwstenen voor samenwerken over domeinen heen, en bij wat tegenwerkt. De bouwstenen zijn geen stappen of trap.',
    caption: 'Bouwstenen, aantal passages per kader',
    missing: 'Ik mis iets dat voor mij belangrijk is: ______________________________',
  },

  reading: {
    heading: 'Wat is gelezen, en hoe',
    caption: 'Gelezen stukken',
    columns: { document: 'Stuk', domain: 'Kader', pages: 'Bladzijden', words: 'Woorden', paragraphs: "Alinea's" },
    notices: 'Bij het lezen',
    failures: 'Niet gelezen',
    noNotices: 'Bij het lezen ging niets verloren dat wij weten.',
    onPages: (list: string) => `bladzijde ${list}`,
  },
  method: {
    heading: 'Hoe is dit gemaakt, en wat zegt het niet',
    items: [
      'Elke alinea is vergeleken met vaste woordenlijsten, met woordvormen en samenstellingen. Een alinea gaat over cultuur of over zorg en welzijn als er één kernwoord in staat, of twee verschillende zwakkere woorden. Woorden die beide velden gebruiken (zoals ontmoeten) tellen voor geen van beide.',
      'Een raakvlak is een alinea over beide velden, waarin één zin ze bij elkaar brengt: cultuur voor, met, door of in zorg en welzijn, of een doelgroep van welzijn die meedoet. Alleen samen in een opsomming staan is niet genoeg.',
      'Een raakvlak heet maatregel als er staat dat iets gebeurt of gaat gebeuren, en geborgd als er ook staat wie het doet met geld of een datum. Anders is het een wens.',
      'Een open plek is een onderwerp met minstens 3 passages in 2 paragrafen van het ene kader, zonder spoor in het andere, terwijl je er daar minstens 3 zou verwachten.',
      'S vergelijkt even grote stukken tekst uit beide kaders (Jensen-Shannon-divergentie, met toeval als nulpunt; interval met de jackknife over groepen alinea’s).',
    ],
    limits: [
      'Papier is niet de praktijk. Wat niet in deze teksten staat, kan wel gebeuren of in een ander stuk staan.',
      'Een woordenlijst mist woorden en telt soms een woord te veel. Lees daarom de passages zelf, liefst met collega’s van beide kanten.',
      'Aantallen zijn geen oordeel. Een lang stuk noemt meer; kijk naar aantallen per 1.000 woorden en naar de passages.',
      'Vergelijk stukken van dezelfde soort: een visie naast een uitvoeringsplan verschilt al door de soort.',
    ],
    lexicons: (list: string) => `Woordenlijsten: ${list}.`,
    tool: (version: string) => `Gemaakt met Raakvlak ${version}, op uw eigen computer. De stukken zijn nergens naartoe gestuurd.`,
  },

  appendix: {
    heading: 'Bijlage',
    concepts: 'Alle onderwerpen, met vindplaatsen',
    conceptsIntro: 'Per onderwerp het aantal passages in elk kader en de nummers van die passages. C staat voor het cultuurkader, W voor het welzijnskader.',
    passages: 'Vindplaatsen',
    passagesIntro: 'Elke passage achter een getal, met stuk, bladzijde en kop. Lange passages zijn ingekort.',
    hidden: 'De bijlage met alle vindplaatsen krijgt u met --depth appendix, of met -o rapport.md.',
  },
  columns: { concept: 'Onderwerp', culture: 'Cultuurkader', welfare: 'Welzijnskader', block: 'Bouwsteen', number: 'Nr.', place: 'Plaats', text: 'Tekst' },
};
