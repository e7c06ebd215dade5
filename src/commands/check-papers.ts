// The papers of `check`: read with their reference papers, made into drafts, and checked one by one.
import { analyseFully, type FullAnalysis } from '../analyse.js';
import type { Analysis } from '../analysis.js';
import { type CheckedPaper, checkPaper } from '../check/check.js';
import { type PaperSettings, settingsFor } from '../check/config/apply.js';
import type { Config } from '../check/config/load.js';
import { makeDraft } from '../check/draft.js';
import type { CheckFailure } from '../check/model.js';
import { placesIn } from '../check/place.js';
import { ALL_RULES } from '../check/rule-list.js';
import type { ConfigSuppression } from '../check/suppress.js';
import type { Io } from '../cli.js';
import { type Engine, loadEngine } from '../engine.js';
import type { Messages } from '../messages/index.js';
import { readSource } from '../read/source.js';
import type { ReadOutcome, ReadRequest } from '../read/index.js';
import { plain } from '../report/plain.js';
import type { Document, Domain } from '../types.js';
import { fromHere, identityOf } from './check-config.js';
import { saidDomain, sayDomain } from './check-domain.js';
import { expandInputs, identity } from './inputs.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import { readWithProgress, sayUnread, type ReadingOptions } from './reading.js';

export interface PaperOptions extends ReadingOptions, LexiconOption {
  readonly domain?: Domain;
  readonly reference?: readonly string[];
}

/** Everything that holds for a run. */
export interface CheckRun {
  readonly options: PaperOptions;
  readonly config: Config;
  readonly suppressions: readonly ConfigSuppression[];
  /** Absolute folder where the user is. */
  readonly from: string;
  readonly messages: Messages;
  readonly io: Io;
}

/** A paper to read, with what holds for it. */
interface Order {
  readonly request: ReadRequest;
  readonly identity: string;
  readonly settings: PaperSettings;
  /** Paths of its reference papers. */
  readonly reference: readonly string[];
}

export interface PapersResult {
  readonly papers: readonly CheckedPaper[];
  readonly failures: readonly CheckFailure[];
}

/** Reference papers are only read when a rule that is on looks at them. */
function referencePatterns(settings: PaperSettings, { options, config, from }: CheckRun): readonly string[] {
  const looks = ALL_RULES.some(
    ({ id, needsReference }) => needsReference && settings.rules.get(id)!.severity !== 'off',
  );
  if (!looks) return [];
  return options.reference ?? settings.reference.map((pattern) => fromHere(pattern, config, from));
}

async function orderOf(request: ReadRequest, run: CheckRun, failures: CheckFailure[]): Promise<Order> {
  const name = identityOf(request.path, run.config, run.from);
  const settings = settingsFor(name, run.config.value, ALL_RULES);
  const option = run.options.reference === undefined ? '' : '--reference';
  const { requests, errors } = await expandInputs(referencePatterns(settings, run), 'r', option);
  for (const error of errors) {
    // Papers may share a reference: what is wrong with it is said once.
    if (!failures.some(({ path }) => path === String(error.data['file'])))
      failures.push(sayUnread(error, run.messages, run.io));
  }
  const own = identity(request.path);
  const reference = requests.map(({ path }) => path).filter((path) => identity(path) !== own);
  if (run.options.reference !== undefined && requests.length > 0 && reference.length === 0)
    run.io.stderr.write(`${plain(run.messages.texts.check.ownReference(request.path))}\n`);
  return { request, identity: name, settings, reference };
}

async function checkOne(
  { request, identity, settings }: Order,
  full: FullAnalysis,
  reference: readonly Analysis[],
  engine: Engine,
  run: CheckRun,
): Promise<CheckedPaper> {
  const draft = makeDraft(full, saidDomain(settings, run), reference);
  const { document } = full.analysis;
  const source = await readSource(request.path, document.format);
  const paper = checkPaper(draft, {
    rules: ALL_RULES,
    settings: settings.rules,
    context: engine,
    texts: run.messages.texts.rules,
    identity,
    suppressions: run.suppressions,
    ...(source === null ? {} : { placeOf: placesIn(source, document) }),
  });
  sayDomain(draft, paper.notRun, run);
  return paper;
}

/** The documents that were read, by path; what could not be read is said once and kept. */
function readable(
  requests: readonly ReadRequest[],
  outcomes: readonly ReadOutcome[],
  { messages, io }: CheckRun,
  failures: CheckFailure[],
): Map<string, Document> {
  const documents = new Map<string, Document>();
  outcomes.forEach((outcome, at) => {
    if (outcome.ok) documents.set(requests[at]!.path, outcome.document);
    else failures.push(sayUnread(outcome.error, messages, io));
  });
  return documents;
}

/** Reads and checks papers, in their order. What cannot be read is said on standard error, and the others go on. */
export async function checkPapers(requests: readonly ReadRequest[], run: CheckRun): Promise<PapersResult> {
  const { options, config, from, messages, io } = run;
  const failures: CheckFailure[] = [];
  const orders: Order[] = [];
  for (const request of requests) orders.push(await orderOf(request, run, failures));
  const own = new Set(requests.map(({ path }) => path));
  const others = [...new Set(orders.flatMap(({ reference }) => reference))].filter((path) => !own.has(path));
  const all = [...requests, ...others.map((path, at) => ({ path, id: `r${at + 1}` }))];
  const lexicon = options.lexicon ?? config.value.lexicons?.map((path) => fromHere(path, config, from));
  const [outcomes, engine] = await Promise.all([
    readWithProgress(all, options, messages, io),
    loadEngine(ownLexicons(lexicon === undefined ? {} : { lexicon }, messages, io)),
  ]);
  const documents = readable(all, outcomes, run, failures);
  // A paper that is checked may also be the reference of another: it is analysed once.
  const analyses = new Map<string, FullAnalysis>();
  const analysisOf = (path: string): FullAnalysis | undefined => {
    const document = documents.get(path);
    if (document !== undefined && !analyses.has(path)) analyses.set(path, analyseFully(document, engine));
    return analyses.get(path);
  };
  const papers: CheckedPaper[] = [];
  for (const order of orders) {
    const full = analysisOf(order.request.path);
    if (full === undefined) continue;
    const reference = order.reference.flatMap((path) => analysisOf(path)?.analysis ?? []);
    papers.push(await checkOne(order, full, reference, engine, run));
  }
  return { papers, failures };
}
