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

/** Cells of the forms that were asked for before: many slots share their forms. */
const known = new WeakMap<ReadonlySet<string>, readonly number[]>();

/** The cells of all forms of a slot, each once. */
export function cellsOf(forms: ReadonlySet<string>): readonly number[] {
  const before = known.get(forms);
  if (before !== undefined) return before;
  const cells = new Set<number>();
  for (const form of forms) cells.add(cellOf(form));
  const own = [...cells];
  known.set(forms, own);
  return own;
}

/**
 * What some patterns need, in one row of numbers, for a look at them must cost next to nothing: words such as 'werken'
 * wake dozens. Per pattern the place of the next pattern in the row, then per slot the number of its cells and the cells.
 */
export function layNeeds(patterns: readonly (readonly (readonly number[])[])[]): Uint32Array {
  const row: number[] = [];
  for (const lists of patterns) {
    const next = row.push(0);
    for (const cells of lists) row.push(cells.length, ...cells);
    row[next - 1] = row.length;
  }
  return Uint32Array.from(row);
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

  /** May a word for each slot of the pattern whose needs begin at `from` (see `layNeeds`) stand in the sentence? */
  mayHold(needs: Uint32Array, from: number): boolean {
    const end = needs[from] as number;
    for (let at = from + 1; at < end;) {
      const next = at + 1 + (needs[at] as number);
      let found = false;
      for (at += 1; at < next && !found; at++) found = this.marks[needs[at] as number] === this.sentence;
      if (!found) return false;
      at = next;
    }
    return true;
  }
}
