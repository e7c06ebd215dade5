// Finds the phrases of a paragraph: each pattern from its rarest word outwards, nearest words first.
import type { Token } from '../types.js';
import { joinOf, mostBetween, type Reading, sentenceRange } from './clause.js';
import type { Anchored, CompiledLexicons, Pattern, Slot } from './model.js';

/** A pattern that was found. */
export interface PhraseHit {
  readonly pattern: Pattern;
  /** Token index per slot, in the order of the slots (which is the order in the text). */
  readonly tokens: readonly number[];
  /** True when a coordination parts the slots: the match shares a word with another. */
  readonly coordinated: boolean;
}

/** One search: what `fill` needs of the paragraph, and the slots filled so far (one array for all patterns). */
interface Search {
  readonly reading: Reading;
  readonly first: number;
  readonly end: number;
  readonly tokens: number[];
}

/** Searches the phrases of one paragraph, sentence by sentence. Ask for its tokens in ascending order. */
export class PhraseFinder {
  private search: Search | null = null;

  constructor(
    private readonly compiled: CompiledLexicons,
    private readonly reading: Reading,
  ) {}

  /** Adds to `hits` every one of these patterns that is found from their anchor at token `at`. */
  find(at: number, anchored: Anchored, hits: PhraseHit[]): void {
    const search = this.searchAt(at);
    const { presence } = this.compiled;
    const needs = anchored.needs();
    let need = 0;
    for (const pattern of anchored.patterns) {
      const may = presence.mayHold(needs, need, at);
      need = needs[need] as number;
      if (!may) continue;
      const { slots, anchor } = pattern;
      search.tokens[anchor] = at;
      const left = fill(search, slots, anchor, -1);
      if (left === null) continue;
      const right = fill(search, slots, anchor, 1);
      if (right === null) continue;
      const { spelling } = slots[anchor] as Slot;
      if (spelling !== null && !(this.reading.tokens[at] as Token).text.startsWith(spelling)) continue;
      hits.push({ pattern, tokens: search.tokens.slice(0, slots.length), coordinated: left || right });
    }
  }

  /** The search of the sentence that holds the token; its words are marked once. */
  private searchAt(at: number): Search {
    if (this.search && at >= this.search.first && at < this.search.end) return this.search;
    const { first, end } = sentenceRange(this.reading, at);
    this.compiled.presence.mark(this.reading.tokens, first, end);
    this.search = { reading: this.reading, first, end, tokens: [] };
    return this.search;
  }
}

/**
 * Fills the slots on one side of slot `from`, nearest words first, going back where that fails.
 * Returns null when it cannot be done, else whether a coordination was crossed.
 */
function fill(search: Search, slots: readonly Slot[], from: number, step: 1 | -1): boolean | null {
  const target = from + step;
  const slot = slots[target];
  if (slot === undefined) return false;
  const { reading, tokens } = search;
  // The gap between two slots is a property of the right-hand one.
  const right = step === 1 ? slot : (slots[from] as Slot);
  const { gap, link, afterPunctuation } = right;
  const forms = slot.forms();
  const here = tokens[from] as number;
  const reach = mostBetween(right) + 1;
  const last = step === 1 ? Math.min(search.end - 1, here + reach) : Math.max(search.first, here - reach);
  for (let there = here + step; step === 1 ? there <= last : there >= last; there += step) {
    const token = reading.tokens[there] as Token;
    if (!forms.has(token.norm)) continue;
    if (slot.spelling !== null && !token.text.startsWith(slot.spelling)) continue;
    const join =
      afterPunctuation && there === here + step
        ? 'plain'
        : joinOf(reading, Math.min(here, there), Math.max(here, there), gap, link);
    if (join === null) continue;
    tokens[target] = there;
    const rest = fill(search, slots, target, step);
    if (rest !== null) return rest || join === 'coordinated';
  }
  return null;
}
