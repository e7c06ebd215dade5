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
import { renderMarkdown } from '../report/markdown.js';
import type { Depth } from '../report/model.js';
import { renderTerminal } from '../report/terminal.js';
import { toolVersion } from '../version.js';
import { chooseTarget, deliver, refuseInputs, type Forms, type Target, windowShape } from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readWithProgress, sayUnread, type ReadingOptions } from './reading.js';

type Format = 'terminal' | 'markdown' | 'json';

const FORMS: Forms<Format> = {
  extensions: { '.md': 'markdown', '.markdown': 'markdown', '.json': 'json', '.txt': 'terminal' },
  fileNames: {
    terminal: 'raakvlak-verschil.txt',
    markdown: 'raakvlak-verschil.md',
    json: 'raakvlak-verschil.json',
  },
  standard: 'terminal',
  inFolder: 'markdown',
};

export interface DiffOptions extends ReadingOptions, LexiconOption {
  readonly format?: Format;
  readonly output?: string;
  readonly depth?: Depth;
}

function render(target: Target<Format>, context: DiffContext, depth: Depth | undefined, io: Io): string {
  if (target.format === 'json') return renderDiffJson(context);
  const report = buildDiffReport(context);
  if (target.format === 'markdown') return renderMarkdown(report, context.messages, depth ?? 'appendix');
  return renderTerminal(report, context.messages, depth ?? 'report', windowShape(target.file, io));
}

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
  const target = chooseTarget(options.output, options.format, FORMS);
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
    paths: { old, new: current },
  };
  deliver(render(target, context, options.depth, io), target.file, messages, io);
  return 0;
}
