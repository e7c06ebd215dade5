// Dutch texts around the touching passages: level, copies, who gains, who works together, wording, questions seen.
import { createFormats } from '../format.js';
import { roleQuestions } from '../questions/roles.js';

const f = createFormats('nl');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);
const where = (places: string): string => (places ? ` (${places})` : '');

/** What the sentence about something that was seen needs. */
export interface Seen {
  /** Passages, and of how many. */
  readonly n: number;
  readonly total: number;
  /** The framework that has them and the one that does not, with what either writes about there. */
  readonly side: string;
  readonly about: string;
  readonly other: string;
  readonly aboutOther: string;
  /** The word that it is about, where it is about one. */
  readonly word: string;
}

export const meeting = {
  /** @param words words that show it */
  level: {
    policy: (words: string) => `beleid (${words})`,
    floor: (words: string) => `vloer (${words})`,
    explained: 'Soms staat er ook ‘beleid’ (plannen, geld) of ‘vloer’ (wat er op een gewone dag gebeurt).',
  },
  repeats: (times: number, places: string) => `${times}×, ook: ${places}`,
  place: (framework: string, page: string) => `${framework}, ${page}`,

  viceVersa: {
    lead: (framework: string, n: number, share: string, domain: string) =>
      n === 0
        ? `In ${framework} vonden wij geen passage over ${domain}.`
        : `In ${framework} ${n === 1 ? 'gaat' : 'gaan'} ${passages(n)} (${share} van de alinea’s) over ${domain}.`,
    real: (n: number, total: number, places: string) =>
      n === 0
        ? `Een eigen zin over dat veld, met wat er gebeurt, wie het doet of welk geld, vonden wij ${total === 1 ? 'er' : 'daar'} niet bij (een woord in een rijtje telt hier niet).`
        : `${total === 1 ? 'Daar' : n === total ? 'Bij al die passages' : `Bij ${f.count(n)} daarvan`} staat ook wat er gebeurt, wie het doet of met welk geld. Lees vooral: ${places}.`,
  },

  benefits: {
    caption:
      'Raakvlakken over een doelgroep én een dimensie van Positieve Gezondheid (nummers van de passages)',
    audience: 'Doelgroep',
  },
  partners: {
    pair: (first: string, second: string) => `${first} – ${second}`,
    line: (items: string) =>
      `Deze partijen staan het vaakst samen in één passage (aantal passages, eerst in het cultuurkader): ${items}.`,
    item: (first: string, second: string, culture: number, welfare: number) =>
      `‘${first}’ met ‘${second}’ (${f.count(culture)} en ${f.count(welfare)})`,
  },
  bridge: {
    /** Words that both frameworks use. */
    line: (items: string) =>
      `Brugtaal is van beide velden, en telt voor geen van beide mee. Beide kaders gebruiken (aantal passages, eerst in het cultuurkader): ${items}.`,
    item: (label: string, culture: number, welfare: number) =>
      `‘${label}’ (${f.count(culture)} en ${f.count(welfare)})`,
  },

  wording: {
    why: '‘Zingen’ of ‘leeskring’ zegt een lezer uit het andere veld meer dan ‘kunst en cultuur’.',
    touching: (counts: string) => `In de raakvlakken: ${counts}.`,
    other: (counts: string) => `Waar het welzijnskader over cultuur schrijft: ${counts}.`,
    counts: (concrete: string, abstract: string) =>
      `concrete woorden in ${concrete} en algemene in ${abstract}`,
    passages: (n: number, places: string) =>
      n === 0 ? 'geen enkele passage' : `${passages(n)}${where(places)}`,
    personFirst: (framework: string, words: string, n: number, places: string, instead: string) =>
      `Een tip: in ${framework} lezen wij ${words} (${passages(n)}: ${places}). U kunt ook schrijven: ‘${instead}’. Dan staat de mens voorop en niet het kenmerk. Fout is het andere woord niet.`,
  },

  perhaps: {
    heading: 'Misschien toch',
    intro:
      'Deze onderwerpen telden wij in het ene kader vaker, en in het andere niet. Maar er staan daar wel woorden die erop lijken, soms in een ander verband. Daarom noemen wij ze geen open plek. Kijkt u zelf?',
    item: (label: string, n: number, presentIn: string, missingIn: string, words: string) =>
      `${label}: ${passages(n)} in ${presentIn}; in ${missingIn} ${words}`,
    word: (word: string, page: string) => `‘${word}’${where(page)}`,
    more: (n: number) => `en nog ${f.count(n)}`,
  },

  talk: {
    heading: 'Meer vragen bij wat wij zagen',
    intro: 'Deze vragen horen bij wat in beide teksten opviel. Erachter staat waar u het vindt.',
    /** What was seen, before its question. */
    seen: {
      'vice-versa': ({ n, side, about, other, aboutOther }: Seen) =>
        `In ${side} ${n === 1 ? 'zegt 1 passage' : `zeggen ${f.count(n)} passages`} iets concreets over ${about}. Zo’n passage over ${aboutOther} vonden wij in ${other} niet (een woord in een rijtje telt hier niet).`,
      'same-word': ({ word }: Seen) =>
        `Beide kaders gebruiken ‘${word}’ vaak, maar met andere woorden eromheen.`,
      'wish-without-agreement': ({ n, total }: Seen) =>
        n === total
          ? n === 1
            ? 'Het raakvlak dat wij vonden, is een wens.'
            : `Alle ${f.count(n)} raakvlakken zijn een wens.`
          : `${n === 1 ? 'Eén' : f.count(n)} van de ${f.count(total)} raakvlakken ${n === 1 ? 'is' : 'zijn'} een wens.`,
      obstacle: ({ n }: Seen) =>
        `${n === 1 ? 'Eén passage noemt' : `${passages(n)} noemen`} iets wat samenwerken lastig kan maken.`,
      'money-temporary': ({ n }: Seen) =>
        `${n === 1 ? 'Eén passage gaat' : `${passages(n)} gaan`} over tijdelijk geld.`,
      'policy-without-floor': ({ n, total }: Seen) =>
        `${n === 1 ? 'Eén' : f.count(n)} van de ${f.count(total)} raakvlakken ${n === 1 ? 'gaat' : 'gaan'} over plannen, afspraken of geld. Woorden voor een gewone dag op de vloer vonden wij bij geen enkel raakvlak.`,
      'abstract-language': ({ n }: Seen) =>
        `${n === 1 ? 'Eén raakvlak noemt' : `${f.count(n)} raakvlakken noemen`} cultuur alleen in algemene woorden.`,
      'role-of-audience': ({ n }: Seen) =>
        `${f.count(n)} raakvlakken gaan over mensen bereiken of bedienen. Woorden over samen doen en meebeslissen vonden wij er niet bij.`,
    },
    /** @param all whether `places` names all of them */
    look: (places: string, all: boolean) => ` (Kijk ${all ? '' : 'bijvoorbeeld '}bij ${places}.)`,
  },

  behind: {
    heading: 'Achter deze getallen',
    intro: 'De nummers van de passages achter getallen in het rapport die daar niet allemaal staan.',
    column: 'Wat',
    about: 'Over het andere veld',
    real: 'Over het andere veld, met wat er gebeurt, wie het doet of welk geld',
    concreteTouching: 'Raakvlakken met concrete woorden voor kunst',
    abstractTouching: 'Raakvlakken met algemene woorden voor kunst',
    concreteOther: 'Concrete woorden voor kunst in het welzijnskader',
    abstractOther: 'Algemene woorden voor kunst in het welzijnskader',
  },

  roles: {
    heading: 'Vragen per rol',
    intro:
      'Deze vragen kunt u stellen in een gesprek met één persoon, vóór u met z’n allen aan tafel gaat. Kies er twee of drie.',
    groups: roleQuestions.map(({ label, questions }) => ({
      label: label.nl,
      questions: questions.map((question) => question.nl),
    })),
  },
};
