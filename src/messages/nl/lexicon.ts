// Dutch texts on word lists: the commands of `raakvlak woordenlijst`, and what is wrong in a file.
import type { Problem } from '../../lexicon/problem.js';

const terms = (n: number): string => (n === 1 ? '1 term' : `${n} termen`);
const concepts = (n: number): string => (n === 1 ? '1 begrip' : `${n} begrippen`);
const times = (n: number): string => `${n} keer`;
const documents = (n: number): string => (n === 1 ? '1 stuk' : `${n} stukken`);

/** What makes it no YAML, by kind. */
const yamlProblems: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'deze sleutel staat er al',
  TAB_AS_INDENT: 'er staat een tab aan het begin van de regel: gebruik spaties',
  BAD_INDENT: 'deze regel springt niet even ver in als de regels waar hij bij hoort',
  BLOCK_AS_IMPLICIT_KEY:
    'deze regel springt te ver in, of er staat een dubbele punt te veel: zet zulke tekst tussen aanhalingstekens',
  MULTILINE_IMPLICIT_KEY: 'achter een sleutel hoort een dubbele punt met een spatie',
  BAD_SCALAR_START: 'tekst die met dit teken begint, hoort tussen aanhalingstekens',
  UNEXPECTED_TOKEN: 'wat hier staat, past hier niet',
  OPEN_BRACKET: 'het haakje dat sluit is er niet: } of ]',
  OPEN_QUOTE: 'het aanhalingsteken dat sluit is er niet',
  LONE_ALIAS: 'tekst die met * begint, hoort tussen aanhalingstekens: "*.docx"',
};

/** What would have been right, by key. */
const expected: Readonly<Record<string, (value: string) => string>> = {
  yaml: (value) => `geldige YAML (${yamlProblems[value] ?? value})`,
  aliases: (value) => `minder verwijzingen in de YAML (${value})`,
  type: (value) =>
    ({
      string: 'tekst',
      number: 'een getal',
      int: 'een heel getal',
      boolean: 'true of false',
      array: 'een lijst',
      object: 'een blok met sleutels',
      record: 'een blok met sleutels',
    })[value] ?? value,
  oneOf: (value) => `een van deze woorden: ${value}`,
  items: (value) => `een lijst van minstens ${value}`,
  text: () => 'tekst die niet leeg is',
  atLeast: (value) => `een getal van ${value} of hoger`,
  atMost: (value) => `een getal van ${value} of lager`,
  noKey: (value) => `geen sleutel ‘${value}’`,
  keys: (value) => `een van deze sleutels: ${value}`,
  ruleOnce: (value) => `een regel die maar één keer voorkomt (hij staat er ook als ‘${value}’)`,
  idFormat: () => 'een id van kleine letters, cijfers en streepjes, zoals informal-care',
  versionFormat: () => 'een versie zoals 0.1.0',
  setFormat: () => 'een naam van kleine letters en streepjes',
  once: () => 'een id dat maar één keer voorkomt',
  theme: () => 'een thema dat bij themes staat',
  set: () => 'een woordgroep die bij sets staat',
  termOnce: (value) => `een term die maar één keer voorkomt (hij staat ook bij ‘${value}’)`,
  lexicon: (value) => `het id van een bestaande woordenlijst (${value})`,
  concept: () => 'een begrip dat de woordenlijst heeft',
  term: (value) => `een term die bij ‘${value}’ staat`,
  newConcept: (value) => `${value}, want dit begrip is nieuw`,
  ownKind: () => 'facet, lens of bridge (met extends: culture of extends: welfare verandert u een domein)',
  dictionary: () => 'begrippen met een lijst van woorden eronder',
  liwc: () => 'een LIWC-bestand: tussen twee regels met % een nummer en een naam per categorie',
  otherwise: (value) => value || 'iets anders',
};

const found: Readonly<Record<string, string>> = {
  nothing: 'niets',
  list: 'een lijst',
  empty: 'een lege lijst',
  map: 'een blok met sleutels',
};

const kind: Readonly<Record<string, string>> = {
  domain: 'domein',
  bridge: 'brug',
  lens: 'lens',
  facet: 'facet',
};

export const lexicon = {
  /** One problem in a file: where, what was expected, what stands there. */
  problem: (problem: Problem): string => {
    const where = `${problem.file}:${problem.line}:${problem.column}${problem.path ? ` ${problem.path}` : ''}`;
    const wanted = problem.expected.map(({ key, value = '' }) => expected[key]?.(value) ?? key).join(', of ');
    const stands = problem.found === null ? '' : `, gevonden: ${found[problem.found] ?? problem.found}`;
    const hint = problem.hint === null ? '' : `. Bedoelt u ‘${problem.hint}’?`;
    return `${where}: verwacht: ${wanted}${stands}${hint}`;
  },
  warning: (problem: string) => `Let op: ${problem}`,
  option: 'een eigen woordenlijst (YAML) die erbij komt, of die een woordenlijst verandert; mag vaker',
  command: {
    description: 'bekijk, controleer en maak woordenlijsten',
    format: (allowed: string) => `vorm: ${allowed}`,
    output: 'schrijf de uitkomst in dit bestand of deze map',
    examples: [
      'Voorbeelden:',
      '  raakvlak woordenlijst list',
      '  raakvlak woordenlijst show culture/museum',
      '  raakvlak woordenlijst validate mijn.yaml',
      '  raakvlak woordenlijst audit mijn.yaml "stukken/*.pdf"',
      '  raakvlak woordenlijst suggest "stukken/*.pdf" --for culture',
    ].join('\n'),
    list: 'toon alle woordenlijsten, met versie en aantallen',
    show: 'toon de begrippen en termen van een woordenlijst, met hun regels in woorden',
    showWhat: 'een woordenlijst (culture), of een begrip daarvan (culture/museum)',
    validate: 'controleer of eigen woordenlijsten kloppen',
    validateFiles: 'woordenlijsten (YAML)',
    audit: 'toon wat termen raken: in het woordenboek en in stukken',
    auditWhat: 'eerst een woordenlijst (id of YAML-bestand; zonder: alle), dan stukken',
    samples: 'aantal voorbeeldzinnen per term',
    sample: 'schrijf in plaats daarvan zoveel toevallig gekozen vondsten als tabel, om na te lezen',
    seed: 'startgetal van de loting (zelfde getal, zelfde uitkomst)',
    suggest: 'stel nieuwe termen voor, uit stukken',
    suggestFiles: 'stukken (PDF, DOCX, ODT, HTML, Markdown of tekst)',
    for: 'de woordenlijst waarvoor u termen zoekt, zoals culture',
    against: 'vergelijk met zinnen van deze woordenlijst (zonder: met alle andere zinnen)',
    fewest: 'een voorstel staat er minstens zo vaak',
    top: 'zoveel voorstellen',
    diff: 'toon wat er verschilt tussen twee woordenlijsten',
    diffFirst: 'de oude: id of YAML-bestand',
    diffSecond: 'de nieuwe: id of YAML-bestand',
    import: 'maak een woordenlijst van een quanteda-YAML- of LIWC-bestand',
    importFile: 'een bestand van quanteda (.yml) of LIWC (.dic)',
    as: 'het id van de nieuwe woordenlijst',
    export: 'schrijf een woordenlijst voor andere programma’s',
    exportWhat: 'een woordenlijst: id of YAML-bestand',
  },
  kind,
  own: {
    added: (file: string) => `eigen lijst uit ${file}`,
    changed: (file: string) => `gewijzigd met ${file}`,
  },
  list: {
    title: 'Woordenlijsten',
    heading: 'Welke zijn er?',
    caption: 'De woordenlijsten en hun omvang',
    columns: ['Id', 'Naam', 'Versie', 'Soort', 'Begrippen', 'Termen', 'Hash (begin)'],
  },
  show: {
    facts: (version: string, of: string, licence: string, hash: string) =>
      `Versie ${version}, soort: ${of}, licentie ${licence}, hash ${hash}.`,
    size: (c: number, t: number) => `${concepts(c)}, ${terms(t)}.`,
    references: (list: string) => `Verwijzingen: ${list}.`,
    bridgeable: 'Staat dit maar in één van de twee kaders, dan kan dat een open plek zijn.',
  },
  /** The rules of a term in words. */
  rules: {
    weak: 'telt alleen samen met een andere term',
    pos: {
      noun: '',
      verb: 'werkwoord',
      adjective: 'bijvoeglijk naamwoord',
      name: 'zonder verbuiging',
      phrase: '',
    } as Readonly<Record<string, string>>,
    compound: {
      first: 'ook vooraan in een samenstelling',
      last: 'ook achteraan in een samenstelling',
      any: 'ook in een samenstelling',
    } as Readonly<Record<string, string>>,
    forms: (list: string) => `ook als: ${list}`,
    fixed: 'precies zo geschreven',
    gap: (n: number) => `hoogstens ${n === 1 ? '1 woord' : `${n} woorden`} ertussen`,
    near: (list: string, reach: string) => `alleen met een van deze woorden ${reach}: ${list}`,
    sentence: 'in dezelfde zin',
    paragraph: 'in dezelfde alinea',
    within: (n: number) => `binnen ${n} woorden`,
    exclude: (list: string) => `niet in: ${list}`,
    caseSensitive: 'alleen met deze hoofdletters',
    region: { nl: 'Nederlands', vl: 'Vlaams' } as Readonly<Record<string, string>>,
    more: (n: number) => `en nog ${n}`,
  },
  validate: {
    fine: (file: string, c: number, t: number) => `${file} klopt: ${concepts(c)}, ${terms(t)}.`,
    usable: (file: string, c: number, t: number, n: number) =>
      `${file} is te gebruiken: ${concepts(c)}, ${terms(t)}. Kijk nog eens naar ${n === 1 ? 'dit punt' : `deze ${n} punten`}.`,
    /** @param by what stands in the way, by reason */
    finding: {
      never: ({ term, by }) =>
        `de term ‘${term}’ kan nooit meetellen${by ? `: ‘${by}’ houdt hem tegen` : ''}`,
      covered: ({ term, by }) => `‘${term}’ wordt altijd gevonden als ‘${by}’, en is dus overbodig`,
      ambiguous: ({ term, by }) =>
        `‘${term}’ is een gewoon woord (${by}) en telt zonder regel overal mee. Geef near, exclude, compound of weight: weak`,
      'two-domains': ({ term, by }) =>
        `‘${term}’ staat ook in de woordenlijst ${by}. Een alinea met dit woord gaat dan over allebei`,
      clash: ({ term, by }) =>
        `een vorm van ‘${term}’ is ook een vorm van ‘${by}’. Maar één van de twee telt`,
    } as Readonly<Record<string, (data: { readonly term: string; readonly by: string }) => string>>,
    wordClass: {
      noun: 'zelfstandig naamwoord',
      verb: 'werkwoord',
      adjective: 'bijvoeglijk naamwoord',
    } as Readonly<Record<string, string>>,
  },
  audit: {
    title: 'Wat raken de termen?',
    size: (t: number, lists: string, d: number) =>
      `${terms(t)} van ${lists}, in ${d === 0 ? 'het woordenboek' : `het woordenboek en ${documents(d)}`}.`,
    most: 'Meest gevonden',
    mostCaption: 'De termen die het vaakst voorkomen, met een voorbeeld',
    columns: { term: 'Term', concept: 'Begrip', hits: 'Keer', documents: 'Stukken', example: 'Voorbeeld' },
    zero: (n: number) => `Niet gevonden in deze stukken (${terms(n)})`,
    oneDocument: 'Bijna alleen in één stuk',
    oneDocumentItem: (term: string, n: number, file: string) =>
      `${term}: ${times(n)}, bijna alleen in ${file}`,
    twoDomains: 'In twee domeinen',
    twoDomainsItem: (term: string, own: string, other: string) => `${term}: in ${own} en in ${other}`,
    dictionary: 'Woorden uit het woordenboek om naar te kijken',
    dictionaryIntro: (words: number, doubts: number) =>
      `De termen raken ${words} samenstellingen uit het woordenboek. Bij ${doubts} blijft er naast de term weinig over, of is de splitsing onzeker. Horen ze er niet bij? Zet ze bij exclude.`,
    dictionaryCaption: 'Termen met samenstellingen om na te lopen',
    words: 'Woorden',
    nothing: 'Geen.',
    more: (n: number) => `… en nog ${n} (alles: --format csv of json)`,
  },
  suggest: {
    title: (list: string) => `Voorstellen voor ${list}`,
    size: (here: number, there: number) =>
      `Vergeleken: ${here} ${here === 1 ? 'zin' : 'zinnen'} met een term van de lijst, en ${there} andere ${there === 1 ? 'zin' : 'zinnen'}.`,
    method:
      'Een voorstel is een woord dat geen enkele woordenlijst kent, en dat in die zinnen duidelijk vaker staat dan in de andere (G2 vanaf 3,84). ‘Vaker’ zegt hoeveel keer zo vaak.',
    words: 'Woorden die vaak bij de termen staan',
    wordsCaption: 'Voorstellen, het duidelijkste eerst',
    columns: {
      word: 'Woord',
      here: 'Hier',
      there: 'Elders',
      ratio: 'Vaker',
      g2: 'G2',
      example: 'Voorbeeld',
      count: 'Keer',
      terms: 'Bevat',
    },
    none: 'Geen voorstellen: er zijn te weinig zinnen, of de lijst kent de woorden al.',
    compounds: 'Samenstellingen met een term die daar niet telt',
    compoundsCaption: 'Hoort het woord erbij? Neem het op, of verander compound bij de term',
    more: (n: number) => `… en nog ${n} (alles: --format csv of json)`,
  },
  diff: {
    title: (a: string, b: string) => `Van ${a} naar ${b}`,
    same: 'Er is geen verschil in begrippen en termen.',
    addedConcepts: 'Nieuwe begrippen',
    removedConcepts: 'Verdwenen begrippen',
    changedConcepts: 'Gewijzigde begrippen',
    addedTerms: 'Nieuwe termen',
    removedTerms: 'Verdwenen termen',
    movedTerms: 'Verplaatste termen',
    changedTerms: 'Termen met andere regels',
    moved: (term: string, from: string, to: string) => `${term}: van ${from} naar ${to}`,
    changed: (what: string, keys: string) => `${what}: ${keys}`,
    in: (term: string, concept: string) => `${term} (${concept})`,
    size: (n: number) => terms(n),
  },
  transfer: {
    written: (file: string) => `Geschreven: ${file}.`,
    size: (name: string, c: number, t: number) => `${name}: ${concepts(c)}, ${terms(t)}.`,
    label: (id: string) => id,
    description: (file: string) => `Overgenomen uit ${file}. Nog niet nagelezen.`,
    licence: 'onbekend',
    all: 'Alle begrippen',
    /** Above the file that import writes. */
    head: (file: string) =>
      `Woordenlijst, gemaakt van ${file}. Vul licence en description in, en lees de termen na.`,
    lost: 'Wat er bij het omzetten veranderde:',
    loss: {
      first: (n) =>
        `${terms(n)} met een sterretje achteraan: nu als woord, en vooraan in samenstellingen (compound: first).`,
      last: (n) =>
        `${terms(n)} met een sterretje vooraan: nu als woord, en achteraan in samenstellingen (compound: last).`,
      any: (n) =>
        `${terms(n)} met een sterretje aan beide kanten: nu op elke plaats in samenstellingen (compound: any).`,
      opened: (n) =>
        `${terms(n)} met een sterretje na een half woord: nu de woorden uit het woordenboek die zo beginnen.`,
      phraseStar: (n) => `${terms(n)} van meer woorden met een sterretje: nu in alle verbogen vormen.`,
      skipped: (n) => `${terms(n)} met een patroon dat hier niet bestaat: niet overgenomen.`,
      twice: (n) => `${terms(n)} uit meer dan één begrip: alleen bij het eerste overgenomen.`,
      inflected: () =>
        'Woorden tellen nu in al hun vormen (meervoud, verbuiging), niet alleen zoals ze er stonden.',
      near: (n) => `${terms(n)} met near (alleen in een bepaalde context): die regel vervalt.`,
      exclude: (n) => `${terms(n)} met exclude (uitzonderingen): die regel vervalt.`,
      weak: (n) => `${terms(n)} met weight: weak (alleen samen met een andere): die regel vervalt.`,
      case: (n) => `${terms(n)} met caseSensitive: quanteda let standaard niet op hoofdletters.`,
      phrase: (n) => `${terms(n)} van meer woorden: alleen in de woordenboekvorm, zonder woorden ertussen.`,
      compounds: (n) =>
        `${terms(n)} met compound: nu een patroon met een sterretje, dat ook toevallige letters raakt.`,
    } as Readonly<Record<string, (n: number) => string>>,
    examples: (list: string) => `Zoals: ${list}.`,
  },
};
