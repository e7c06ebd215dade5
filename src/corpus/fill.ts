// Does the work on all units that the cache does not have yet; only keys stay in memory.
import type { Cache } from './cache.js';
import { contentHash, hashFile, unitKey } from './keys.js';
import type { Unit } from './model.js';
import type { Workers } from './pool.js';
import type { UnitEntry, UnitOptions } from './task.js';

/** What a run works with. */
export interface Workshop {
  /** `recipeHash` of the run. */
  readonly recipe: string;
  readonly options: UnitOptions;
  /** Lexicons of the user. */
  readonly own: readonly string[];
  readonly cache: Cache;
  /** Started when the first unit needs them: a run that finds everything in the cache starts none. */
  readonly workers: () => Workers;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/** A unit without what differs from manifest to manifest: its place, and the numbers of its rows. */
const timeless = (unit: Unit): Unit => ({
  ...unit,
  index: 0,
  files: unit.files.map((file) => ({ ...file, row: null })),
});

/** Where what came of a unit is kept, and the hash of what it is made from. */
export interface Kept {
  readonly key: string;
  readonly content: string;
}

async function hashesOf({ files }: Unit): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const { location } of files) hashes.push(await hashFile(location));
  return hashes;
}

/** Where the unit is kept already; null when it is not. */
function find({ recipe, cache, timeoutSeconds }: Workshop, content: string): Kept | null {
  const keys = [unitKey(recipe, content, null), unitKey(recipe, content, timeoutSeconds)];
  const key = keys.find((one) => cache.has(one));
  return key === undefined ? null : { key, content };
}

/** Does the work and keeps it. @param before hashes of its files */
async function make(workshop: Workshop, unit: Unit, before: readonly string[]): Promise<Kept> {
  const { workers, options, own, cache, recipe, timeoutSeconds } = workshop;
  const task = { unit: timeless(unit), options, own, failures: [], progress: null };
  const { bytes, hashes, late } = await workers().run(task);
  // A file may change while it waits for its turn: what is kept is called after what was read.
  const content = contentHash(
    unit,
    hashes.map((hash, at) => hash ?? before[at]!),
  );
  const key = unitKey(recipe, content, late ? timeoutSeconds : null);
  cache.write(key, bytes);
  return { key, content };
}

/** A unit is done. */
export interface Done {
  readonly unit: Unit;
  /** It was in the cache. */
  readonly cached: boolean;
}

/**
 * Makes sure that every unit is in the cache, as many at a time as there are lanes.
 * @returns where each unit is kept, in their order
 * @throws what the signal was aborted with; what is done by then stays in the cache
 */
export async function fillCache(
  workshop: Workshop,
  units: readonly Unit[],
  lanes: number,
  onDone: (done: Done) => void,
): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  let next = 0;
  let broken = false;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < units.length && !broken; at = next++) {
      workshop.signal.throwIfAborted();
      const unit = units[at]!;
      const hashes = await hashesOf(unit);
      const kept = find(workshop, contentHash(unit, hashes));
      all[at] = kept ?? (await make(workshop, unit, hashes));
      onDone({ unit, cached: kept !== null });
    }
  };
  const guarded = async (): Promise<void> => {
    try {
      await lane();
    } finally {
      // When one lane stops, because of an error or the user, the others end after the unit that they are at.
      if (next < units.length) broken = true;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, guarded));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return all;
}

/** The entries of units, in their order, one at a time; an entry that was damaged is made again. */
export async function* entriesOf(
  workshop: Workshop,
  units: readonly Unit[],
  kept: readonly Kept[],
): AsyncGenerator<UnitEntry> {
  const { cache } = workshop;
  for (const [at, unit] of units.entries()) {
    workshop.signal.throwIfAborted();
    const { key, content } = kept[at]!;
    let entry = cache.read(key);
    if (entry === null) entry = cache.read((await make(workshop, unit, await hashesOf(unit))).key);
    if (entry === null) throw new Error(`no entry of ${unit.id}`);
    yield { ...entry, content };
  }
}
