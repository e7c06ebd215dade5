// THE LINE for one unit: read its files, analyse and compare them, and fill the tables.
import { analyse } from '../analyse.js';
import type { Analysis, PerDomain } from '../analysis.js';
import { compare } from '../comparison/compare.js';
import { measure } from '../comparison/measures.js';
import type { Engine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import { domainCounts } from '../measure/domains.js';
import { readFileHere } from '../read/file.js';
import { reasonOf } from '../read/reason.js';
import type { Document, Domain } from '../types.js';
import { encodeEntry } from './entry-bytes.js';
import { labelledFailures, labelledRows } from './labelled.js';
import type { CorpusFile, FileResult } from './model.js';
import { metIn, prepare } from './prepare.js';
import { makeReady } from './ready.js';
import { corpusTables, unitRows } from './tables/index.js';
import { STEP, type UnitAnswer, type UnitEntry, type UnitFailure, type UnitTask } from './task.js';

/** Told where the work is, and that it goes on. */
export interface Steps {
  at(step: number): void;
  alive(): void;
}

/** The error as one of ours, in which the file has the name of the tables and not its place on this machine. */
function failureOf(error: unknown, { path }: CorpusFile): RaakvlakError {
  if (error instanceof RaakvlakError) return new RaakvlakError(error.code, { ...error.data, file: path });
  return new RaakvlakError('read-failed', { file: path, reason: reasonOf(error) });
}

/** The domain of which more paragraphs speak. @throws RaakvlakError 'batch-domain-unclear' when neither does */
function guess(analysis: Analysis): Domain {
  const { culture, welfare } = domainCounts(analysis);
  if (culture === welfare) throw new RaakvlakError('batch-domain-unclear', { culture, welfare });
  return culture > welfare ? 'culture' : 'welfare';
}

/** An analysis under another id of its document. */
function withId(analysis: Analysis, id: string): Analysis {
  const document: Document = { ...analysis.document, id };
  return { ...analysis, document, segmented: { ...analysis.segmented, document } };
}

type Counts = Record<Domain, number>;

async function readOne(
  file: CorpusFile,
  at: number,
  { unit, options }: UnitTask,
  counts: Counts,
  engine: Engine,
  steps: Steps,
): Promise<FileResult> {
  try {
    steps.at(STEP.reading(at));
    const { changes, ocr } = options;
    // Recognising a page takes seconds, and a scan may have hundreds of them: then the limit is per page.
    const onPage = ocr ? { onPage: () => steps.alive() } : {};
    const read = await readFileHere(file.location, 'd', { changes, ocr, ...onPage });
    steps.at(STEP.analysing(at));
    const { document, ...told } = await prepare({ ...read, path: file.path }, file, unit, options);
    const analysis = analyse(document, engine);
    const domain = file.domain ?? guess(analysis);
    counts[domain] += 1;
    const id = `${domain === 'culture' ? 'c' : 'w'}${counts[domain]}`;
    const guessed = file.domain === null;
    return { ok: true, file, domain, guessed, analysis: withId(analysis, id), ...told };
  } catch (error) {
    return { ok: false, file, error: failureOf(error, file) };
  }
}

function frameworksOf(files: readonly FileResult[]): PerDomain<readonly Analysis[]> {
  const side = (domain: Domain): Analysis[] =>
    files.flatMap((one) => (one.ok && one.domain === domain ? [one.analysis] : []));
  return { culture: side('culture'), welfare: side('welfare') };
}

/** Rows with what was measured, or without where there is nothing to compare. */
async function compared(
  files: readonly FileResult[],
  { unit, options }: UnitTask,
  engine: Engine,
): Promise<Pick<UnitEntry, 'rows' | 'report' | 'compared'>> {
  const tables = corpusTables(options);
  const frameworks = frameworksOf(files);
  if (frameworks.culture.length === 0 || frameworks.welfare.length === 0)
    return { rows: unitRows({ unit, files, comparison: null }, tables), report: null, compared: false };
  if (options.reports === null) {
    const comparison = measure(frameworks, engine, options.seed);
    return { rows: unitRows({ unit, files, comparison }, tables), report: null, compared: true };
  }
  const { reportOf } = await import('./report.js');
  const comparison = compare(frameworks, engine, options.seed);
  return {
    rows: unitRows({ unit, files, comparison }, tables),
    report: Buffer.from(reportOf(files, comparison, engine.lexicons, options.reports)),
    compared: true,
  };
}

/**
 * Does all the work on one unit. A file that cannot be read becomes a row of the table of errors.
 * @param steps told where the work is
 */
export async function workUnit(task: UnitTask, engine: Engine, steps: Steps): Promise<UnitAnswer> {
  const { unit, options } = task;
  const known = new Map(task.failures.map((failure) => [failure.file, failure]));
  const counts: Counts = { culture: 0, welfare: 0 };
  const files: FileResult[] = [];
  for (const [at, file] of unit.files.entries()) {
    const failure = known.get(at);
    if (failure)
      files.push({ ok: false, file, error: failureOf(new RaakvlakError(failure.code, failure.data), file) });
    else files.push(await readOne(file, at, task, counts, engine, steps));
  }
  steps.at(STEP.comparing(unit.files.length));
  const ofUnit: UnitFailure[] = [...task.failures.filter(({ file }) => file === null)];
  let made: Awaited<ReturnType<typeof compared>> | null = null;
  if (ofUnit.length === 0)
    made = await compared(files, task, engine).catch((error: unknown) => {
      ofUnit.push({ file: null, code: 'batch-unit-failed', data: { reason: reasonOf(error) } });
      return null;
    });
  const tables = corpusTables(options);
  const { rows, report } = made ?? {
    rows: unitRows({ unit, files, comparison: null }, tables),
    report: null,
  };
  const failures: readonly UnitFailure[] = [
    ...files.flatMap((one, file): UnitFailure[] =>
      one.ok ? [] : [{ file, code: one.error.code, data: one.error.data }],
    ),
    ...ofUnit,
  ];
  const masked = options.maskNames !== undefined;
  const entry: UnitEntry = {
    unit: unit.id,
    ...makeReady(masked ? labelledRows(rows) : rows, tables),
    failures: masked ? labelledFailures(failures) : failures,
    files: files.length,
    read: files.filter(({ ok }) => ok).length,
    compared: made?.compared ?? false,
    content: '',
    report,
    ...metIn(files, options),
  };
  return {
    bytes: encodeEntry(entry),
    hashes: files.map((one) => (one.ok ? one.analysis.document.sha256 : null)),
    late: task.failures.some(({ code }) => code === 'read-timeout'),
  };
}
