// Everything that stays the same from document to document: lexicons, compiled terms, the word list.
import { indexLexicons, type LexiconIndex } from './code/index.js';
import { createContentLemmatiser, createLemmatiser } from './dutch/lemma.js';
import { loadWordList, type WordList } from './dutch/words.js';
import type { Lexicon } from './lexicon/schema.js';
import { loadWorkingLexicons, type OwnLexicons } from './lexicons.js';
import { compileLexicons } from './match/compile.js';
import { FormMemo, type ReadyForms } from './match/form-memo.js';
import type { CompiledLexicons } from './match/model.js';
import { readReadyForms } from './ready-forms.js';
import type { Token } from './types.js';

export interface Engine {
  readonly lexicons: readonly Lexicon[];
  readonly index: LexiconIndex;
  readonly compiled: CompiledLexicons;
  readonly words: WordList;
  /** Lemma of a normalised word, for the vocabulary measures. */
  readonly lemma: (norm: string) => string;
  /** Lemma of a content word; null for any other word. */
  readonly contentLemma: (token: Token) => string | null;
}

/** Compiles lexicons that were loaded. @param forms of words, made before; without them all are made afresh */
export function engineOf(lexicons: readonly Lexicon[], words: WordList, forms?: ReadyForms): Engine {
  const lemma = createLemmatiser(words);
  return {
    lexicons,
    index: indexLexicons(lexicons),
    compiled: compileLexicons(lexicons, words, { forms: new FormMemo(forms) }),
    words,
    lemma,
    contentLemma: createContentLemmatiser(lemma),
  };
}

async function load(own: OwnLexicons): Promise<Engine> {
  const [lexicons, words, forms] = await Promise.all([
    loadWorkingLexicons(own),
    loadWordList(),
    readReadyForms(),
  ]);
  return engineOf(lexicons, words, forms);
}

/** The engine of the lexicons as shipped, once a process: who runs several commands in one pays for it once. */
let shipped: Promise<Engine> | undefined;

/** Loads and compiles the lexicons, with the user's own. @throws RaakvlakError as `loadWorkingLexicons` */
export function loadEngine(own: OwnLexicons = {}): Promise<Engine> {
  if ((own.own ?? []).length > 0) return load(own);
  shipped ??= load(own);
  return shipped;
}
