// THE LINE of `check` for one paper: rules -> findings -> suppressions; and for all papers: baseline -> result. Pure.
import type { RuleTexts } from '../messages/rule-texts.js';
import type { Baseline } from './baseline-file.js';
import { type BaselinePaper, withoutKnown } from './baseline.js';
import { META_RULE } from './meta-rule.js';
import type { CheckCounts, CheckedFile, CheckResult, Draft, NotRun, RuleId, Severity } from './model.js';
import { inOrder, runRules, type Found, type RunSetting } from './run.js';
import { type ConfigSuppression, suppress, type SuppressResult } from './suppress.js';

/** What is needed beside the draft. */
export interface PaperSetting extends RunSetting {
  readonly suppressions: readonly ConfigSuppression[];
}

/** One paper with everything that was found, before the baseline had its say. */
export interface CheckedPaper {
  readonly draft: Draft;
  /** Path from the folder of the configuration, with forward slashes. */
  readonly identity: string;
  /** In the order of the text, with the findings on suppressions. */
  readonly found: readonly Found[];
  readonly suppressed: SuppressResult['suppressed'];
  readonly used: SuppressResult['used'];
  readonly notRun: readonly NotRun[];
  readonly asides: CheckedFile['asides'];
  /** Rules that looked at it. */
  readonly looked: ReadonlySet<RuleId>;
}

/** Checks one paper. */
export function checkPaper(draft: Draft, setting: PaperSetting): CheckedPaper {
  const { rules, settings, texts, identity, suppressions } = setting;
  const { found, notRun, asides, looked } = runRules(draft, setting);
  const { kept, suppressed, used } = suppress(found, draft, {
    rules: rules.filter(({ id }) => id !== META_RULE.id),
    suppressions,
    looked,
    severity: settings.get(META_RULE.id)?.severity ?? 'warning',
    texts: (texts as Readonly<Record<string, RuleTexts | undefined>>)[META_RULE.id],
    identity,
  });
  return { draft, identity, found: inOrder(kept), suppressed, used, notRun, asides, looked };
}

/** A paper as the baseline sees it. */
export function forBaseline({ identity, found, notRun }: CheckedPaper): BaselinePaper {
  return { identity, found, notLooked: new Set(notRun.map(({ rule }) => rule)) };
}

/** A paper as outputs show it: without what the baseline has. */
export function checkedFile(paper: CheckedPaper, baseline: Baseline): CheckedFile {
  const { draft, suppressed, notRun, asides } = paper;
  const { format, pages, notices } = draft.analysis.document;
  const { fresh, known } = withoutKnown(forBaseline(paper), baseline);
  return {
    path: draft.path,
    format,
    pages,
    domain: draft.domain,
    domainFrom: draft.domainFrom,
    findings: fresh.map(({ finding }) => finding),
    suppressed,
    baselined: known,
    notRun,
    asides,
    looked: [...paper.looked].sort(),
    notices,
  };
}

/** Findings by severity, and what was left out. */
export function countsOf(files: readonly CheckedFile[]): CheckCounts {
  const of = (severity: Severity): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
  return {
    error: of('error'),
    warning: of('warning'),
    advice: of('advice'),
    suppressed: files.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
    baselined: files.reduce((sum, { baselined }) => sum + baselined, 0),
  };
}

/** The gate closes on an error, or on more warnings than are allowed. @param maxWarnings null: any number */
export function gateOf({ error, warning }: CheckCounts, maxWarnings: number | null): CheckResult['gate'] {
  if (error > 0) return { reason: 'errors', maxWarnings };
  return maxWarnings !== null && warning > maxWarnings ? { reason: 'warnings', maxWarnings } : null;
}
