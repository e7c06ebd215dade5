// The main job: read both sides, analyse, compare, report.
import { analyse } from '../analyse.js';
import type { Analysis } from '../analysis.js';
import type { Io } from '../cli.js';
import { compare, DEFAULT_SEED } from '../comparison/compare.js';
import { loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import { withoutUser } from '../masks.js';
import type { Messages } from '../messages/index.js';
import type { ReadRequest } from '../read/index.js';
import type { Failure, ReportContext } from '../report/context.js';
import type { Document, Domain } from '../types.js';
import { toolVersion } from '../version.js';
import { chooseTargets, filesOf, writeComparison, type ComparisonOutput } from './comparison-output.js';
import { expandInputs, refuseSharedFiles } from './inputs.js';
import { refuseInputs } from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readWithProgress, sayUnread, type ReadingOptions } from './reading.js';

export interface CompareOptions extends ReadingOptions, LexiconOption, ComparisonOutput {
  readonly culture: readonly string[];
  readonly welfare: readonly string[];
  readonly seed?: number;
}

function refuseEmptySide(side: Domain, count: number, messages: Messages): void {
  if (count === 0)
    throw new RaakvlakError('side-empty', { side: messages.texts.report.domain[side], option: `--${side}` });
}

/** Reads all files of both sides at once; the bad ones become failures. */
async function readSides(
  requests: Readonly<Record<Domain, readonly ReadRequest[]>>,
  options: CompareOptions,
  messages: Messages,
  io: Io,
): Promise<{ documents: Record<Domain, Document[]>; failures: Failure[] }> {
  const outcomes = await readWithProgress([...requests.culture, ...requests.welfare], options, messages, io);
  const documents: Record<Domain, Document[]> = { culture: [], welfare: [] };
  const failures: Failure[] = [];
  outcomes.forEach((outcome, index) => {
    const domain = index < requests.culture.length ? 'culture' : 'welfare';
    if (outcome.ok) documents[domain].push(outcome.document);
    else failures.push({ ...sayUnread(outcome.error, messages, io), domain });
  });
  return { documents, failures };
}

/**
 * Compares and writes the report. @returns 0, or 2 when a file could not be read (the report on the others is written)
 * @throws RaakvlakError when there is nothing to compare or the report cannot be written
 */
export async function runCompare(options: CompareOptions, messages: Messages, io: Io): Promise<number> {
  const targets = chooseTargets(options);
  refuseEmptySide('culture', options.culture.length, messages);
  refuseEmptySide('welfare', options.welfare.length, messages);
  const culture = await expandInputs(options.culture, 'c', '--culture');
  const welfare = await expandInputs(options.welfare, 'w', '--welfare');
  refuseSharedFiles(culture.requests, welfare.requests);
  const papers = [...culture.requests, ...welfare.requests].map(({ path }) => path);
  refuseInputs(filesOf(targets), [...papers, ...(options.lexicon ?? [])]);

  const unmatched = (
    [
      ['culture', culture],
      ['welfare', welfare],
    ] as const
  ).flatMap(([domain, { errors }]) =>
    errors.map((error): Failure => ({ ...sayUnread(error, messages, io), domain })),
  );
  const [{ documents, failures }, engine] = await Promise.all([
    readSides({ culture: culture.requests, welfare: welfare.requests }, options, messages, io),
    loadEngine(ownLexicons(options, messages, io)),
  ]);
  refuseEmptySide('culture', documents.culture.length, messages);
  refuseEmptySide('welfare', documents.welfare.length, messages);

  const analyseAll = (side: readonly Document[]): Analysis[] =>
    side.map((document) => analyse(document, engine));
  const frameworks = { culture: analyseAll(documents.culture), welfare: analyseAll(documents.welfare) };
  const comparison = compare(frameworks, engine, options.seed ?? DEFAULT_SEED);
  const context: ReportContext = {
    comparison,
    lexicons: engine.lexicons,
    version: toolVersion(),
    language: messages.language,
    messages,
    paths: {
      culture: culture.requests.map(({ path }) => withoutUser(path)),
      welfare: welfare.requests.map(({ path }) => withoutUser(path)),
    },
    failures: [...unmatched, ...failures],
  };
  await writeComparison(targets, context, options, io);
  return context.failures.length > 0 ? 2 : 0;
}
