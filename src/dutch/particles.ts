// Particles of separable verbs and prefixes of inseparable ones, and which verbs are which.
import { irregularVerbs } from './irregular-verbs.js';
import { syllableCount } from './spelling.js';

/** Prepositions, adverbs and adjectives that part from a verb. */
const ADVERBS = (
  'aan aaneen achter achteraan achterna achterop achterover achteruit af bekend bewust bezig bij bijeen binnen bloot ' +
  'buiten dicht dood door droog fijn gelijk gevangen goed groot hard heen heilig her hoog in ineen kapot klaar kwijt lang langs ' +
  'leeg los mede mee mis na nader neer nodig om omhoog omlaag omver onder onderuit op open opeen opzij over overeen overhoop ' +
  'paraat plat raak recht rechtop rond ruim samen schoon schuil schuldig stil stuk tegemoet tegen tegenop tekort teloor teniet ' +
  'tenonder tentoon terecht terneer terug teweeg tewerk thuis toe totstand uit uiteen vast veilig verder vlot vol voor vooraf ' +
  'voorbij voorop voorover voort vooruit vrij waar warm weder weer weg wijs zeker zwaar zwart'
).split(' ');

/** Nouns that part from a verb: deelnemen, plaatsvinden. */
const NOUNS = (
  'adem blijk buit dank deel dienst gade gebruik kennis paard piano plaats prijs stand stelling stop teleur ' +
  'tevoorschijn vorm'
).split(' ');

/** Longest first, so that 'achteruit' wins from 'achter'. */
const SEPARABLE = [...ADVERBS, ...NOUNS].sort((a, b) => b.length - a.length);

/** Particles that part from some verbs only; the other verbs in this group are inseparable. */
const SOMETIMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    om:
      'zetten gaan vormen kijken draaien buigen bouwen keren komen leiden rekenen ruilen schakelen scholen slaan spoelen turnen vallen wisselen ' +
      'zien brengen kopen kantelen hakken doen zwaaien roepen rijden ploegen leggen lopen kleden hangen dopen trekken praten liggen zomen werken voeren',
    onder:
      'brengen gaan lopen duiken dompelen sneeuwen schuiven spuiten stoppen zetten doen verdelen verhuren',
    over:
      'nemen dragen gaan stappen laten houden komen brengen geven schakelen slaan steken varen maken plaatsen halen blijven doen heffen hevelen ' +
      'schrijven zetten spannen schieten vliegen lopen lezen springen stromen zenden planten werken tekenen tikken wegen leunen hellen hebben koken trekken boeken waaien schilderen dimensioneren leveren rijden',
    voor:
      'komen doen lezen leggen stellen bereiden houden gaan dragen schrijven schieten sorteren hebben leiden liggen nemen staan vallen werken zien zitten ' +
      'zetten financieren programmeren bewerken blijven bestemmen rekenen zingen spelen koken bidden geven lichten spiegelen proeven selecteren verkopen trekken behouden oordelen vinden schotelen',
    achter: 'blijven houden laten lopen gaan halen stellen staan zitten liggen komen wegen',
    weer: 'geven komen keren zien vinden spiegelen klinken kaatsen houden galmen',
    mis: 'lopen gaan slaan grijpen kijken tasten lukken schieten zitten zeggen verstaan',
    vol: 'houden doen lopen staan stoppen schenken gieten zetten proppen schrijven stromen tanken pompen plannen hangen boeken bouwen storten maken',
    her: 'kansen',
  }).map(([particle, bases]): [string, ReadonlySet<string>] => [
    particle,
    new Set(bases.split(' ').filter(Boolean)),
  ]),
);

/** Verbs that only look as if they began with a particle, and inseparable ones that the lists above would allow. */
const NOT_SEPARABLE = new Set(
  (
    'antwoorden huldigen navigeren narren opereren opteren opponeren opperen inspireren interesseren investeren informeren ' +
    'integreren inspecteren instrueren introduceren innoveren inventariseren interpreteren intensiveren initiëren installeren ' +
    'interviewen intimideren indiceren incasseren induceren infecteren infiltreren irriteren insinueren injecteren inhaleren ' +
    'indexeren interneren internaliseren isoleren invalideren institutionaliseren individualiseren industrialiseren ' +
    'implementeren affecteren afficheren uiten uniformeren bijten toeteren toetsen opiniëren organiseren weggen openen openbaren ' +
    'lossen lessen vasten vatten wegen waren warmen waarderen waarborgen waarschuwen stoppen dichten stillen lengen langen hogen ' +
    'harden vrijen vrijwaren naderen namen nagelen nationaliseren buitelen standaardiseren stapelen planten prijzen ' +
    'rechtvaardigen rechten omschrijven omarmen omhelzen omgeven omringen omvatten omsingelen omheinen omzeilen omklemmen ' +
    'omlijsten omspannen omwikkelen herdenken beheren ervaren heiligen zekeren zwarten doorgronden doorkruisen doorstaan ' +
    'doorzoeken doorboren doorweven doorspekken doorklieven doorleven doorwaden'
  ).split(' '),
);

/** Prefixes without stress: the participle has no ge-. */
const UNSTRESSED_PREFIX = /^(be|ge|her|ont|ver|er)(?=.*[aeiouy].*en$|.*(gaan|staan|slaan|zien|doen)$)/;

/** All particles of separable verbs. */
export const particles: ReadonlySet<string> = new Set(SEPARABLE);

/** The particles that are no nouns: no link follows them in a compound. */
export const adverbialParticles: ReadonlySet<string> = new Set(ADVERBS);

/** The particles that are nouns: 'deel', 'plaats', 'vorm'. */
export const nounParticles: ReadonlySet<string> = new Set(NOUNS);

/** Splits 'deelnemen' into 'deel' and 'nemen'; null when the verb does not part. */
export function splitParticle(verb: string): { particle: string; base: string } | null {
  if (NOT_SEPARABLE.has(verb) || UNSTRESSED_ONLY.test(verb)) return null;
  for (const particle of SEPARABLE) {
    if (!verb.startsWith(particle)) continue;
    const base = verb.slice(particle.length);
    if (!isVerb(base)) continue;
    const listed = SOMETIMES.get(particle);
    if (listed && !listed.has(base)) continue;
    if (looksLikeLoan(particle, base)) continue;
    return { particle, base };
  }
  return null;
}

const UNSTRESSED_ONLY = /^(be|ver|ont|ge)(?!kend|loot|zig|wust)[a-z]/;

/** At least a stem with a vowel and -en: 'groeien' is, though its vowels stand together. */
function isLongEnough(base: string): boolean {
  return base.length >= 4 && (syllableCount(base) > 1 || /[aeou]ien$/.test(base));
}

/** Particles that leave some verbs whole (overleggen) or are both (doorbreken). */
export function maybeInseparable(particle: string): boolean {
  return particle === 'door' || SOMETIMES.has(particle);
}

/** Could this be an infinitive? */
function isVerb(base: string): boolean {
  if (irregularVerbs.has(base)) return true;
  if (!/(en|ën)$/.test(base) || !isLongEnough(base)) return false;
  // A Dutch stem does not begin with an impossible cluster (in|tegreren is fine, in|terpreteren is listed).
  return /^([bcdfghjklmnpqrtvwz]|[bcdfgkptvw][lr]|s([hjklmnptw]r?|c(h[r]?)?)?|[kg]n|[dtz]w|s[pt][lr]|kw|tj|th|ch|wr)?[aeiouy]/.test(
    base,
  );
}

/** in + formeren: loan verbs in -eren that happen to begin with 'in'. */
function looksLikeLoan(particle: string, base: string): boolean {
  return (
    particle === 'in' &&
    /[^aeiou]eren$/.test(base) &&
    !/^(leveren|roosteren|smeren|keren|teren|zweren|huren|scheren|kwartieren|wateren|studeren|calculeren|programmeren|metselen|parkeren|weren|roesteren|tekeren)$/.test(
      base,
    )
  );
}

/** Removes an unstressed prefix: 'verbinden' is 'ver' and 'binden'; null when there is none. */
export function splitPrefix(verb: string): { prefix: string; base: string } | null {
  const match = UNSTRESSED_PREFIX.exec(verb);
  const stressed = /^(door|om|onder|over|voor|achter|weer|mis|vol)/.exec(verb);
  const prefix = match?.[1] ?? stressed?.[0];
  if (prefix === undefined) return null;
  const base = verb.slice(prefix.length);
  if (irregularVerbs.has(base)) return { prefix, base };
  if (!/(en|ën)$/.test(base) || base.length < 4 || !isLongEnough(base)) return null;
  return { prefix, base };
}
