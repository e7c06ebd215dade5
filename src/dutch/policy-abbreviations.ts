// Abbreviations of Dutch and Flemish policy, with the name they stand for: those one department knows and another does not.

/** As they are usually written, with the name as it reads in a sentence. Only where papers on culture or care mean one thing. */
const NAMES: Readonly<Record<string, string>> = {
  Wmo: 'Wet maatschappelijke ondersteuning',
  Wlz: 'Wet langdurige zorg',
  Zvw: 'Zorgverzekeringswet',
  Wpg: 'Wet publieke gezondheid',
  Wvggz: 'Wet verplichte geestelijke gezondheidszorg',
  Wzd: 'Wet zorg en dwang',
  Wgs: 'Wet gemeentelijke schuldhulpverlening',
  Wams: 'Wet aanpak meervoudige problematiek sociaal domein',
  Wsw: 'Wet sociale werkvoorziening',
  Awb: 'Algemene wet bestuursrecht',
  AWBZ: 'Algemene Wet Bijzondere Ziektekosten',
  GALA: 'Gezond en Actief Leven Akkoord',
  IZA: 'Integraal Zorgakkoord',
  AZWA: 'Aanvullend Zorg- en Welzijnsakkoord',
  SPUK: 'specifieke uitkering',
  NPA: 'Nationaal Preventieakkoord',
  WOZO: 'Wonen, Ondersteuning en Zorg voor Ouderen',
  JGZ: 'jeugdgezondheidszorg',
  GLI: 'gecombineerde leefstijlinterventie',
  POH: 'praktijkondersteuner van de huisarts',
  GHOR: 'Geneeskundige Hulpverleningsorganisatie in de Regio',
  JOGG: 'Jongeren op Gezond Gewicht',
  KOPP: 'kinderen van ouders met psychische problemen',
  LVB: 'licht verstandelijke beperking',
  NAH: 'niet-aangeboren hersenletsel',
  SES: 'sociaaleconomische status',
  SEH: 'spoedeisende hulp',
  CJG: 'Centrum voor Jeugd en Gezin',
  IKC: 'integraal kindcentrum',
  LEA: 'Lokale Educatieve Agenda',
  RES: 'Regionale Energiestrategie',
  BSO: 'buitenschoolse opvang',
  MFA: 'multifunctionele accommodatie',
  MFC: 'multifunctioneel centrum',
  MDT: 'maatschappelijke diensttijd',
  PGB: 'persoonsgebonden budget',
  NPLV: 'Nationaal Programma Leefbaarheid en Veiligheid',
  CmK: 'Cultuureducatie met Kwaliteit',
  BIS: 'culturele basisinfrastructuur',
  NJi: 'Nederlands Jeugdinstituut',
  NCJ: 'Nederlands Centrum Jeugdgezondheid',
  IHP: 'Integraal Huisvestingsplan',
  KPI: 'kritieke prestatie-indicator',
  DKO: 'deeltijds kunstonderwijs',
  CAW: 'Centrum Algemeen Welzijnswerk',
  ELZ: 'eerstelijnszone',
};

/** Real abbreviations that can be said as a word, or that stand for more than one thing: no name to suggest. */
const OTHERS = [
  'AIDA',
  'BIZ',
  'BOPA',
  'KOV',
  'NOVI',
  'OKO',
  'PDCA',
  'PGA',
  'ROS',
  'TAZ',
  'VTV',
  'ZAT',
  'ZRM',
];

const byKey = new Map(Object.entries(NAMES).map(([written, name]) => [written.toUpperCase(), name]));
const keys: ReadonlySet<string> = new Set([...byKey.keys(), ...OTHERS]);

/** Laws that are written with one capital: 'Wmo'. */
export const lawAbbreviations: ReadonlySet<string> = new Set(
  Object.keys(NAMES).filter((written) => /^\p{Lu}\p{Ll}+$/u.test(written)),
);

/** The name that an abbreviation of policy stands for, or null. @param key upper case */
export function policyName(key: string): string | null {
  return byKey.get(key) ?? null;
}

/** Is it a known abbreviation of policy, though it may look like a word? @param key upper case */
export function isPolicyAbbreviation(key: string): boolean {
  return keys.has(key);
}
