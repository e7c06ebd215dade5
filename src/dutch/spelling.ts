// Dutch spelling rules shared by the generators: open and closed syllables, doubling, voicing.

const VOWELS = 'aeiouyàáâäèéêëìíîïòóôöùúûü';

/** True for a vowel letter (y included). */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** Number of groups of vowels: a cheap count of the syllables of a word. */
export function syllableCount(word: string): number {
  return word.match(/[aeiouyàáâäèéêëìíîïòóôöùúûü]+/g)?.length ?? 0;
}

const LONG_VOWEL = /^(.*)(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/;
const SHORT_VOWEL = /^(.*[^aeiou]|.*qu|)([aeiou])([bcdfgklmnprstz])$/;

/**
 * Spellings that a stem takes before an ending that begins with a vowel (-en, -e, -er):
 * maan → man, bal → ball, brief → brief and briev, monnik → monnik and monnikk (only stress tells that the first is right;
 * the wrong one is not a word and never matches).
 */
export function beforeVowel(stem: string): string[] {
  const bases: string[] = [];
  const long = LONG_VOWEL.exec(stem);
  const short = SHORT_VOWEL.exec(stem);
  if (long) bases.push(`${long[1] ?? ''}${(long[2] ?? '').charAt(0)}${long[3] ?? ''}`);
  else if (short) {
    if (syllableCount(stem) > 1) bases.push(stem);
    if (!stem.endsWith('ig')) bases.push(stem + (short[3] ?? ''));
  } else bases.push(stem);
  const voiced = bases.flatMap((base) => voice(stem, base));
  return [...bases, ...voiced];
}

/** huis → huiz, brief → briev; nothing after a short vowel (doubled consonant). */
function voice(stem: string, base: string): string[] {
  if (base.endsWith('ff') || base.endsWith('ss')) return [];
  if (/(ie|ei|ij|oe|ou|au|ui|eu|[aeou]|[lrnm])s$/.test(base) && !/[^ae]us$/.test(stem))
    return [`${base.slice(0, -1)}z`];
  if (/(ie|ei|ij|oe|ou|au|ui|eu|[aeou]|[lrnm])f$/.test(base)) return [`${base.slice(0, -1)}v`];
  return [];
}

/**
 * Spellings of a verb stem (or a noun stem) when its ending -en falls away:
 * mak → maak, pakk → pak, lev → leef, wandel → wandel and wandeel (stress decides).
 */
export function withoutEnding(root: string): string[] {
  if (/([bcdfgklmnprstz])\1$/.test(root)) return [devoice(root.slice(0, -1))];
  const plain = devoice(root);
  // variëren → varieer, creëren → creëer, evalueren → evalueer.
  if (/ië[rl]$/.test(root)) return [root.replace(/ë(.)$/, 'ee$1')];
  if (/ë[rl]$/.test(root)) return [root.replace(/ë(.)$/, 'ëe$1')];
  const open = /^(.*[^aeiou]|.*qu|.*[^oea]u(?=er$)|be|ge|)([aeou])([bcdfgklmnprstvxz])$/.exec(root);
  if (!open) return [plain];
  const vowel = open[2] ?? '';
  const lengthened = devoice(`${open[1] ?? ''}${vowel}${vowel}${open[3] ?? ''}`);
  const unstressed = /[^aeiou]e[lrnm]$/.test(root) && syllableCount(root) > 1;
  return unstressed ? [plain, lengthened] : [lengthened];
}

/** A final v or z is written f or s. */
export function devoice(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`;
  return stem;
}
