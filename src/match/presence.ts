// A quick look at a sentence before its phrases are searched: which beginnings of words occur in it, and where.
import { letterSum } from '../dutch/letter-sum.js';
import type { Token } from '../types.js';
import { mostBetween } from './clause.js';
import type { Slot } from './model.js';

/** Number of cells: two beginnings share a cell so seldom that a needless search costs nothing. */
const CELLS = 2048;
/** Letters of a word that count: the forms of one word seldom differ in them, so a slot needs few cells. */
const LETTERS = 3;

/** The cell of a word, by its first letters. */
const cellOf = (word: string): number => letterSum(word, 0, Math.min(LETTERS, word.length)) & (CELLS - 1);

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

/** What one slot needs of the words around the anchor of its pattern. */
export interface SlotNeed {
  readonly cells: readonly number[];
  /** The nearest and farthest places where its word may stand, counted from the anchor: 1 to 3, or -3 to -1. */
  readonly first: number;
  readonly last: number;
}

/** What the slots of a pattern need, but for the anchor. */
export function needsOf(slots: readonly Slot[], anchor: number): SlotNeed[] {
  const needs: SlotNeed[] = [];
  let reach = 0;
  for (let at = anchor - 1; at >= 0; at--) {
    reach += mostBetween(slots[at + 1] as Slot) + 1;
    needs.push({ cells: cellsOf((slots[at] as Slot).forms()), first: -reach, last: at - anchor });
  }
  reach = 0;
  for (let at = anchor + 1; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    reach += mostBetween(slot) + 1;
    needs.push({ cells: cellsOf(slot.forms()), first: at - anchor, last: reach });
  }
  return needs;
}

/** Numbers of a slot in a row of needs before its cells: how many cells, one bit per place, the first place. */
const HEAD = 3;
/** Bits of a number: places this far apart share one, so that at worst a search is made for nothing. */
const BITS = 32;

/**
 * What some patterns need, in one row of numbers, for a look at them must cost next to nothing: words such as 'werken'
 * wake dozens. Per pattern the place of the next pattern in the row, then per slot the numbers of `HEAD` and its cells.
 */
export function layNeeds(patterns: readonly (readonly SlotNeed[])[]): Int32Array {
  const row: number[] = [];
  for (const needs of patterns) {
    const next = row.push(0);
    for (const { cells, first, last } of needs) {
      const places = last - first + 1;
      row.push(cells.length, places < BITS ? (1 << places) - 1 : -1, first, ...cells);
    }
    row[next - 1] = row.length;
  }
  return Int32Array.from(row);
}

/**
 * Remembers where in one sentence the beginnings of its words stand. A pattern of which one slot finds no cell marked in
 * its reach cannot occur there.
 */
export class Presence {
  /** Per cell a bit for each place in the sentence (modulo 32) where a word of that cell stands. */
  private readonly places = new Int32Array(CELLS);
  private marked: number[] = [];

  /** Forgets the sentence before, and marks the words [first, end). */
  mark(tokens: readonly Token[], first: number, end: number): void {
    for (const cell of this.marked) this.places[cell] = 0;
    this.marked = [];
    for (let at = first; at < end; at++) {
      const cell = cellOf((tokens[at] as Token).norm);
      // A shift counts modulo 32 by itself.
      this.places[cell] = (this.places[cell] as number) | (1 << at);
      this.marked.push(cell);
    }
  }

  /** May a word for each slot of the pattern whose needs begin at `from` (see `layNeeds`) stand around the anchor? */
  mayHold(needs: Int32Array, from: number, anchor: number): boolean {
    const end = needs[from] as number;
    for (let at = from + 1; at < end;) {
      const next = at + HEAD + (needs[at] as number);
      const shift = anchor + (needs[at + 2] as number);
      const reach = turned(needs[at + 1] as number, shift);
      let found = 0;
      for (at += HEAD; at < next && found === 0; at++)
        found = (this.places[needs[at] as number] as number) & reach;
      if (found === 0) return false;
      at = next;
    }
    return true;
  }
}

/** The bits moved up by `shift` places; what falls off at the top comes in again below. */
const turned = (bits: number, shift: number): number => (bits << shift) | (bits >>> -shift);
