// What a shard carries beside its tables, so that shards can be joined where only their folders are: its units, and how it was made.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { RaakvlakError } from '../errors.js';
import { entryAt } from './entry-bytes.js';
import { SHARD_FILE } from './out-folder.js';
import type { UnitEntry } from './task.js';

/** The entries of the units of a shard, one behind the other; the first one holds what belongs to no unit. */
export const SHARD_UNITS = 'units.gz';
const SHARD_FORMAT = 2;

/** What has to be the same in all shards. */
export interface ShardBasis {
  /** Version of the program. */
  readonly version: string;
  /** Hash of program, lexicons and options. */
  readonly recipe: string;
  readonly lexicons: string;
  /** Hash of the ids of all units, in their order: the corpus. */
  readonly corpus: string;
  /** Number of units of the whole corpus. */
  readonly units: number;
  readonly parts: number;
  /** Hash of all that is told of the run: the manifest and the form of the tables too. */
  readonly input: string;
}

/** @typeParam F what the files that describe the data set are made from */
export interface ShardRecord<F> extends ShardBasis {
  readonly format: typeof SHARD_FORMAT;
  readonly part: number;
  readonly facts: F;
}

/** The content of `shard.json`. */
export function shardRecord<F>(basis: ShardBasis, part: number, facts: F): string {
  const record: ShardRecord<F> = { format: SHARD_FORMAT, part, ...basis, facts };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A shard as it was found. */
export interface FoundShard<F> {
  /** As the user gave it. */
  readonly folder: string;
  readonly record: ShardRecord<F>;
}

/** @throws RaakvlakError 'merge-no-shard' for a folder that holds no finished shard, or one of another layout */
export function readShard<F>(folder: string): FoundShard<F> {
  try {
    const record = JSON.parse(readFileSync(join(folder, SHARD_FILE), 'utf8')) as ShardRecord<F>;
    if (record.format !== SHARD_FORMAT) throw new Error('another layout');
    return { folder, record };
  } catch (error) {
    throw new RaakvlakError('merge-no-shard', { file: folder }, { cause: error });
  }
}

/** Bytes that are unpacked at a time: most entries are smaller. */
const CHUNK_BYTES = 2 ** 18;

/** The entries in a stream; null for one that is damaged or cut off. */
async function* entriesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<UnitEntry | null> {
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    let at = 0;
    for (let found = entryAt(kept, at); found !== null; found = entryAt(kept, at)) {
      at += found.length;
      yield found.entry;
    }
    kept = kept.subarray(at);
  }
  if (kept.length > 0) yield null;
}

/** The entries of a shard, one at a time. @throws RaakvlakError 'merge-damaged' */
export async function* unitsIn(folder: string): AsyncGenerator<UnitEntry> {
  const file = join(folder, SHARD_UNITS);
  const damaged = (cause: unknown): RaakvlakError => new RaakvlakError('merge-damaged', { file }, { cause });
  try {
    const source = createReadStream(file);
    const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
    source.on('error', (error) => unpacked.destroy(error));
    for await (const entry of entriesIn(source.pipe(unpacked))) {
      if (entry === null) throw damaged('checksum');
      yield entry;
    }
  } catch (error) {
    throw error instanceof RaakvlakError ? error : damaged(error);
  }
}

/**
 * The shards in their order.
 * @throws RaakvlakError 'merge-differs' when they are not of one run, 'merge-double', or 'merge-missing' with those that
 * are not there
 */
export function orderShards<F>(shards: readonly FoundShard<F>[]): readonly FoundShard<F>[] {
  const first = shards[0]!;
  const same: readonly (keyof ShardBasis)[] = [
    'version',
    'lexicons',
    'parts',
    'units',
    'corpus',
    'recipe',
    'input',
  ];
  const byPart = new Map<number, FoundShard<F>>();
  for (const shard of shards) {
    const other = same.find((key) => shard.record[key] !== first.record[key]);
    if (other !== undefined)
      throw new RaakvlakError('merge-differs', { file: shard.folder, other: first.folder, what: other });
    const before = byPart.get(shard.record.part);
    if (before)
      throw new RaakvlakError('merge-double', {
        file: shard.folder,
        other: before.folder,
        part: shard.record.part,
      });
    byPart.set(shard.record.part, shard);
  }
  const all = Array.from({ length: first.record.parts }, (_, at) => at + 1);
  const missing = all.filter((part) => !byPart.has(part));
  if (missing.length > 0)
    throw new RaakvlakError('merge-missing', {
      parts: first.record.parts,
      missing: missing.map((part) => `${part}/${first.record.parts}`).join(', '),
    });
  return all.map((part) => byPart.get(part)!);
}

/** The entries of all shards in the order of the corpus: each shard has every so many-th unit. */
export async function* mergedUnits(folders: readonly string[], units: number): AsyncGenerator<UnitEntry> {
  const shards = folders.map((folder) => unitsIn(folder));
  const take = async (at: number): Promise<UnitEntry> => {
    const found = await shards[at]!.next();
    if (found.done === true)
      throw new RaakvlakError('merge-damaged', { file: join(folders[at]!, SHARD_UNITS) });
    return found.value;
  };
  try {
    // What belongs to no unit stands first in each of them, and is the same.
    const heads: UnitEntry[] = [];
    for (const at of shards.keys()) heads.push(await take(at));
    const differs = heads.findIndex((head) => JSON.stringify(head) !== JSON.stringify(heads[0]));
    if (differs > 0)
      throw new RaakvlakError('merge-differs', {
        file: folders[differs]!,
        other: folders[0]!,
        what: 'input',
      });
    yield heads[0]!;
    for (let index = 0; index < units; index += 1) yield await take(index % shards.length);
  } finally {
    await Promise.all(shards.map((shard) => shard.return(undefined)));
  }
}
