// Dutch texts of `raakvlak profiel`: one framework alone.
import { createFormats } from '../format.js';
import { report } from './report.js';

const f = createFormats('nl');
const paragraphs = (n: number): string => (n === 1 ? '1 alinea' : `${f.count(n)} alinea’s`);
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);
const field = { culture: 'cultuur', welfare: 'zorg en welzijn' };

export const profile = {
  command: {
    description:
      'bekijk één kader: waar gaat het over, voor wie, waarom, hoe, en waar raken cultuur en welzijn elkaar',
    files: 'stukken die samen één kader zijn (PDF, DOCX, ODT, HTML, Markdown of tekst)',
    examples: [
      'Voorbeelden:',
      '  raakvlak profiel maatschappelijke-agenda.pdf',
      '  raakvlak profiel nota.pdf uitvoering.docx -o profiel.docx',
    ].join('\n'),
  },
  title: 'Waar gaat dit kader over?',
  read: (papers: string) => `Wij lazen ${papers}.`,

  aboutLead: 'Waarover gaat het?',
  about: (n: number, all: number, share: string, domain: 'culture' | 'welfare') =>
    n === 0
      ? `Over ${field[domain]} vonden wij geen enkele alinea.`
      : `Over ${field[domain]} ${n === 1 ? 'gaat' : 'gaan'} ${f.count(n)} van de ${paragraphs(all)} (${share}).`,
  mostly: (themes: string) => `De onderwerpen die het meest voorkomen: ${themes}.`,
  /** The clear sentence when a domain hardly occurs: an open place. */
  hardly: (domain: 'culture' | 'welfare', n: number, all: number) =>
    `Over ${field[domain]} staat bijna niets in dit stuk: ${n === 0 ? `geen enkele van de ${paragraphs(all)}` : `${f.count(n)} van de ${paragraphs(all)}`}. Dat is een open plek. Misschien staat het in een ander stuk.`,
  question: (domain: 'culture' | 'welfare') =>
    `Welke alinea over ${field[domain]} zou u in dit stuk willen lezen, en wie kan die met u schrijven?`,
  peopleLead: 'Voor wie?',
  people: (groups: string) => `Het meest genoemd: ${groups}.`,
  peopleNone: 'Wij vonden geen groepen mensen die het stuk vaker noemt.',
  touchingLead: 'Waar raken cultuur en welzijn elkaar?',
  touching: (n: number) =>
    n === 0
      ? 'Een passage die cultuur en welzijn bij elkaar brengt, vonden wij niet.'
      : `Wij vonden ${n === 1 ? '1 raakvlak: een passage die ze bij elkaar brengt' : `${f.count(n)} raakvlakken: passages die ze bij elkaar brengen`}.`,
  commitment: (secured: number, measures: number, wishes: number) => {
    const parts = [
      ...(secured > 0 ? [`${f.count(secured)} geborgd (wie, met geld of een datum)`] : []),
      ...(measures > 0 ? [`${f.count(measures)} ${measures === 1 ? 'maatregel' : 'maatregelen'}`] : []),
      ...(wishes > 0 ? [`${f.count(wishes)} ${wishes === 1 ? 'wens' : 'wensen'}`] : []),
    ];
    return `Daarvan: ${f.list(parts)}.`;
  },
  healthLead: 'Positieve Gezondheid?',
  health: (dimensions: string) => `De tekst verwijst het meest naar ${dimensions}.`,
  healthNone: 'Wij vonden geen taal die naar de zes dimensies verwijst.',

  aboutPart: {
    heading: 'Waarover gaat het?',
    intro:
      'Een alinea kan over cultuur gaan, over zorg en welzijn, over allebei of over iets anders. Daaronder staan de thema’s en onderwerpen die het meest voorkomen.',
    captionShares: 'Alinea’s van de lopende tekst',
    captionThemes: 'Thema’s, aantal passages en waar',
    captionConcepts: 'Onderwerpen, aantal passages en waar',
    rows: {
      culture: 'Alleen over cultuur',
      welfare: 'Alleen over zorg en welzijn',
      both: 'Over allebei',
      neither: 'Over geen van beide',
    },
    spread: (n: number, all: number) => `${f.count(n)} van ${f.count(all)}`,
    appendixHeading: 'Alinea’s over cultuur en over zorg en welzijn',
    notFound: (themes: string) =>
      `Deze thema’s vonden wij niet: ${themes}. Misschien staan ze in een ander stuk.`,
  },
  touchingPart: {
    heading: 'Waar raken cultuur en welzijn elkaar?',
    none: 'Een passage die cultuur en welzijn bij elkaar brengt, vonden wij niet in deze tekst. Misschien staat die in een ander stuk.',
    restHeading: 'De andere raakvlakken',
    bothHeading: 'Passages die allebei noemen',
    bothIntro: 'Deze passages noemen cultuur en welzijn, maar brengen ze niet in één zin bij elkaar.',
  },
  forWhom: {
    intro:
      'De mensen die het stuk noemt, en de rol die zij krijgen. Achter elk aantal staat waar u de eerste zes passages vindt; de hele lijst staat in de bijlage. Ook staat er in hoeveel paragrafen een onderwerp voorkomt: hoe meer, hoe meer het door de hele tekst heen staat.',
    caption: 'Doelgroepen',
    role: 'Rol van deze mensen: bereiken en bedienen, of samen doen en meebeslissen',
  },
  why: {
    intro: 'De redenen die het stuk geeft, en de wetten, afspraken en programma’s waar het naar verwijst.',
    motives: 'Redenen',
    frames: 'Wetten, landelijke (of Vlaamse) afspraken en programma’s',
  },
  how: {
    intro:
      'De middelen die het stuk noemt, de partijen met wie het werkt, en de drempels voor mensen die mee willen doen.',
    instruments: 'Middelen',
    actors: 'Partijen',
    thresholds: 'Drempels',
  },
  none: 'Hierover vonden wij niets in de tekst.',
  openHeading: 'Een open plek',
  dimensionsCaption: 'Aantal passages per dimensie; tussen haken het aantal per 1.000 woorden',
  blocksCaption: 'Bouwstenen, aantal passages',
  columns: {
    passages: 'Passages',
    paragraphs: 'Alinea’s',
    share: 'Deel',
    sections: 'In paragrafen',
    theme: 'Thema',
    about: 'Waarover',
  },
  conceptsIntro:
    'Per onderwerp het aantal passages, het aantal paragrafen waarin ze staan (tussen haken, als het er meer dan één is) en de nummers van die passages.',
  /** How it is done: what of the comparison also holds for one framework. */
  method: report.method.items.slice(0, 4),
  passages,
};
