// Where every word of a document stands, also the words that were broken in two or three: made once, asked often.
import { dutchStem } from '../dutch/stem.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, SegmentedDocument } from '../types.js';
import type { CompiledLexicons } from './model.js';

/** A form is looked for inside longer words from this length on; broken words are joined from it on. */
export const SHORTEST_PART = 7;
/** A word that the splitter does not know ('LHBTIQA+') may begin with a form of this length. */
export const SHORTEST_BEGINNING = 5;
/** The most tokens into which a word may be broken. */
const BROKEN = 3;

/** A word without hyphens. */
const plain = (norm: string): string =>
  norm.includes('-') || norm.includes('\u00ad') ? norm.replaceAll(/[-\u00ad]/g, '') : norm;

type Words = ReadonlyMap<string, readonly string[]>;

/** Where every word of a document stands, and the ways in which it may hold a form of a term. */
export interface WordIndex {
  /** Paragraphs by word, ascending. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Paragraphs by the form of a term that two or three tokens make together, ascending. */
  readonly broken: ReadonlyMap<string, readonly number[]>;
  /** By form: the words that are it but for their hyphens. */
  readonly hyphened: Words;
  /** By form of at least `SHORTEST_BEGINNING` letters: the words that hold it somewhere. */
  readonly holding: Words;
  /** The words with a stem. */
  readonly withStem: (stem: string) => readonly string[];
}

/** Indices per document, for the lexicons at hand; they go when the document goes. */
const indices = new WeakMap<CompiledLexicons, WeakMap<SegmentedDocument, WordIndex>>();
/** Forms of terms by their first letters, per set of lexicons: to find which of them a word holds. */
const beginnings = new WeakMap<CompiledLexicons, Words>();

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
  else if (list.at(-1) !== value) list.push(value);
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

function makeIndex(segmented: SegmentedDocument, compiled: CompiledLexicons): WordIndex {
  const [words, broken] = [new Map<string, number[]>(), new Map<string, number[]>()];
  segmented.paragraphs.forEach((paragraph, number) => {
    paragraph.tokens.forEach(({ norm }, at) => {
      push(words, norm, number);
      for (const { joined } of joinsAt(paragraph, at))
        if (compiled.forms.has(joined)) push(broken, joined, number);
    });
  });
  const withHyphens = [...words.keys()].filter((norm) => plain(norm) !== norm);
  return {
    words,
    broken,
    hyphened: grouped(withHyphens, plain),
    holding: holdingOf(words.keys(), compiled),
    withStem: stemFinder([...words.keys()]),
  };
}

/**
 * Finds words by their stem. Making a stem is slow and few are asked for, so only words with the first letter of a stem
 * that was asked for get one (and those with an accent on it, which stems have not).
 */
function stemFinder(words: readonly string[]): WordIndex['withStem'] {
  const byLetter = grouped(words, (word) => (word.charCodeAt(0) < 128 ? word.charAt(0) : ''));
  const accented = byLetter.get('') ?? [];
  const stems = new Map<string, Map<string, string[]>>();
  return (stem) => {
    const letter = stem.charAt(0);
    const known = stems.get(letter) ?? grouped([...(byLetter.get(letter) ?? []), ...accented], dutchStem);
    stems.set(letter, known);
    return known.get(stem) ?? [];
  };
}

/** Which words hold which forms. A look at every place of a word, not at every form: there are tens of thousands. */
function holdingOf(words: Iterable<string>, compiled: CompiledLexicons): Words {
  const byBeginning = kept(beginnings, compiled, () =>
    grouped(
      [...compiled.forms.keys()].filter(({ length }) => length >= SHORTEST_BEGINNING),
      (form) => form.slice(0, SHORTEST_BEGINNING),
    ),
  );
  const holding = new Map<string, string[]>();
  for (const word of words)
    for (let at = 0; at + SHORTEST_BEGINNING <= word.length; at += 1)
      for (const form of byBeginning.get(word.slice(at, at + SHORTEST_BEGINNING)) ?? [])
        if (word.startsWith(form, at)) push(holding, form, word);
  return holding;
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
