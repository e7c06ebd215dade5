// Guesses the class of a Dutch word that stands in a phrase: by the word list when it is given, and by endings.
import type { WordClass } from './forms.js';
import { irregularVerbs } from './irregular-verbs.js';
import { splitParticle } from './particles.js';
import { ADJECTIVE, COMMON, NOUN, VERB } from './word-bits.js';
import type { WordList } from './words.js';

const ADJECTIVE_END =
  /(lijke?|ische?|loos|loze|zaa?me?|baa?re?|iële|eel|ele|aal|ale|ie[fv]e?|eus|euze|volle?|vrije?|rijke?|arme?|gerichte?|ige?|talige?|eerde?|[bdfgklmnprstvz]ende?)$/;
const NOUN_END =
  /(heid|heden|ing|ingen|tie|ties|sie|sies|teit|teiten|schap|schappen|isme|ist|isten|eur|eurs|aars?|ment|menten|logie|thee?k|iek|kunde|komsten?|uur|ouders?)$/;
const VERB_END = /(eren|igen|elen|eien)$/;

const words = (list: string): readonly string[] => list.split(' ');

/** Nouns with the ending of an adjective; compounds of them are nouns too (beleidsinitiatief, toekomstperspectief). */
const NOUNS_LIKE_ADJECTIVES = words(
  'initiatief perspectief collectief alternatief motief archief tarief infinitief adjectief brief gerief statief locomotief ' +
    'offensief cursief materiaal kapitaal ideaal signaal kanaal verhaal onthaal tribunaal metaal portaal hospitaal journaal ' +
    'filiaal arsenaal schaal zaal kwartaal kathedraal kardinaal ochtend vliegtuig voertuig alarm darm voertaal moedertaal streektaal thuistaal omgangstaal ' +
    'deel paneel toneel kasteel houweel potentieel personeel ritueel tafereel fluweel truweel juweel kameel gareel ' +
    'weekend vriend duizend dividend legende ellende bende koninkrijk',
);
/** The same, but too short to be looked for at the end of another word ('digitaal' holds no 'taal'). */
const SHORT_NOUNS = new Set(words('taal maal staal paal haal kwaal dief eend trend avond heel zeel'));
/** Adjectives with the ending of a noun. */
const ADJECTIVES_LIKE_NOUNS =
  /^(?:.*(?:fys|psych|specif|period|sympath|antipath|energ)iek|(?:un|ant)iek|.*(?:zaam|baar|lijk)|(?:on)?(?:aangenaam|bekwaam))e?$/;
const PLAIN_ADJECTIVES = new Set(
  words(
    'nieuw oud jong goed groot klein breed sterk zwak vrij open laag hoog lang kort mooi gezond schoon groen blauw rood wit zwart ' +
      'rijk arm ziek fijn zacht warm koud veilig zeker leuk ruim slecht zwaar bezig bijzonder vlak geheel tevreden klaar diep ' +
      'bewust stil leeg vol gemiddeld divers modern intens concreet direct compleet discreet extra helder interessant ' +
      'knap constant permanent urgent relevant efficiënt consistent transparant betrokken verbonden volwassen welkom ' +
      'simpel stabiel mobiel flexibel dubbel los vast wijd zeldzaam gehandicapt beperkt getalenteerd duur',
  ),
);
const PLAIN_NOUNS = new Set(
  words('inkomen inkomens welzijn leven aanbod aanzien vertrouwen vermogen optreden voornemen lichaam'),
);

/**
 * Class of the word; 'noun' when nothing points elsewhere, because the forms of a noun rarely match anything wrong.
 * A capital makes it a 'name'.
 * @param list When given, the classes that the dictionary knows decide first
 */
export function guessClass(word: string, list?: WordList): WordClass {
  const lower = word.normalize('NFC').toLowerCase();
  if (word.normalize('NFC') !== lower) return 'name';
  if (PLAIN_NOUNS.has(lower) || SHORT_NOUNS.has(lower)) return 'noun';
  if (isPlainAdjective(lower)) return 'adjective';
  return (list && byDictionary(lower, list)) ?? byEnding(lower);
}

/** 'gezond', and with the prefix on- 'ongezond'. */
function isPlainAdjective(word: string): boolean {
  return (
    PLAIN_ADJECTIVES.has(word.startsWith('on') && word.length > 5 ? word.slice(2) : word) ||
    PLAIN_ADJECTIVES.has(word)
  );
}

function byDictionary(word: string, list: WordList): WordClass | null {
  const known = list.bits(word);
  if ((known & COMMON) === 0) return null;
  if ((known & NOUN) !== 0) return 'noun';
  if ((known & ADJECTIVE) !== 0) return 'adjective';
  return (known & VERB) !== 0 && word.endsWith('en') ? 'verb' : null;
}

function byEnding(word: string): WordClass {
  if (ADJECTIVES_LIKE_NOUNS.test(word)) return 'adjective';
  if (NOUNS_LIKE_ADJECTIVES.some((noun) => word.endsWith(noun))) return 'noun';
  if (NOUN_END.test(word) && !ADJECTIVE_END.test(word)) return 'noun';
  if (irregularVerbs.has(word) || splitParticle(word)) return 'verb';
  if (VERB_END.test(word) && word.length > 6) return 'verb';
  if (ADJECTIVE_END.test(word) && word.length > 4) return 'adjective';
  return 'noun';
}
