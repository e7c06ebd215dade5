// Finds the phrases of a paragraph: each pattern from its rarest word outwards, nearest words first.
import type { Token } from '../types.js';
import { joinOf, LONGEST_COORDINATION, type Reading, sentenceRange } from './clause.js';
import type { CompiledLexicons, Pattern, Slot } from './model.js';

/** A pattern that was found. */
export interface PhraseHit {
  readonly pattern: Pattern;
  /** Token index per slot, ascending. */
  readonly tokens: readonly number[];
  /** True when a coordination parts the slots: the match shares a word with another. */
  readonly coordinated: boolean;
}

/** Adds to `hits` every pattern that is anchored at token `at`. */
export function findPhrases(
  compiled: CompiledLexicons,
  reading: Reading,
  at: number,
  patterns: readonly number[],
  hits: PhraseHit[],
): void {
  const range = sentenceRange(reading, at);
  for (const index of patterns) {
    const pattern = compiled.patterns[index] as Pattern;
    const { slots, anchor } = pattern;
    if (!slotAccepts(slots[anchor] as Slot, reading.tokens[at] as Token)) continue;
    const tokens = new Array<number>(slots.length);
    tokens[anchor] = at;
    const left = fill(reading, slots, tokens, anchor, -1, range);
    const right = left === null ? null : fill(reading, slots, tokens, anchor, 1, range);
    if (left !== null && right !== null) hits.push({ pattern, tokens, coordinated: left || right });
  }
}

function slotAccepts(slot: Slot, token: Token): boolean {
  return slot.forms().has(token.norm) && (slot.spelling === null || token.text.startsWith(slot.spelling));
}

/**
 * Fills the slots on one side of slot `from`, nearest words first, going back where that fails.
 * Returns null when it cannot be done, else whether a coordination was crossed.
 */
function fill(
  reading: Reading,
  slots: readonly Slot[],
  tokens: number[],
  from: number,
  step: 1 | -1,
  range: { first: number; end: number },
): boolean | null {
  const target = from + step;
  const slot = slots[target];
  if (!slot) return false;
  // The gap between two slots is a property of the right-hand one.
  const { gap, link, afterPunctuation } = slots[Math.max(from, target)] as Slot;
  const here = tokens[from] as number;
  const reach = link === 'attributive' && gap > 0 ? LONGEST_COORDINATION : gap;
  for (let distance = 1; distance <= reach + 1; distance++) {
    const there = here + step * distance;
    if (there < range.first || there >= range.end) return null;
    if (!slotAccepts(slot, reading.tokens[there] as Token)) continue;
    const join =
      afterPunctuation && distance === 1
        ? 'plain'
        : joinOf(reading, Math.min(here, there), Math.max(here, there), gap, link);
    if (join === null) continue;
    tokens[target] = there;
    const rest = fill(reading, slots, tokens, target, step, range);
    if (rest !== null) return rest || join === 'coordinated';
  }
  return null;
}
