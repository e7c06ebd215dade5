// The Dutch word list at run time: which words exist and what is known of them. The only file access in this folder.
import { readFile } from 'node:fs/promises';
import { type Automaton, fromBytes, lookUp } from './automaton.js';
import { COMMON } from './word-bits.js';

export interface WordList {
  /** True for a lower-case word that the dictionary has; names do not count. */
  has(word: string): boolean;
  /** What is known of a lower-case word (see word-bits); 0 when it is unknown. */
  bits(word: string): number;
  /** The words themselves, for walking letter by letter. */
  readonly automaton: Automaton;
}

/** Beside the compiled module in an installed package; in dist/ when running from the sources. */
const PLACES = ['./words.bin', '../../dist/dutch/words.bin'];

let loaded: Promise<WordList> | null = null;

/**
 * Reads the word list (once; later calls share it). When running from the sources without a build, it is made in
 * memory from the dictionary package, which takes a few seconds.
 */
export function loadWordList(): Promise<WordList> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<WordList> {
  for (const place of PLACES) {
    try {
      return wordListOf(fromBytes(aligned(await readFile(new URL(place, import.meta.url)))));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  const { buildWords } = await import('./build-words.js');
  return wordListOf(await buildWords());
}

/** Numbers of 32 bits must begin on a multiple of 4 bytes. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}

/** A word list over an automaton. */
export function wordListOf(automaton: Automaton): WordList {
  const bits = (word: string): number => lookUp(automaton, word, 0, word.length);
  return { automaton, bits, has: (word) => (bits(word) & COMMON) !== 0 };
}
