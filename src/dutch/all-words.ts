// All words of the word list, one after another: for looking what a term would hit.
import { findEdge, type Automaton } from './automaton.js';
import { COMMON } from './word-bits.js';
import type { WordList } from './words.js';

/** Marks the last edge of a node. */
const LAST = 0x10000;

/** Every lower-case word of the dictionary that starts with `prefix`, in the order of the letters. */
export function* allWords(words: WordList, prefix = ''): Generator<string> {
  const { automaton } = words;
  let node = automaton.start;
  for (let i = 0; i < prefix.length; i++) {
    const edge = findEdge(automaton, node, prefix.charCodeAt(i));
    if (edge < 0) return;
    node = automaton.targets[edge] ?? 0;
  }
  if (prefix !== '' && words.has(prefix)) yield prefix;
  yield* below(automaton, node, prefix);
}

function* below(automaton: Automaton, node: number, before: string): Generator<string> {
  if (node === 0) return;
  const { letters, targets, payloads } = automaton;
  for (let edge = node; ; edge++) {
    const cell = letters[edge] ?? LAST;
    const word = before + String.fromCharCode(cell & 0xffff);
    if (((payloads[edge] ?? 0) & COMMON) !== 0) yield word;
    yield* below(automaton, targets[edge] ?? 0, word);
    if (cell >= LAST) return;
  }
}
