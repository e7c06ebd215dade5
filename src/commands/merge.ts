// Joins the shards of a run: the data set is the same to the byte as that of a run in one go.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../cli.js';
import { describeRun, tablesOf, type CorpusFacts } from '../corpus/facts.js';
import { takeFolder } from '../corpus/out-folder.js';
import { publish } from '../corpus/publish.js';
import { mergedUnits, orderShards, readShard } from '../corpus/shard-file.js';
import type { Messages } from '../messages/index.js';
import { RaakvlakError } from '../errors.js';
import { plain } from '../report/plain.js';
import { toolVersion } from '../version.js';
import { createRunProgress } from './batch-progress.js';
import { sayUnmet } from './excluding.js';

export interface MergeOptions {
  readonly output: string;
  readonly resume?: boolean;
}

/** Where a folder stands, whatever it is called; as it was given when there is none yet. */
function placeOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return resolve(folder);
  }
}

/** @throws RaakvlakError 'merge-into-part' when the data set would replace a part that it is made from */
function refusePartAsOutput(folders: readonly string[], output: string): void {
  const part = folders.find((folder) => placeOf(folder) === placeOf(output));
  if (part !== undefined) throw new RaakvlakError('merge-into-part', { file: output });
}

/** @returns 0 @throws RaakvlakError 'merge-…' when these are not the shards of one run, all of them and whole */
export async function runMerge(
  folders: readonly string[],
  options: MergeOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refusePartAsOutput(folders, options.output);
  const shards = orderShards(folders.map((folder) => readShard<CorpusFacts>(folder)));
  const [{ folder, record }] = shards as [(typeof shards)[number]];
  // The columns of the tables are those of this program.
  if (record.version !== toolVersion())
    throw new RaakvlakError('merge-version', { file: folder, version: record.version, own: toolVersion() });
  takeFolder(options.output, options.resume ?? false, null);
  const { facts, units } = record;
  const progress = createRunProgress(0, messages, io);
  try {
    const totals = await publish({
      folder: options.output,
      tables: tablesOf(facts),
      formats: facts.formats,
      dialect: facts.dialect,
      language: facts.language,
      entries: mergedUnits(
        shards.map((shard) => shard.folder),
        units,
      ),
      shard: null,
      describe: (written, counted) => describeRun(facts, written, counted),
      onUnit: (count) => progress.writing(count, units),
    });
    const said = messages.texts.batch.done({ ...totals, cached: 0 }, plain(options.output));
    progress.end();
    io.stderr.write(`${said}\n`);
    sayUnmet(facts.options.leaveOut, totals.met, messages, io);
    return 0;
  } finally {
    progress.end();
  }
}
