// How far a passage goes: wish, measure, or secured (a measure with who does it and money or a date).
import type { Commitment } from '../analysis.js';
import { figuresIn } from '../dutch/amounts.js';
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

/** Words of wanting and striving: they make a wish of a plan item too ('het streven naar …'). */
const WANTING: ReadonlySet<string> = new Set(['want', 'strive']);

const byPlace = (a: Match, b: Match): number => a.span.start - b.span.start;

/** The sentences whose commitment is read. */
export interface Reach {
  /** Their text, and that of the sentence before, where money and party may stand. */
  readonly text: string;
  /** Matches in them, without wishes that stand aside. */
  readonly matches: readonly Match[];
  /** Matches in the sentence before: only money, date and party count there. */
  readonly before: readonly Match[];
  /** A general claim ('cultuur bevordert de gezondheid'): by itself it is a wish, with a core word for doing a measure. */
  readonly claim: boolean;
  /** Index of the sentence that connects, or of the first one. */
  readonly first: number;
  /** Does the paragraph connect first of all here? Elsewhere only words for doing make a measure. */
  readonly main: boolean;
  /** What is said there says what happens: it is a whole sentence, or an item of a list. */
  readonly statement: boolean;
  /** The sentences that say it: any word of wishing in one takes away what is stated plainly or with a weak word. */
  readonly stating: readonly number[];
  /** Those of them that are items of a plan ('het inzetten van cultuurcoaches'). */
  readonly planned: readonly number[];
  /** Those of them that tell the reader what to do ('betrek de bibliotheek'): what they say is not done. */
  readonly advised: readonly number[];
}

/** The words for doing that count, and whether something is or will be done. */
function doing(
  { claim, first, main, statement, stating, planned, advised }: Reach,
  of: (theme: string) => readonly Match[],
  exact: boolean,
): { readonly done: boolean; readonly measures: readonly Match[] } {
  const wishes = of('wish').filter(
    ({ sentence, concept }) => !planned.includes(sentence) || WANTING.has(concept),
  );
  const wished = new Set(wishes.map(({ sentence }) => sentence));
  const firmlyWished = new Set(wishes.filter(({ core }) => core).map(({ sentence }) => sentence));
  const measures = of('measure').filter(
    ({ core, sentence }) =>
      !advised.includes(sentence) &&
      !(core ? firmlyWished : wished).has(sentence) &&
      (core || !claim || planned.includes(sentence)) &&
      // Behind a wish a weak word for doing is not enough.
      (core || sentence <= first || !stating.some((said) => wished.has(said))),
  );
  // A weak wish in a sentence behind takes nothing from what the first one states; a core one does.
  const hopes = wishes.filter(
    ({ core, sentence }) => stating.includes(sentence) || (core && sentence > first),
  );
  const stated = statement && !advised.includes(first);
  const done =
    measures.length > 0 ||
    planned.some((sentence) => !wished.has(sentence)) ||
    (main && hopes.length === 0 && !claim && (exact || stated));
  return { done, measures };
}

/**
 * Reads the commitment of some sentences. Measure: an item of a plan; a core word for doing without a core word of
 * wishing in its sentence, a weak one ('ondersteunen') without any; or, without a word of wishing, an amount, a date, or
 * a plain statement of what happens ('het koor zingt in het verpleeghuis'). Otherwise it is a wish. Secured: a measure
 * with a responsible party and an amount or a date; a weak party ('de gemeente') counts beside an amount, weak words for
 * money or time never.
 */
export function commitment(reach: Reach, index: LexiconIndex): CommitmentResult {
  const { text, matches, before } = reach;
  const words = matches.filter((match) => match.lexicon === COMMITMENT && !match.negated);
  const earlier = before.filter((match) => match.lexicon === COMMITMENT && !match.negated);
  const of = (theme: string): Match[] => words.filter((match) => index.conceptOf(match).theme === theme);
  const around = (theme: string): Match[] =>
    [...earlier, ...words].filter((match) => index.conceptOf(match).theme === theme);
  const means = [...around('money'), ...around('date')].filter((match) => match.core);
  const figures = figuresIn(text);
  const paid = figures.amount !== null;
  const exact = paid || figures.time !== null;
  const { done, measures } = doing(reach, of, exact || means.length > 0);
  if (!done) return { level: 'wish', words: of('wish'), figures: [] };
  const party = around('party').filter((match) =>
    match.core ? exact || match.concept !== NAMED_DOER : paid,
  );
  if (party.length === 0 || !(exact || means.length > 0))
    return { level: 'measure', words: measures, figures: [] };
  return {
    level: 'secured',
    words: [...party, ...means].sort(byPlace),
    figures: [figures.amount, figures.time].filter((figure) => figure !== null),
  };
}

const LEVELS: readonly Commitment[] = ['secured', 'measure', 'wish'];

/** The reading that goes furthest, the first of equals. @throws RangeError when there are none */
export function firmest(results: readonly CommitmentResult[]): CommitmentResult {
  for (const level of LEVELS) {
    const found = results.find((result) => result.level === level);
    if (found) return found;
  }
  throw new RangeError('no commitment to choose from');
}
