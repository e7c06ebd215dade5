// Dutch texts on what kind of paper a document is, and of which year.
type Data = Readonly<Record<string, string | number>>;

const kinds = {
  policy: 'visie of nota',
  programme: 'plan of programma',
  'coalition-agreement': 'coalitieakkoord',
  'election-programme': 'verkiezingsprogramma',
  'national-agreement': 'landelijk akkoord',
  budget: 'begroting of meerjarenplan',
  report: 'evaluatie of rapport',
  dossier: 'dossier',
};

/** Codes with a comma between them, as words. */
const named = (codes: string | number | undefined): string =>
  String(codes)
    .split(',')
    .map((code) => `‘${kinds[code as keyof typeof kinds]}’`)
    .join(' en ');

export const papers = {
  kinds,
  caption: 'Soort en jaar zijn een schatting: u weet het zelf beter',
  columns: { document: 'Stuk', kind: 'Soort', year: 'Jaar' },
  from: {
    title: 'volgens de titel',
    'file-name': 'volgens de bestandsnaam',
    'first-pages': 'volgens de eerste bladzijden',
    text: 'volgens de tekst',
  },
  unknown: 'onbekend',
};

export const paperWarnings: Readonly<Record<string, (data: Data) => string>> = {
  'kinds-differ': ({ culture, welfare }) =>
    `De stukken lijken van een verschillende soort: voor cultuur ${named(culture)}, voor zorg en welzijn ${named(welfare)}. Een deel van de verschillen kan daardoor komen.`,
  'years-differ': ({ culture, welfare, years }) =>
    `De stukken beginnen ${years} jaar na elkaar, voor zover wij zien: voor cultuur ${culture}, voor zorg en welzijn ${welfare}. Een deel van de verschillen kan daardoor komen.`,
  'election-programme': ({ count, all }) =>
    `${Number(count) === Number(all) ? (Number(all) === 1 ? 'Dit lijkt een verkiezingsprogramma' : 'De stukken lijken verkiezingsprogramma’s') : `${count} van de ${all} stukken ${Number(count) === 1 ? 'lijkt een verkiezingsprogramma' : 'lijken verkiezingsprogramma’s'}`} (of een deel ervan). Een verkiezingsprogramma is geen vastgesteld beleid.`,
};
