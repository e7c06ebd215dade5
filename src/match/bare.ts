// Looks whether the bare words of a concept stand anywhere in a text, also where the rules of its terms refuse them.
import { dutchStem } from '../dutch/stem.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, SegmentedDocument, Span } from '../types.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';

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

/** A form is looked for inside longer words from this length on; broken words are joined from it on. */
const SHORTEST_PART = 7;
/** A word that the splitter does not know ('LHBTIQA+') may begin with a form of this length, */
const SHORTEST_BEGINNING = 5;
/** or (a broken or misread one) hold a longer one anywhere. */
const SHORTEST_IN_UNKNOWN = 8;
/** The most tokens into which a word may be broken. */
const BROKEN = 3;
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

const plain = (norm: string): string => norm.replaceAll(/[-\u00ad]/g, '');

/** Is a form a true part of the word? A word that cannot be cut may hold a long form anywhere. */
function holds(compiled: CompiledLexicons, word: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const at = word.indexOf(form);
    if (at < 0) return false;
    if (compiled.splitter.split(word) === null) return at === 0 || form.length >= SHORTEST_IN_UNKNOWN;
    return form.length >= SHORTEST_PART && compiled.splitter.containment(word, at, at + form.length) > 0;
  });
}

/** Judges words, each once: is it a form, does it hold one, or has it a stem that is looked for? */
function wordJudge(compiled: CompiledLexicons, words: BareWords): (norm: string) => boolean {
  const long = [...words.forms].filter((form) => form.length >= SHORTEST_BEGINNING);
  const known = new Map<string, boolean>();
  const judge = (norm: string): boolean =>
    (words.forms.has(norm) ||
      words.forms.has(plain(norm)) ||
      holds(compiled, norm, long) ||
      (words.stems.size > 0 && words.stems.has(dutchStem(norm)))) &&
    !words.isExcluded(norm);
  return (norm) => {
    let found = known.get(norm);
    if (found === undefined) known.set(norm, (found = judge(norm)));
    return found;
  };
}

/** Spans of single words, whole, as part of a longer word, or broken in up to three. */
function singleWords(words: BareWords, isBare: (norm: string) => boolean, { tokens }: Paragraph): Span[] {
  return tokens.flatMap(({ norm, start, end }, at) => {
    if (isBare(norm)) return [{ start, end }];
    let joined = plain(norm);
    for (let length = 2; length <= BROKEN; length += 1) {
      const next = tokens[at + length - 1];
      // 'ouder en' is no broken 'ouderen'.
      if (!next || functionWords.has(norm) || functionWords.has(next.norm)) break;
      joined += plain(next.norm);
      if (joined.length >= SHORTEST_PART && words.forms.has(joined)) return [{ start, end: next.end }];
    }
    return [];
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

/**
 * Places in a document, headings and boilerplate included, where the bare words of concepts stand: a form of a term,
 * also inside a longer word or broken in two or three, or all words of a phrase close together. No context, excluding
 * phrase or negation is asked for: this is the check before a text is said not to speak of something. The first places
 * are enough: once some are found, later paragraphs are left.
 */
export function barePlaces(
  { document, paragraphs }: SegmentedDocument,
  compiled: CompiledLexicons,
  query: BareQuery,
): BarePlace[] {
  const words = wordsOf(compiled, query);
  const isBare = wordJudge(compiled, words);
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const places: BarePlace[] = [];
  for (const paragraph of paragraphs) {
    if (places.length >= ENOUGH) break;
    const spans = [...singleWords(words, isBare, paragraph), ...phrases(words, paragraph)];
    const own = spans.filter((span, at) => !spans.slice(0, at).some((earlier) => meets(span, earlier)));
    for (const { start, end } of own)
      places.push({ page: paragraph.page, text: document.text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return places;
}
