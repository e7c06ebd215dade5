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

/** Whether a text is so strange that its characters cannot be what the page shows. @param text of a whole page */
export function isUnreadable(text: string): boolean {
  const dense = text.replace(/\s+/g, '');
  if (dense.length < ENOUGH_CHARACTERS) return false;
  const strange = dense.match(/[\uE000-\uF8FF\uFFFD\u0000-\u001F\u007F-\u009F]/gu)?.length ?? 0;
  if (strange > 0.3 * dense.length) return true;
  const letters = dense.match(/\p{L}/gu)?.length ?? 0;
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const common = words.filter((word) => COMMON.has(word.replace(/[^\p{L}]/gu, ''))).length;
  // A page of amounts has words beside its numbers; a page of digits for letters has none.
  if (letters < 0.4 * dense.length) {
    const spoken = words.filter((word) => /\p{L}{3}/u.test(word) && /[aeiouyà-ü]/u.test(word)).length;
    return spoken < 0.06 * words.length && common < 0.02 * words.length;
  }
  if (words.length < ENOUGH_WORDS || common > 0.015 * words.length) return false;
  // Letters shifted to other letters: no common word at all, and vowels as rare as in a code.
  const latin = dense.match(/[a-zà-ü]/giu)?.length ?? 0;
  if (latin < 0.5 * letters) return false;
  const vowels = dense.match(/[aeiouyà-ü]/giu)?.length ?? 0;
  return vowels < 0.24 * latin || vowels > 0.65 * latin;
}
