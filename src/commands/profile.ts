// One framework alone: read, analyse, measure, report.
import { analyse } from '../analyse.js';
import type { Io } from '../cli.js';
import { loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { profile } from '../comparison/profile.js';
import { renderMarkdown } from '../report/markdown.js';
import type { Depth } from '../report/model.js';
import { buildProfile } from '../report/profile/build.js';
import type { ProfileContext } from '../report/profile/context.js';
import { renderProfileJson } from '../report/profile/json.js';
import { renderTerminal } from '../report/terminal.js';
import { toolVersion } from '../version.js';

import { chooseTarget, deliver, type Forms, type Target, windowShape } from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readPapers } from './papers.js';
import type { ReadingOptions } from './reading.js';

type Format = 'terminal' | 'markdown' | 'json';

const FORMS: Forms<Format> = {
  extensions: { '.md': 'markdown', '.markdown': 'markdown', '.json': 'json', '.txt': 'terminal' },
  fileNames: {
    terminal: 'raakvlak-profiel.txt',
    markdown: 'raakvlak-profiel.md',
    json: 'raakvlak-profiel.json',
  },
  standard: 'terminal',
  inFolder: 'markdown',
};

export interface ProfileOptions extends ReadingOptions, LexiconOption {
  readonly format?: Format;
  readonly output?: string;
  readonly depth?: Depth;
}

function render(target: Target<Format>, context: ProfileContext, depth: Depth | undefined, io: Io): string {
  if (target.format === 'json') return renderProfileJson(context);
  const report = buildProfile(context);
  if (target.format === 'markdown') return renderMarkdown(report, context.messages, depth ?? 'appendix');
  return renderTerminal(report, context.messages, depth ?? 'report', windowShape(target.file, io));
}

/**
 * Writes the profile of one framework. @returns 0, or 2 when a file could not be read (the profile of the others is written)
 * @throws RaakvlakError 'files-missing' without files, or when the report cannot be written
 */
export async function runProfile(
  files: readonly string[],
  options: ProfileOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  if (files.length === 0) throw new RaakvlakError('files-missing', { command: 'profile' });
  const target = chooseTarget(options.output, options.format, FORMS);
  const [{ documents, failures }, engine] = await Promise.all([
    readPapers(files, target.file, options, messages, io),
    loadEngine(ownLexicons(options, messages, io)),
  ]);
  if (documents.length === 0) return 2;
  const context: ProfileContext = {
    comparison: profile(
      documents.map((document) => analyse(document, engine)),
      engine,
    ),
    alone: true,
    lexicons: engine.lexicons,
    version: toolVersion(),
    language: messages.language,
    messages,
    paths: documents.map(({ path }) => path),
    failures,
  };
  deliver(render(target, context, options.depth, io), target.file, messages, io);
  return failures.length > 0 ? 2 : 0;
}
