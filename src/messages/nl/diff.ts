// Dutch texts of `raakvlak verschil`: two versions of one paper. Neutral: new, not found any more, stayed.
import { createFormats } from '../format.js';

type Data = Readonly<Record<string, string | number>>;
type Side = 'gained' | 'lost';

const f = createFormats('nl');
const paragraphs = (n: number): string => (n === 1 ? '1 alinea' : `${f.count(n)} alinea’s`);
const touching = (n: number): string => (n === 1 ? '1 raakvlak' : `${f.count(n)} raakvlakken`);
const subjects = (n: number): string => (n === 1 ? '1 onderwerp' : `${f.count(n)} onderwerpen`);
const pages = (n: string | number | undefined): string =>
  Number(n) === 1 ? '1 bladzijde' : `${n} bladzijden`;

export const diff = {
  command: {
    description:
      'zet twee versies van één stuk naast elkaar: wat is nieuw, wat staat er niet meer, wat bleef',
    old: 'de oude versie (PDF, DOCX, ODT, HTML, Markdown of tekst)',
    new: 'de nieuwe versie',
    examples: [
      'Voorbeelden:',
      '  raakvlak verschil cultuurnota-concept.docx cultuurnota.pdf',
      '  raakvlak verschil oud.pdf nieuw.pdf -o verschil.html',
    ].join('\n'),
  },
  title: 'Twee versies naast elkaar: wat is er anders?',
  version: { old: 'Oude versie', new: 'Nieuwe versie' },
  columns: { subject: 'Onderwerp', old: 'Oude versie', new: 'Nieuwe versie', version: 'Versie' },
  /** @param say '12 alinea’s staan alleen in de nieuwe versie' */
  shown: (say: string, n: number, total: number) =>
    n < total ? `${say}. Hier staan de eerste ${f.count(n)}; de andere vindt u in de bijlage.` : `${say}.`,

  summary: {
    heading: 'In het kort',
    read: (old: string, current: string) =>
      `Wij lazen de oude versie: ${old}. En de nieuwe versie: ${current}.`,
    lead: { gained: 'Wat is nieuw?', lost: 'Wat vonden wij niet meer?', stayed: 'Wat bleef?' },
    paragraphs: (side: Side, n: number) =>
      n === 0
        ? side === 'gained'
          ? 'Geen hele alinea’s: wij vonden alles terug in de oude versie.'
          : 'Geen hele alinea’s: wij vonden alles terug in de nieuwe versie.'
        : side === 'gained'
          ? `${paragraphs(n)} ${n === 1 ? 'staat' : 'staan'} alleen in de nieuwe versie.`
          : `${paragraphs(n)} uit de oude versie vonden wij niet meer in de nieuwe.`,
    /** @param all whether `places` names all places */
    touching: (side: Side, n: number, places: string, all: boolean) =>
      n === 0
        ? `Er zijn geen raakvlakken (passages die cultuur en welzijn bij elkaar brengen) ${side === 'gained' ? 'bijgekomen' : 'weggegaan'}.`
        : `${touching(n)} (passages die cultuur en welzijn bij elkaar brengen) ${side === 'gained' ? (n === 1 ? 'is nieuw' : 'zijn nieuw') : 'vonden wij niet meer'}${all ? '' : ', bijvoorbeeld'}: ${places}.`,
    subjects: (side: Side, n: number, names: string, all: boolean) =>
      side === 'gained'
        ? `${n === 1 ? 'Nieuw onderwerp' : `${subjects(n)} zijn nieuw`}${all ? '' : ', bijvoorbeeld'}: ${names}.`
        : `${subjects(n)} vonden wij niet meer${all ? '' : ', bijvoorbeeld'}: ${names}.`,
    same: (same: number, changed: number) =>
      `${same === 0 ? 'Geen alinea' : paragraphs(same)} ${same <= 1 ? 'bleef' : 'bleven'} gelijk${changed > 0 ? ` en ${paragraphs(changed)} ${changed === 1 ? 'is' : 'zijn'} gewijzigd` : ''}.`,
    moved: (n: number) =>
      `${n === 1 ? '1 daarvan staat' : `${f.count(n)} daarvan staan`} nu op een andere plek.`,
    touchingStayed: (n: number) =>
      n === 0
        ? 'Geen raakvlak staat in beide versies.'
        : `${touching(n)} ${n === 1 ? 'staat' : 'staan'} in beide versies.`,
    commitments: (n: number, steps: string) =>
      `Bij ${n === 1 ? '1 gewijzigde passage' : `${f.count(n)} gewijzigde passages`} over cultuur of welzijn veranderde hoe ver zij ${n === 1 ? 'gaat' : 'gaan'}: ${steps}.`,
    step: (from: string, to: string) => `van ${from} naar ${to}`,
    sure: 'Een computer zocht gelijke en gewijzigde alinea’s en woorden volgens vaste lijsten, en vergist zich soms. Wat wij niet meer vonden, kan anders gezegd zijn of in een ander stuk staan.',
    identical: 'Geen verschil.',
    identicalMore: (n: number) =>
      `De lopende tekst van beide versies is gelijk (${paragraphs(n)}). Wij letten niet op hoofdletters, leestekens, koppen en opmaak.`,
  },

  touching: {
    heading: 'Raakvlakken',
    gained: (n: number) => `${touching(n)} ${n === 1 ? 'is' : 'zijn'} nieuw in de nieuwe versie`,
    lost: (n: number) => `${touching(n)} uit de oude versie vonden wij niet meer`,
    noneGained: 'Wij vonden geen nieuwe raakvlakken.',
    noneLost: 'Alle raakvlakken van de oude versie vonden wij terug.',
    stayed: (n: number, ids: string) =>
      n === 0 ? 'Geen raakvlak staat in beide versies.' : `In beide versies: ${touching(n)} (${ids}).`,
  },
  commitments: {
    heading: 'Hoe ver gaat het: wens, maatregel of geborgd',
    intro:
      'Deze passages over cultuur of welzijn staan in beide versies, maar gaan nu verder of minder ver. Een wens is een voornemen; bij een maatregel staat dat het gebeurt; bij geborgd ook wie, met geld of een datum. Van elke passage ziet u de zinnen die anders zijn.',
    step: (from: string, to: string, touches: boolean) =>
      `Van ${from} naar ${to}${touches ? ' (raakvlak)' : ''}:`,
    rest: (list: string) => `En verder: ${list}.`,
  },
  subjects: {
    heading: 'Onderwerpen',
    intro:
      'Per onderwerp het aantal passages in elke versie, met hun nummers. O staat voor de oude versie, N voor de nieuwe.',
    gained: 'Nieuw in de nieuwe versie',
    lost: 'Niet meer gevonden in de nieuwe versie',
    noneGained: 'Wij vonden geen nieuwe onderwerpen.',
    noneLost: 'Alle onderwerpen van de oude versie vonden wij terug.',
    bothHeading: 'Onderwerpen in beide versies',
    both: 'Aantal passages per versie',
  },
  dimensions: {
    intro: 'Taal die past bij de zes dimensies van Positieve Gezondheid. Dat is één bril, geen meetlat.',
    caption: 'Aantal passages per dimensie en versie',
  },
  paragraphs: {
    heading: 'Alinea’s',
    gained: (n: number) => `${paragraphs(n)} ${n === 1 ? 'staat' : 'staan'} alleen in de nieuwe versie`,
    lost: (n: number) => `${paragraphs(n)} uit de oude versie vonden wij niet meer`,
    changed: (n: number) =>
      `${paragraphs(n)} ${n === 1 ? 'is' : 'zijn'} gewijzigd; u ziet steeds de zinnen die anders zijn, eerst oud en dan nieuw`,
    divided: (list: string) =>
      `Hier zijn alleen leestekens anders, of zijn dezelfde zinnen anders over alinea’s verdeeld: ${list}.`,
    noneGained: 'Geen alinea staat alleen in de nieuwe versie.',
    noneLost: 'Alle alinea’s van de oude versie vonden wij terug.',
    noneChanged: 'Geen alinea is gewijzigd.',
  },
  method: {
    heading: 'Wat is gelezen, en hoe',
    items: [
      'Alinea’s met dezelfde woorden heten gelijk, ook op een andere plek. Anders zoeken wij de alinea waar het meest op lijkt: is minstens de helft van de woordparen gelijk (of op dezelfde plek 30 procent), dan heet zij gewijzigd. Staat het grootste deel van een alinea in een andere, dan is zij samengevoegd of gesplitst; dat telt als gewijzigd. De rest is nieuw of niet meer gevonden.',
      'Koppen, inhoudsopgave, kopregels en nummers van lijsten doen niet mee. Een onderwerp heet pas nieuw of niet meer gevonden als er nergens in de andere versie een woord van staat, ook niet in een kop.',
      'Een woordenlijst mist woorden en telt soms een woord te veel. Lees daarom de passages zelf.',
    ],
  },
  appendix: {
    title: 'Bijlage',
    heading: 'Alle verschillen, met nummers',
    gained: 'Alleen in de nieuwe versie',
    lost: 'Niet meer gevonden',
    changed: 'Gewijzigd',
    regrouped: 'Samengevoegd of gesplitst',
    moved: 'Op een andere plek',
    places: 'De passages die hiervoor genoemd zijn. Lange passages zijn ingekort.',
  },
  warnings: {
    'little-in-common': () =>
      'De twee stukken hebben bijna geen alinea’s gemeen. Zijn het wel twee versies van één stuk?',
    'order-reversed': ({ old, new: current }) =>
      `De oude versie lijkt van ${old} en de nieuwe van ${current}. Staat de oudste vooraan?`,
    'version-lengths': ({ ratio, longer }) =>
      `De ${longer === 'old' ? 'oude' : 'nieuwe'} versie is ${String(ratio).replace('.', ',')} keer zo lang als de andere. Misschien is de kortste een deel van het stuk.`,
    'unread-pages': ({ pages: n }) =>
      `${pages(n)} ${Number(n) === 1 ? 'kon' : 'konden'} niet gelezen worden. Wat daar staat, telt nergens mee.`,
  } as Readonly<
    Record<'little-in-common' | 'order-reversed' | 'version-lengths' | 'unread-pages', (data: Data) => string>
  >,
};

export const diffErrors: Readonly<Record<string, (data: Data) => string>> = {
  'diff-two': () =>
    'Noem twee stukken: eerst de oude versie, dan de nieuwe. Bijvoorbeeld: raakvlak diff oud.pdf nieuw.pdf.',
};
