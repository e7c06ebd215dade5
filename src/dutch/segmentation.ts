// Finds the cheapest way to cut a Dutch word into parts, by dynamic programming over the word list.
import { type Automaton, findEdge, lookUp } from './automaton.js';
import { firstPartCost, lastPartCost, linkCost } from './part-costs.js';
import { isPart, LINKS, makesSense, mayBeFirst, mayBeLast, mayTakeLink } from './part-rules.js';
import { ADJECTIVE, BOUND, COMMON, VERB } from './word-bits.js';

/** The words that may be parts: the word list, then the extra words. */
export interface Lexis {
  readonly automata: readonly Automaton[];
}

/** Parts of a word and what this reading costs: low is likely. */
export interface Reading {
  readonly cost: number;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** The prefix on- only precedes adjectives and what is made of them. */
const AFTER_ON = /(heid|heden|schap)$/;

/** What is known of the characters [start, end); 0 when they are no word. */
export function bitsOf(lexis: Lexis, text: string, start = 0, end = text.length): number {
  let bits = 0;
  for (const automaton of lexis.automata) bits |= lookUp(automaton, text, start, end);
  return bits;
}

/**
 * Cheapest reading of the word as two or more parts; null when there is none.
 * @param fixed A stretch [start, end) that no part and no link may straddle: it must be a part (or parts) itself.
 */
export function cheapestReading(
  word: string,
  lexis: Lexis,
  fixed?: { start: number; end: number },
): Reading | null {
  const search = new Search(word, lexis, fixed?.start ?? 0, fixed?.end ?? word.length);
  return search.run();
}

class Search {
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly partEnd: Int32Array;
  private readonly own: number;
  private readonly isVerb = (word: string): boolean => (bitsOf(this.lexis, word) & VERB) !== 0;

  constructor(
    private readonly word: string,
    private readonly lexis: Lexis,
    private readonly first: number,
    private readonly second: number,
  ) {
    this.cost = new Float64Array(word.length + 1).fill(Infinity);
    this.from = new Int32Array(word.length + 1);
    this.partEnd = new Int32Array(word.length + 1);
    this.own = bitsOf(lexis, word);
    this.cost[0] = 0;
  }

  run(): Reading | null {
    const { length } = this.word;
    for (let start = 0; start < length; start++) {
      if (this.cost[start] === Infinity) continue;
      for (const automaton of this.lexis.automata) this.walk(automaton, start);
    }
    const cost = this.cost[length] as number;
    if (cost === Infinity) return null;
    const parts: { start: number; end: number }[] = [];
    for (let at = length; at > 0; at = this.from[at] as number) {
      parts.unshift({ start: this.from[at] as number, end: this.partEnd[at] as number });
    }
    return { cost, parts };
  }

  /** Tries every word of one automaton that begins at `start`. */
  private walk(automaton: Automaton, start: number): void {
    const { length } = this.word;
    let node = automaton.start;
    for (let end = start + 1; end <= length; end++) {
      const edge = findEdge(automaton, node, this.word.charCodeAt(end - 1));
      if (edge < 0) return;
      node = automaton.targets[edge] as number;
      const bits = automaton.payloads[edge] as number;
      if (!isPart(bits) || end - start < 2 || end - start === length || this.straddles(start, end)) continue;
      if (end === length) this.endWith(start, bits);
      else if (mayBeFirst(this.word, start, end) && this.agreesWithPrefix(start, end))
        this.continueWith(start, end, bits);
    }
  }

  private straddles(start: number, end: number): boolean {
    if (start < this.first && end > this.first) return true;
    if (start >= this.second || end <= this.second) return false;
    // 'kinder' is 'kind' and its link.
    return start !== this.first || !(LINKS as readonly string[]).includes(this.word.slice(this.second, end));
  }

  private endWith(start: number, bits: number): void {
    if (!mayBeLast(this.word, start, this.own, bits, this.isVerb)) return;
    if ((this.own & VERB) !== 0 && !makesSense(this.firstPart(start), this.own, bits)) return;
    if (start === 2 && this.word.startsWith('on') && (bits & ADJECTIVE) === 0 && !AFTER_ON.test(this.word))
      return;
    const size = this.word.length - start;
    const price = lastPartCost(size, bits);
    this.reach(this.word.length, (this.cost[start] as number) + price, start, this.word.length);
  }

  /** The first part of the cheapest way to reach a position. */
  private firstPart(position: number): string {
    let at = position;
    while ((this.from[at] as number) > 0) at = this.from[at] as number;
    return this.word.slice(0, this.partEnd[at]);
  }

  private agreesWithPrefix(start: number, end: number): boolean {
    return (
      start !== 2 ||
      !this.word.startsWith('on') ||
      (bitsOf(this.lexis, this.word, start, end) & ADJECTIVE) !== 0
    );
  }

  private continueWith(start: number, end: number, bits: number): void {
    const size = end - start;
    const price = firstPartCost(size, bits);
    const total = (this.cost[start] as number) + price;
    this.reach(end, total, start, end);
    if ((bits & (BOUND | COMMON)) === BOUND) return;
    const part = this.word.slice(start, end);
    for (const link of LINKS) {
      const next = end + link.length;
      if (next >= this.word.length || !this.word.startsWith(link, end) || this.straddles(end, next)) continue;
      if (!mayTakeLink(this.word, start, end, link)) continue;
      this.reach(next, total + linkCost(link, part, bits), start, end);
    }
  }

  private reach(position: number, price: number, start: number, end: number): void {
    if (price >= (this.cost[position] as number)) return;
    this.cost[position] = price;
    this.from[position] = start;
    this.partEnd[position] = end;
  }
}
