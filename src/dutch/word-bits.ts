// What the word list knows about a word, packed in one number: the layout of the payloads of the automaton.

export const COMMON = 1; // stands in the dictionary without a capital
export const NAME = 2; // stands there with a capital (names, abbreviations)
export const NOUN = 4;
export const VERB = 8;
export const ADJECTIVE = 16;
export const LEMMA = 32; // an entry of its own, not only a form of another entry
export const MAY_BEGIN = 64; // the dictionary's makers trust it as the first part of new compounds
export const MAY_END = 128; // … and as the last part
/** A bound form ('kinder', 'inter', 'vormig'): a part of compounds, but no word. */
export const BOUND = 1 << 22;
/** A form of another entry (a word may be both: 'werken'). */
export const INFLECTED = 1 << 23;
/** An adjective in its own right ('bekend'), not only the participle of a verb ('gemaakt'). */
export const PROPER_ADJECTIVE = 1 << 24;
const FIRST_SHIFT = 8;
const LAST_SHIFT = 14;
const SCORE_MASK = 63;

/** Sizes of the compound families are stored as round(4 × log2(1 + n)), at most 63 (n ≈ 55,000). */
export function packFamily(asFirst: number, asLast: number): number {
  const pack = (n: number): number => Math.min(SCORE_MASK, Math.round(4 * Math.log2(1 + n)));
  return (pack(asFirst) << FIRST_SHIFT) | (pack(asLast) << LAST_SHIFT);
}

/** log2(1 + number of compounds of the dictionary that begin with this word). */
export function familyAsFirst(bits: number): number {
  return ((bits >> FIRST_SHIFT) & SCORE_MASK) / 4;
}

/** log2(1 + number of compounds of the dictionary that end with this word). */
export function familyAsLast(bits: number): number {
  return ((bits >> LAST_SHIFT) & SCORE_MASK) / 4;
}

const LINK_SHIFT = 20;
/** The link that usually follows this word as a first part: none known, nothing, or s. */
export const LINK_OTHER = 0;
export const LINK_NONE = 1;
export const LINK_S = 2;

/** Packs one of the LINK_ values. */
export function packLink(link: number): number {
  return link << LINK_SHIFT;
}

/** The usual link after this word (a LINK_ value). */
export function usualLinkOf(bits: number): number {
  return (bits >> LINK_SHIFT) & 3;
}
