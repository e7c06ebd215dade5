// Compounds: traps that hold no true part, readings that must be found, and offsets.
import { beforeAll, describe, expect, it } from 'vitest';
import { wordForms } from '../../src/dutch/forms.js';
import { modernSpelling } from '../../src/dutch/old-spelling.js';
import { createSplitter, type Splitter } from '../../src/dutch/splitter.js';
import { loadWordList } from '../../src/dutch/words.js';

/** Term → words in which its letters stand by chance, or in which it is derived, prefixed or part of another verb. */
const TRAPS: Readonly<Record<string, string>> = {
  koor: 'akkoord akkoorden akkoordverklaring koorts koortsig bekoorlijk koord koorddanser',
  pact: 'impact impactanalyse compact',
  minima: 'minimaal minimaliseren',
  opera: 'operationeel operatie operatief operator coöperatie operatiekamer operationaliseren touroperator',
  leren: 'controleren isoleren balanceren controleert',
  zorg: 'bezorgd bezorgdheid bezorgen verzorgen verzorging verzorgd zorgvuldig zorgvuldigheid onverzorgd',
  kunst: 'kunstmatig kunstmatige kunstig',
  dans: 'cadans danseres',
  zang: 'gezang zangeres',
  zin: 'benzinepomp benzine gezin gezinnen verzinnen bezinning magazine zingen verzinken medicijnen limousine hallucinatie',
  eten: 'ontmoeten groeten moeten weten wetenschap vergeten planeten profeten atleten poëten heten gemeten begroeten ontmoetingsplek wetenschapper voeten raketen',
  oor: 'kantoor kantoorruimte spoor voorstel spoorweg oorlog oorspronkelijk',
  uur: 'cultuur natuur structuur avontuur temperatuur literatuur bestuur architectuur figuur infrastructuur cultuurbeleid natuurgebied bestuurslid',
  actie: 'reactie fractie redactie transactie satisfactie attractie abstractie fractievoorzitter',
  spel: 'spelling voorspelling voorspellen gespeld',
  werk: 'bewerken verwerken gewerkt werkelijk werkelijkheid bewerking verwerking',
  taal: 'totaal betaalbaar betalen digitaal kapitaal mentaal metaal brutaal vitaal hospitaal portaal staal totaalbeeld sentimenteel horizontaal betaald vertalen vertaling fundamentaal orbitaal digitaalvaardig',
  band: 'verband bandiet verbanden verbandtrommel bandeloos bandelier',
  boek: 'boeket geboekt',
  wijk: 'afwijking afwijken ontwijken bezwijken afwijkend',
  arts: 'maarts kwarts artsenij zwartst',
  rust: 'gerust verontrusten uitrusting toerusting frustratie augustus rustiek verontrustend uitrusten',
  hulp: 'behulpzaam schulp',
  mode: 'modern model modem moderator moderniseren modelmatig modaal moderato',
  media: 'mediaan mediation remediaal intermediair mediator',
  monument: 'monumentaal monumentale',
  sport: 'transport transporteren sportief transportbedrijf transportsector',
  licht:
    'verplicht plicht inlichting verlichting plichtmatig toelichting lichtelijk oplichterij verplichting',
  pijn: 'filippijnen',
  energie: 'energiek',
  leven: 'beleven leveren opleveren levering belevenis beleving streven levendig herleven overleven',
  vriend: 'vriendelijk vriendschap vriendelijkheid',
  relatie: 'correlatie relatief relativeren',
  geluk: 'gelukkig',
  kracht: 'bekrachtigen krachtig verkrachting krachtens',
  schuld: 'beschuldigen schuldig verontschuldigen schuldigen',
  armoede: 'armoedig',
  natuur: 'signatuur natuurlijk natuurlijkerwijs',
  tuin: 'fortuin fortuinlijk',
  huis: 'verhuizen verhuizing',
  ritme: 'algoritme logaritme',
  vrijheid: 'gastvrijheid',
  voeding: 'opvoeding opvoedingsondersteuning',
  gezin: 'gezindheid gezind gezindte',
  rouw: 'vrouw vrouwen vertrouwen wantrouwen betrouwbaar trouw trouwens mevrouw juffrouw getrouwd brouwen vrouwelijk',
  groep: 'groepering',
  wonen: 'bewoners inwoners overwonnen gewoner',
  ring: 'verandering ervaring waardering vergadering verbetering sturing investering financiering',
  lid: 'beleid beleidsplan solidariteit validatie gelid overlijden',
  kas: 'kasteel',
  bed: 'bedrijf bedrijven',
  visie: 'televisie provisie divisie',
  leiding: 'begeleiding opleiding',
  ster: 'minister ministerie register burgemeester kwartiermeester',
  park: 'parket',
  ton: 'toneel station',
};

/** Compounds with their parts; what stands between parts is a link. */
const READINGS: readonly (readonly [string, string])[] = [
  ['cultuurbeleid', 'cultuur beleid'],
  ['gezondheidsbeleid', 'gezondheid beleid'],
  ['welzijnsorganisaties', 'welzijn organisaties'],
  ['boekenkast', 'boek kast'],
  ['jongerenwerk', 'jongeren werk'],
  ['buurthuis', 'buurt huis'],
  ['wijkteam', 'wijk team'],
  ['muziekschool', 'muziek school'],
  ['eenzaamheidsbestrijding', 'eenzaamheid bestrijding'],
  ['vrijwilligersorganisatie', 'vrijwilliger organisatie'],
  ['zorgakkoord', 'zorg akkoord'],
  ['amateurkunst', 'amateur kunst'],
  ['bestaanszekerheid', 'bestaan zekerheid'],
  ['cultuurdeelname', 'cultuur deelname'],
  ['speelplein', 'speel plein'],
  ['kleuterdans', 'kleuter dans'],
  ['cultuur-educatie', 'cultuur educatie'],
  ['kernaktiviteiten', 'kern aktiviteiten'],
];

/** True compounds by their form, though their meaning may not be the term's: a lexicon excludes them, not the splitter. */
const FOR_THE_LEXICON: readonly (readonly [string, string])[] = [
  ['kunststof', 'kunst'],
  ['kunstgras', 'kunst'],
  ['kunstgebit', 'kunst'],
  ['organisatiecultuur', 'cultuur'],
  ['netwerk', 'werk'],
  ['voorzorg', 'zorg'],
  ['hulpmiddel', 'hulp'],
  ['monumentenzorg', 'zorg'],
];

/** True parts: word, term, and whether the term stands first or last. */
const HELD: readonly (readonly [string, string])[] = [
  ['jeugdgezondheidszorg', 'gezondheid'],
  ['jeugdgezondheidszorg', 'zorg'],
  ['jeugdgezondheidszorg', 'jeugd'],
  ['kinderopvang', 'kind'],
  ['dorpshuizen', 'dorp'],
  ['dansles', 'dans'],
  ['logboek', 'boek'],
  ['theatersport', 'theater'],
  ['wijkcentra', 'wijk'],
  ['muziektheatervoorstelling', 'theater'],
  ['volksgezondheid', 'gezondheid'],
  ['topsporters', 'sporter'],
  ['vakantieparkbewoner', 'bewoner'],
];

let splitter: Splitter;

beforeAll(async () => {
  splitter = createSplitter(await loadWordList(), [...Object.keys(TRAPS), 'gamelanorkest']);
});

/** Highest containment over all places and forms of the term, the whole word apart. */
function holds(word: string, term: string): number {
  let best = 0;
  for (const form of wordForms(term, 'noun')) {
    for (let at = word.indexOf(form); at >= 0 && form !== word; at = word.indexOf(form, at + 1)) {
      best = Math.max(best, splitter.containment(word, at, at + form.length));
    }
  }
  return best;
}

describe('traps', () => {
  const pairs = Object.entries(TRAPS).flatMap(([term, words]) =>
    words.split(' ').map((word): [string, string] => [word, term]),
  );

  it('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(250);
  });

  it.each(pairs)('%s holds no %s', (word, term) => {
    expect(holds(word, term)).toBe(0);
  });
});

describe('split', () => {
  it.each(READINGS)('%s is %s', (word, parts) => {
    const split = splitter.split(word);
    expect(
      split?.parts
        .map((part) => part.text)
        .map((text) => text.replace(/^boeken$/, 'boek'))
        .join(' '),
    ).toBe(parts);
    for (const part of split?.parts ?? []) expect(word.slice(part.start, part.end)).toBe(part.text);
  });

  it.each([
    'kunst',
    'gemeente',
    'vereniging',
    'kantoor',
    'minimaal',
    'operationeel',
    'versterken',
    'behandelen',
    'schilderij',
    'kunstenaar',
    'ontmoeten',
  ])('%s is one part', (word) => {
    expect(splitter.split(word)?.parts).toHaveLength(1);
  });

  it('gives null for what it cannot read, and the same object twice', () => {
    expect(splitter.split('xqzvbn')).toBeNull();
    expect(splitter.split('')).toBeNull();
    expect(splitter.split('wijkteam')).toBe(splitter.split('wijkteam'));
  });

  it('uses the extra words as parts', () => {
    expect(splitter.split('gamelanorkestleider')?.parts.map((part) => part.text)).toEqual([
      'gamelanorkest',
      'leider',
    ]);
  });

  it('is quick on long nonsense', () => {
    expect(splitter.split('kunst'.repeat(400))).not.toBeUndefined();
  });
});

describe('containment', () => {
  it.each(HELD)('%s holds %s', (word, term) => {
    expect(holds(word, term)).toBeGreaterThan(0);
  });

  it.each(FOR_THE_LEXICON)('%s holds %s: the lexicon must exclude it', (word, term) => {
    expect(holds(word, term)).toBeGreaterThan(0);
  });

  it('is 1 for the whole word and sees hyphens as boundaries', () => {
    expect(splitter.containment('zorg', 0, 4)).toBe(1);
    expect(splitter.containment('zorg-instelling', 0, 4)).toBeGreaterThan(0);
    expect(splitter.containment('ggz-instelling', 4, 14)).toBeGreaterThan(0);
  });

  it('counts a long term beside an unknown remainder, but not a derivation', () => {
    expect(holds('zwolsgezondheid', 'gezondheid')).toBeGreaterThan(0);
    expect(holds('monumentalere', 'monument')).toBe(0);
  });
});

describe('modernSpelling', () => {
  it('keeps the length, so that offsets stay', () => {
    for (const [old, modern] of [
      ['aktiviteit', 'activiteit'],
      ['sektor', 'sector'],
      ['kultuur', 'cultuur'],
      ['organizatie', 'organisatie'],
      ['produktie', 'productie'],
    ] as const) {
      expect(modernSpelling(old)).toBe(modern);
    }
    expect(modernSpelling('kunst')).toBe('kunst');
  });
});
