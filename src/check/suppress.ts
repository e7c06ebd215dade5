// Leaves findings out that the user said to leave out, each with the reason, and says which of these were not needed.
import type { RuleTexts } from '../messages/rule-texts.js';
import { pageAt } from '../segment/index.js';
import type { Draft, Finding, Rule, RuleId, Severity } from './model.js';
import { fingerprintOf, normalised } from './fingerprint.js';
import { META_RULE } from './meta-rule.js';
import { paragraphOf, readRemarks, type RemarkProblem, type Suppression } from './remarks.js';
import type { Found } from './run.js';

/** A suppression of the configuration. */
export interface ConfigSuppression {
  readonly rule: RuleId;
  /** Path of a paper, from the folder of the configuration. */
  readonly covers: (path: string) => boolean;
  /** Words that must stand in the sentence; null for every finding of the rule. */
  readonly quote: string | null;
  readonly reason: string;
}

export interface SuppressSetting {
  readonly rules: readonly Rule[];
  readonly suppressions: readonly ConfigSuppression[];
  /** Rules that looked at this paper: of the others nobody can say whether a suppression is needed. */
  readonly looked: ReadonlySet<RuleId>;
  /** What findings on suppressions themselves weigh. */
  readonly severity: 'off' | Severity;
  /** The words of RV000. */
  readonly texts: RuleTexts | undefined;
  /** Path of the paper, from the folder of the configuration. */
  readonly identity: string;
}

export interface SuppressResult {
  /** With the findings on suppressions themselves, not yet in order. */
  readonly kept: readonly Found[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Those of the configuration that left something out. */
  readonly used: ReadonlySet<ConfigSuppression>;
}

function matches(
  { rule, covers, quote }: ConfigSuppression,
  { finding, sentence }: Found,
  path: string,
): boolean {
  if (rule !== finding.rule || !covers(path)) return false;
  return quote === null || (sentence !== null && normalised(sentence).includes(normalised(quote)));
}

/** What the texts of RV000 say of a code. */
export function metaTexts(
  texts: RuleTexts | undefined,
  code: string,
  data: Readonly<Record<string, string>>,
): Pick<Finding, 'found' | 'expected' | 'advice'> {
  const say = (what: 'found' | 'expected' | 'advice'): string => texts?.[what][code]?.(data) ?? code;
  return { found: say('found'), expected: say('expected'), advice: say('advice') };
}

function metaFinding(
  { remark, code, data }: RemarkProblem,
  draft: Draft,
  severity: Severity,
  { texts, identity }: SuppressSetting,
): Found {
  const { document, segmented } = draft.analysis;
  const paragraph = paragraphOf(remark, segmented) ?? segmented.paragraphs.at(-1);
  const { line } = remark;
  const knownBy = `${code} ${remark.text}`;
  return {
    finding: {
      rule: META_RULE.id,
      name: META_RULE.name,
      severity,
      path: draft.path,
      page: paragraph === undefined ? null : pageAt(document, paragraph.start),
      headings: paragraph === undefined ? [] : (segmented.sections[paragraph.section]?.path ?? []),
      place: line === null ? null : { line, column: 1, endLine: line, endColumn: 1 },
      quote: remark.text.replace(/\s+/g, ' '),
      words: null,
      ...metaTexts(texts, code, data),
      replacement: null,
      fingerprint: fingerprintOf(identity, META_RULE.id, knownBy),
    },
    paragraph: paragraph?.index ?? null,
    start: Math.min(remark.offset, document.text.length),
    sentence: remark.text,
    knownBy,
  };
}

/** A remark that left nothing out, though its rule looked. */
function unused(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  looked: ReadonlySet<RuleId>,
): RemarkProblem[] {
  return suppressions
    .filter((one) => !used.has(one) && looked.has(one.rule))
    .map(({ remark, rule }) => ({ remark, code: 'unused', data: { rule } }));
}

/** Divides findings in those that stay and those that are left out. */
export function suppress(found: readonly Found[], draft: Draft, setting: SuppressSetting): SuppressResult {
  const { suppressions, problems } = readRemarks(draft.analysis.segmented, setting.rules);
  const usedRemarks = new Set<Suppression>();
  const used = new Set<ConfigSuppression>();
  const kept: Found[] = [];
  const suppressed: { finding: Finding; reason: string }[] = [];
  for (const one of found) {
    // All that fit are needed: a finding on the whole paper may be left out by several remarks.
    const remarks = suppressions.filter(
      ({ rule, holds }) => rule === one.finding.rule && holds(one.paragraph),
    );
    const config = setting.suppressions.filter((own) => matches(own, one, setting.identity));
    for (const own of remarks) usedRemarks.add(own);
    for (const own of config) used.add(own);
    const reason = remarks[0]?.reason ?? config[0]?.reason;
    if (reason === undefined) kept.push(one);
    else suppressed.push({ finding: one.finding, reason });
  }
  const { severity } = setting;
  if (severity !== 'off')
    for (const problem of [...problems, ...unused(suppressions, usedRemarks, setting.looked)])
      kept.push(metaFinding(problem, draft, severity, setting));
  return { kept, suppressed, used };
}
