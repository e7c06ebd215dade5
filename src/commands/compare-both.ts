// Compares the two domains within papers that hold both: cut in two, then as any comparison.
import { analyseFully } from '../analyse.js';
import type { Analysis } from '../analysis.js';
import type { SplitPaper } from '../split-paper.js';
import type { Io } from '../cli.js';
import { compare, DEFAULT_SEED } from '../comparison/compare.js';
import { type Engine, loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import type { ReportContext } from '../report/context.js';
import { type Choose, splitPaper } from '../comparison/split.js';
import type { Document } from '../types.js';
import { toolVersion } from '../version.js';
import { sectionChoices, type SectionOptions } from './both-sections.js';
import type { CompareOptions } from './compare.js';
import { chooseTargets, filesOf, writeComparison } from './comparison-output.js';
import { ownLexicons } from './own-lexicons.js';
import { readPapers } from './papers.js';

export interface CompareBothOptions extends Omit<CompareOptions, 'culture' | 'welfare'>, SectionOptions {
  readonly both: readonly string[];
}

/** All papers cut in two: the first gives c1 and w1, the second c2 and w2. */
function splitAll(documents: readonly Document[], engine: Engine, choose: Choose) {
  const frameworks: Record<'culture' | 'welfare', Analysis[]> = { culture: [], welfare: [] };
  const split: SplitPaper[] = [];
  documents.forEach((document, at) => {
    const full = analyseFully({ ...document, id: `b${at + 1}` }, engine);
    const halves = splitPaper(full, engine, at + 1, choose);
    frameworks.culture.push(halves.frameworks.culture);
    frameworks.welfare.push(halves.frameworks.welfare);
    split.push(halves.split);
  });
  return { frameworks, split };
}

/**
 * Divides papers over the two domains, compares the halves and writes the report.
 * @returns 0, or 2 when a file could not be read (the report on the others is written)
 * @throws RaakvlakError 'both-empty' when no paper could be read, 'both-section-…' for a section that fits no heading,
 * or when the report cannot be written
 */
export async function runCompareBoth(
  options: CompareBothOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const targets = chooseTargets(options);
  const { documents, failures } = await readPapers(options.both, filesOf(targets), options, messages, io);
  if (documents.length === 0) throw new RaakvlakError('both-empty', {});
  const engine = await loadEngine(ownLexicons(options, messages, io));
  const { choose, check } = sectionChoices(options);
  const { frameworks, split } = splitAll(documents, engine, choose);
  check();
  const context: ReportContext = {
    comparison: compare(frameworks, engine, options.seed ?? DEFAULT_SEED),
    lexicons: engine.lexicons,
    version: toolVersion(),
    language: messages.language,
    messages,
    paths: { culture: [], welfare: [] },
    failures: failures.map((failure) => ({ ...failure, domain: null })),
    split,
  };
  await writeComparison(targets, context, options, io);
  return failures.length > 0 ? 2 : 0;
}
