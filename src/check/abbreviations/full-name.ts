// Does a name fit its abbreviation: letters that can be picked from it, or words that begin with them.

/** Small words of a name, that give no letter to its abbreviation. */
const SMALL = new Set([
  'de',
  'het',
  'een',
  'en',
  'van',
  'voor',
  'in',
  'op',
  'met',
  'der',
  'aan',
  'tot',
  'te',
  'of',
]);

/** The letters of an abbreviation, lower case: of 'P&C' they are 'pc'. */
export const lettersOf = (key: string): string => key.replace(/[^\p{L}]/gu, '').toLowerCase();

/** Can the letters be picked from the text in their order, the first of them at the beginning of a word? */
export function spells(key: string, text: string): boolean {
  const letters = lettersOf(key);
  const lower = text.toLowerCase();
  if (lower.replace(/[^\p{L}]/gu, '').length < letters.length * 2) return false;
  for (const { index } of lower.matchAll(new RegExp(`(?<!\\p{L})${letters.charAt(0)}`, 'gu'))) {
    let at = index;
    const found = [...letters].every((letter) => {
      at = lower.indexOf(letter, at) + 1;
      return at > 0;
    });
    if (found) return true;
  }
  return false;
}

/** The name itself stands in the text with at least two capitals: 'Openbare Bibliotheek Amsterdam' for OBA. */
export function isWrittenOut(key: string, words: readonly string[]): boolean {
  const letters = lettersOf(key);
  return words.some((first, from) => {
    if (first.charAt(0).toLowerCase() !== letters.charAt(0)) return false;
    let at = from;
    let capitals = 0;
    let shouted = 0;
    for (const letter of letters) {
      while (SMALL.has(words[at] ?? '') && words[at]?.charAt(0) !== letter) at += 1;
      const word = words[at] ?? '';
      const initial = word.charAt(0);
      if (word.length < 3 || initial.toLowerCase() !== letter) return false;
      if (initial !== letter) capitals += 1;
      if (!/\p{Ll}/u.test(word)) shouted += 1;
      at += 1;
    }
    // A line in capitals can be a name; an abbreviation among other words ('Wel (WGW) groeit') is no part of one.
    return capitals >= 2 && (shouted === 0 || shouted === letters.length);
  });
}

/** A word with a capital that is no abbreviation itself, and what may stand between two of them in one name: 'Plan, Do en Check', 'Plan-Do-Check-Act'. */
const NAME_WORD = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’']*/gu;
const BETWEEN = /^(?:\s*[,/&–-]\s*|\s+)(?:(?:en|and|&)\s+)?$/u;
/** Two letters are no name that is told in parts. */
const SHORTEST_IN_PARTS = 3;

/** Words with a capital that stand in a row, parted by commas and 'en': one list per row. */
function capitalRows(text: string): string[][] {
  const rows: string[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(NAME_WORD)) {
    if (end >= 0 && BETWEEN.test(text.slice(end, index))) rows.at(-1)!.push(word.toLowerCase());
    else rows.push([word.toLowerCase()]);
    end = index + word.length;
  }
  return rows.filter((row) => row.length > 1);
}

const initials = (row: readonly string[]): string => row.map((word) => word.charAt(0)).join('');

/** Do the first letters hold the key over two rows, of which the second goes on where the first ended? */
function goesOn(letters: string, first: readonly string[], second: readonly string[]): boolean {
  for (let cut = 2; cut < letters.length; cut += 1) {
    const at = initials(first).indexOf(letters.slice(0, cut));
    if (at < 0) continue;
    const last = first[at + cut - 1];
    // 'Plan, Do en Check … Check en Act': the last word is said again.
    const again = second[0] === last && initials(second.slice(1)).startsWith(letters.slice(cut));
    if (again || (letters.length - cut > 1 && initials(second).startsWith(letters.slice(cut)))) return true;
  }
  return false;
}

/**
 * Do words with capitals spell the abbreviation in the texts of one section: in one row, also with commas and 'en'
 * between them, or over two places in their order ('Plan, Do en Check … Check en Act' for PDCA)?
 */
export function isToldInParts(key: string, text: string): boolean {
  const letters = lettersOf(key);
  if (letters.length < SHORTEST_IN_PARTS) return false;
  const rows = capitalRows(text);
  return rows.some(
    (row, at) =>
      initials(row).includes(letters) || rows.slice(at + 1).some((later) => goesOn(letters, row, later)),
  );
}
