// Dutch texts of `batch` and `merge`: help, progress, what is wrong with a manifest, and how to go on.

type Data = Readonly<Record<string, string | number>>;

const number = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? one : many}`;
const papers = (n: number): string => number(n, 'stuk', 'stukken');
const units = (n: number): string => number(n, 'gemeente en jaar', 'gemeenten en jaren');
const meant = (hint: string | number | undefined): string => (hint ? ` Bedoelt u ${hint}?` : '');

/** '40 seconden', '3 minuten', '2,5 uur'. */
function duration(seconds: number): string {
  if (seconds < 90) return number(Math.max(1, Math.round(seconds)), 'seconde', 'seconden');
  if (seconds < 5400) return `${Math.round(seconds / 60)} minuten`;
  return `${(seconds / 3600).toFixed(1).replace('.', ',')} uur`;
}

export const batch = {
  description:
    'vergelijk de stukken van veel gemeenten en jaren en maak er één gegevensset van: tabellen, codeboek en verantwoording',
  input:
    'een manifest (tabel met pad, domein, gemeente, code, jaar) of een map <gemeente>/<cultuur|welzijn>/*',
  output: 'map voor de gegevensset',
  threads: 'hoeveel stukken tegelijk (standaard: één per processorkern)',
  resume: 'ga verder in een map waarin al een run staat',
  shard: 'doe alleen deel i van n, bijvoorbeeld 2/8; voeg de delen daarna samen met raakvlak merge',
  format: 'vorm van de tabellen: csv, parquet of allebei, met een komma ertussen',
  paragraphs: 'schrijf ook paragraphs: een rij per alinea, met waar zij over gaat (zonder de tekst)',
  reports: 'maak ook een rapport per gemeente en jaar (HTML)',
  guessDomain: 'raad het domein uit de inhoud waar het niet vermeld is; dat staat dan in documents',
  cache: 'map voor tussenresultaten (standaard: in de map van -o)',
  strict: 'geef afsluitcode 2 als er iets in errors staat',
  examples: [
    'Voorbeelden:',
    '  raakvlak reeks manifest.csv -o uitkomst',
    '  raakvlak reeks stukken/ -o uitkomst --format csv,parquet --reports',
    '  raakvlak reeks manifest.csv -o deel1 --shard 1/4',
  ].join('\n'),
  merge: {
    description: 'voeg de delen van een run (batch --shard) samen tot één gegevensset',
    folders: 'de mappen van alle delen',
    output: 'map voor de gegevensset',
    examples: ['Voorbeeld:', '  raakvlak voegsamen deel1 deel2 deel3 -o uitkomst'].join('\n'),
  },
  /** A mistake in the manifest, or a file in a folder that fits nowhere. */
  badRow: (row: number | null, path: string, sentence: string) =>
    `${row === null ? path : `Rij ${row}${path ? ` (${path})` : ''}`}: ${sentence}`,
  /** A remark on rows of the manifest: the first of them is named. @param rows none without a manifest */
  inRows: ([first, ...others]: readonly number[], sentence: string) =>
    first === undefined
      ? sentence
      : `Rij ${first}${others.length > 0 ? ` en ${number(others.length, 'andere rij', 'andere rijen')}` : ''}: ${sentence}`,
  /** @param left rows or files that were left out */
  start: (
    n: { readonly units: number; readonly files: number; readonly left: number },
    from: 'manifest' | 'folder',
  ) => {
    const [one, many] = from === 'manifest' ? ['regel is', 'regels zijn'] : ['bestand is', 'bestanden zijn'];
    const left = `${number(n.left, one, many)} overgeslagen en ${n.left === 1 ? 'staat' : 'staan'} in errors.`;
    return `${units(n.units)}, ${papers(n.files)}.${n.left > 0 ? ` ${left}` : ''}`;
  },
  shardStart: (part: number, parts: number, n: number) => `Deel ${part} van ${parts}: ${units(n)}.`,
  /** @param rate papers per second @param left seconds; null when nothing can be said yet */
  progress: (done: number, all: number, rate: number, left: number | null) =>
    `${done.toLocaleString('nl-NL')} van ${papers(all)}${rate > 0 ? `, ${rate.toFixed(1).replace('.', ',')} per seconde` : ''}${left === null ? '' : `, nog ongeveer ${duration(left)}`}`,
  writing: (done: number, all: number) => `Tabellen schrijven: ${done} van ${units(all)}`,
  /** @param n units, those of which both sides were read, and those that stood in the cache; papers; errors */
  done: (
    n: Readonly<Record<'units' | 'compared' | 'cached' | 'read' | 'errors', number>>,
    folder: string,
  ) => {
    const cached = n.cached > 0 ? ` en ${n.cached.toLocaleString('nl-NL')} uit de cache` : '';
    const errors = n.errors === 0 ? 'geen fouten' : `${number(n.errors, 'fout', 'fouten')} (zie errors)`;
    return `Klaar: ${units(n.units)}, waarvan ${n.compared.toLocaleString('nl-NL')} vergeleken${cached}, ${papers(n.read)} gelezen, ${errors}. De gegevensset staat in ${folder}.`;
  },
  /** What was to be left out of all papers, and is in none. @param pages as typed: '1-3', or 'nota.pdf:40-' */
  noPages: (pages: string) =>
    `Geen enkel stuk heeft de bladzijden ${pages} van --exclude-pages. Daarvoor is niets weggelaten.`,
  noSection: (heading: string) =>
    `Geen enkel stuk heeft de kop ‘${heading}’ van --exclude-section. Daarvoor is niets weggelaten.`,
  notices: {
    'batch-place-unknown': ({ name, hint }) =>
      `${name} staat niet in de lijst van Nederlandse gemeenten van 2023 en krijgt geen code.${hint ? ` Bedoelt u ${hint}?` : ''} Een Vlaamse gemeente telt gewoon mee, en een gemeente die gefuseerd is ook.`,
    'batch-code-unknown': ({ code, name }) =>
      `${code} (${name}) staat niet in de lijst van gemeenten van 2023. De code blijft zo staan, de provincie is onbekend.`,
    'batch-place-named': ({ name, code, named }) =>
      `${name} heet in de tabellen ${named}, de naam bij ${code}.`,
    'batch-files-ignored': ({ count }) =>
      `${number(Number(count), 'bestand is', 'bestanden zijn')} geen tekst (zoals een tabel of foto) en ${Number(count) === 1 ? 'telt' : 'tellen'} niet mee.`,
  } as Readonly<Record<string, (data: Data) => string>>,
};

const MERGE_WORDS: Readonly<Record<string, string>> = {
  version: 'de versie van Raakvlak',
  lexicons: 'de woordenlijsten',
  parts: 'het aantal delen',
  units: 'het aantal gemeenten en jaren',
  corpus: 'de lijst van gemeenten en jaren',
  recipe: 'een optie of het programma',
  input: 'het manifest of de vorm van de tabellen',
};

/** By error code; joined with the other errors. */
export const batchErrors: Readonly<Record<string, (data: Data) => string>> = {
  'batch-input-missing': () =>
    'Noem een manifest of een map na batch, bijvoorbeeld: raakvlak batch manifest.csv -o uitkomst.',
  'batch-output-missing': ({ command }) =>
    `Noem met -o de map voor de gegevensset, bijvoorbeeld: raakvlak ${command} … -o uitkomst.`,
  'merge-input-missing': () =>
    'Noem de mappen van alle delen na merge, bijvoorbeeld: raakvlak merge deel1 deel2 -o uitkomst.',
  'batch-manifest-form': ({ file }) =>
    `${file} is geen tabel en geen map. Geef een manifest (.csv, .tsv of .xlsx) of een map met per gemeente een map cultuur en een map welzijn.`,
  'batch-column-missing': ({ file, column, dutch, hint }) =>
    `In ${file} staat geen kolom ${dutch} (of ${column}).${hint ? ` Er is wel een kolom ${hint}: geef die de goede naam.` : ''}${column === 'domain' ? ' Zonder die kolom kan het met --guess-domain: dan wordt het domein geraden.' : ''}`,
  'batch-no-rows': ({ file }) =>
    `In ${file} staat geen enkel stuk dat gebruikt kan worden. Verbeter wat hierboven staat, of noem een ander manifest of een andere map.`,
  'batch-row-long': ({ columns }) =>
    `Deze rij heeft meer dan ${columns} cellen. Staat er een scheidingsteken in een cel? Zet die cel tussen aanhalingstekens.`,
  'batch-path-missing': () => 'De cel met het pad van het stuk is leeg.',
  'batch-path-double': ({ row }) =>
    `Dit stuk staat ook in rij ${row}, bij dezelfde gemeente en hetzelfde jaar. Daar telt het één keer mee.`,
  'batch-domain-missing': () => 'Het domein is leeg. Vul cultuur of welzijn in, of gebruik --guess-domain.',
  'batch-domain-unknown': ({ value, hint }) =>
    `‘${value}’ is geen domein.${meant(hint)} Kies cultuur of welzijn.`,
  'batch-domain-unclear': ({ culture, welfare }) =>
    `Aan de inhoud is niet te zien of dit over cultuur of over welzijn gaat (${culture} en ${welfare} alinea’s). Vul het domein zelf in.`,
  'batch-year': ({ value }) =>
    `‘${value}’ is geen jaar. Schrijf vier cijfers, zoals 2025, of laat de cel leeg.`,
  'batch-exclude-pages': ({ value }) =>
    `‘${value}’ zijn geen bladzijden om weg te laten. Schrijf ze als 1-3, 40- (dat is 1 tot en met 3, en alles vanaf 40). Maakte Excel er een datum of getal van? Zet de kolom dan eerst op tekst.`,
  'batch-no-pages': () =>
    'Dit bestand heeft geen vaste bladzijden. Laat in plaats daarvan een paragraaf weg, in de kolom zonder_paragraaf (of exclude_section).',
  'batch-place-missing': () => 'De gemeente is leeg. Vul een naam of een gemeentecode in.',
  'batch-place-ambiguous': ({ name, names }) =>
    `Er is meer dan één gemeente ${name}. Schrijf de naam voluit (${names}) of vul de gemeentecode in.`,
  'batch-place-code': ({ name, code, named }) =>
    `Naam en code passen niet bij elkaar: ${code} is ${named}, en hier staat ${name}. Verbeter een van de twee.`,
  'batch-code-form': ({ code }) =>
    `‘${code}’ is geen gemeentecode. Schrijf GM en vier cijfers, zoals GM0106.`,
  'batch-code-alone': ({ code }) =>
    `${code} staat niet in de lijst van gemeenten van 2023. Vul ook de naam van de gemeente in.`,
  'batch-folder-place': () =>
    'Dit stuk staat niet in de map van een gemeente. Maak mappen als Assen/cultuur.',
  'batch-folder-domain': () =>
    'Dit stuk staat niet in een map cultuur of welzijn. Zet het in zo’n map, of gebruik --guess-domain.',
  'batch-unit-failed': ({ unit, reason }) =>
    `De vergelijking van ${unit} is niet gelukt (${reason}). De stukken zelf zijn wel gelezen.`,
  'batch-out-file': ({ file }) => `${file} is een bestand. Geef na -o de naam van een map.`,
  'batch-out-taken': ({ file }) =>
    `In ${file} staan al andere bestanden. Kies na -o een lege of nieuwe map, dan raakt er niets kwijt.`,
  'batch-out-run': ({ file }) =>
    `In ${file} staat al een run. Ga ermee verder met --resume, of kies na -o een andere map.`,
  'batch-out-part': ({ file, held, wanted }) =>
    `In ${file} staat al ${held ? `deel ${held}` : 'een hele run'}: kies na -o een andere map voor ${wanted ? `deel ${wanted}` : 'de hele run'}, dan raakt er niets kwijt.`,
  'batch-shard': ({ value }) =>
    `${value} kan niet bij --shard. Schrijf deel/delen, zoals 1/4, 2/4, 3/4 en 4/4.`,
  'batch-stopped': ({ done, all }) =>
    `Gestopt: ${done} van ${all} gemeenten en jaren zijn klaar en bewaard. Verder gaan kan met dezelfde opdracht en --resume erachter.`,
  'merge-no-shard': ({ file }) =>
    `${file} is geen map van een deel dat klaar is. Maak het deel af met raakvlak batch --shard … --resume.`,
  'merge-into-part': ({ file }) =>
    `${file} is zelf een van de delen: kies na -o een andere map, dan blijft dat deel bewaard.`,
  'merge-damaged': ({ file }) => `${file} is beschadigd. Kopieer de map van dat deel opnieuw.`,
  'merge-differs': ({ file, other, what }) =>
    `${file} en ${other} horen niet bij dezelfde run: ${MERGE_WORDS[String(what)] ?? String(what)} ${what === 'lexicons' ? 'zijn' : 'is'} anders. Maak alle delen met dezelfde versie, woordenlijsten, opties en stukken.`,
  'merge-version': ({ file, version, own }) =>
    `${file} is gemaakt met Raakvlak ${version}, en dit is ${own}. Voeg samen met dezelfde versie.`,
  'merge-double': ({ file, other, part }) =>
    `${file} en ${other} zijn allebei deel ${part}. Geef elk deel één keer.`,
  'merge-missing': ({ missing, parts }) =>
    `Van de ${parts} delen is dit er niet bij: ${missing}. Maak of kopieer het, en voeg dan samen.`,
};
