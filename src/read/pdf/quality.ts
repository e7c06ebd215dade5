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

const LAST_LATIN = 591;
/** Per code: 1 for a Latin letter, 2 for a vowel. */
const LETTERS = Uint8Array.from({ length: LAST_LATIN + 1 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[aeiouyàáâäèéêëìíîïòóôöùúûü]/i.test(letter)) return 2;
  return /\p{Script=Latin}/u.test(letter) ? 1 : 0;
});

function countsOf(text: string): Counts {
  let [dense, latin, other, vowels, strange] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160 || (code > 8 && code < 14)) continue;
    dense += 1;
    const kind = code > LAST_LATIN ? 0 : (LETTERS[code] as number);
    if (kind > 0) {
      latin += 1;
      if (kind === 2) vowels += 1;
    } else if (
      code < 32 ||
      (code > 126 && code < 160) ||
      (code >= 0xe000 && code <= 0xf8ff) ||
      code === 0xfffd
    )
      strange += 1;
    else if (code > 879 && /\p{L}/u.test(String.fromCharCode(code))) other += 1;
  }
  return { dense, letters: latin + other, latin, vowels, strange };
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
