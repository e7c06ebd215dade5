// Dutch texts on one paper that holds both domains: how it was divided, and what that means.
import { createFormats } from '../format.js';

type Data = Readonly<Record<string, string | number>>;

const f = createFormats('nl');
const paragraphs = (n: number): string => (n === 1 ? '1 alinea' : `${f.count(n)} alinea’s`);
const sections = (n: number): string => (n === 1 ? '1 paragraaf' : `${f.count(n)} paragrafen`);
const quoted = (lines: string | number | undefined): string =>
  String(lines)
    .split('\n')
    .map((line) => `‘${line}’`)
    .join(', ');
const field = { culture: 'cultuur', welfare: 'zorg en welzijn' };

export const both = {
  option:
    'één stuk waarin cultuur én welzijn staan (coalitieakkoord, meerjarenplan, breed programma): de paragrafen worden verdeeld',
  sectionOption: {
    culture:
      'met --both: deze paragraaf, met alles eronder, hoort bij cultuur: de kop of het nummer (mag vaker)',
    welfare: 'met --both: deze paragraaf hoort bij zorg en welzijn (mag vaker)',
    neither: 'met --both: deze paragraaf hoort bij geen van beide en telt niet mee (mag vaker)',
  },
  example: '  raakvlak vergelijk --beide coalitieakkoord.pdf --cultuur-paragraaf "Leven in de wijk"',

  read: (papers: string, culture: number, welfare: number, neither: number) =>
    `Wij lazen ${papers}. Cultuur en welzijn staan daar samen in. Daarom verdeelden wij de tekst. ` +
    `Wat vooral over cultuur gaat, noemen wij hier het cultuurkader (${paragraphs(culture)}). ` +
    `Wat vooral over zorg en welzijn gaat, noemen wij het welzijnskader (${paragraphs(welfare)}). ` +
    (neither === 0
      ? ''
      : `${neither === 1 ? 'De andere alinea gaat' : `De andere ${paragraphs(neither)} gaan`} vooral over iets anders en ${neither === 1 ? 'telt' : 'tellen'} niet mee.`),
  /** When a side has no part: the clear sentence, with the paragraphs that do speak of it. */
  hardly: (domain: 'culture' | 'welfare', about: number, all: number) =>
    `Over ${field[domain]} staat bijna niets in dit stuk: ` +
    (about === 0
      ? `wij vonden er geen enkele alinea over.`
      : `${about} van de ${paragraphs(all)} ${about === 1 ? 'noemt' : 'noemen'} het, en geen paragraaf gaat er vooral over.`) +
    ' Dat is zelf een open plek. Misschien staat het in een ander stuk.',
  question: (domain: 'culture' | 'welfare') =>
    `Welke alinea over ${field[domain]} zou u in dit stuk willen lezen, en wie kan die met u schrijven?`,
  readOnly: (papers: string) =>
    `Wij lazen ${papers}, en zochten daarin paragrafen over cultuur en paragrafen over zorg en welzijn.`,
  profileInstead: (file: string) =>
    `Vergelijken kan dan niet. Wat er wel staat, ziet u met raakvlak profiel ${file}.`,

  heading: 'Hoe is de tekst verdeeld?',
  intro:
    'Een paragraaf telt bij cultuur of bij zorg en welzijn als haar kop dat zegt, of als haar alinea’s daar duidelijk vooral over gaan. Een kleine paragraaf gaat mee met die erboven. In een tabel met acties van allerlei soort telt elke rij voor zich.',
  caption: 'Verdeling van de paragrafen, met alles wat eronder valt en aan dezelfde kant staat',
  allCaption: 'Alle paragrafen en tabelrijen, elk zonder wat eronder valt',
  columns: {
    section: 'Paragraaf',
    side: 'Hoort bij',
    paragraphs: 'Alinea’s',
    evidence: 'Waarom',
  },
  sides: { culture: 'cultuur', welfare: 'zorg en welzijn', neither: 'geen van beide' },
  rows: (heading: string) => `tabelrijen in ${heading}`,
  noHeading: 'tekst vóór de eerste kop',
  reasons: {
    option: 'door u gekozen',
    heading: 'de kop noemt het',
    text: 'de alinea’s gaan erover',
    parent: 'gaat mee met de paragraaf erboven',
    row: 'elke rij voor zich',
    unclear: 'niet duidelijk één van beide',
  },
  /** Paragraphs about culture alone, welfare alone, both. */
  evidence: (culture: number, welfare: number, allebei: number) =>
    [
      ...(culture > 0 ? [`${f.count(culture)} over cultuur`] : []),
      ...(welfare > 0 ? [`${f.count(welfare)} over zorg en welzijn`] : []),
      ...(allebei > 0 ? [`${f.count(allebei)} over allebei`] : []),
    ].join(', '),
  more: (n: number) =>
    `Nog ${n === 1 ? '1 groep' : `${f.count(n)} groepen`} paragrafen of tabelrijen ${n === 1 ? 'staat' : 'staan'} in de bijlage.`,
  neither: (parts: number, n: number, examples: string) =>
    `${sections(parts)} (${paragraphs(n)}) ${parts === 1 ? 'hoort' : 'horen'} bij geen van beide${examples ? `, zoals ${examples}` : ''}.`,
  correct:
    'Klopt de verdeling niet? Noem dan de kop of het nummer na --cultuur-paragraaf, --welzijn-paragraaf of --geen-paragraaf.',
  appendixHeading: 'De hele verdeling',

  score: (s: string, low: string, high: string) =>
    `Op een schaal van 0 (geen woord gedeeld) tot 1 (zoals twee helften van één tekst) komen zij op ${s}. (Dit getal heet S; 95%-interval ${low} tot ${high}.) Let op: wij verdeelden één tekst naar onderwerp. Daardoor is dit getal vanzelf laag. Zet het nooit naast de S van andere stukken.`,
};

/** By error code; joined with the other errors. */
export const bothErrors: Readonly<Record<string, (data: Data) => string>> = {
  'both-and-sides': () =>
    'Gebruik --both (--beide) voor één stuk waarin allebei staat, of --culture met --welfare voor aparte stukken. Samen kan niet.',
  'both-missing': ({ option }) => `${option} verdeelt de paragrafen van één stuk. Noem dat stuk na --both.`,
  'both-empty': () => 'Er is geen enkel stuk om te verdelen. Noem er minstens één na --both.',
  'both-section-unknown': ({ option, value, hint }) =>
    `Na ${option}: geen kop past bij ‘${value}’.${hint ? ` Bedoelt u ${quoted(hint)}?` : ''} Alle koppen ziet u met raakvlak extract.`,
  'both-section-twice': ({ heading }) =>
    `‘${heading}’ kan maar bij één kant horen. Noem de kop na één van --culture-section, --welfare-section en --neither-section.`,
};
