// Compiles lexicons once into tables in which matching only looks things up.
import { presentStems } from '../dutch/verb-forms.js';
import { separableVerb } from '../dutch/forms.js';
import { createSplitter, type Splitter } from '../dutch/splitter.js';
import { dutchStem } from '../dutch/stem.js';
import { normaliseWord } from '../dutch/tokens.js';
import type { WordList } from '../dutch/words.js';
import type { Concept, Lexicon, Term } from '../lexicon/schema.js';
import {
  type ApartVerb, type CompiledLexicons, type CompiledNear, type CompiledTerm, FIRST, LAST, MIDDLE, type TrieNode,
} from './model.js';
import { PatternTable } from './patterns.js';
import { FormMemo, phraseWords, termForms } from './slots.js';
import { addString, newTrie } from './trie.js';

export interface CompileOptions {
  /** Also match words that only share a stem with a term: low confidence, off by default. */
  readonly stemTier?: boolean;
}

/** Tables under construction. */
interface Tables {
  readonly terms: CompiledTerm[];
  readonly forms: Map<string, number[]>;
  readonly parts: TrieNode;
  readonly table: PatternTable;
  readonly apart: Map<string, ApartVerb[]>;
  readonly stems: Map<string, number[]> | null;
  /** Words that the word list does not know, for the splitter. */
  readonly words: Set<string>;
  readonly memo: FormMemo;
  /** Contexts by their list of words: sets make many terms share one. */
  readonly nears: Map<string, Pick<CompiledNear, 'words' | 'patterns'>>;
  /** A splitter without the terms, to tell which terms it does not know. */
  readonly known: Splitter;
}

/** Glued parts shorter than this are never looked for. */
const SHORTEST_PART = 3;

/**
 * Compiles lexicons against a word list. Do this once: it costs some milliseconds per hundred terms, and the memo of
 * analysed words lives in the result. The order of the lexicons does not change which matches are found.
 */
export function compileLexicons(
  lexicons: readonly Lexicon[],
  words: WordList,
  options: CompileOptions = {},
): CompiledLexicons {
  const memo = new FormMemo();
  const tables: Tables = {
    terms: [],
    forms: new Map(),
    parts: newTrie(),
    table: new PatternTable(memo),
    memo,
    nears: new Map(),
    known: createSplitter(words, []),
    apart: new Map(),
    stems: options.stemTier ? new Map() : null,
    words: new Set(),
  };
  lexicons.forEach((lexicon, index) => {
    for (const concept of lexicon.concepts) for (const term of concept.terms) addTerm(tables, lexicon, index, concept, term);
  });
  const { terms, forms, parts, table, apart, stems } = tables;
  return {
    lexicons, terms, forms, parts, apart, stems,
    patterns: table.patterns,
    anchors: table.anchors,
    splitter: createSplitter(words, tables.words),
    memo: new Map(),
  };
}

function addTerm(tables: Tables, lexicon: Lexicon, lexiconIndex: number, concept: Concept, term: Term): void {
  const index = tables.terms.length;
  const { single, phrases } = sortWords(term.exclude);
  tables.terms.push({
    index,
    lexicon: lexiconIndex,
    lexiconId: lexicon.id,
    concept: concept.id,
    text: term.text,
    core: term.core,
    source: term,
    spellings: term.caseSensitive ? [term.text, ...term.forms].map((text) => text.normalize('NFC')) : null,
    excludedWords: single.map((word) => tables.memo.looseForms(word)),
    near: compileNear(tables, index, term),
  });
  for (const text of phrases) tables.table.add('exclude', index, { ...LOOSE_PHRASE, text, gap: 1 });
  if (phraseWords(term.text).length > 1) addPhrase(tables, index, term);
  else addWord(tables, index, term);
}

const LOOSE_PHRASE = { pos: 'phrase', fixed: false, caseSensitive: false } as const;

function addPhrase(tables: Tables, index: number, term: Term): void {
  tables.table.add('term', index, term);
  for (const text of term.forms) {
    if (phraseWords(text).length > 1) tables.table.add('term', index, { ...term, text });
    else push(tables.forms, normaliseWord(text), index);
  }
}

function addWord(tables: Tables, index: number, term: Term): void {
  const { single, phrases } = sortWords(term.forms);
  for (const text of phrases) tables.table.add('term', index, { ...LOOSE_PHRASE, text, gap: term.gap });
  const forms = termForms({ ...term, forms: single });
  // A compound that the splitter can cut stays a compound: other terms may be part of it.
  const unknown = tables.known.split(normaliseWord(term.text)) === null;
  for (const form of forms) {
    push(tables.forms, form, index);
    if (unknown) tables.words.add(form);
  }
  if (term.compound !== 'none') addParts(tables, index, term, forms);
  const apart = term.pos === 'verb' ? separableVerb(term.text) : null;
  for (const form of apart?.baseForms ?? []) push(tables.apart, form, { term: index, particle: apart?.particle ?? '' });
  if (tables.stems && term.pos !== 'name') push(tables.stems, dutchStem(normaliseWord(term.text)), index);
}

/** Where a form may stand in a compound: inflected forms only at the end, link forms only before something. */
function addParts(tables: Tables, index: number, term: Term, forms: ReadonlySet<string>): void {
  const { compound } = term;
  const before = compound === 'first' ? FIRST : compound === 'any' ? FIRST | MIDDLE : 0;
  if (before !== 0) for (const form of linkForms(term, forms)) addString(tables.parts, form, index, before);
  if (compound === 'first') return;
  for (const form of forms) addString(tables.parts, form, index, LAST);
}

function linkForms(term: Term, forms: ReadonlySet<string>): string[] {
  const key = normaliseWord(term.text);
  const links = new Set([key]);
  if (term.pos === 'verb') for (const stem of presentStems(key)) links.add(stem);
  if (term.pos === 'noun') {
    for (const form of forms) {
      if (/(e|ë)n$/.test(form)) links.add(form);
      if (form.endsWith('eren')) links.add(form.slice(0, -2));
    }
  }
  return [...links].filter((link) => link.length >= SHORTEST_PART || link === key);
}

function compileNear({ table, memo, nears }: Tables, term: number, { near }: Term): CompiledNear | null {
  if (!near) return null;
  const key = near.any.join('\n');
  const known = nears.get(key);
  if (known) return { ...known, within: near.within };
  const { single, phrases } = sortWords(near.any);
  const words = new Set<string>();
  for (const word of single) for (const form of memo.looseForms(word)) words.add(form);
  const patterns = new Set(phrases.flatMap((text) => table.add('near', term, { ...LOOSE_PHRASE, text, gap: 2 })));
  nears.set(key, { words, patterns });
  return { words, patterns, within: near.within };
}

function sortWords(texts: readonly string[]): { single: string[]; phrases: string[] } {
  const single = texts.filter((text) => phraseWords(text).length === 1);
  return { single, phrases: texts.filter((text) => phraseWords(text).length > 1) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (!found) map.set(key, [value]);
  else if (!found.includes(value)) found.push(value);
}
