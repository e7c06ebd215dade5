// Looks whether the bare words of a concept stand anywhere in a text, also where the rules of its terms refuse them.
import { dutchStem } from '../dutch/stem.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, SegmentedDocument, Span } from '../types.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';
import { joinsAt, plain, SHORTEST_PART, type WordIndex, wordIndexOf } from './word-index.js';

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

/** A word that the splitter does not know ('LHBTIQA+') may begin with a form of this length, */
const SHORTEST_BEGINNING = 5;
/** or (a broken or misread one) hold a longer one anywhere. */
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

function wordsOf(compiled: CompiledLexicons, query: BareQuery): BareWords {
  const { onlyCore = false } = query;
  const keys = new Set(query.concepts);
  const own = compiled.terms.filter(
    (term: CompiledTerm) => keys.has(`${term.lexiconId}/${term.concept}`) && (term.core || !onlyCore),
  );
  const indices = new Set(own.map(({ index }) => index));
  const forms = new Set<string>();
  for (const [form, terms] of compiled.forms) if (terms.some((term) => indices.has(term))) forms.add(form);
  const phrases = (onlyCore ? [] : compiled.patterns)
    .filter(({ kind, term }) => kind === 'term' && indices.has(term))
    .map(({ slots }) => slots.map((slot) => slot.forms()))
    .map((slots) => slots.filter((slot) => ![...slot].every((form) => functionWords.has(form))))
    .filter((slots) => slots.length > 1);
  return {
    forms,
    stems: new Set(query.words?.map((word) => dutchStem(word.toLowerCase()))),
    phrases,
    isExcluded: (word) => own.some((term) => term.excludedWords().some((words) => words.has(word))),
  };
}

/** Is a form a true part of the word? A word that cannot be cut may hold a long form anywhere. */
function holds(compiled: CompiledLexicons, word: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const at = word.indexOf(form);
    if (at < 0) return false;
    if (compiled.splitter.split(word) === null) return at === 0 || form.length >= SHORTEST_IN_UNKNOWN;
    return form.length >= SHORTEST_PART && compiled.splitter.containment(word, at, at + form.length) > 0;
  });
}

/** Does any of the forms stand in a word at all? One pattern is much faster than a search per form. */
function anyOf(forms: readonly string[]): (word: string) => boolean {
  if (forms.length === 0) return () => false;
  const pattern = new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'u');
  return (word) => pattern.test(word);
}

/** Judges a word: is it a form, does it hold one, or has it a stem that is looked for? */
function wordJudge(compiled: CompiledLexicons, words: BareWords): (norm: string) => boolean {
  const long = [...words.forms].filter((form) => form.length >= SHORTEST_BEGINNING);
  const mayHold = anyOf(long);
  return (norm) =>
    (words.forms.has(norm) ||
      words.forms.has(plain(norm)) ||
      (mayHold(norm) && holds(compiled, norm, long)) ||
      (words.stems.size > 0 && words.stems.has(dutchStem(norm)))) &&
    !words.isExcluded(norm);
}

/** Spans of single words, whole, as part of a longer word, or broken in up to three. */
function singleWords(words: BareWords, bare: ReadonlySet<string>, paragraph: Paragraph): Span[] {
  return paragraph.tokens.flatMap(({ norm, start, end }, at) => {
    if (bare.has(norm)) return [{ start, end }];
    const broken = joinsAt(paragraph, at).find(({ joined }) => words.forms.has(joined));
    return broken ? [{ start, end: broken.end }] : [];
  });
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

/** Numbers of the paragraphs in which something may stand, ascending. */
function candidates(
  { words: known, broken }: WordIndex,
  words: BareWords,
  bare: ReadonlySet<string>,
): number[] {
  const found = new Set<number>();
  const add = (numbers: readonly number[] | undefined): void =>
    numbers?.forEach((number) => found.add(number));
  for (const norm of bare) add(known.get(norm));
  for (const form of words.forms) add(broken.get(form));
  for (const slots of words.phrases) {
    const perSlot = slots.map((slot) => new Set([...slot].flatMap((form) => known.get(form) ?? [])));
    const [first, ...others] = perSlot.sort((a, b) => a.size - b.size);
    for (const number of first ?? []) if (others.every((other) => other.has(number))) found.add(number);
  }
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
  const index = wordIndexOf(segmented);
  const isBare = wordJudge(compiled, words);
  const bare = new Set([...index.words.keys()].filter(isBare));
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const places: BarePlace[] = [];
  for (const number of candidates(index, words, bare)) {
    if (places.length >= ENOUGH) break;
    const paragraph = paragraphs[number]!;
    const spans = [...singleWords(words, bare, paragraph), ...phrases(words, paragraph)];
    const own = spans.filter((span, at) => !spans.slice(0, at).some((earlier) => meets(span, earlier)));
    for (const { start, end } of own)
      places.push({ page: paragraph.page, text: document.text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return places;
}
