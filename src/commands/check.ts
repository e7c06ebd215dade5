// Drafts, checked by the rules of the user: settings -> papers -> baseline -> output and exit code.
import { resolve } from 'node:path';
import { checkedFile, type CheckedPaper, countsOf, gateOf } from '../check/check.js';
import { settingsFor } from '../check/config/apply.js';
import type { Config } from '../check/config/load.js';
import { META_RULE } from '../check/meta-rule.js';
import type { CheckFailure, CheckFormat, CheckResult } from '../check/model.js';
import { ALL_RULES, ruleInfos } from '../check/rule-list.js';
import type { ConfigSuppression } from '../check/suppress.js';
import { unusedInConfig } from '../check/unused-config.js';
import type { Io } from '../cli.js';
import { RaakvlakError } from '../errors.js';
import { createMessages, type Language, type Messages } from '../messages/index.js';
import { toolVersion } from '../version.js';
import { applyBaseline, baselineFile, type BaselineOptions, readBaseline } from './check-baseline.js';
import { configFor, fromHere, referencesOf, suppressionsOf } from './check-config.js';
import { checkTarget, writeResult } from './check-output.js';
import { checkPapers, type PaperOptions } from './check-papers.js';
import { explainRule, listRules } from './check-rules.js';
import { expandInputs } from './inputs.js';
import { refuseInputs } from './output.js';
import { sayUnread } from './reading.js';

export interface CheckOptions extends PaperOptions, BaselineOptions {
  readonly config?: string;
  readonly format?: CheckFormat;
  readonly output?: string;
  readonly maxWarnings?: number;
  readonly lang?: Language;
  readonly explain?: string;
  readonly rules?: boolean;
}

/** The papers that were named, else those of the configuration. @throws RaakvlakError 'check-nothing' */
function patternsOf(files: readonly string[], config: Config, from: string): readonly string[] {
  if (files.length > 0) return files;
  const own = (config.value.papers ?? []).flatMap((group) => group.files);
  if (own.length === 0) throw new RaakvlakError('check-nothing');
  return own.map((pattern) => fromHere(pattern, config, from));
}

/** What the configuration says to leave out in vain; only a run over all its papers can tell. */
function unusedSuppressions(
  config: Config,
  suppressions: readonly ConfigSuppression[],
  papers: readonly CheckedPaper[],
  { texts }: Messages,
): CheckResult['files'] {
  const severity = settingsFor('', config.value, ALL_RULES).rules.get(META_RULE.id)!.severity;
  const file = unusedInConfig(config, suppressions, papers, severity, texts.rules[META_RULE.id]);
  return file === null ? [] : [file];
}

function resultOf(
  files: CheckResult['files'],
  failures: readonly CheckFailure[],
  stale: number | null,
  maxWarnings: number | null,
  { texts }: Messages,
): CheckResult {
  const counts = countsOf(files);
  return {
    toolVersion: toolVersion(),
    files,
    failures,
    counts,
    gate: gateOf(counts, maxWarnings),
    stale,
    rules: ruleInfos(texts.rules),
  };
}

/**
 * Checks drafts and writes what was found.
 * @returns 0; 1 when the gate is closed; 2 when a file could not be read (what was found in the others is written)
 * @throws RaakvlakError 'check-nothing', 'config-…', 'baseline-…', 'rule-unknown', or when it cannot be written
 */
export async function runCheck(
  files: readonly string[],
  options: CheckOptions,
  given: Messages,
  io: Io,
): Promise<number> {
  if (options.explain !== undefined) return explainRule(options.explain, given, io);
  if (options.rules) return listRules(given, io);
  const from = process.cwd();
  const config = configFor(options.config, from);
  const { lang, format, maxWarnings } = config.value;
  const messages = options.lang === undefined && lang !== undefined ? createMessages(lang) : given;
  const target = checkTarget(options.output, options.format, format, io);
  const baselinePath = baselineFile(options, config, from);
  const { requests, errors } = await expandInputs(patternsOf(files, config, from), 'd', '');
  const writing = options.updateBaseline || options.pruneBaseline ? [baselinePath!] : [];
  if (baselinePath !== null && target.file !== null && resolve(baselinePath) === resolve(target.file))
    throw new RaakvlakError('baseline-is-output', { file: target.file });
  refuseInputs(
    [...(target.file === null ? [] : [target.file]), ...writing],
    [
      ...requests.map(({ path }) => path),
      ...(options.lexicon ?? config.value.lexicons?.map((path) => fromHere(path, config, from)) ?? []),
      ...(options.reference ?? referencesOf(config).map((path) => fromHere(path, config, from))),
      ...(config.file === null ? [] : [config.file.file]),
    ],
  );
  const old = readBaseline(baselinePath, options);
  const failures = errors.map((error) => sayUnread(error, messages, io));
  const suppressions = suppressionsOf(config);
  const checked = await checkPapers(requests, { options, config, suppressions, from, messages, io });
  const all = [...failures, ...checked.failures];
  const known = applyBaseline(baselinePath, old, checked.papers, options, config, messages, io);
  const own = checked.papers.map((paper) => checkedFile(paper, known.baseline));
  const whole = files.length === 0 && all.length === 0;
  const extra = whole ? unusedSuppressions(config, suppressions, checked.papers, messages) : [];
  const most = options.maxWarnings ?? maxWarnings ?? null;
  const result = resultOf([...own, ...extra], all, known.stale, most, messages);
  writeResult(result, target, messages, io);
  if (all.length > 0) return 2;
  return result.gate === null ? 0 : 1;
}
