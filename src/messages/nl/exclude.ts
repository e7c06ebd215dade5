// Dutch texts on what the user leaves out: pages and sections.

type Data = Readonly<Record<string, string | number>>;

const words = (n: string | number | undefined): string =>
  Number(n) === 1 ? '1 woord' : `${Number(n).toLocaleString('nl-NL')} woorden`;
const quoted = (lines: string | number | undefined): string =>
  String(lines)
    .split('\n')
    .map((line) => `‘${line}’`)
    .join(', ');

export const exclude = {
  pagesOption:
    'laat bladzijden weg, bijvoorbeeld 1-3,40 of 40- (tel vanaf het voorblad, dat is 1; niet het gedrukte nummer). Voor één bestand: nota.pdf:1-3',
  sectionOption:
    'laat een paragraaf of hoofdstuk weg met alles wat eronder valt: de kop (bijvoorbeeld Financiën) of het nummer (6.2). Mag vaker. Voor één bestand: nota.pdf:Financiën',
};

export const excludeErrors: Readonly<Record<string, (data: Data) => string>> = {
  'exclude-pages-form': ({ option, value }) =>
    `${value} kan niet bij ${option}. Schrijf bladzijden als 1-3,40 (of 40- voor alles vanaf 40), met een bestand ervoor als nota.pdf:1-3.`,
  'exclude-file-unknown': ({ name, hint }) =>
    `--exclude-pages noemt ${name}, maar dat bestand wordt niet gelezen.${hint ? ` Bedoelt u ${hint}?` : ''}`,
  'exclude-no-pages': ({ file }) =>
    `${file} heeft geen vaste bladzijden. Laat in plaats daarvan een paragraaf weg met --exclude-section.`,
  'exclude-pages-beyond': ({ pages, last }) =>
    `Bladzijde ${pages} weglaten kan niet: de laatste bladzijde is ${last}. Tel vanaf het voorblad, dat is 1.`,
  'exclude-section-unknown': ({ value, hint }) =>
    `Geen kop die past bij ‘${value}’.${hint ? ` Bedoelt u ${quoted(hint)}?` : ''} Alle koppen ziet u met raakvlak extract.`,
  'exclude-everything': ({ file }) =>
    `Van ${file} blijft niets over: alles is weggelaten. Laat minder bladzijden of paragrafen weg.`,
};

export const excludeNotices: Readonly<Record<string, (data: Data) => string>> = {
  'excluded-pages': ({ pages, count, words: n }) =>
    `Op verzoek ${Number(count) === 1 ? 'telt' : 'tellen'} bladzijde ${pages} niet mee (${words(n)}).`,
  'excluded-sections': ({ heading, sections, words: n }) =>
    `Op verzoek telt ‘${heading}’ niet mee (${Number(sections) === 1 ? '' : `${sections} paragrafen, `}${words(n)}).`,
  'pages-not-excluded': () =>
    'Dit bestand heeft geen vaste bladzijden: er zijn hier geen bladzijden weggelaten.',
};
