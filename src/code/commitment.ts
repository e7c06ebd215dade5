// How far a passage goes: wish, measure, or secured (a measure with who does it and money or a date).
import type { Commitment } from '../analysis.js';
import type { Match } from '../types.js';
import { COMMITMENT, type LexiconIndex } from './rules.js';

const AMOUNT = /€\s?\d|\b\d[\d.,]*\s?(?:euro|miljoen|mln|ton)\b|\b\d[\d.]*,-/iu;
const DATE = /\b(?:in|vanaf|per|voor|uiterlijk|eind|begin|medio|tot|sinds|najaar|voorjaar|zomer|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:en met\s+)?20[2-4]\d\b|\bq[1-4]\b|\bkwartaal\b/iu;

/** A passage's commitment and the words of the lexicon that show it. */
export interface CommitmentResult {
  readonly level: Commitment;
  readonly words: readonly Match[];
}

/**
 * Reads the commitment of the given sentences. Measure: a word for doing that is not negated and not made a wish
 * in the same sentence. Secured: a measure, a responsible party, and an amount or a date.
 * @param text the text of those sentences @param matches matches of the commitment lexicon in them
 */
export function commitment(text: string, matches: readonly Match[], index: LexiconIndex): CommitmentResult {
  const words = matches.filter((match) => match.lexicon === COMMITMENT && !match.negated);
  const of = (theme: string): Match[] => words.filter((match) => index.conceptOf(match).theme === theme);
  const wished = new Set(of('wish').map((match) => match.sentence));
  const measures = of('measure').filter((match) => !wished.has(match.sentence));
  if (measures.length === 0) return { level: 'wish', words: of('wish') };
  const party = of('party');
  const money = AMOUNT.test(text) || of('money').length > 0;
  const date = DATE.test(text) || of('date').length > 0;
  if (party.length > 0 && (money || date)) {
    return { level: 'secured', words: [...measures, ...party, ...of('money'), ...of('date')] };
  }
  return { level: 'measure', words: measures };
}
