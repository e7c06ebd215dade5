// Everything that stays the same from document to document: lexicons, compiled terms, the word list.
import { fileURLToPath } from 'node:url';
import { indexLexicons, type LexiconIndex } from './code/index.js';
import { createLemmatiser } from './dutch/lemma.js';
import { loadWordList } from './dutch/words.js';
import { loadLexicons } from './lexicon/files.js';
import type { Lexicon } from './lexicon/schema.js';
import { compileLexicons } from './match/compile.js';
import type { CompiledLexicons } from './match/model.js';

export interface Engine {
  readonly lexicons: readonly Lexicon[];
  readonly index: LexiconIndex;
  readonly compiled: CompiledLexicons;
  /** Lemma of a normalised word, for the vocabulary measures. */
  readonly lemma: (norm: string) => string;
}

/** The folder with the lexicons of this version. */
const LEXICON_FOLDER = fileURLToPath(new URL('../lexicons/', import.meta.url));

/** Loads and compiles the lexicons. @throws RaakvlakError 'lexicon-invalid' with every problem in the file */
export async function loadEngine(): Promise<Engine> {
  const [lexicons, words] = await Promise.all([loadLexicons(LEXICON_FOLDER), loadWordList()]);
  return {
    lexicons,
    index: indexLexicons(lexicons),
    compiled: compileLexicons(lexicons, words),
    lemma: createLemmatiser(words),
  };
}
