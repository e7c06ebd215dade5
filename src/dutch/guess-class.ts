// Guesses the class of a Dutch word that stands in a phrase: by the word list when it is given, and by endings.
import type { WordClass } from './forms.js';
import { irregularVerbs } from './irregular-verbs.js';
import { splitParticle } from './particles.js';
import { ADJECTIVE, COMMON, NOUN, VERB } from './word-bits.js';
import type { WordList } from './words.js';

const ADJECTIVE_END =
  /(lijke?|isch|ische|loos|loze|zaam|zame|baar|bare|ieel|iële|ueel|uele|tureel|turele|ureel|neel|nele|ief|ieve|iaal|iale|onaal|onale|itaal|itale|entaal|entale|uraal|urale|kaal|kale|eus|euze|vol|volle|gericht|gerichte|matig|matige|zinnig|kundig|delig|drempelig|talig|waardig|vaardig|vaardige|achtig|stig|stige|erend|erende|eerd|eerde)$/;
const NOUN_END =
  /(heid|heden|ing|ingen|tie|ties|sie|sies|teit|teiten|schap|schappen|isme|ist|isten|eur|eurs|aars?|ment|menten|logie|thee?k|iek|kunde|komsten?|uur|ouders?)$/;
const VERB_END = /(eren|igen|elen|eien)$/;
const PLAIN_ADJECTIVES = new Set(
  'nieuw oud jong goed groot klein breed sterk zwak vrij open laag hoog lang kort mooi gezond ongezond schoon groen blauw rijk arm ziek fijn zacht warm koud veilig lokaal kwetsbaar'.split(
    ' ',
  ),
);
const PLAIN_NOUNS = new Set(
  'inkomen inkomens welzijn leven aanbod aanzien vertrouwen vermogen vriend weekend verhaal taal kanaal koninkrijk'.split(
    ' ',
  ),
);

/**
 * Class of the word; 'noun' when nothing points elsewhere, because the forms of a noun rarely match anything wrong.
 * A capital makes it a 'name'.
 * @param words When given, the classes that the dictionary knows decide first
 */
export function guessClass(word: string, words?: WordList): WordClass {
  const lower = word.normalize('NFC').toLowerCase();
  if (word.normalize('NFC') !== lower) return 'name';
  if (PLAIN_NOUNS.has(lower)) return 'noun';
  if (PLAIN_ADJECTIVES.has(lower)) return 'adjective';
  return (words && byDictionary(lower, words)) ?? byEnding(lower);
}

function byDictionary(word: string, words: WordList): WordClass | null {
  const known = words.bits(word);
  if ((known & COMMON) === 0) return null;
  if ((known & NOUN) !== 0) return 'noun';
  if ((known & ADJECTIVE) !== 0) return 'adjective';
  return (known & VERB) !== 0 && word.endsWith('en') ? 'verb' : null;
}

function byEnding(word: string): WordClass {
  if (NOUN_END.test(word) && !ADJECTIVE_END.test(word)) return 'noun';
  if (irregularVerbs.has(word) || splitParticle(word)) return 'verb';
  if (VERB_END.test(word) && word.length > 6) return 'verb';
  if (ADJECTIVE_END.test(word) && word.length > 5) return 'adjective';
  return 'noun';
}
