// One framework alone: read, analyse, measure, report.
import { analyse } from '../analyse.js';
import type { Io } from '../cli.js';
import { loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { profile } from '../comparison/profile.js';
import { buildProfile } from '../report/profile/build.js';
import type { ProfileContext } from '../report/profile/context.js';
import { renderProfileJson } from '../report/profile/json.js';
import { toolVersion } from '../version.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readPapers } from './papers.js';
import type { ReadingOptions } from './reading.js';
import { chooseReport, type ReportOutput, writeReport } from './report-forms.js';

export type ProfileOptions = ReadingOptions & LexiconOption & ReportOutput;

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
  const target = chooseReport(options, 'raakvlak-profiel');
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
  const make = { report: () => buildProfile(context), json: () => renderProfileJson(context) };
  await writeReport(target, make, options.depth, messages, io);
  return failures.length > 0 ? 2 : 0;
}
