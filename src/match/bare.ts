// Looks whether the bare words of a concept stand anywhere in a text, also where the rules of its terms refuse them.
import { dutchStem } from '../dutch/stem.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, SegmentedDocument, Span } from '../types.js';
import type { CompiledLexicons, CompiledTerm, Pattern } from './model.js';
import { SHORTEST_PART } from './word-facts.js';
import { joinsAt, kept, type WordIndex, wordIndexOf } from './word-index.js';

/** A place where words of a concept stand. */
export interface BarePlace {
  readonly page: number | null;
  /** The words as they stand there. */
  readonly text: string;
}

/** The bare words of one concept. */
interface BareWords {
  /** Forms of its terms of one word. */
  readonly forms: ReadonlySet<string>;
  /** Stems of further words to look for. */
  readonly stems: ReadonlySet<string>;
  /** For each of its phrases the words that matter, each with its forms. */
  readonly phrases: readonly (readonly ReadonlySet<string>[])[];
  /** Words that hold a term by chance ('televisie' and 'visie'). */
  isExcluded(word: string): boolean;
}

/** A word that the splitter does not know (a broken or misread one) may hold a form of this length anywhere. */
const SHORTEST_IN_UNKNOWN = 8;
/** After this many places nobody asks for more. */
const ENOUGH = 20;
/** The words of a phrase stand within this many tokens. */
const PHRASE_SPREAD = 8;

/** What is looked for. */
export interface BareQuery {
  /** 'lexicon/concept' of each concept. */
  readonly concepts: readonly string[];
  /** Leaves out weak terms and phrases: so much is asked of a whole dimension. */
  readonly onlyCore?: boolean;
  /** Words whose stem says enough ('verbind' for 'verbinding leggen'). */
  readonly words?: readonly string[];
}

/** The terms of each concept, and the forms and phrases of each term: compiled lexicons read the other way round. */
interface TermTables {
  readonly terms: ReadonlyMap<string, readonly CompiledTerm[]>;
  readonly forms: readonly (readonly string[])[];
  readonly patterns: readonly (readonly Pattern[])[];
  /** The bare words of queries that were asked before: no more than there are concepts and dimensions. */
  readonly known: Map<string, BareWords>;
}

const tables = new WeakMap<CompiledLexicons, TermTables>();

function tablesOf({ terms, forms, patterns }: CompiledLexicons): TermTables {
  const byConcept = new Map<string, CompiledTerm[]>();
  for (const term of terms) {
    const key = `${term.lexiconId}/${term.concept}`;
    const own = byConcept.get(key);
    if (own) own.push(term);
    else byConcept.set(key, [term]);
  }
  const formsOf: string[][] = terms.map(() => []);
  for (const [form, own] of forms) for (const term of own) formsOf[term]!.push(form);
  const patternsOf: Pattern[][] = terms.map(() => []);
  for (const pattern of patterns) if (pattern.kind === 'term') patternsOf[pattern.term]!.push(pattern);
  return { terms: byConcept, forms: formsOf, patterns: patternsOf, known: new Map() };
}

/** The slots of a phrase that say something, each with its forms. */
function tellingSlots({ slots }: Pattern): ReadonlySet<string>[] {
  return slots
    .map((slot) => slot.forms())
    .filter((forms) => ![...forms].every((form) => functionWords.has(form)));
}

function wordsOf(compiled: CompiledLexicons, query: BareQuery): BareWords {
  const { concepts, onlyCore = false, words = [] } = query;
  const { terms, forms, patterns, known } = kept(tables, compiled, () => tablesOf(compiled));
  const key = JSON.stringify([concepts, onlyCore, words]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = [...new Set(concepts)]
    .flatMap((concept) => terms.get(concept) ?? [])
    .filter(({ core }) => core || !onlyCore)
    .sort((a, b) => a.index - b.index);
  const phrases = (onlyCore ? [] : own)
    .flatMap(({ index }) => patterns[index]!)
    .map(tellingSlots)
    .filter((slots) => slots.length > 1);
  const found = {
    forms: new Set(own.flatMap(({ index }) => forms[index]!)),
    stems: new Set(words.map((word) => dutchStem(word.toLowerCase()))),
    phrases,
    isExcluded: (word: string) =>
      own.some((term) => term.excludedWords().some((excluded) => excluded.has(word))),
  };
  known.set(key, found);
  return found;
}

/** Is a form that stands in a word a true part of it? A word that cannot be cut may hold a long form anywhere. */
function isPart(compiled: CompiledLexicons, word: string, form: string): boolean {
  const at = word.indexOf(form);
  if (compiled.splitter.split(word) === null) return at === 0 || form.length >= SHORTEST_IN_UNKNOWN;
  return form.length >= SHORTEST_PART && compiled.splitter.containment(word, at, at + form.length) > 0;
}

/** What an index has under any of the forms, each with its form. Goes through the shorter of the two. */
function under<V>(index: ReadonlyMap<string, V>, forms: ReadonlySet<string>): [string, V][] {
  if (index.size <= forms.size) return [...index].filter(([form]) => forms.has(form));
  return [...forms].flatMap((form) => {
    const found = index.get(form);
    return found === undefined ? [] : [[form, found] as [string, V]];
  });
}

/** The words of a document that are a form, hold one, or have a stem that is looked for. */
function bareWords(compiled: CompiledLexicons, index: WordIndex, words: BareWords): Set<string> {
  const found = new Set<string>();
  for (const form of words.forms) if (index.paragraphsOf(form).length > 0) found.add(form);
  for (const [, own] of under(index.hyphened, words.forms)) for (const word of own) found.add(word);
  for (const [form, own] of under(index.holding, words.forms))
    for (const word of own) if (isPart(compiled, word, form)) found.add(word);
  for (const stem of words.stems) for (const word of index.withStem(stem)) found.add(word);
  for (const word of found) if (words.isExcluded(word)) found.delete(word);
  return found;
}

/** Spans of single words, whole, as part of a longer word, or broken in up to three. */
function singleWords(
  words: BareWords,
  bare: ReadonlySet<string>,
  paragraph: Paragraph,
  hasBroken: boolean,
): Span[] {
  const spans: Span[] = [];
  paragraph.tokens.forEach(({ norm, start, end }, at) => {
    if (bare.has(norm)) spans.push({ start, end });
    else if (hasBroken) {
      const broken = joinsAt(paragraph, at).find(({ joined }) => words.forms.has(joined));
      if (broken) spans.push({ start, end: broken.end });
    }
  });
  return spans;
}

/** Spans of sentences' parts in which all words of a phrase stand, in whatever order. */
function phrases(words: BareWords, { tokens, sentences }: Paragraph): Span[] {
  return sentences.flatMap(({ firstToken, endToken }) =>
    words.phrases.flatMap((slots) => {
      const found = slots.map((slot) => {
        for (let at = firstToken; at < endToken; at += 1) if (slot.has(tokens[at]!.norm)) return at;
        return -1;
      });
      const [first, last] = [Math.min(...found), Math.max(...found)];
      if (first < 0 || new Set(found).size < found.length || last - first >= PHRASE_SPREAD) return [];
      return [{ start: tokens[first]!.start, end: tokens[last]!.end }];
    }),
  );
}

/** Numbers of the paragraphs in which a word for each slot of a phrase stands. */
function paragraphsWith(index: WordIndex, slots: readonly ReadonlySet<string>[]): Iterable<number> {
  let all: Set<number> | undefined;
  for (const slot of slots) {
    const own = new Set<number>();
    for (const form of slot)
      for (const number of index.paragraphsOf(form))
        if (all === undefined || all.has(number)) own.add(number);
    if (own.size === 0) return own;
    all = own;
  }
  return all ?? [];
}

/** Numbers of the paragraphs in which something may stand, ascending. */
function candidates(
  index: WordIndex,
  words: BareWords,
  bare: ReadonlySet<string>,
  broken: readonly (readonly number[])[],
): number[] {
  const found = new Set(broken.flat());
  for (const word of bare) for (const number of index.paragraphsOf(word)) found.add(number);
  for (const slots of words.phrases) for (const number of paragraphsWith(index, slots)) found.add(number);
  return [...found].sort((a, b) => a - b);
}

/**
 * Places in a document, headings and boilerplate included, where the bare words of concepts stand: a form of a term,
 * also inside a longer word or broken in two or three, or all words of a phrase close together. No context, excluding
 * phrase or negation is asked for: this is the check before a text is said not to speak of something. The first places
 * are enough: once some are found, later paragraphs are left.
 */
export function barePlaces(
  segmented: SegmentedDocument,
  compiled: CompiledLexicons,
  query: BareQuery,
): BarePlace[] {
  const { document, paragraphs } = segmented;
  const words = wordsOf(compiled, query);
  const index = wordIndexOf(segmented, compiled);
  const bare = bareWords(compiled, index, words);
  const broken = under(index.broken, words.forms).map(([, numbers]) => numbers);
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const places: BarePlace[] = [];
  for (const number of candidates(index, words, bare, broken)) {
    if (places.length >= ENOUGH) break;
    const paragraph = paragraphs[number]!;
    const spans = [...singleWords(words, bare, paragraph, broken.length > 0), ...phrases(words, paragraph)];
    const own = spans.filter((span, at) => !spans.slice(0, at).some((earlier) => meets(span, earlier)));
    for (const { start, end } of own)
      places.push({ page: paragraph.page, text: document.text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return places;
}
