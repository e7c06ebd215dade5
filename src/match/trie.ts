// A trie over all strings that may be part of a compound: finds which of them stand where in a word, in one walk.
import { FIRST, LAST, MIDDLE, type TrieNode } from './model.js';

/** Reports one string found at [start, end) of the word. */
export type TrieHit = (term: number, places: number, start: number, end: number) => void;

export function newTrie(): TrieNode {
  return { next: null, ends: null };
}

/** Adds a string for a term, allowed at the places (bits FIRST, MIDDLE, LAST). Adding twice joins the places. */
export function addString(root: TrieNode, text: string, term: number, places: number): void {
  let node = root;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let next = node.next?.get(code);
    if (!next) {
      next = newTrie();
      (node.next ??= new Map()).set(code, next);
    }
    node = next;
  }
  node.ends ??= [];
  const known = node.ends.findIndex((end) => end.term === term);
  if (known < 0) node.ends.push({ term, places });
  else node.ends[known] = { term, places: (node.ends[known]?.places ?? 0) | places };
}

/** All strings in [from, to) of the word, wherever they begin. */
export function findStrings(root: TrieNode, word: string, from: number, to: number, report: TrieHit): void {
  for (let start = from; start < to; start++) {
    let node: TrieNode | undefined = root;
    for (let at = start; at < to; at++) {
      node = node.next?.get(word.charCodeAt(at));
      if (!node) break;
      if (node.ends) for (const { term, places } of node.ends) report(term, places, start, at + 1);
    }
  }
}

/** The place (one bit) of [start, end) in a word of `length` letters. */
export function placeOf(start: number, end: number, length: number): number {
  if (start === 0) return FIRST;
  return end === length ? LAST : MIDDLE;
}
