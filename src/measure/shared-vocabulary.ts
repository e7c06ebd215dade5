// S: how much vocabulary two frameworks share, at equal size, against chance, with a jackknife interval.
import { jensenShannon } from './divergence.js';
import { createRandom, type RandomStream } from './random.js';

/** A text as content words: one array of word ids per paragraph. Ids are shared by both texts. */
export type WordBag = readonly Uint32Array[];

export interface Similarity {
  /** S = 1 − (JSD − JSD₀) / (1 − JSD₀); about 1: as alike as two halves of one text; 0: nothing in common. */
  readonly similarity: number;
  /** Mean Jensen–Shannon divergence (bits) between draws of m words from either side. */
  readonly jsd: number;
  /** Mean divergence between random halves of m words of the two draws put together. */
  readonly jsdNull: number;
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

const DRAWS = 24;
const NULL_SPLITS = 2;
const GROUPS = 12;
/** Student's t, 97.5%, GROUPS − 1 = 11 degrees of freedom. */
const T_975 = 2.200985;
/** Share of the shorter side that every jackknife replicate draws, so that all have the same m. */
const JACKKNIFE_SHARE = 0.85;

/** Number of content words. */
export function bagSize(bag: WordBag): number {
  return bag.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

interface Piece {
  readonly words: Uint32Array;
  readonly group: number;
}

/** The orders in which paragraphs are drawn, fixed beforehand: all replicates share them (less noise between replicates). */
interface DrawPlan {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
  readonly pools: readonly (readonly Piece[])[];
}

function planDraws(
  a: readonly Piece[],
  b: readonly Piece[],
  draws: number,
  random: RandomStream,
): DrawPlan[] {
  return Array.from({ length: draws }, () => ({
    a: random.shuffle(a),
    b: random.shuffle(b),
    pools: Array.from({ length: NULL_SPLITS }, () => random.shuffle([...a, ...b])),
  }));
}

/** Deals the paragraphs in random order over the groups, each time to the group with the fewest words. */
function dealIntoGroups(bag: WordBag, groups: number, random: RandomStream): Piece[] {
  const sizes = new Array<number>(groups).fill(0);
  return random.shuffle(bag).map((words) => {
    const group = sizes.indexOf(Math.min(...sizes));
    sizes[group] = sizes[group]! + words.length;
    return { words, group };
  });
}

/** Takes whole paragraphs in the given order up to `limit` words; the last one is cut so that sizes are equal. */
function draw(order: readonly Piece[], skipGroup: number, limit: number): Map<Piece, number> {
  const taken = new Map<Piece, number>();
  let left = limit;
  for (const piece of order) {
    if (left === 0) break;
    if (piece.group === skipGroup) continue;
    const count = Math.min(left, piece.words.length);
    taken.set(piece, count);
    left -= count;
  }
  return taken;
}

function count(taken: ReadonlyMap<Piece, number>, counts: Int32Array): void {
  counts.fill(0);
  for (const [piece, length] of taken) {
    for (let i = 0; i < length; i += 1) counts[piece.words[i]!]! += 1;
  }
}

/** Splits the words of both draws, in the order of the pool, into two halves of m words. */
function countHalves(
  pool: readonly Piece[],
  taken: readonly ReadonlyMap<Piece, number>[],
  m: number,
  first: Int32Array,
  second: Int32Array,
): void {
  first.fill(0);
  second.fill(0);
  let seen = 0;
  for (const piece of pool) {
    const length = taken[0]!.get(piece) ?? taken[1]!.get(piece) ?? 0;
    for (let i = 0; i < length; i += 1) {
      const half = seen < m ? first : second;
      half[piece.words[i]!]! += 1;
      seen += 1;
    }
  }
}

function similarityOf(
  plans: readonly DrawPlan[],
  m: number,
  skipGroup: number,
  vocabulary: number,
): Similarity {
  const first = new Int32Array(vocabulary);
  const second = new Int32Array(vocabulary);
  let jsd = 0;
  let jsdNull = 0;
  for (const plan of plans) {
    const fromA = draw(plan.a, skipGroup, m);
    const fromB = draw(plan.b, skipGroup, m);
    count(fromA, first);
    count(fromB, second);
    jsd += jensenShannon(first, second) / plans.length;
    for (const pool of plan.pools) {
      countHalves(pool, [fromA, fromB], m, first, second);
      jsdNull += jensenShannon(first, second) / (plans.length * plan.pools.length);
    }
  }
  return { similarity: 1 - (jsd - jsdNull) / (1 - jsdNull), jsd, jsdNull, m };
}

function vocabularySize(...bags: readonly WordBag[]): number {
  let highest = -1;
  for (const bag of bags)
    for (const words of bag) for (const word of words) if (word > highest) highest = word;
  return highest + 1;
}

/**
 * S at equal size with its 95% interval. m is the number of content words of the shorter side; whole paragraphs
 * are drawn without replacement (24 draws, the last paragraph cut at m), JSD₀ is the mean divergence of random
 * halves of the same draws. Interval: delete-a-group jackknife, 12 groups of paragraphs, t with 11 degrees of
 * freedom, m of the replicates fixed at 85% of the shorter side. A bootstrap with replacement may not be used
 * here: repeated paragraphs push the divergence up.
 * Sources: Lin 1991 (JSD); Kott 2001 (delete-a-group jackknife); Shade & Altmann 2023 (why JSD at equal size).
 * @throws RangeError when a side is below MINIMUM_WORDS or MINIMUM_PARAGRAPHS: ask `tooLittleText` first
 */
export function sharedVocabulary(a: WordBag, b: WordBag, seed: number): SharedVocabulary {
  if (tooLittleText(a) || tooLittleText(b)) throw new RangeError('too little text for S');
  const random = createRandom(seed);
  const piecesA = dealIntoGroups(a, GROUPS, random);
  const piecesB = dealIntoGroups(b, GROUPS, random);
  const plans = planDraws(piecesA, piecesB, DRAWS, random);
  const vocabulary = vocabularySize(a, b);
  const shorter = Math.min(bagSize(a), bagSize(b));
  const whole = similarityOf(plans, shorter, -1, vocabulary);

  const groups = Array.from({ length: GROUPS }, (_, group) => group);
  const withoutGroup = (pieces: readonly Piece[], group: number): number =>
    bagSize(pieces.filter((piece) => piece.group !== group).map((piece) => piece.words));
  const m = Math.min(
    Math.floor(shorter * JACKKNIFE_SHARE),
    ...groups.flatMap((group) => [withoutGroup(piecesA, group), withoutGroup(piecesB, group)]),
  );
  const replicates = groups.map((group) => similarityOf(plans, m, group, vocabulary).similarity);
  const mean = replicates.reduce((sum, value) => sum + value, 0) / GROUPS;
  const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const halfWidth = T_975 * Math.sqrt(((GROUPS - 1) / GROUPS) * squares);
  return { ...whole, interval: { low: whole.similarity - halfWidth, high: whole.similarity + halfWidth } };
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
 * @returns null when a half would hold fewer than half of MINIMUM_WORDS
 */
export function splitHalfSimilarity(bag: WordBag, seed: number): number | null {
  if (bagSize(bag) < MINIMUM_WORDS || bag.length < MINIMUM_PARAGRAPHS) return null;
  const random = createRandom(seed);
  const vocabulary = vocabularySize(bag);
  let sum = 0;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const pieces = dealIntoGroups(bag, 2, random);
    const halves = [0, 1].map((group) =>
      pieces.filter((piece) => piece.group === group).map(({ words }) => ({ words, group: 0 })),
    ) as [Piece[], Piece[]];
    const m = Math.min(...halves.map((half) => bagSize(half.map((piece) => piece.words))));
    const plans = planDraws(halves[0], halves[1], HALVING_DRAWS, random);
    sum += similarityOf(plans, m, -1, vocabulary).similarity;
  }
  return sum / HALVINGS;
}
