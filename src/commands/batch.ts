// Many municipalities in one run: find the papers, do the work, write the data set.
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from '../cli.js';
import { DEFAULT_SEED } from '../comparison/compare.js';
import { openCache } from '../corpus/cache.js';
import { factsOf } from '../corpus/facts.js';
import type { UnitRows } from '../corpus/model.js';
import { CACHE_FOLDER, takeFolder } from '../corpus/out-folder.js';
import type { Totals } from '../corpus/publish.js';
import { runCorpus, type CorpusRun } from '../corpus/run.js';
import { unitsOfShard, type Shard } from '../corpus/shard.js';
import { readSource, type Source } from '../corpus/source.js';
import { corpusTables } from '../corpus/tables/index.js';
import type { UnitOptions } from '../corpus/task.js';
import { unitsOf } from '../corpus/units.js';
import type { DataFormat } from '../corpus/write/index.js';
import { RaakvlakError } from '../errors.js';
import { loadWorkingLexicons } from '../lexicons.js';
import type { Messages } from '../messages/index.js';
import { refuseUnknownFiles } from '../preparing/exclude.js';
import type { LeaveOut } from '../preparing/leave-out.js';
import { pageChoiceTexts } from '../preparing/page-choice.js';
import { canRecognise } from '../read/recognise.js';
import { plain } from '../report/plain.js';
import type { CsvDialect } from '../tables/index.js';
import { createRunProgress } from './batch-progress.js';
import { sayUnmet } from './excluding.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import type { ReadingOptions } from './reading.js';
import { stopOnSignal } from './stop-signal.js';

export interface BatchOptions extends LexiconOption, ReadingOptions {
  readonly output: string;
  readonly threads?: number;
  readonly resume?: boolean;
  readonly shard?: Shard;
  readonly format?: readonly DataFormat[];
  readonly csvDialect?: CsvDialect;
  readonly paragraphs?: boolean;
  readonly reports?: boolean;
  readonly guessDomain?: boolean;
  readonly cache?: string;
  readonly strict?: boolean;
  readonly seed?: number;
}

/** Seconds that reading one file may take, unless the user says otherwise. */
const TIMEOUT_SECONDS = 60;

/** What is left out of every file, in a form that can be kept; null for nothing. */
function leaveOutOf({ excludePages = [], excludeSection = [] }: BatchOptions): LeaveOut | null {
  if (excludePages.length + excludeSection.length === 0) return null;
  return {
    pages: [...new Set(excludePages.flatMap(pageChoiceTexts))],
    sections: [...new Set(excludeSection)],
  };
}

function unitOptions(options: BatchOptions, { extra }: Source, { language }: Messages): UnitOptions {
  const leaveOut = leaveOutOf(options);
  return {
    changes: options.changes ?? 'accept',
    ocr: options.ocr ?? false,
    guessDomain: options.guessDomain ?? false,
    seed: options.seed ?? DEFAULT_SEED,
    paragraphs: options.paragraphs ?? false,
    extra,
    reports: options.reports ? language : null,
    ...(leaveOut ? { leaveOut } : {}),
    ...(options.maskNames ? { maskNames: language } : {}),
  };
}

/** Says what is wrong with the manifest, and what is worth knowing. @throws RaakvlakError 'batch-no-rows' */
function saySource(input: string, { bad, notices, entries }: Source, messages: Messages, io: Io): void {
  const { batch } = messages.texts;
  const say = (sentence: string): void => void io.stderr.write(`raakvlak: ${plain(sentence)}\n`);
  for (const { row, path, error } of bad) say(batch.badRow(row, path, messages.error(error)));
  for (const { code, data, rows = [] } of notices) say(batch.inRows(rows, batch.notices[code]!(data)));
  if (entries.length === 0) throw new RaakvlakError('batch-no-rows', { file: input });
}

/** Says what could not be read, from rows of the table of errors; the sentences that do not name the file get it in front. */
function sayErrors(rows: UnitRows[string], { language }: Messages, io: Io): void {
  const names = corpusTables()
    .find(({ name }) => name === 'errors')!
    .columns.map(({ name }) => name);
  const [path, message] = [names.indexOf('path'), names.indexOf(`message_${language}`)];
  for (const cells of rows) {
    const [file, sentence] = [String(cells[path] ?? ''), String(cells[message])];
    io.stderr.write(`raakvlak: ${plain(sentence.includes(file) ? sentence : `${file}: ${sentence}`)}\n`);
  }
}

/** What was counted, and how many units stood in the cache already. */
interface Outcome extends Totals {
  readonly cached: number;
}

/** Does the work, with progress, until it is done or the user stops it. */
async function perform(run: CorpusRun, options: BatchOptions, messages: Messages, io: Io): Promise<Outcome> {
  const units = run.shard ? unitsOfShard(run.units, run.shard) : run.units;
  const papers = units.reduce((sum, { files }) => sum + files.length, 0);
  const cache = openCache(options.cache ?? join(options.output, CACHE_FOLDER));
  const progress = createRunProgress(papers, messages, io);
  const stop = stopOnSignal();
  const means = {
    cache,
    threads: options.threads ?? availableParallelism(),
    timeoutSeconds: options.timeout ?? TIMEOUT_SECONDS,
    own: options.lexicon ?? [],
    signal: stop.signal,
  };
  let known = 0;
  try {
    const totals = await runCorpus(run, means, {
      onDone: ({ unit, cached }) => {
        known += Number(cached);
        progress.files(unit.files.length, cached);
      },
      onErrors: (rows) => {
        if (rows.length > 0) progress.end();
        sayErrors(rows, messages, io);
      },
      onWritten: (count) => progress.writing(count, units.length),
    });
    return { ...totals, cached: known };
  } finally {
    progress.end();
    stop.end();
  }
}

/**
 * Runs a corpus. Bad rows and bad files stand in the table of errors, and the others go on.
 * @returns 0; 2 with `strict` when anything stands among the errors
 * @throws RaakvlakError when there is nothing to do, the folder is taken, or the user stops the run
 */
export async function runBatch(
  input: string,
  options: BatchOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  if (options.ocr && !canRecognise()) throw new RaakvlakError('ocr-missing');
  const { batch } = messages.texts;
  const { output, shard = null, guessDomain = false } = options;
  const source = await readSource(input, { guessDomain, out: resolve(output) });
  saySource(input, source, messages, io);
  refuseUnknownFiles(
    source.entries.map(({ file }) => file),
    options,
  );
  const lexicons = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const units = unitsOf(source.entries);
  takeFolder(output, options.resume ?? false, shard);
  // A row with two mistakes is one row.
  const left = new Set(source.bad.map(({ row, path }) => row ?? path)).size;
  const counts = { units: units.length, files: source.entries.length, left };
  io.stderr.write(`${batch.start(counts, source.manifest === null ? 'folder' : 'manifest')}\n`);
  if (shard)
    io.stderr.write(`${batch.shardStart(shard.part, shard.parts, unitsOfShard(units, shard).length)}\n`);
  const facts = factsOf(lexicons, {
    options: unitOptions(options, source, messages),
    formats: [...new Set(options.format ?? ['csv' as const])],
    dialect: options.csvDialect ?? 'int',
    language: messages.language,
  });
  const run: CorpusRun = { folder: output, units, shard, bad: source.bad, facts, lexicons };
  const { met, ...counted } = await perform(run, options, messages, io);
  io.stderr.write(`${batch.done(counted, plain(output))}\n`);
  // What no paper of a part has, one of another part may have.
  if (!shard) sayUnmet(facts.options.leaveOut, met, messages, io);
  return options.strict && counted.errors > 0 ? 2 : 0;
}
