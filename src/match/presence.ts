// A quick look at a sentence before its phrases are searched: which beginnings of words occur in it at all.
import type { Token } from '../types.js';

/** Number of cells: two beginnings share a cell so seldom that a needless search costs nothing. */
const CELLS = 2048;
/** Letters of a word that count: the forms of one word seldom differ in them, so a slot needs few cells. */
const LETTERS = 3;

/** The cell of a word, by its first letters. */
function cellOf(word: string): number {
  let cell = 0;
  const length = Math.min(LETTERS, word.length);
  for (let at = 0; at < length; at++) cell = Math.imul(cell, 31) + word.charCodeAt(at);
  return cell & (CELLS - 1);
}

/** The cells of all forms of a slot, each once. */
export function cellsOf(forms: Iterable<string>): readonly number[] {
  return [...new Set([...forms].map(cellOf))];
}

/**
 * Remembers the beginnings of the words of one sentence. A pattern of which one slot finds no cell marked cannot occur
 * there. Marking the next sentence costs one write per word: nothing is wiped.
 */
export class Presence {
  private readonly marks = new Uint32Array(CELLS);
  private sentence = 0;

  /** Forgets the sentence before, and marks the words [first, end). */
  mark(tokens: readonly Token[], first: number, end: number): void {
    this.sentence++;
    for (let at = first; at < end; at++) this.marks[cellOf((tokens[at] as Token).norm)] = this.sentence;
  }

  /** May a word of each of these lists of cells stand in the sentence? */
  mayHold(lists: readonly (readonly number[])[]): boolean {
    for (const cells of lists) {
      let found = false;
      for (let at = 0; at < cells.length && !found; at++)
        found = this.marks[cells[at] as number] === this.sentence;
      if (!found) return false;
    }
    return true;
  }
}
