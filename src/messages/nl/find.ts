// Dutch texts of `raakvlak zoek`: words in their context.
type Data = Readonly<Record<string, string | number>>;

const number = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const papers = (n: number): string => number(n, 'stuk', 'stukken');

export const find = {
  command: {
    description: 'zoek een woord, begrip of patroon in stukken, en toon het met de woorden eromheen',
    what: 'een woord of zinsdeel, een begrip (welfare/loneliness), een thema of dimensie, of /patroon/',
    files: 'stukken om in te zoeken (PDF, DOCX, ODT, HTML, Markdown of tekst)',
    exact: 'alleen precies deze vorm (net als aanhalingstekens om het woord)',
    compounds: 'zoek alleen het losse woord, niet in samenstellingen',
    all: 'zoek ook in koppen en in tekst die niet meetelt (zoals inhoudsopgaven en adressen)',
    sort: 'volgorde: position (zoals in de tekst), left of right (op het woord ervoor of erna)',
    context: 'hoeveel woorden u aan elke kant wilt zien, of sentence (de hele zin)',
    limit: 'hoeveel vindplaatsen per stuk u wilt zien',
    format: 'vorm: terminal, csv, json of xlsx',
    output: 'schrijf de vindplaatsen in dit bestand of deze map',
    examples: [
      'Voorbeelden:',
      '  raakvlak zoek mantelzorg welzijnskader.pdf',
      '  raakvlak zoek "sociale cohesie" "stukken/*.pdf" --sort right',
      '  raakvlak zoek welfare/loneliness cultuurnota.pdf -o eenzaamheid.xlsx',
      '  raakvlak zoek "/€ ?\\d+/" nota.pdf',
    ].join('\n'),
  },
  places: { heading: 'kop', 'left-out': 'telt niet mee' },
  perDocument: (file: string, hits: number, passages: number) =>
    `${file}: ${hits} keer, in ${number(passages, 'passage', 'passages')}`,
  more: (n: number) => `… en nog ${n}. Meer zien? Gebruik --limit, of -o met een bestand.`,
  total: (hits: number, passages: number, having: number, all: number) =>
    `${hits} keer gevonden, in ${number(passages, 'passage', 'passages')}, in ${having} van ${papers(all)}.`,
  compounds: (n: number, hits: number) =>
    n === hits
      ? `Het staat er steeds in een langer woord. Alleen het losse woord: --no-compounds.`
      : `Daarvan ${n} keer in een langer woord. Alleen het losse woord: --no-compounds.`,
  negated: (n: number) => `Bij ${n} staat een ontkenning (zoals geen of niet).`,
  elsewhere: (n: number) => `Nog ${n} keer in een kop of in tekst die niet meetelt. Die ziet u met --all.`,
  none: (what: string, n: number) => `‘${what}’ is niet gevonden in de lopende tekst van ${papers(n)}.`,
  noneAll: (what: string, n: number) => `‘${what}’ is niet gevonden in ${papers(n)}.`,
  proposals: (words: string) => `Wel in de tekst: ${words}. Bedoelt u dat?`,
  proposedId: (id: string) => `Of bedoelt u het begrip ${id}?`,
  soughtConcepts: (name: string, ids: string, more: number) =>
    `Gezocht: alle woorden bij ‘${name}’ (${ids}${more > 0 ? ` en nog ${number(more, 'begrip', 'begrippen')}` : ''}).`,
  soughtId: 'Zoekt u het woord zelf? Gebruik --exact.',
  partOf: (ids: string) => `Meer woorden over hetzelfde? Zoek het hele begrip: ${ids}.`,
};

/** By error code; joined with the other errors. */
export const findErrors: Readonly<Record<string, (data: Data) => string>> = {
  'find-pattern': ({ value, reason }) =>
    `${value} is geen goed patroon${reason ? ` (${reason})` : ''}. Zet het tussen twee schuine strepen, zoals /wijk(team|zorg)/i, en controleer de haakjes.`,
  'find-pattern-slow': ({ value, seconds }) =>
    `Zoeken met ${value} duurde langer dan ${seconds} seconden en is gestopt. Maak het patroon eenvoudiger: herhaal niets wat zelf al herhaalt, zoals (a+)+.`,
};
