// The files of `code` and `sample`: documents and tables of texts, read and coded, in the order given.
import type { Io } from '../cli.js';
import { createCoder, type Coder } from '../coding/coder.js';
import { loadEngine, type Engine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { maskTexts } from '../preparing/mask.js';
import type { ReadOutcome, ReadRequest } from '../read/index.js';
import type { CodedFile } from '../report/coding/json.js';
import { noticeLines } from '../report/notices.js';
import { plain } from '../report/plain.js';
import { textsOf } from '../coding/sheet-rows.js';
import { isTable, readTable } from '../tables/index.js';
import { expandInputs } from './inputs.js';
import { refuseInputs } from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readWithProgress, sayUnread, type ReadingOptions, type UnreadFile } from './reading.js';

export interface CodedInputs {
  readonly files: readonly CodedFile[];
  readonly failures: readonly UnreadFile[];
  readonly engine: Engine;
}

/** Names masked in loose texts, where the user wants that. */
type Mask = (texts: readonly string[]) => readonly string[];

/** The rows of a table of texts; a row per text, whatever it looks like. */
async function codeTable(path: string, coder: Coder, mask: Mask): Promise<CodedFile> {
  const rows = [...textsOf(await readTable(path))];
  const masked = mask(rows.map(([, text]) => text));
  const texts = rows.map(([id], at) => [id, masked[at]!] as const);
  return {
    path,
    document: null,
    rows: texts.map(([id, text], at) => coder.text({ path, index: at, id, text })),
  };
}

async function codeOne(
  request: ReadRequest,
  outcome: ReadOutcome | undefined,
  coder: Coder,
  mask: Mask,
): Promise<CodedFile | RaakvlakError> {
  try {
    if (!outcome) return await codeTable(request.path, coder, mask);
    if (!outcome.ok) return outcome.error;
    return { path: request.path, document: outcome.document, rows: coder.document(outcome.document) };
  } catch (error) {
    if (error instanceof RaakvlakError) return error;
    throw error;
  }
}

/**
 * Reads and codes; a file that cannot be read is said on standard error and the others go on.
 * @param output files that will be written: never one of the inputs
 * @throws RaakvlakError 'output-is-input', 'ocr-missing' or what is wrong with a lexicon
 */
export async function codeInputs(
  patterns: readonly string[],
  output: readonly (string | null)[],
  options: ReadingOptions & LexiconOption,
  messages: Messages,
  io: Io,
): Promise<CodedInputs> {
  const { requests, errors } = await expandInputs(patterns, 'd', '');
  const paths = requests.map(({ path }) => path);
  for (const file of output) refuseInputs(file, [...paths, ...(options.lexicon ?? [])]);
  const failures = errors.map((error) => sayUnread(error, messages, io));
  const documents = requests.filter(({ path }) => !isTable(path));
  const [outcomes, engine] = await Promise.all([
    readWithProgress(documents, options, messages, io),
    loadEngine(ownLexicons(options, messages, io)),
  ]);
  const outcomeOf = new Map(documents.map((request, at) => [request, outcomes[at]!]));
  const coder = createCoder(engine);
  const mask: Mask = (texts) => (options.maskNames ? maskTexts(texts, messages.language) : texts);
  const files: CodedFile[] = [];
  for (const request of requests) {
    const coded = await codeOne(request, outcomeOf.get(request), coder, mask);
    if (coded instanceof RaakvlakError) failures.push(sayUnread(coded, messages, io));
    else files.push(coded);
  }
  return { files, failures, engine };
}

/** Says on standard error what was lost or is uncertain in reading. */
export function sayNotices(files: readonly CodedFile[], messages: Messages, io: Io): void {
  for (const { path, document } of files)
    for (const line of noticeLines(document?.notices ?? [], messages))
      io.stderr.write(`${plain(messages.texts.coding.notices(path, line))}\n`);
}
