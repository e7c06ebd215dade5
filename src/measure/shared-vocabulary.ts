// S: how much vocabulary two frameworks share, at equal size, against chance, with a jackknife interval.
import { divergence, divergences, planDraws, type Divergence } from './equal-size.js';
import { bagSize, layOut, type TwoTexts, type WordBag } from './two-texts.js';
import { createRandom, type RandomStream } from './random.js';

export interface Similarity extends Divergence {
  /** S = 1 − (JSD − JSD₀) / (1 − JSD₀); about 1: as alike as two halves of one text; 0: nothing in common. */
  readonly similarity: number;
  /** Content words drawn from each side. */
  readonly m: number;
}

export interface SharedVocabulary extends Similarity {
  /** 95% delete-a-group jackknife interval around S. */
  readonly interval: { readonly low: number; readonly high: number };
}

/** Fewest content words and paragraphs per side for S; below it the estimate is refused. */
export const MINIMUM_WORDS = 1000;
export const MINIMUM_PARAGRAPHS = 15;

/** How S is estimated; the reasons for these numbers stand in bench/stability.md. */
export interface Design {
  /** Draws of m words from either side, for S itself. */
  readonly draws: number;
  /** Random halvings of each draw, for JSD₀. */
  readonly splits: number;
  /** Jackknife groups of paragraphs. */
  readonly groups: number;
  /** Ways of dealing the paragraphs over the groups; the variance is their mean, so that it hangs less on the seed. */
  readonly deals: number;
  /** Student's t, 97.5%: 30 degrees of freedom is fewer than the mean of four deals was measured to have. */
  readonly t: number;
  /** Draws of each replicate; less than `draws`, for the replicates of one deal share their draws. */
  readonly replicateDraws: number;
  /** Share of the shorter side that every replicate draws, so that all have the same m. */
  readonly share: number;
}

export const DESIGN: Design = {
  draws: 48,
  splits: 2,
  groups: 12,
  deals: 4,
  t: 2.042272,
  replicateDraws: 12,
  share: 0.85,
};

/** Deals the paragraphs in random order over the groups, each time to the group with the fewest words. */
function dealIntoGroups(bag: WordBag, groups: number, random: RandomStream): Uint8Array {
  const sizes = new Array<number>(groups).fill(0);
  const result = new Uint8Array(bag.length);
  for (const paragraph of random.shuffle(bag.map((_, at) => at))) {
    let group = 0;
    for (let other = 1; other < groups; other += 1) if (sizes[other]! < sizes[group]!) group = other;
    sizes[group]! += bag[paragraph]!.length;
    result[paragraph] = group;
  }
  return result;
}

/** Words of the smallest remainder of a text when one of its groups is left out. */
function smallestRemainder(bag: WordBag, groupOf: Uint8Array, groups: number): number {
  const sizes = new Array<number>(groups).fill(0);
  bag.forEach((words, at) => (sizes[groupOf[at]!]! += words.length));
  return bagSize(bag) - Math.max(...sizes);
}

function similarityOf({ jsd, jsdNull }: Divergence, m: number): Similarity {
  return { similarity: 1 - (jsd - jsdNull) / (1 - jsdNull), jsd, jsdNull, m };
}

/** Delete-a-group jackknife variance of S for one way of dealing the paragraphs over groups. @param whole a and b laid out */
function jackknifeVariance(
  a: WordBag,
  b: WordBag,
  whole: TwoTexts,
  design: Design,
  random: RandomStream,
): number {
  const { groups, replicateDraws, splits, share } = design;
  const groupsA = dealIntoGroups(a, groups, random);
  const groupsB = dealIntoGroups(b, groups, random);
  const text = { ...whole, groups: Uint8Array.from([...groupsA, ...groupsB]) };
  const plans = planDraws(text, replicateDraws, splits, random);
  const m = Math.min(
    Math.floor(Math.min(bagSize(a), bagSize(b)) * share),
    smallestRemainder(a, groupsA, groups),
    smallestRemainder(b, groupsB, groups),
  );
  const each = Array.from({ length: groups }, (_, group) => group);
  const replicates = divergences(text, plans, m, each).map((one) => similarityOf(one, m).similarity);
  const mean = replicates.reduce((sum, value) => sum + value, 0) / groups;
  return ((groups - 1) / groups) * replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/**
 * S at equal size with its 95% interval. m is the number of content words of the shorter side; whole paragraphs
 * are drawn without replacement (the last one cut at m), JSD₀ is the mean divergence of random halves of the same
 * draws. Interval: delete-a-group jackknife over paragraphs (12 groups, dealt in four ways), one group of either side
 * left out at a time, m of the replicates fixed at 85%. A bootstrap with replacement may not be used here: repeated
 * paragraphs push the divergence up.
 * Sources: Lin 1991 (JSD); Kott 2001 (delete-a-group jackknife); Shade & Altmann 2023 (why JSD at equal size).
 * @param design only for studies of the estimate itself
 */
export function estimateSimilarity(a: WordBag, b: WordBag, seed: number, design = DESIGN): SharedVocabulary {
  const random = createRandom(seed);
  const m = Math.min(bagSize(a), bagSize(b));
  const text = layOut(a, b);
  const plans = planDraws(text, design.draws, design.splits, random);
  const whole = similarityOf(divergence(text, plans, m, -1), m);
  let variance = 0;
  for (let deal = 0; deal < design.deals; deal += 1)
    variance += jackknifeVariance(a, b, text, design, random) / design.deals;
  const halfWidth = design.t * Math.sqrt(variance);
  return { ...whole, interval: { low: whole.similarity - halfWidth, high: whole.similarity + halfWidth } };
}

/**
 * S with its interval, by `estimateSimilarity`, for texts that are long enough.
 * @throws RangeError when a side is below MINIMUM_WORDS or MINIMUM_PARAGRAPHS: ask `tooLittleText` first
 */
export function sharedVocabulary(a: WordBag, b: WordBag, seed: number): SharedVocabulary {
  if (tooLittleText(a) || tooLittleText(b)) throw new RangeError('too little text for S');
  return estimateSimilarity(a, b, seed);
}

/** Which minimum a side misses, or null when there is enough text. */
export function tooLittleText(bag: WordBag): 'words' | 'paragraphs' | null {
  if (bagSize(bag) < MINIMUM_WORDS) return 'words';
  if (bag.length < MINIMUM_PARAGRAPHS) return 'paragraphs';
  return null;
}

const HALVINGS = 20;
const HALVING_DRAWS = 4;

/**
 * Yardstick: S between two random halves of one text, mean over 20 halvings; about 1 by construction.
 * Source: Kilgarriff 2001 (a text against itself as the measure of alike).
 * @returns null for a text below the minimum of S
 */
export function splitHalfSimilarity(bag: WordBag, seed: number): number | null {
  if (tooLittleText(bag)) return null;
  const random = createRandom(seed);
  const whole = layOut(bag, []);
  const size = bagSize(bag);
  let sum = 0;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const halfOf = dealIntoGroups(bag, 2, random);
    const half = (side: number): number[] => whole.first.filter((at) => halfOf[at] === side);
    const text = { ...whole, first: half(0), second: half(1) };
    const ofFirst = text.first.reduce((words, at) => words + bag[at]!.length, 0);
    const m = Math.min(ofFirst, size - ofFirst);
    const plans = planDraws(text, HALVING_DRAWS, DESIGN.splits, random);
    sum += similarityOf(divergence(text, plans, m, -1), m).similarity;
  }
  return sum / HALVINGS;
}
