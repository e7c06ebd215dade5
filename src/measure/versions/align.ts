// Finds for every paragraph of an old version what became of it in the new one.
import { nearDuplicates } from '../near-duplicates.js';
import { longestRise } from './rise.js';
import { alike, similarityOf, type Words } from './similarity.js';

/** Two paragraphs with less of their neighbouring words in common are two paragraphs, not one that was changed. */
const SIMILAR = 0.5;
/** Between the same neighbours less will do: that is where a paragraph was rewritten. */
const SIMILAR_IN_PLACE = 0.3;

/** A paragraph of the old version (index) with one of the new version. */
export interface AlignedPair {
  readonly old: number;
  readonly new: number;
  readonly similarity: number;
  readonly moved: boolean;
}

export interface Alignment {
  /** The same words. */
  readonly same: readonly AlignedPair[];
  /** At least half of the neighbouring words in common. */
  readonly changed: readonly AlignedPair[];
  /** Joined or split: most of the shorter one stands in the other, which may have a pair of its own. */
  readonly regrouped: readonly AlignedPair[];
  readonly gained: readonly number[];
  readonly lost: readonly number[];
}

/** What is aligned. */
export interface Item {
  /** Normalised words. */
  readonly words: Words;
  /** What names it whatever else it says: the first cell of a table row; null for running text. */
  readonly key: string | null;
}

/** Paragraphs of the same words, the first with the first, the second with the second. */
function sameWords(old: readonly Words[], current: readonly Words[]): [number, number][] {
  const places = new Map<string, number[]>();
  current.forEach((words, at) => {
    const key = words.join(' ');
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  const used = new Map<string, number>();
  return old.flatMap((words, at): [number, number][] => {
    const key = words.join(' ');
    const nth = used.get(key) ?? 0;
    const found = places.get(key)?.[nth];
    if (found === undefined) return [];
    used.set(key, nth + 1);
    return [[at, found]];
  });
}

/** Rows of a table that have their first cell in common and with no other row: they were filled in differently. */
function sameKey(
  old: readonly Item[],
  current: readonly Item[],
  restOld: readonly number[],
  restNew: readonly number[],
): { old: number; new: number; similarity: number }[] {
  const byKey = (items: readonly Item[], rest: readonly number[]): Map<string, number[]> => {
    const places = new Map<string, number[]>();
    for (const at of rest) {
      const { key } = items[at]!;
      if (key !== null) places.set(key, [...(places.get(key) ?? []), at]);
    }
    return places;
  };
  const places = byKey(current, restNew);
  return [...byKey(old, restOld)].flatMap(([key, own]) => {
    const other = places.get(key) ?? [];
    if (own.length !== 1 || other.length !== 1) return [];
    const [one, two] = [own[0]!, other[0]!];
    return [{ old: one, new: two, similarity: similarityOf(old[one]!.words, current[two]!.words) }];
  });
}

const without = (count: number, used: ReadonlySet<number>): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => !used.has(at));

/** Paragraphs without a pair of which most stands in a paragraph of the other version. */
function regroup(
  old: readonly Words[],
  current: readonly Words[],
  restOld: readonly number[],
  restNew: readonly number[],
): AlignedPair[] {
  const fromOld = nearDuplicates(
    restOld.map((at) => old[at]!),
    current,
  ).map(([at, other]): [number, number] => [restOld[at]!, other]);
  const fromNew = nearDuplicates(
    restNew.map((at) => current[at]!),
    old,
  ).map(([at, other]): [number, number] => [other, restNew[at]!]);
  const seen = new Map([...fromOld, ...fromNew].map((pair) => [pair.join(), pair]));
  return [...seen.values()]
    .map(([one, other]) => ({
      old: one,
      new: other,
      similarity: similarityOf(old[one]!, current[other]!),
      moved: false,
    }))
    .sort((a, b) => a.old - b.old || a.new - b.new);
}

/** The pairs that keep their order, by place in the old version: a longest rising run. */
function inOrder<T extends PerIndex>(pairs: readonly T[]): T[] {
  const sorted = [...pairs].sort((a, b) => a.old - b.old);
  return longestRise(sorted.map((pair) => pair.new)).map((at) => sorted[at]!);
}

/** Do an old and a new paragraph stand between the same two pairs? @param anchors pairs in order in both versions */
function between(anchors: readonly PerIndex[], count: number): (old: number, current: number) => boolean {
  return (old, current) => {
    const next = anchors.findIndex((pair) => pair.old > old);
    const before = anchors[(next < 0 ? anchors.length : next) - 1]?.new ?? -1;
    const after = next < 0 ? count : anchors[next]!.new;
    return before < current && current < after;
  };
}

/**
 * Aligns two versions. First the same words, wherever they stand; then rows of a table with the same first cell; then
 * the pairs most alike, between the same neighbours also those less alike; what is left is gained or lost, unless most
 * of it stands in another paragraph. A pair is moved when it is out of the longest run of pairs in the same order.
 */
export function alignParagraphs(oldItems: readonly Item[], newItems: readonly Item[]): Alignment {
  const [old, current] = [oldItems.map(({ words }) => words), newItems.map(({ words }) => words)];
  const same = sameWords(old, current).map(([one, other]) => ({ old: one, new: other, similarity: 1 }));
  const rest = (pairs: readonly PerIndex[]): { old: number[]; new: number[] } => ({
    old: without(old.length, new Set(pairs.map((pair) => pair.old))),
    new: without(current.length, new Set(pairs.map((pair) => pair.new))),
  });
  const afterSame = rest(same);
  const rows = sameKey(oldItems, newItems, afterSame.old, afterSame.new);
  const afterRows = rest([...same, ...rows]);
  const clear = [...rows, ...alike(old, current, afterRows.old, afterRows.new, SIMILAR)];
  const afterClear = rest([...same, ...clear]);
  const inPlace = between(inOrder([...same, ...clear]), current.length);
  const rewritten = alike(old, current, afterClear.old, afterClear.new, SIMILAR_IN_PLACE, inPlace);
  const changed = [...clear, ...rewritten];
  const pairs = [...same, ...changed];
  const stays = new Set(inOrder(pairs).map((pair) => pair.old));
  const marked = (list: readonly (PerIndex & { similarity: number })[]): AlignedPair[] =>
    [...list].sort((a, b) => a.old - b.old).map((pair) => ({ ...pair, moved: !stays.has(pair.old) }));
  const left = rest(pairs);
  const regrouped = regroup(old, current, left.old, left.new);
  const end = rest([...pairs, ...regrouped]);
  return { same: marked(same), changed: marked(changed), regrouped, gained: end.new, lost: end.old };
}

interface PerIndex {
  readonly old: number;
  readonly new: number;
}
