// Counts, over the whole dictionary, how often a word is the first or the last part of a compound. Build time only.
import { ADJECTIVE, COMMON, NOUN, VERB } from './word-bits.js';

/** Letters that may join two parts and belong to neither. */
export const LINKS = ['', 's', 'e', 'en', 'er', 'n', '-'] as const;

interface Families {
  readonly asFirst: Map<string, number>;
  readonly asLast: Map<string, number>;
}

interface Candidate {
  readonly first: string;
  readonly last: string;
}

const ROUNDS = 6;
const SHORTEST_PART = 3;
const CLASSES = NOUN | VERB | ADJECTIVE;

/**
 * Expected sizes of the families, by expectation maximisation: every entry is shared out over the ways to read it
 * (one word, or any pair of known words), in proportion to the families that those parts have so far.
 * @param bits What is known of every form (see word-bits)
 * @param entries The words to analyse
 */
export function countFamilies(bits: ReadonlyMap<string, number>, entries: readonly string[]): Families {
  const readings = entries.map((entry) => candidatesOf(entry, bits)).filter((list) => list.length > 0);
  let families: Families = { asFirst: new Map(), asLast: new Map() };
  for (let round = 0; round < ROUNDS; round++) {
    const next: Families = { asFirst: new Map(), asLast: new Map() };
    for (const list of readings) share(list, families, next, round === 0);
    families = next;
  }
  return families;
}

/** A pair weighs (first family × last family); a word that is not a compound weighs as much as a pair of small families. */
const SIMPLE_WEIGHT = 12;

function share(list: readonly Candidate[], known: Families, next: Families, even: boolean): void {
  const weights = list.map(({ first, last }) => {
    if (even) return 1;
    const length = Math.min(first.length, 6) + Math.min(last.length, 6);
    return (known.asFirst.get(first) ?? 0) * (known.asLast.get(last) ?? 0) * 4 ** (length - 9);
  });
  const total = weights.reduce((sum, weight) => sum + weight, even ? 0.5 : SIMPLE_WEIGHT);
  list.forEach(({ first, last }, i) => {
    const part = (weights[i] ?? 0) / total;
    if (part < 0.01) return;
    next.asFirst.set(first, (next.asFirst.get(first) ?? 0) + part);
    next.asLast.set(last, (next.asLast.get(last) ?? 0) + part);
  });
}

function candidatesOf(entry: string, bits: ReadonlyMap<string, number>): Candidate[] {
  const own = bits.get(entry) ?? 0;
  const found: Candidate[] = [];
  for (let at = SHORTEST_PART; at <= entry.length - SHORTEST_PART; at++) {
    const last = entry.slice(at);
    const lastBits = bits.get(last) ?? 0;
    if ((lastBits & COMMON) === 0 || !sameClass(own, lastBits)) continue;
    for (const link of LINKS) {
      if (!entry.slice(0, at).endsWith(link)) continue;
      const first = entry.slice(0, at - link.length);
      if (first.length >= SHORTEST_PART && ((bits.get(first) ?? 0) & COMMON) !== 0) found.push({ first, last });
    }
  }
  return found;
}

/** A compound has the class of its last part; an unknown class agrees with all. */
export function sameClass(whole: number, last: number): boolean {
  return (whole & CLASSES) === 0 || (last & CLASSES) === 0 || (whole & last & CLASSES) !== 0;
}
