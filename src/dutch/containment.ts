// Is a stretch of a longer word a true part of it? Two methods: the best segmentation, and a reading around the stretch.
import { badSplits, insideListedWord } from './bad-splits.js';
import { particles } from './particles.js';
import { LINKS, mayTakeLink } from './part-rules.js';
import { simpleCost } from './part-costs.js';
import { bitsOf, cheapestReading, type Lexis } from './segmentation.js';
import { NOUN, VERB } from './word-bits.js';
import type { Split } from './splitter.js';

/** A reading around a term may cost this much more than one would accept without knowing the term. */
const SLACK_FOR_WORDS = 5;
const SLACK_FOR_READINGS = 3;
const LONG_TERM = 6;
const LONG_REMAINDER = 4;
/** Endings that make another word of the term, not a compound with it. */
const DERIVED =
  /^(a[la]|e?lijk|e?lo[oz]|e?schap|baar|bar|ig|i[st]|ief|ie[fv]|v?er|s?er|achtig|matig|e?n?aar|e?n?ar|eer|eren|erend|iteit|atie|vol|zaam|waard|heid|s?heid|ing)/;
const FORCED = 0.6;
const UNKNOWN_REMAINDER = 0.4;

/**
 * How sure it is (0–1) that the characters [start, end) of the word are a part of it; 0 when they are not.
 * @param split Best segmentation of a word (memoised by the caller)
 */
export function containmentIn(
  word: string,
  start: number,
  end: number,
  split: (word: string) => Split | null,
  lexis: Lexis,
): number {
  if (start === 0 && end === word.length) return 1;
  const hyphens = piece(word, start, end);
  if (hyphens.text !== word)
    return containmentIn(hyphens.text, start - hyphens.at, end - hyphens.at, split, lexis);
  const best = split(word);
  if (insideListedWord(word, start, end)) return 0;
  if (!best) return besideUnknown(word, start, end);
  const verbOnly = (bitsOf(lexis, word) & (VERB | NOUN)) === VERB;
  // 'afwijken' is another verb, it holds no 'wijken'.
  if (verbOnly && particles.has(best.parts[0]?.text ?? '')) return 0;
  if (agrees(best, word, start, end)) return best.confidence;
  const around = best.parts.find((part) => part.start <= start && end <= part.end);
  if (around && best.parts.length > 1)
    return (
      best.confidence * containmentIn(around.text, start - around.start, end - around.start, split, lexis)
    );
  if (badSplits.has(word)) return 0;
  // A verb is hardly ever a noun and a verb: 'wantrouwen' holds no 'rouwen'.
  if (verbOnly) return 0;
  const forced = cheapestReading(word, lexis, { start, end });
  if (!forced || !forced.parts.some((part) => part.start === start)) return 0;
  if (best.parts.length === 1) return forced.cost <= simpleCost(word.length) + SLACK_FOR_WORDS ? FORCED : 0;
  const usual = cheapestReading(word, lexis);
  return usual && forced.cost <= usual.cost + SLACK_FOR_READINGS ? FORCED : 0;
}

/** How much dearer a reading around a stretch must be to show that the stretch is no unit of the word. */
const SURELY_CUT = 5;

/**
 * True when the word surely is cut inside the stretch [start, end): 'kunstwerk' in kunst|werkplaats. A reading that
 * keeps the stretch whole may still be possible, but it is much less likely than the best one.
 */
export function isCutIn(word: string, start: number, end: number, best: Split | null, lexis: Lexis): boolean {
  const straddles = best?.parts.some(
    (part) => (part.start < end && part.end > end) || (part.start < start && part.end > start),
  );
  if (!straddles || best?.parts.length === 1) return false;
  const usual = cheapestReading(word, lexis);
  const around = cheapestReading(word, lexis, { start, end });
  return usual !== null && (around === null || around.cost > usual.cost + SURELY_CUT);
}

/** The piece between hyphens that holds the stretch; the whole word when the stretch itself crosses a hyphen. */
function piece(word: string, start: number, end: number): { text: string; at: number } {
  const at = word.lastIndexOf('-', start - 1) + 1;
  const next = word.indexOf('-', end);
  if (start === 0 && next < 0) return { text: word, at: 0 };
  return { text: word.slice(start === 0 ? 0 : at, next < 0 ? word.length : next), at: start === 0 ? 0 : at };
}

/** Does the stretch begin where a part begins, and end where a part or its link ends? */
function agrees({ parts }: Split, word: string, start: number, end: number): boolean {
  if (parts.length < 2 || !parts.some((part) => part.start === start)) return false;
  return parts.some((part, i) => {
    const next = parts[i + 1]?.start ?? word.length;
    if (part.end === end || next === end) return true;
    // 'dorp' in dorps|huis: the part is the term and a link.
    const rest = word.slice(end, part.end);
    return (
      part.end > end &&
      part.start <= start &&
      i < parts.length - 1 &&
      (LINKS as readonly string[]).includes(rest) &&
      mayTakeLink(word, start, end, rest)
    );
  });
}

/** A word that cannot be read: only a long term at its very beginning or end counts, beside a long remainder. */
function besideUnknown(word: string, start: number, end: number): number {
  if (end - start < LONG_TERM || word.length - (end - start) < LONG_REMAINDER) return 0;
  if (start === 0) return DERIVED.test(word.slice(end)) ? 0 : UNKNOWN_REMAINDER;
  return end === word.length ? UNKNOWN_REMAINDER : 0;
}
