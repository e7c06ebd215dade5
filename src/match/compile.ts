// Compiles lexicons once into tables in which matching only looks things up.
import { separableVerb } from '../dutch/forms.js';
import { createSplitter, type Splitter } from '../dutch/splitter.js';
import { dutchStem } from '../dutch/stem.js';
import { TokenMemo } from '../dutch/token-memo.js';
import { normaliseWord } from '../dutch/tokens.js';
import type { WordList } from '../dutch/words.js';
import type { Concept, Lexicon, Term } from '../lexicon/schema.js';
import { addCompoundParts } from './compound-parts.js';
import { FormMemo } from './form-memo.js';
import {
  type ApartVerb,
  type CompiledLexicons,
  type CompiledNear,
  type CompiledTerm,
  type TrieNode,
} from './model.js';
import { once } from './once.js';
import { PatternTable } from './patterns.js';
import { Presence } from './presence.js';
import { isVerb, phraseWords } from './slots.js';
import { newTrie } from './trie.js';

export interface CompileOptions {
  /** Also match words that only share a stem with a term: low confidence, off by default. */
  readonly stemTier?: boolean;
  /** Makes the forms of words; one that knows forms made at build time saves time. */
  readonly forms?: FormMemo;
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
  readonly list: WordList;
  /** A splitter without the terms, to tell which terms it does not know. */
  readonly known: Splitter;
}

/**
 * Compiles lexicons against a word list. Do this once: it costs some milliseconds per hundred terms, and the memo of
 * analysed words lives in the result. The order of the lexicons does not change which matches are found.
 */
export function compileLexicons(
  lexicons: readonly Lexicon[],
  words: WordList,
  options: CompileOptions = {},
): CompiledLexicons {
  const { forms: memo = new FormMemo() } = options;
  const tables: Tables = {
    terms: [],
    forms: new Map(),
    parts: newTrie(),
    table: new PatternTable(memo),
    memo,
    nears: new Map(),
    list: words,
    known: createSplitter(words, []),
    apart: new Map(),
    stems: options.stemTier ? new Map() : null,
    words: new Set(),
  };
  lexicons.forEach((lexicon, index) => {
    for (const concept of lexicon.concepts)
      for (const term of concept.terms) addTerm(tables, lexicon, index, concept, term);
  });
  const { terms, forms, parts, table, apart, stems } = tables;
  return {
    lexicons,
    terms,
    forms,
    parts,
    apart,
    stems,
    patterns: table.patterns,
    anchors: table.anchors,
    splitter: createSplitter(words, tables.words),
    memo: new Map(),
    tokens: new TokenMemo(),
    presence: new Presence(),
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
    verbal:
      term.pos === 'verb' || (term.pos === 'phrase' && isVerb(phraseWords(term.text).at(-1)?.key ?? '')),
    spellings: term.caseSensitive ? [term.text, ...term.forms].map((text) => text.normalize('NFC')) : null,
    excludedWords: once(() => single.map((word) => tables.memo.looseForms(word))),
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
  const forms = tables.memo.termForms({ ...term, forms: single });
  // A compound that the splitter can cut stays a compound: other terms may be part of it.
  const key = normaliseWord(term.text);
  const unknown = !tables.list.has(key) && tables.known.split(key) === null;
  for (const form of forms) {
    push(tables.forms, form, index);
    if (unknown) tables.words.add(form);
  }
  if (term.compound !== 'none') addCompoundParts(tables.parts, index, term, forms);
  const apart = term.pos === 'verb' ? separableVerb(term.text) : null;
  if (apart) {
    const { particle, infinitive } = apart;
    for (const form of apart.baseForms)
      push(tables.apart, form, { term: index, particle, infinitive, stem: apart.stems.includes(form) });
  }
  if (tables.stems && term.pos !== 'name') push(tables.stems, dutchStem(normaliseWord(term.text)), index);
}

function compileNear({ table, memo, nears }: Tables, term: number, { near }: Term): CompiledNear | null {
  if (!near) return null;
  const key = near.any.join('\n');
  const known = nears.get(key);
  if (known) return { ...known, within: near.within };
  const { single, phrases } = sortWords(near.any);
  const words = once(() => new Set(single.flatMap((word) => [...memo.looseForms(word)])));
  const patterns = new Set(
    phrases.flatMap((text) => table.add('near', term, { ...LOOSE_PHRASE, text, gap: 2 })),
  );
  nears.set(key, { words, patterns });
  return { words, patterns, within: near.within };
}

function sortWords(texts: readonly string[]): { single: string[]; phrases: string[] } {
  const single: string[] = [];
  const phrases: string[] = [];
  for (const text of texts) {
    const { length } = phraseWords(text);
    if (length === 1) single.push(text);
    else if (length > 1) phrases.push(text);
  }
  return { single, phrases };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (!found) map.set(key, [value]);
  else if (!found.includes(value)) found.push(value);
}
