// The baseline of `check` as a file: read before the findings are shown, and written when the user asks.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Baseline, baselineText, newerVersion, parseBaseline, sumOf } from '../check/baseline-file.js';
import { prunedBaseline, updatedBaseline } from '../check/baseline.js';
import { type CheckedPaper, forBaseline } from '../check/check.js';
import type { Config } from '../check/config/load.js';
import type { Io } from '../cli.js';
import { RaakvlakError } from '../errors.js';
import { withNewNames } from '../check/renamed.js';
import type { Messages } from '../messages/index.js';
import { plain } from '../report/plain.js';
import { fromHere } from './check-config.js';
import { deliver } from './output.js';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

/** What the baseline does to a run. */
export interface KnownFindings {
  readonly baseline: Baseline;
  /** Findings in it that are found no more; null without a baseline. */
  readonly stale: number | null;
}

/** @returns path as seen from here, or null without a baseline @throws RaakvlakError 'baseline-unnamed' {option} */
export function baselineFile(
  { baseline, updateBaseline, pruneBaseline }: BaselineOptions,
  config: Config,
  from: string,
): string | null {
  const own = config.value.baseline;
  const file = baseline ?? (own === undefined ? null : fromHere(own, config, from));
  const option = updateBaseline ? '--update-baseline' : pruneBaseline ? '--prune-baseline' : null;
  if (file === null && option !== null) throw new RaakvlakError('baseline-unnamed', { option });
  return file;
}

/**
 * Reads it; one that is still to be made is empty.
 * @throws RaakvlakError 'baseline-missing', 'baseline-folder' or 'baseline-invalid' {file}, 'baseline-newer' {file, version}
 */
export function readBaseline(file: string | null, { updateBaseline }: BaselineOptions): Baseline {
  if (file === null || (updateBaseline && !existsSync(file))) return new Map();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new RaakvlakError(isFolder ? 'baseline-folder' : 'baseline-missing', { file }, { cause: error });
  }
  const baseline = parseBaseline(text);
  const version = newerVersion(text);
  if (baseline === null && version !== null) throw new RaakvlakError('baseline-newer', { file, version });
  if (baseline === null) throw new RaakvlakError('baseline-invalid', { file });
  return baseline;
}

const sizeOf = (baseline: Baseline): number =>
  [...baseline.values()].flatMap((rules) => [...rules.values()].map(sumOf)).reduce((a, b) => a + b, 0);

/**
 * Writes the baseline if the user asked, and says what holds for this run.
 * @throws RaakvlakError 'output-failed'
 */
export function applyBaseline(
  file: string | null,
  old: Baseline,
  papers: readonly CheckedPaper[],
  options: BaselineOptions,
  { folder }: Config,
  messages: Messages,
  io: Io,
): KnownFindings {
  if (file === null) return { baseline: old, stale: null };
  const own = papers.map(forBaseline);
  const isGone = (identity: string): boolean => !existsSync(join(folder, identity));
  const { baseline: known, renamed } = withNewNames(own, old, isGone);
  for (const { from, to } of renamed)
    io.stderr.write(`raakvlak: ${plain(messages.texts.check.renamed(from, to))}\n`);
  const full = options.updateBaseline ? updatedBaseline(own, known) : known;
  const pruned = prunedBaseline(own, full, isGone);
  const baseline = options.pruneBaseline ? pruned.baseline : full;
  if (options.updateBaseline || options.pruneBaseline)
    deliver(baselineText(baseline), file, messages, io, (name) =>
      messages.texts.check.baselineWritten(name, sizeOf(baseline)),
    );
  return { baseline, stale: options.pruneBaseline ? 0 : pruned.stale };
}
