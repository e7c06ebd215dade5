// How far a passage goes: wish, measure, or secured (a measure with who does it and money or a date).
import type { Commitment } from '../analysis.js';
import { amount, pointInTime } from '../dutch/amounts.js';
import type { Match } from '../types.js';
import { COMMITMENT, type LexiconIndex } from './rules.js';

/** A passage's commitment and the words of the lexicon that show it. */
export interface CommitmentResult {
  readonly level: Commitment;
  readonly words: readonly Match[];
  /** Amounts and dates as they stand in the text, where they secure the passage. */
  readonly figures: readonly string[];
}

/** Institutions and functions in the field ('bibliotheek'): often what is paid, so they need an exact amount or date. */
const NAMED_DOER = 'named-doer';

const byPlace = (a: Match, b: Match): number => a.span.start - b.span.start;

/** The sentences whose commitment is read. */
export interface Reach {
  /** Their text, and that of the sentence before, where money and party may stand. */
  readonly text: string;
  /** Matches in them. */
  readonly matches: readonly Match[];
  /** Matches in the sentence before: only money, date and party count there. */
  readonly before: readonly Match[];
  /** A general claim ('cultuur bevordert de gezondheid'): by itself it is a wish, with a core word for doing a measure. */
  readonly claim: boolean;
  /** Index of the sentence that connects, or of the first one. */
  readonly first: number;
  /** The sentence that connects says what happens: it is a whole sentence, or an item of a list. */
  readonly statement: boolean;
}

/**
 * Reads the commitment of some sentences. Measure: a core word for doing without a core word of wishing in
 * its sentence, a weak one ('ondersteunen') without any; or, without a word of wishing, an amount, a date, or a plain
 * statement of what happens ('het koor zingt in het verpleeghuis'). Otherwise it is a wish. Secured: a measure with a
 * responsible party and an amount or a date; a weak party ('de gemeente') counts beside an amount, weak words for
 * money or time never.
 */
export function commitment(
  { text, matches, before, claim, first, statement }: Reach,
  index: LexiconIndex,
): CommitmentResult {
  const words = matches.filter((match) => match.lexicon === COMMITMENT && !match.negated);
  const earlier = before.filter((match) => match.lexicon === COMMITMENT && !match.negated);
  const of = (theme: string): Match[] => words.filter((match) => index.conceptOf(match).theme === theme);
  const around = (theme: string): Match[] =>
    [...earlier, ...words].filter((match) => index.conceptOf(match).theme === theme);
  const wishes = of('wish');
  const wished = new Set(wishes.map((match) => match.sentence));
  const firmlyWished = new Set(wishes.filter((match) => match.core).map((match) => match.sentence));
  const measures = of('measure').filter(
    ({ core, sentence }) => !(core ? firmlyWished : wished).has(sentence) && (core || !claim),
  );
  const means = [...around('money'), ...around('date')].filter((match) => match.core);
  const paid = amount.test(text);
  const paidOrDated = paid || pointInTime.test(text) || means.length > 0;
  // A weak wish in a sentence behind takes nothing from what the first one states; a core one does.
  const hopes = wishes.filter(({ core, sentence }) => core || sentence === first);
  const done = measures.length > 0 || (hopes.length === 0 && !claim && (paidOrDated || statement));
  if (!done) return { level: 'wish', words: wishes, figures: [] };
  const exact = paid || pointInTime.test(text);
  const party = around('party').filter((match) =>
    match.core ? exact || match.concept !== NAMED_DOER : paid,
  );
  if (party.length === 0 || !paidOrDated) return { level: 'measure', words: measures, figures: [] };
  const figures = [amount.exec(text)?.[0], pointInTime.exec(text)?.[0]].filter(
    (figure) => figure !== undefined,
  );
  return { level: 'secured', words: [...party, ...means].sort(byPlace), figures };
}
