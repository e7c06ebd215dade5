// Candidate terms for a lexicon: words that stand by its known terms, that no lexicon knows, and that are typical there.
import { nameWords } from '../dutch/names.js';
import type { WordList } from '../dutch/words.js';
import type { Engine } from '../engine.js';
import { keyness } from '../measure/keyness.js';
import { createRandom } from '../measure/random.js';
import { explainWord } from '../match/explain.js';
import { matchParagraph } from '../match/match.js';
import { segment } from '../segment/index.js';
import { candidatesIn, keepLong } from './suggest-words.js';
import type { Document, Match } from '../types.js';

export interface SuggestOptions {
  /** Id of the lexicon that candidates are sought for. */
  readonly for: string;
  /** Id of the lexicon whose sentences they are set against; null for all other sentences. */
  readonly against: string | null;
  /** Fewest occurrences near terms of the lexicon. */
  readonly fewest: number;
  /** Example sentences per candidate. */
  readonly samples: number;
  readonly seed: number;
}

/** A sentence as an example, with where it stands. */
export interface Example {
  readonly documentId: string;
  readonly page: number | null;
  readonly text: string;
}

export interface Suggestion {
  /** Lemma of a word, or the two words of a phrase as they stand. */
  readonly text: string;
  /** The word forms that were met, most frequent first. */
  readonly forms: readonly string[];
  readonly here: number;
  readonly there: number;
  readonly documents: number;
  readonly g2: number;
  readonly logRatio: number;
  readonly examples: readonly Example[];
}

/** A compound in which a term of the lexicon is a true part, but at a place where it does not count. */
export interface OpenCompound {
  readonly word: string;
  readonly count: number;
  readonly terms: readonly string[];
  readonly examples: readonly Example[];
}

export interface Suggestions {
  readonly options: SuggestOptions;
  /** Sentences and words that hold a core term of the lexicon, and those they are set against. */
  readonly sentences: { readonly here: number; readonly there: number };
  readonly words: { readonly here: number; readonly there: number };
  /** Most typical first. */
  readonly suggestions: readonly Suggestion[];
  /** Most frequent first. */
  readonly compounds: readonly OpenCompound[];
}

interface Tally {
  here: number;
  there: number;
  readonly forms: Map<string, number>;
  readonly documents: Set<string>;
  readonly examples: Example[];
}

/** Only words at least this much more frequent here (binary logarithm: one and a half times) are proposed. */
const LOWEST_LOG_RATIO = 0.58;
/** G2 that chance passes five in a hundred times, with one degree of freedom. */
const LOWEST_G2 = 3.84;

/** Looks for candidates in documents. Pure and repeatable for one seed. */
export function suggestTerms(
  documents: readonly Document[],
  engine: Engine,
  words: WordList,
  options: SuggestOptions,
): Suggestions {
  const names = nameWords(documents.flatMap((document) => segment(document).paragraphs));
  const tallies = new Map<string, Tally>();
  const sentences = { here: 0, there: 0 };
  const totals = { here: 0, there: 0 };
  const long = new Map<string, Example[]>();
  for (const document of documents) {
    for (const paragraph of segment(document).paragraphs) {
      if (paragraph.boilerplate || paragraph.role === 'heading') continue;
      const matches = matchParagraph(paragraph, engine.compiled, document.text);
      paragraph.sentences.forEach((sentence, index) => {
        const example = (): Example => ({
          documentId: document.id,
          page: paragraph.page,
          text: document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
        });
        keepLong(long, paragraph, sentence, matches, example);
        const side = sideOf(matches, index, options);
        if (side === null) return;
        sentences[side] += 1;
        totals[side] += sentence.endToken - sentence.firstToken;
        for (const [key, form] of candidatesIn(paragraph, sentence, matches, { engine, words, names }))
          add(tallies, key, form, side, example);
      });
    }
  }
  const random = createRandom(options.seed);
  const draw = (examples: readonly Example[]): Example[] =>
    random.shuffle(examples).slice(0, options.samples);
  const suggestions = rank(tallies, totals, options, draw).map((one) => ({
    ...one,
    // A lemma that nobody writes and no dictionary has is a guess: the form that stands there is better.
    text: one.text.includes(' ') || words.has(one.text) ? one.text : (one.forms[0] ?? one.text),
  }));
  return {
    options,
    sentences,
    words: totals,
    suggestions,
    compounds: compoundsIn(long, engine, options, draw),
  };
}

function sideOf(
  matches: readonly Match[],
  sentence: number,
  options: SuggestOptions,
): 'here' | 'there' | null {
  const has = (lexicon: string): boolean =>
    matches.some((match) => match.lexicon === lexicon && match.sentence === sentence && match.core);
  if (has(options.for)) return 'here';
  return options.against === null || has(options.against) ? 'there' : null;
}

function add(
  tallies: Map<string, Tally>,
  key: string,
  form: string,
  side: 'here' | 'there',
  example: () => Example,
): void {
  const tally: Tally = tallies.get(key) ?? {
    here: 0,
    there: 0,
    forms: new Map(),
    documents: new Set(),
    examples: [],
  };
  tallies.set(key, tally);
  tally[side] += 1;
  if (side === 'there') return;
  const found = example();
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
  tally.documents.add(found.documentId);
  tally.examples.push(found);
}

function rank(
  tallies: ReadonlyMap<string, Tally>,
  totals: { readonly here: number; readonly there: number },
  options: SuggestOptions,
  draw: (examples: readonly Example[]) => Example[],
): Suggestion[] {
  if (totals.here === 0 || totals.there === 0) return [];
  return [...tallies]
    .filter(([, { here }]) => here >= options.fewest)
    .map(([text, tally]) => ({
      text,
      tally,
      ...keyness({ ...tally, hereTotal: totals.here, thereTotal: totals.there }),
    }))
    .filter(({ g2, logRatio }) => g2 >= LOWEST_G2 && logRatio >= LOWEST_LOG_RATIO)
    .sort((a, b) => b.g2 - a.g2 || (a.text < b.text ? -1 : 1))
    .map(({ text, tally, g2, logRatio }) => ({
      text,
      forms: [...tally.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form),
      here: tally.here,
      there: tally.there,
      documents: tally.documents.size,
      g2,
      logRatio,
      examples: draw(tally.examples),
    }));
}

function compoundsIn(
  long: ReadonlyMap<string, readonly Example[]>,
  engine: Engine,
  options: SuggestOptions,
  draw: (examples: readonly Example[]) => Example[],
): OpenCompound[] {
  return [...long]
    .filter(([word]) => (engine.compiled.splitter.split(word)?.parts.length ?? 0) > 1)
    .map(([word, examples]) => ({ word, examples, terms: heldTerms(word, engine, options.for) }))
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => b.examples.length - a.examples.length || (a.word < b.word ? -1 : 1))
    .map(({ word, examples, terms }) => ({ word, count: examples.length, terms, examples: draw(examples) }));
}

/** Terms of the lexicon that are a true part of the word, at a place where they do not count; an exception is a decision. */
function heldTerms(word: string, engine: Engine, lexicon: string): string[] {
  return explainWord(word, engine.compiled)
    .refused.filter((term) => term.lexicon === lexicon && term.reason === 'place')
    .map(({ term }) => term);
}
