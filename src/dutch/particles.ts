// Particles of separable verbs and prefixes of inseparable ones, and which verbs are which.
import { irregularVerbs } from './irregular-verbs.js';
import { syllableCount } from './spelling.js';

/** Particles that always part from their verb; longest first so that 'achteruit' wins from 'achter'. */
const SEPARABLE = (
  'achterover achteruit achterna achterop achteraan bijeen binnenin opzij overeen rechtop samen terecht teleur teniet tekort tevoorschijn ' +
  'tegemoet tegen terug tentoon thuis uiteen vooruit vooraf voorop voort vrij weg toe tegenop uit aaneen aan af bij binnen buiten ' +
  'deel dicht droog fijn gade gelijk goed groot hard heen hoog in kapot kennis klaar kwijt lang leeg les los mede mee neer nader open op ' +
  'plaats paard piano prijs rond ronddoor schoon schuil stand stil stop stuk vast vlot vol waar warm wijs zwart ineen omhoog omlaag omver onderuit opeen ' +
  'overhoop rechtuit samen schuldig stilaan terneer tewerk totstand vooruit voorbij voorover na neer om door onder over voor weer mis achter heilig ' +
  'bekend bloot zeker veilig verder gevangen langs teloor teweeg vorm blijk dienst buit plat raak nodig tegemoet tenonder gebruik stelling ' +
  'zwaar weder her bezig paraat sport ruim recht bewust dood adem dank thuis open'
)
  .split(' ')
  .filter((particle, index, all) => all.indexOf(particle) === index)
  .sort((a, b) => b.length - a.length);

/** Particles that part from some verbs only; the other verbs in this group are inseparable. */
const SOMETIMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    om:
      'zetten gaan vormen kijken draaien buigen bouwen keren komen leiden rekenen ruilen schakelen scholen slaan spoelen turnen vallen wisselen ' +
      'zien brengen kopen kantelen hakken doen zwaaien roepen rijden ploegen leggen lopen kleden hangen dopen trekken praten liggen zomen werken voeren',
    onder: 'brengen gaan lopen duiken dompelen sneeuwen schuiven spuiten stoppen zetten doen verdelen verhuren',
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
  }).map(([particle, bases]): [string, ReadonlySet<string>] => [particle, new Set(bases.split(' ').filter(Boolean))]),
);

/** Verbs that only look as if they began with a particle. */
const NOT_SEPARABLE = new Set(
  (
    'antwoorden beantwoorden huldigen navigeren narren neerlanden oppositie opereren opteren opponeren opperen inspireren interesseren investeren ' +
    'informeren integreren inspecteren instrueren introduceren innoveren inventariseren interpreteren intensiveren initiëren installeren interviewen ' +
    'intimideren indiceren incasseren induceren infecteren infiltreren irriteren instigeren insinueren injecteren inhaleren indexeren interveniëren ' +
    'interneren internaliseren isoleren invalideren institutionaliseren individualiseren industrialiseren implementeren instabiliseren ' +
    'affirmeren affecteren afficheren uiten uniformeren bijbelen bijten toeteren toetsen toelen opalen opinieren organiseren ' +
    'meten mengen menen weggen openen openbaren losen lossen lessen vasten vatten volgen vollen wegen waren warmen waarderen waarborgen waarschuwen ' +
    'stoppen stilten dichten stillen lengen langen goederen hogen harden samenzweren leegen vrijen vrijwaren rondelen deelen delen opteren doorn omzoomen ' +
    'naderen namen nagelen nationaliseren natuurlijk buitelen standaardiseren stapelen stapelen planten prijzen lesbrieven rechtvaardigen rechten recht dankzij ' +
    'omschrijven omarmen omhelzen omgeven omringen omvatten omsingelen omheinen omkleden omzeilen omklemmen omlijsten omspannen omstuwen omspoelen omwikkelen ' +
    'herdenken inenten beheren ervaren dooddoen heiligen beveiligen verzekeren zwaarden zwarten ' +
    'doorgronden doorkruisen doorstaan doorzoeken doorboren doorweven doorspekken doorklieven doorleven doorwaden'
  ).split(' '),
);

/** Prefixes without stress: the participle has no ge-. */
const UNSTRESSED_PREFIX = /^(be|ge|her|ont|ver|er)(?=.*[aeiouy].*en$|.*(gaan|staan|slaan|zien|doen)$)/;

/** Particles of separable verbs, and adverbs that stand in front of verbs as they do. */
export const particles: ReadonlySet<string> = new Set(SEPARABLE);

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
  return /^([bcdfghjklmnpqrtvwz]|[bcdfgkptvw][lr]|s([hjklmnptw]r?|c(h[r]?)?)?|[kg]n|[dtz]w|s[pt][lr]|kw|tj|th|ch|wr)?[aeiouy]/.test(base);
}

/** in + formeren, op + ereren: loan verbs in -eren whose first letters happen to be a particle. */
function looksLikeLoan(particle: string, base: string): boolean {
  if (particle !== 'in' && particle !== 'op' && particle !== 'af' && particle !== 'los') return false;
  if (!/[^aeiou]er(en)$/.test(base)) return false;
  return particle === 'in' && !/^(leveren|roosteren|smeren|keren|teren|zweren|huren|scheren|kwartieren|wateren|studeren|calculeren|programmeren|metselen|parkeren|weren|roesteren|tekeren)$/.test(base);
}

/** Removes an unstressed prefix: 'verbinden' → ['ver', 'binden']; null when there is none. */
export function splitPrefix(verb: string): { prefix: string; base: string } | null {
  const match = UNSTRESSED_PREFIX.exec(verb);
  const stressed = /^(door|om|onder|over|voor|achter|weer|mis|vol)/.exec(verb);
  if (verb === 'ontmoeten') return { prefix: 'ont', base: 'moeten ' };
  const prefix = match?.[1] ?? stressed?.[0];
  if (prefix === undefined) return null;
  const base = verb.slice(prefix.length);
  if (irregularVerbs.has(base)) return { prefix, base };
  if (!/(en|ën)$/.test(base) || base.length < 4 || !isLongEnough(base)) return null;
  return { prefix, base };
}
