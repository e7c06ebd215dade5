// Judges whether the text of a page can be read: a broken font map gives digits or signs for letters.

// The commonest words of Dutch policy papers, with those of the languages that stand beside it in Belgium.
const COMMON = new Set(
  (
    'de het een en van in is op te voor met zijn dat die aan er om door naar bij ook als we wij niet worden wordt ' +
    'kunnen of uit meer over tot deze dit onze ze heeft hebben zich maar dan nog wat al onder tussen ' +
    'le la les des et du une pour dans est der die das und von mit the of and to for a on with by'
  ).split(' '),
);

/** At least this many words (or this many characters) are needed for a judgement. */
const ENOUGH_WORDS = 25;
const ENOUGH_CHARACTERS = 120;

/** What a text is made of. Counted by code, as this is done for every page. */
interface Counts {
  /** All characters but white space. */
  readonly dense: number;
  readonly letters: number;
  readonly latin: number;
  readonly vowels: number;
  /** Private, replacement and control characters. */
  readonly strange: number;
}

// Kinds of characters.
const SIGN = 0;
const CONSONANT = 1;
const VOWEL = 2;
const WHITE = 3;
const STRANGE = 4;
const OTHER_LETTER = 5;

const LAST_LATIN = 591;
/** Letters behind these are of other scripts. */
const LAST_SIGN = 879;

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 32 || code === 160 || (code > 8 && code < 14)) return WHITE;
  if (code <= LAST_LATIN) {
    if (/[aeiouyàáâäèéêëìíîïòóôöùúûü]/i.test(character)) return VOWEL;
    if (/\p{Script=Latin}/u.test(character)) return CONSONANT;
  }
  if (code < 32 || (code > 126 && code < 160) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd)
    return STRANGE;
  return code > LAST_SIGN && /\p{L}/u.test(character) ? OTHER_LETTER : SIGN;
}

/** The kind of each code that most text is made of. */
const KINDS = Uint8Array.from({ length: LAST_LATIN + 1 }, (_, code) => kindOf(code));

function countsOf(text: string): Counts {
  const counts = [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = (code > LAST_LATIN ? kindOf(code) : KINDS[code]) as 0 | 1 | 2 | 3 | 4 | 5;
    counts[kind] += 1;
  }
  const latin = counts[CONSONANT] + counts[VOWEL];
  return {
    dense: text.length - counts[WHITE],
    letters: latin + counts[OTHER_LETTER],
    latin,
    vowels: counts[VOWEL],
    strange: counts[STRANGE],
  };
}

/** Number of letters of a text. */
export const lettersIn = (text: string): number => countsOf(text).letters;

/** How much of a text is split in words: enough for a share. */
const SAMPLE = 4000;

/** Whether a text is so strange that its characters cannot be what the page shows. @param text of a whole page */
export function isUnreadable(text: string): boolean {
  const { dense, letters, latin, vowels, strange } = countsOf(text);
  if (dense < ENOUGH_CHARACTERS) return false;
  if (strange > 0.3 * dense) return true;
  const usual = vowels > 0.24 * latin && vowels < 0.65 * latin;
  if (letters > 0.6 * dense && usual) return false;
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const common = words.filter((word) => COMMON.has(word.replace(/[^\p{L}]/gu, ''))).length;
  // A page of amounts has words beside its numbers; a page of digits for letters has none.
  if (letters < 0.4 * dense) {
    const spoken = words.filter((word) => /\p{L}{3}/u.test(word) && /[aeiouyà-ü]/u.test(word)).length;
    return spoken < 0.06 * words.length && common < 0.02 * words.length;
  }
  // Letters shifted to other letters: no common word at all, and vowels as rare as in a code.
  return words.length >= ENOUGH_WORDS && common <= 0.015 * words.length && latin >= 0.5 * letters && !usual;
}
