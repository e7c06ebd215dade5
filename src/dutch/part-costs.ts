// What it costs to read a stretch of a word as a part of a compound: low is likely.
import { TAKES_S } from './part-rules.js';
import {
  familyAsFirst,
  familyAsLast,
  LEMMA,
  LINK_NONE,
  LINK_S,
  MAY_BEGIN,
  MAY_END,
  usualLinkOf,
} from './word-bits.js';

// Costs are like numbers of bits: a family twice as large makes a part cheaper by one. The values were fitted on one
// half of the gold list of compounds and checked on the other half (bench/evaluate-dutch.ts prints the figures).
const PART = 20;
const FIRST_FAMILY = 0.85;
const LAST_FAMILY = 1;
const LETTER = 0.8;
const MOST_LETTERS = 8;
const NOT_TRUSTED_FIRST = 1.3;
const NOT_TRUSTED_LAST = 2;
const SHORT_PART = 0.5;
const FORM_AS_LAST = -1.3;
const LINK_COST: Readonly<Record<string, number>> = { s: -0.5, en: -0.3, e: 1.4, er: 2.5, n: 4 };
const USUAL_S = -4;
const UNUSUAL_S = 4.5;
const SIMPLE = 25;
const SIMPLE_PER_LETTER = 0.6;
/** Cost up to which a word of this length that the dictionary has is still read as a compound. */
export function simpleCost(length: number): number {
  return SIMPLE + SIMPLE_PER_LETTER * length;
}

/** Cost of a first or middle part of this many letters. */
export function firstPartCost(letters: number, bits: number): number {
  const trusted = (bits & MAY_BEGIN) === 0 ? NOT_TRUSTED_FIRST : 0;
  const short = letters < 4 ? SHORT_PART : 0;
  return (
    PART - FIRST_FAMILY * familyAsFirst(bits) - LETTER * Math.min(letters, MOST_LETTERS) + trusted + short
  );
}

/** Cost of a last part of this many letters. */
export function lastPartCost(letters: number, bits: number): number {
  const trusted = (bits & MAY_END) === 0 ? NOT_TRUSTED_LAST : 0;
  const form = (bits & LEMMA) === 0 ? FORM_AS_LAST : 0;
  return PART - LAST_FAMILY * familyAsLast(bits) - LETTER * Math.min(letters, MOST_LETTERS) + trusted + form;
}

/** Cost of a link after a part: an s is cheap where the part's compounds have one, and dear where they have none. */
export function linkCost(link: string, part: string, bits: number): number {
  const cost = LINK_COST[link] ?? 0;
  if (link !== 's') return cost;
  const usual = usualLinkOf(bits);
  if (usual === LINK_S || (usual !== LINK_NONE && TAKES_S.test(part))) return cost + USUAL_S;
  return usual === LINK_NONE ? cost + UNUSUAL_S : cost;
}
