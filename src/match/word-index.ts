// Where every word of a document stands, also the words that were broken in two or three: made once, asked often.
import { dutchStem } from '../dutch/stem.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, SegmentedDocument } from '../types.js';
import type { CompiledLexicons } from './model.js';
import { joinedSum, loreOf, plain, SHORTEST_PART, type Lore, type WordFacts } from './word-facts.js';

/** The most tokens into which a word may be broken. */
const BROKEN = 3;

type Words = ReadonlyMap<string, readonly string[]>;
type Places = ReadonlyMap<string, readonly number[]>;

/** Where every word of a document stands, and the ways in which it may hold a form of a term. */
export interface WordIndex {
  /** Numbers of the paragraphs in which a word stands, ascending. */
  readonly paragraphsOf: (word: string) => Uint32Array;
  /** Paragraphs by the form of a term that two or three tokens make together, ascending. */
  readonly broken: Places;
  /** By form: the words that are it but for their hyphens. */
  readonly hyphened: Words;
  /** By form of a term, unless it is short: the longer words that hold it somewhere. */
  readonly holding: Words;
  /** The words with a stem. */
  readonly withStem: (stem: string) => readonly string[];
}

/** Indices per document, for the lexicons at hand; they go when the document goes. */
const indices = new WeakMap<CompiledLexicons, WeakMap<SegmentedDocument, WordIndex>>();
const NOWHERE = new Uint32Array();

/** What is kept for a key, made when it is not there yet. */
export function kept<K extends object, V>(memo: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

function grouped(words: Iterable<string>, keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) push(groups, keyOf(word), word);
  return groups;
}

/** The index of a document, made once: many concepts are looked for in it. */
export function wordIndexOf(segmented: SegmentedDocument, compiled: CompiledLexicons): WordIndex {
  const documents = kept(indices, compiled, () => new WeakMap<SegmentedDocument, WordIndex>());
  return kept(documents, segmented, () => makeIndex(segmented, compiled));
}

/** The words of a document, numbered as they come. */
interface NumberedWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** By number. */
  readonly facts: readonly WordFacts[];
  /** The number of the word of every token, paragraph after paragraph. */
  readonly tokens: Uint32Array;
}

function numberWords(paragraphs: readonly Paragraph[], { factsOf }: Lore): NumberedWords {
  const numbers = new Map<string, number>();
  const facts: WordFacts[] = [];
  const tokens = new Uint32Array(paragraphs.reduce((sum, paragraph) => sum + paragraph.tokens.length, 0));
  let place = 0;
  for (const paragraph of paragraphs)
    for (const { norm } of paragraph.tokens) {
      let number = numbers.get(norm);
      if (number === undefined) {
        number = facts.push(factsOf(norm)) - 1;
        numbers.set(norm, number);
      }
      tokens[place++] = number;
    }
  return { numbers, facts, tokens };
}

/** Finds the paragraphs of a word, ascending, in one row for all words: a list for each would be thousands of lists. */
function paragraphFinder(
  paragraphs: readonly Paragraph[],
  { numbers, facts, tokens }: NumberedWords,
): WordIndex['paragraphsOf'] {
  const ends = new Uint32Array(facts.length);
  for (let place = 0; place < tokens.length; place += 1) ends[tokens[place]!]! += 1;
  let sum = 0;
  for (let word = 0; word < ends.length; word += 1) {
    const own = ends[word]!;
    ends[word] = sum;
    sum += own;
  }
  const starts = ends.slice();
  const row = new Uint32Array(tokens.length);
  let place = 0;
  paragraphs.forEach((paragraph, at) => {
    for (const last = place + paragraph.tokens.length; place < last; place += 1) {
      const word = tokens[place]!;
      const end = ends[word]!;
      if (end > starts[word]! && row[end - 1] === at) continue;
      row[end] = at;
      ends[word] = end + 1;
    }
  });
  return (word) => {
    const number = numbers.get(word);
    return number === undefined ? NOWHERE : row.subarray(starts[number], ends[number]);
  };
}

function makeIndex({ paragraphs }: SegmentedDocument, compiled: CompiledLexicons): WordIndex {
  const lore = loreOf(compiled);
  const words = numberWords(paragraphs, lore);
  const [hyphened, holding] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { word, plain, holds } of words.facts) {
    if (plain !== word) push(hyphened, plain, word);
    for (const form of holds) push(holding, form, word);
  }
  return {
    paragraphsOf: paragraphFinder(paragraphs, words),
    broken: brokenForms(paragraphs, words, lore, compiled.forms),
    hyphened,
    holding,
    withStem: stemFinder(() => words.numbers.keys()),
  };
}

/**
 * Finds words by their stem. Making a stem is slow and few are asked for, so only words with the first letter of a stem
 * that was asked for get one (and those with an accent on it, which stems have not).
 */
function stemFinder(words: () => Iterable<string>): WordIndex['withStem'] {
  let byLetter: Words | undefined;
  const stems = new Map<string, Words>();
  return (stem) => {
    byLetter ??= grouped(words(), (word) => (word.charCodeAt(0) < 128 ? word.charAt(0) : ''));
    const letter = stem.charAt(0);
    const known =
      stems.get(letter) ?? grouped([...(byLetter.get(letter) ?? []), ...(byLetter.get('') ?? [])], dutchStem);
    stems.set(letter, known);
    return known.get(stem) ?? [];
  };
}

/**
 * Paragraphs by the form that words in a row make together. Few do, so words are only joined when the sum of their
 * letters says that they may.
 */
function brokenForms(
  paragraphs: readonly Paragraph[],
  { facts, tokens }: NumberedWords,
  { mayBeForm }: Lore,
  forms: ReadonlyMap<string, unknown>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  let place = 0;
  paragraphs.forEach((paragraph, number) => {
    for (const last = place + paragraph.tokens.length; place < last; place += 1) {
      let { sum, isFunction } = facts[tokens[place]!]!;
      for (let end = place + 1; !isFunction && end < Math.min(place + BROKEN, last); end += 1) {
        const next = facts[tokens[end]!]!;
        ({ isFunction } = next);
        sum = joinedSum(sum, next);
        if (isFunction || !mayBeForm(sum)) continue;
        const joined = Array.from(tokens.subarray(place, end + 1), (word) => facts[word]!.plain).join('');
        if (joined.length >= SHORTEST_PART && forms.has(joined)) push(found, joined, number);
      }
    }
  });
  return found;
}

/** The words that the token and the next one or two make together; 'ouder en' is no broken 'ouderen'. */
export function joinsAt(
  { tokens }: Paragraph,
  at: number,
): { readonly joined: string; readonly end: number }[] {
  const first = tokens[at]!;
  if (functionWords.has(first.norm)) return [];
  const joins = [];
  let joined = plain(first.norm);
  for (let length = 2; length <= BROKEN; length += 1) {
    const next = tokens[at + length - 1];
    if (!next || functionWords.has(next.norm)) break;
    joined += plain(next.norm);
    if (joined.length >= SHORTEST_PART) joins.push({ joined, end: next.end });
  }
  return joins;
}
