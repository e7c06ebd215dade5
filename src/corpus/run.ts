// A run: the work on every unit of a corpus or a shard, and then the data set.
import { createHash } from 'node:crypto';
import { RaakvlakError } from '../errors.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Cache } from './cache.js';
import type { BadEntry } from './entry.js';
import { describeRun, tablesOf, type CorpusFacts } from './facts.js';
import { entriesOf, fillCache, type Done, type Kept, type Workshop } from './fill.js';
import { recipeHash, recipeOf } from './keys.js';
import type { Unit, UnitRows } from './model.js';
import { SHARD_FILE } from './out-folder.js';
import { startWorkers, type Workers } from './pool.js';
import { publish, type Totals } from './publish.js';
import { badRows, rowsOf } from './rows.js';
import { unitsOfShard, type Shard } from './shard.js';
import { shardRecord, type ShardBasis } from './shard-file.js';
import { labelRows, labels } from './tables/index.js';
import type { UnitEntry } from './task.js';

/** What is to be done. */
export interface CorpusRun {
  /** Folder for the data set; it was taken. */
  readonly folder: string;
  /** All units of the corpus. */
  readonly units: readonly Unit[];
  /** Do only these of them. */
  readonly shard: Shard | null;
  readonly bad: readonly BadEntry[];
  readonly facts: CorpusFacts;
  readonly lexicons: readonly Lexicon[];
}

/** By what means; nothing here makes a difference to the data set. */
export interface Means {
  readonly cache: Cache;
  readonly threads: number;
  readonly timeoutSeconds: number;
  /** Lexicon files of the user. */
  readonly own: readonly string[];
  readonly signal: AbortSignal;
}

export interface RunListeners {
  readonly onDone: (done: Done) => void;
  /** Rows of the table of errors, unit after unit. */
  readonly onErrors: (rows: UnitRows[string]) => void;
  /** So many units stand in the tables. */
  readonly onWritten: (count: number) => void;
}

/** What belongs to no unit: names behind ids, and mistakes in the manifest. */
function headEntry({ lexicons, bad, facts }: CorpusRun): UnitEntry {
  const errors = tablesOf(facts).find(({ name }) => name === 'errors')!;
  const rows = { [labels.name]: labelRows(lexicons), [errors.name]: badRows(bad, errors) };
  const nothing = { failures: [], files: 0, read: 0, compared: false, content: '', report: null };
  return { unit: '', rows, ready: {}, ...nothing };
}

async function* allEntries(
  run: CorpusRun,
  units: readonly Unit[],
  entries: AsyncIterable<UnitEntry>,
  onErrors: RunListeners['onErrors'],
): AsyncGenerator<UnitEntry> {
  yield headEntry(run);
  const tables = tablesOf(run.facts);
  let at = 0;
  for await (const entry of entries) {
    const rows = rowsOf(entry, units[at++]!, tables);
    onErrors(rows['errors'] ?? []);
    yield { ...entry, rows };
  }
}

function basisOf({ facts, units }: CorpusRun, parts: number, recipe: string): ShardBasis {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  return {
    version: facts.version,
    lexicons: hash(JSON.stringify(facts.lexicons)),
    parts,
    units: units.length,
    corpus: hash(units.map(({ id }) => `${id}\n`).join('')),
    recipe,
    input: hash(JSON.stringify(facts)),
  };
}

/** Writes the data set from what was kept. */
async function writeOut(
  run: CorpusRun,
  workshop: Workshop,
  units: readonly Unit[],
  kept: readonly Kept[],
  { onErrors, onWritten }: RunListeners,
): Promise<Totals> {
  const { facts, folder, shard } = run;
  return await publish({
    folder,
    tables: tablesOf(facts),
    formats: facts.formats,
    dialect: facts.dialect,
    language: facts.language,
    entries: allEntries(run, units, entriesOf(workshop, units, kept), onErrors),
    shard,
    describe: (written, totals) => {
      const files = describeRun(facts, written, totals);
      if (shard === null) return files;
      const basis = basisOf(run, shard.parts, workshop.recipe);
      return [...files, { name: SHARD_FILE, content: shardRecord(basis, shard.part, facts) }];
    },
    onUnit: onWritten,
  });
}

/**
 * Does the work and writes the data set.
 * @throws RaakvlakError 'batch-stopped' {done, all} after the signal, or 'output-failed'
 */
export async function runCorpus(run: CorpusRun, means: Means, listeners: RunListeners): Promise<Totals> {
  const units = run.shard ? unitsOfShard(run.units, run.shard) : run.units;
  const { options } = run.facts;
  const { cache, signal, own, threads, timeoutSeconds } = means;
  let workers: Workers | undefined;
  let done = 0;
  const workshop: Workshop = {
    recipe: recipeHash(recipeOf(options, run.lexicons)),
    options,
    own,
    cache,
    workers: () => (workers ??= startWorkers(means)),
    timeoutSeconds,
    signal,
  };
  try {
    // One lane more than there are workers: a unit is ready for each worker that ends one.
    const kept = await fillCache(workshop, units, threads + 1, (one) => {
      done += 1;
      listeners.onDone(one);
    });
    await workers?.end();
    workers = undefined;
    return await writeOut(run, workshop, units, kept, listeners);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new RaakvlakError('batch-stopped', { done, all: units.length });
  } finally {
    await workers?.end();
  }
}
