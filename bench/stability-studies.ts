// The studies of S themselves: against length and imbalance, cuts, halves, coverage, seeds and other designs.
import {
  DESIGN,
  estimateSimilarity,
  type Design,
  type SharedVocabulary,
} from '../src/measure/shared-vocabulary.js';
import { bagSize, type WordBag } from '../src/measure/two-texts.js';
import { createRandom, type RandomStream } from '../src/measure/random.js';
import { renumbered, simulate, trueSimilarity, type Source } from './stability-simulation.js';
import type { Pair } from './stability-texts.js';

/** What came out over several draws or runs. */
export interface Outcome {
  readonly runs: number;
  readonly mean: number;
  readonly sd: number;
  /** Mean width of the intervals. */
  readonly width: number;
  /** Intervals that hold the true value. */
  readonly held: number;
  /** Standard deviation of the lower bound. */
  readonly sdLow: number;
  /** Degrees of freedom that the variance behind the intervals shows: 2 / CV². */
  readonly freedom: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
function deviation(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

export function outcomeOf(estimates: readonly SharedVocabulary[], truth = Number.NaN): Outcome {
  const values = estimates.map(({ similarity }) => similarity);
  const variances = estimates.map(({ interval }) => (interval.high - interval.low) ** 2);
  return {
    runs: estimates.length,
    mean: sum(values) / values.length,
    sd: deviation(values),
    width: sum(estimates.map(({ interval }) => interval.high - interval.low)) / values.length,
    held: estimates.filter(({ interval }) => interval.low <= truth && interval.high >= truth).length,
    sdLow: deviation(estimates.map(({ interval }) => interval.low)),
    freedom: 2 / (deviation(variances) / (sum(variances) / values.length)) ** 2,
  };
}

/** Whole paragraphs at random up to `size` words, the last one cut. */
export function cutTo(bag: WordBag, size: number, random: RandomStream): WordBag {
  const result: Uint32Array[] = [];
  let left = size;
  for (const words of random.shuffle(bag)) {
    if (left === 0) break;
    result.push(words.subarray(0, left));
    left -= Math.min(left, words.length);
  }
  return result;
}

/** S between random cuts of both texts, to so many words each. */
export function cuts({ a, b }: Pair, sizeA: number, sizeB: number, draws: number): Outcome {
  const random = createRandom(31);
  return outcomeOf(
    Array.from({ length: draws }, (_, draw) =>
      estimateSimilarity(...renumbered(cutTo(a, sizeA, random), cutTo(b, sizeB, random)), draw + 1),
    ),
  );
}

function types(bag: WordBag): Set<number> {
  return new Set(bag.flatMap((words) => [...words]));
}

/** The raw figure that is set beside S: Jaccard of the words of such cuts, mean. */
export function rawJaccard({ a, b }: Pair, sizeA: number, sizeB: number, draws: number): number {
  const random = createRandom(31);
  const values = Array.from({ length: draws }, () => {
    const [first, second] = [types(cutTo(a, sizeA, random)), types(cutTo(b, sizeB, random))];
    const shared = [...first].filter((word) => second.has(word)).length;
    return shared / (first.size + second.size - shared);
  });
  return sum(values) / draws;
}

/** Random halves of one text, of at most `size` words each: how often does the interval hold 1? */
export function halves(bag: WordBag, halvings: number, size = Number.POSITIVE_INFINITY): Outcome {
  const random = createRandom(41);
  const estimates = Array.from({ length: halvings }, (_, halving) => {
    const order = random.shuffle(bag);
    const middle = order.length >> 1;
    const [first, second] = [order.slice(0, middle), order.slice(middle)];
    const cut = (half: WordBag): WordBag => cutTo(half, Math.min(size, bagSize(half)), random);
    return estimateSimilarity(...renumbered(cut(first), cut(second)), halving + 1);
  });
  return outcomeOf(estimates, 1);
}

export interface Coverage extends Outcome {
  /** E[S at m], from many independent pairs of texts. */
  readonly truth: number;
}

/** How often do intervals hold E[S at m] when both texts come from known sources? */
export function coverage(
  sources: readonly [Source, Source],
  m: number,
  ratio: number,
  runs: number,
  design: Design = DESIGN,
): Coverage {
  const truth = trueSimilarity(...sources, m, 10 * runs, 51);
  const random = createRandom(52);
  const estimates = Array.from({ length: runs }, (_, run) =>
    estimateSimilarity(
      ...renumbered(simulate(sources[0], m, random), simulate(sources[1], m * ratio, random)),
      run + 1,
      design,
    ),
  );
  return { truth, ...outcomeOf(estimates, truth) };
}

/** The same texts with other seeds: what hangs on chance alone. */
export function seeds({ a, b }: Pair, times: number, design: Design): Outcome {
  return outcomeOf(Array.from({ length: times }, (_, seed) => estimateSimilarity(a, b, seed + 1, design)));
}

/**
 * What a percentile bootstrap would say between random halves of one text: paragraphs drawn with replacement.
 * @returns mean of its S, and how many of its intervals hold 1
 */
export function bootstrap(bag: WordBag, halvings: number, resamples: number): { mean: number; held: number } {
  const random = createRandom(61);
  const quick: Design = { ...DESIGN, draws: 4, deals: 0 };
  const again = (own: WordBag): WordBag => own.map(() => own[random.below(own.length)]!);
  let total = 0;
  let held = 0;
  for (let halving = 0; halving < halvings; halving += 1) {
    const order = random.shuffle(bag);
    const half = order.length >> 1;
    const [first, second] = [order.slice(0, half), order.slice(half)];
    const values = Array.from(
      { length: resamples },
      (_, resample) => estimateSimilarity(again(first), again(second), resample + 1, quick).similarity,
    ).sort((x, y) => x - y);
    total += sum(values) / resamples;
    const at = (share: number): number => values[Math.round(share * (resamples - 1))]!;
    if (at(0.025) <= 1 && at(0.975) >= 1) held += 1;
  }
  return { mean: total / halvings, held };
}
