// Which words may be a part of a Dutch compound: short words from a list, no endings in disguise, and the links between.
import { adverbialParticles, particles } from './particles.js';
import { shortFirstParts, shortLastParts } from './short-parts.js';
import { ADJECTIVE, BOUND, COMMON, INFLECTED, LEMMA, NOUN, VERB } from './word-bits.js';

const CLASSES = NOUN | VERB | ADJECTIVE;

/** Bound forms that only occur in front: they are parts, though no words. */
export const boundFirstParts: readonly string[] = (
  'aarts aller anti bio co contra eco electro elektro euro ex geo her hyper inter kinder zonne ' +
  'hersen lymfe macro mede mega meta micro mini multi neo neuro non oer post pre pro psycho pseudo ' +
  'quasi semi socio sub super tele trans turbo ultra wan agro audio video astro foto giga kilo ' +
  'homo hydro thermo cardio bas alt'
).split(' ');

/** Bound forms that only occur at the end. */
export const boundLastParts: readonly string[] = (
  'genote genotes genoot genoten vormig vormige jarig jarige jarigen delig delige talig talige ' +
  'zijdig zijdige kleurig kleurige koppig koppige namig namige stammig stammige'
).split(' ');

/** Words that look like a first part but are prefixes or chance: 'ver' (far), 'be', 'ge', 'ont', 'in' of loan words. */
const NEVER_FIRST = new Set(
  (
    'ver verb verd verh verk verl vers verso verst vert verg ont des ren ten ter ant mag men dis sta ste tra per con com ' +
    'beha best han koes para tempera complice alter signa orbi cult gespe'
  ).split(' '),
);

/** Endings in disguise: as a last part these words and their forms are nearly always a suffix. */
const SUFFIX = /^(baar|bare|baarder|baarst|lo[oz]|matig|zaam|zame|lijk|haftig|heid|heden$|schap|achtig|isme)/;
const NEVER_LAST = new Set(
  (
    'ling lingen king kingen ging gingen ning ningen ping pingen ting tingen ding dingen ment menten tie ties sie eren ares ster sters ' +
    'ist isten tering atie aren aar aars aal ale eel ele eer era ette etten ere ering eur euren ant anten ent enten eler ' +
    'aam ame aard aards zing stelen telen oren essen eerder eigen eigenen gewijs gewijze ige iger tor eert este'
  ).split(' '),
);

/** May the characters [start, end) of the word, known with these bits, be a part that others follow? */
export function mayBeFirst(word: string, start: number, end: number): boolean {
  const text = word.slice(start, end);
  return !NEVER_FIRST.has(text) && (text.length > 3 || shortFirstParts.has(text));
}

/** May this link follow the part [start, end)? A particle takes none; 'er' and 'n' follow few words. */
export function mayTakeLink(word: string, start: number, end: number, link: string): boolean {
  const text = word.slice(start, end);
  if (adverbialParticles.has(text)) return false;
  if (link === 'er') return TAKES_ER.test(text);
  if (link === 'n') return text.endsWith('e');
  return link !== 'e' || /[^aeiou]$/.test(text);
}

/**
 * May the characters from `start` to the end of the word be the last part? A compound has the class of its last part.
 * @param own What is known of the whole word @param bits … and of the part
 * @param isVerb Is this an infinitive?
 */
export function mayBeLast(
  word: string,
  start: number,
  own: number,
  bits: number,
  isVerb: (word: string) => boolean,
): boolean {
  if (!sameClass(own, bits)) return false;
  // The last part of a plural is a plural: 'profeten' is no 'eten'.
  const text = word.slice(start);
  const plural = (own & (COMMON | LEMMA | INFLECTED)) === (COMMON | INFLECTED);
  if (plural && text.endsWith('en') && (bits & (LEMMA | INFLECTED)) === LEMMA) return false;
  const size = text.length;
  if (size < 4) return shortLastParts.has(text);
  if (NEVER_LAST.has(text) || SUFFIX.test(text)) return false;
  if ((text === 'uur' || text === 'uren') && word.charAt(start - 1) === 't') return false;
  // 'schildering' comes from 'schilderen', it is no ring; 'trouwring' is one.
  return !(text === 'ring' || text === 'ringen') || !isVerb(`${word.slice(0, start)}ren`);
}

/**
 * Is it credible that a word of the dictionary consists of this first and last part? A verb begins with a particle;
 * only what is also the plural of a noun may end in the plural of one ('stoppen' is no 'pen').
 */
export function makesSense(first: string, own: number, bits: number): boolean {
  if ((own & VERB) === 0 || particles.has(first)) return true;
  return (own & bits & NOUN) !== 0 && ((own & INFLECTED) === 0 || (bits & INFLECTED) !== 0);
}

/** A compound has the class of its last part; an unknown class agrees with all. */
export function sameClass(whole: number, last: number): boolean {
  // An infinitive is a noun as well: 'het wonen'.
  const classes = (last & (VERB | LEMMA)) === (VERB | LEMMA) ? last | NOUN : last;
  return (whole & CLASSES) === 0 || (last & CLASSES) === 0 || (whole & classes & CLASSES) !== 0;
}

/** Is this, by its bits, a word of the dictionary without a capital, or a bound form? */
export function isPart(bits: number): boolean {
  return (bits & (COMMON | BOUND)) !== 0;
}

/** The link er (kinder, runder) follows the few nouns with a plural in -eren. */
const TAKES_ER = /(kind|rund|ei|kalf|lam|hoen|blad|been|volk)$/;

/** Letters that may join two parts and belong to neither. */
export const LINKS = ['s', 'en', 'e', 'er', 'n'] as const;

/** Words after which an s is the rule: veiligheid+s+plan, vereniging+s+gebouw. */
export const TAKES_S = /(heid|ing|teit|schap|dom|tijd|aar|eur|isme|eling)$/;
