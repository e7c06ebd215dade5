// What a word has to do with the forms of terms, whatever paper it stands in: made once per word, kept within bounds.
import { BASE, letterSum } from '../dutch/letter-sum.js';
import { perWord } from '../dutch/memo.js';
import { functionWords } from '../dutch/stopwords.js';
import type { CompiledLexicons } from './model.js';

/** A form is looked for inside longer words from this length on; broken words are joined from it on. */
export const SHORTEST_PART = 7;
/** A word that the splitter does not know ('LHBTIQA+') may begin with a form of this length. */
const SHORTEST_BEGINNING = 5;

export interface WordFacts {
  readonly word: string;
  readonly isFunction: boolean;
  /** The word without hyphens. */
  readonly plain: string;
  /** Sum of the letters of `plain`, see `letterSum`. */
  readonly sum: number;
  /** What a sum is multiplied by when these letters come after it. */
  readonly power: number;
  /** Forms of at least `SHORTEST_BEGINNING` letters that stand somewhere in the word, and are not all of it. */
  readonly holds: readonly string[];
}

/** What is known of words for one set of lexicons. */
export interface Lore {
  readonly factsOf: (word: string) => WordFacts;
  /** May words whose letters have this sum together make a form? Never wrongly false, seldom wrongly true. */
  readonly mayBeForm: (sum: number) => boolean;
}

/** A word without hyphens. */
export const plain = (norm: string): string =>
  norm.includes('-') || norm.includes('\u00ad') ? norm.replaceAll(/[-\u00ad]/g, '') : norm;

/** Bits of the table of sums: forty for each form, so that two words in a row seldom seem one by chance. */
const TABLE_BITS = 20;

/** The sum of two words together, without making the word. */
export const joinedSum = (sum: number, next: WordFacts): number =>
  (Math.imul(sum, next.power) + next.sum) | 0;

function powerOf(word: string): number {
  let power = 1;
  for (let at = 0; at < word.length; at += 1) power = Math.imul(power, BASE);
  return power;
}

/** A table of the sums of the words, a bit each; the place of a sum is by its highest bits, mixed by the golden ratio. */
function sumTable(words: Iterable<string>): Lore['mayBeForm'] {
  const bits = new Uint32Array(2 ** (TABLE_BITS - 5));
  const placeOf = (sum: number): number => Math.imul(sum, 0x9e3779b1) >>> (32 - TABLE_BITS);
  for (const word of words) {
    const place = placeOf(letterSum(word));
    bits[place >>> 5]! |= 1 << (place & 31);
  }
  return (sum) => {
    const place = placeOf(sum);
    return ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1;
  };
}

/** Forms by the sum of their first letters: to find which of them a word holds, without asking for each of thousands. */
type Beginnings = ReadonlyMap<number, readonly string[]>;

function byBeginning(forms: Iterable<string>): Beginnings {
  const groups = new Map<number, string[]>();
  for (const form of forms) {
    if (form.length < SHORTEST_BEGINNING) continue;
    const beginning = letterSum(form, 0, SHORTEST_BEGINNING);
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [form]);
    else group.push(form);
  }
  return groups;
}

const NONE: readonly never[] = [];

/** Looks at every place of the word. */
function formsIn(word: string, beginnings: Beginnings): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at + SHORTEST_BEGINNING <= word.length; at += 1)
    for (const form of beginnings.get(letterSum(word, at, at + SHORTEST_BEGINNING)) ?? NONE)
      if (form.length < word.length && word.startsWith(form, at)) found.add(form);
  return found.size === 0 ? NONE : [...found];
}

const known = new WeakMap<CompiledLexicons, Lore>();

/** What words have to do with the forms of these lexicons. */
export function loreOf(compiled: CompiledLexicons): Lore {
  const before = known.get(compiled);
  if (before !== undefined) return before;
  const beginnings = byBeginning(compiled.forms.keys());
  const lore = {
    factsOf: perWord((word) => {
      const letters = plain(word);
      return {
        word,
        isFunction: functionWords.has(word),
        plain: letters,
        sum: letterSum(letters),
        power: powerOf(letters),
        holds: formsIn(word, beginnings),
      };
    }),
    mayBeForm: sumTable(compiled.forms.keys()),
  };
  known.set(compiled, lore);
  return lore;
}
