// Two versions of one paper: read both, analyse, set side by side, report.
import { analyse } from '../analyse.js';
import type { Io } from '../cli.js';
import { compareVersions } from '../comparison/versions.js';
import { loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { buildDiffReport } from '../report/diff/build.js';
import type { DiffContext } from '../report/diff/context.js';
import { renderDiffJson } from '../report/diff/json.js';
import { toolVersion } from '../version.js';
import { refuseInputs } from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readWithProgress, sayUnread, type ReadingOptions } from './reading.js';
import { chooseReport, type ReportOutput, writeReport } from './report-forms.js';

export type DiffOptions = ReadingOptions & LexiconOption & ReportOutput;

/**
 * Compares two versions and writes the report.
 * @param files the old version, then the new one
 * @returns 0, also without a difference; 2 when one of the files could not be read (nothing is written then)
 * @throws RaakvlakError 'diff-two' without two files, 'output-is-input', or when it cannot be written
 */
export async function runDiff(
  files: readonly string[],
  options: DiffOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const target = chooseReport(options, 'raakvlak-verschil');
  const [old, current] = files;
  if (old === undefined || current === undefined || files.length > 2) throw new RaakvlakError('diff-two');
  refuseInputs(target.file, [old, current, ...(options.lexicon ?? [])]);
  const requests = [
    { path: old, id: 'old' },
    { path: current, id: 'new' },
  ];
  const [outcomes, engine] = await Promise.all([
    readWithProgress(requests, options, messages, io),
    loadEngine(ownLexicons(options, messages, io)),
  ]);
  for (const outcome of outcomes) if (!outcome.ok) sayUnread(outcome.error, messages, io);
  const [first, second] = outcomes;
  if (!first?.ok || !second?.ok) return 2;
  const papers = { old: analyse(first.document, engine), new: analyse(second.document, engine) };
  const context: DiffContext = {
    diff: compareVersions(papers, engine),
    lexicons: engine.lexicons,
    version: toolVersion(),
    messages,
    paths: { old: papers.old.document.path, new: papers.new.document.path },
  };
  const make = { report: () => buildDiffReport(context), json: () => renderDiffJson(context) };
  await writeReport(target, make, options.depth, messages, io);
  return 0;
}
