// Dutch texts of `raakvlak controleer`: the command, the findings in the window, and the configuration.
import { createFormats } from '../format.js';
import { problemLines } from '../problem-lines.js';
import { lexicon } from './lexicon.js';

type Data = Readonly<Record<string, string | number>>;
type Severity = 'advice' | 'warning' | 'error';

const f = createFormats('nl');
const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${f.count(n)} ${many}`;
const findings = (n: number): string => count(n, 'bevinding', 'bevindingen');
const field = { culture: 'cultuur', welfare: 'zorg en welzijn' };
const word = { culture: 'cultuur', welfare: 'welzijn' };

export const check = {
  command: {
    description: 'lees een concept mee: wat kan een lezer van het andere domein nog vragen?',
    files:
      'stukken om te controleren (PDF, DOCX, ODT, HTML, Markdown of tekst); zonder: de stukken van raakvlak.yaml',
    config: 'bestand met instellingen (zonder: raakvlak.yaml in deze map of een map erboven)',
    format: (allowed: string) => `vorm: ${allowed}`,
    output: 'schrijf de uitkomst in dit bestand of deze map',
    maxWarnings: 'geef exitcode 1 bij meer dan zoveel keer ‘let op’ (zonder: alleen bij een fout)',
    baseline: 'bestand met bekende bevindingen: alleen nieuwe worden getoond',
    updateBaseline: 'zet alle bevindingen van nu in de baseline',
    pruneBaseline: 'haal uit de baseline wat niet meer gevonden wordt',
    domain: 'waar de stukken over gaan: culture (cultuur) of welfare (welzijn)',
    reference: 'stuk van het andere domein om naast te leggen; mag vaker',
    explain: 'leg een regel uit, met voorbeelden',
    rules: 'toon alle regels',
    examples: [
      'Voorbeelden:',
      '  raakvlak controleer cultuurnota.docx',
      '  raakvlak controleer "concepten/*.md" --reference wmo-kader.pdf --max-warnings 10',
      '  raakvlak controleer --explain RV003',
    ].join('\n'),
  },
  init: {
    description: 'maak een raakvlak.yaml met uitleg, voor raakvlak controleer',
    folder: 'map waarin het bestand komt (zonder: deze map)',
    examples: ['Voorbeeld:', '  raakvlak init'].join('\n'),
    written: (file: string) =>
      `Geschreven: ${file}. Kijk de stukken en domeinen na, en draai daarna: raakvlak controleer.`,
    writtenEmpty: (file: string) =>
      `Geschreven: ${file}. Zet uw stukken bij papers, en draai daarna: raakvlak controleer.`,
  },
  severity: { advice: 'advies', warning: 'let op', error: 'fout' } satisfies Record<Severity, string>,
  off: 'uit',
  domain: word,
  expected: 'Verwacht',
  advice: 'Doen',
  instead: (text: string) => `Bijvoorbeeld: ‘${text}’`,
  page: (page: number) => `bladzijde ${page}`,
  line: (line: number, column: number) => `regel ${line}:${column}`,
  wholePaper: 'hele stuk',
  fine: 'Niets opgevallen.',
  head: (path: string, domain: 'culture' | 'welfare' | null) =>
    domain === null ? path : `${path} (${word[domain]})`,
  counts: (of: Readonly<Record<Severity, number>>) =>
    of.error + of.warning + of.advice === 0
      ? 'Geen bevindingen.'
      : `${findings(of.error + of.warning + of.advice)}: ${f.list(
          [
            of.error > 0 ? count(of.error, 'fout', 'fouten') : '',
            of.warning > 0 ? `${f.count(of.warning)} keer ‘let op’` : '',
            of.advice > 0 ? count(of.advice, 'advies', 'adviezen') : '',
          ].filter(Boolean),
        )}.`,
  suppressed: (n: number) => `Met een reden weggelaten: ${findings(n)}.`,
  baselined: (n: number) => `Al bekend (baseline): ${findings(n)}.`,
  renamed: (from: string, to: string) =>
    `${to} lijkt ${from} onder een andere naam: wat de baseline daarvan weet, geldt ook hier.`,
  stale: (n: number) =>
    `In de baseline ${n === 1 ? 'staat 1 bevinding die er niet meer is' : `staan ${f.count(n)} bevindingen die er niet meer zijn`}. Opruimen: --prune-baseline.`,
  gate: {
    errors: () => 'Daarom exitcode 1: er is een fout volgens uw instellingen.',
    warnings: (most: number) =>
      most === 0
        ? 'Daarom exitcode 1: er mag geen ‘let op’ zijn.'
        : `Daarom exitcode 1: er mag hoogstens ${f.count(most)} keer ‘let op’ zijn.`,
  },
  notRun: {
    reference: (rules: string) =>
      `Deze regels kijken alleen als u er een stuk van het andere domein naast legt (--reference): ${rules}.`,
    domain: (path: string, rules: string) =>
      `${path}: het is niet duidelijk of dit over cultuur of over welzijn gaat. Deze regels kijken daarom niet: ${rules}. Kies zelf met --domain, of met domain bij papers in raakvlak.yaml.`,
  },
  guessed: (path: string, domain: 'culture' | 'welfare', about: number, other: number, all: number) =>
    `${path}: lijkt over ${field[domain]} te gaan (${f.count(about)} van de ${count(all, 'alinea', 'alinea’s')}; over ${field[domain === 'culture' ? 'welfare' : 'culture']} ${f.count(other)}). Klopt dat niet? Kies zelf met --domain ${domain === 'culture' ? 'welzijn' : 'cultuur'}, of met domain bij papers in raakvlak.yaml.`,
  ownReference: (path: string) =>
    `${path} staat ook bij --reference. Een stuk naast zichzelf leggen zegt niets: noem daar een stuk van het andere domein.`,
  unread: 'Niet gelezen',
  explainHint: (rule: string) => `Uitleg bij een regel: raakvlak controleer --explain ${rule}`,
  offHint: (rule: string, remarks: boolean) =>
    `Past een regel niet bij uw stuk? Zet bij rules in raakvlak.yaml ‘${rule}: off’ (raakvlak init maakt dat bestand). ${remarks ? `Of zet hem op één plek uit met de opmerking ‘raakvlak-uit ${rule}: reden’: in Word als opmerking, in Markdown tussen <!-- en -->.` : 'Of laat één bevinding weg met suppress in dat bestand.'}`,
  baselineWritten: (file: string, n: number) => `Baseline geschreven: ${file} (${findings(n)}).`,
  rulesTitle: 'De regels van raakvlak controleer',
  rulesEnd: 'Uitleg met voorbeelden: raakvlak controleer --explain RV001. Zelf instellen: raakvlak init.',
};

/** By error code. */
export const checkErrors: Readonly<Record<string, (data: Data) => string>> = {
  'config-invalid': ({ file, count: n, problems }) =>
    `De instellingen in ${file} kloppen niet (${count(Number(n), 'fout', 'fouten')}):\n${problemLines(String(problems), lexicon.problem)}`,
  'config-unreadable': ({ file }) =>
    `De instellingen in ${file} kunnen niet gelezen worden. Controleer de naam en de map.`,
  'config-exists': ({ file }) =>
    `${file} bestaat al. Pas dat bestand aan, of geef het eerst een andere naam.`,
  'init-one-folder': () => 'raakvlak init schrijft in één map: noem er niet meer dan één.',
  'check-nothing': () =>
    'Noem minstens één bestand na controleer, bijvoorbeeld: raakvlak controleer nota.docx. Of zet uw stukken bij papers in raakvlak.yaml; raakvlak init maakt dat bestand.',
  'rule-unknown': ({ rule, hint }) =>
    `De regel ${rule} bestaat niet.${hint ? ` Bedoelt u ${hint}?` : ''} Alle regels: raakvlak controleer --rules.`,
  'baseline-unnamed': ({ option }) =>
    `Bij ${option} hoort een bestand. Noem het met --baseline, bijvoorbeeld --baseline raakvlak-baseline.json, of zet het bij baseline in raakvlak.yaml.`,
  'baseline-missing': ({ file }) =>
    `De baseline ${file} kan niet gelezen worden. Maak hem met --baseline ${file} --update-baseline.`,
  'baseline-folder': ({ file }) =>
    `${file} is een map. Noem bij --baseline een bestand, bijvoorbeeld raakvlak-baseline.json.`,
  'baseline-newer': ({ file, version }) =>
    `De baseline ${file} heeft versie ${version}, en deze Raakvlak kent alleen versie 1. Werk Raakvlak bij.`,
  'baseline-invalid': ({ file }) =>
    `${file} is geen baseline van Raakvlak, of het bestand is beschadigd. Zet een eerdere versie terug. Of verwijder het, en maak een nieuwe met --baseline ${file} --update-baseline.`,
  'baseline-is-output': ({ file }) =>
    `${file} is de baseline. Kies na -o een andere naam, dan blijft de baseline heel.`,
  'summary-failed': ({ file, reason }) =>
    `De samenvatting kan niet geschreven worden in ${file} (${reason}). Die plek staat in GITHUB_STEP_SUMMARY.`,
};
