// Open places: what one framework clearly speaks of and the other does not, where absence means something.

/** What is known of a concept in the framework that has it and the one that may not. */
export interface Presence {
  /** Passages in the present framework, and the number of its sections that hold them. */
  readonly passages: number;
  readonly sections: number;
  /** Words of running text of the present framework. */
  readonly words: number;
  /** Any trace in the other framework, weak terms and headings included. */
  readonly traces: number;
  /** Words of running text of the other framework. */
  readonly otherWords: number;
}

export const MINIMUM_PASSAGES = 3;
export const MINIMUM_SECTIONS = 2;
/** Poisson: P(0 | 3) = e⁻³ = .0498 ≤ .05. */
export const MINIMUM_EXPECTED = 3;

/** Passages to expect in the other framework at the present framework's rate per word. */
export function expectedPassages(presence: Presence): number {
  return presence.words === 0 ? 0 : (presence.passages / presence.words) * presence.otherWords;
}

/**
 * Whether a concept is an open place: at least 3 passages in at least 2 sections on one side, no trace on the
 * other, and at least 3 passages expected there (so that none is unlikely by chance: Poisson P(0) ≤ .05).
 * 'too-little-text' means that the first two hold but the other text is too short to say.
 */
export function judgeGap(presence: Presence): 'open' | 'too-little-text' | 'none' {
  const clear = presence.passages >= MINIMUM_PASSAGES && presence.sections >= MINIMUM_SECTIONS;
  if (!clear || presence.traces > 0) return 'none';
  return expectedPassages(presence) >= MINIMUM_EXPECTED ? 'open' : 'too-little-text';
}
