// Exceptions in the configuration that left nothing out: a finding on the configuration itself.
import type { RuleTexts } from '../messages/rule-texts.js';
import type { CheckedPaper } from './check.js';
import type { Config } from './config/load.js';
import { withoutUser } from '../masks.js';
import { META_RULE } from './meta-rule.js';
import type { CheckedFile, Finding, Severity } from './model.js';
import { fingerprintOf } from './fingerprint.js';
import { type ConfigSuppression, metaTexts } from './suppress.js';

/** A suppression that nothing used, though its rule looked at a paper that it covers. */
function isUnused(own: ConfigSuppression, papers: readonly CheckedPaper[]): boolean {
  if (papers.some(({ used }) => used.has(own))) return false;
  return papers.some(({ identity, looked }) => own.covers(identity) && looked.has(own.rule));
}

/**
 * What a run over all papers of the configuration says of its `suppress`.
 * @param suppressions of the configuration, in its order @returns null when all were needed
 */
export function unusedInConfig(
  { file, base }: Config,
  suppressions: readonly ConfigSuppression[],
  papers: readonly CheckedPaper[],
  severity: 'off' | Severity,
  texts: RuleTexts | undefined,
): CheckedFile | null {
  if (file === null || severity === 'off') return null;
  const path = withoutUser(file.file);
  const findings = suppressions.flatMap((own, index): Finding[] => {
    if (!isUnused(own, papers)) return [];
    const { line, column } = file.placeOf([...base, 'suppress', index]);
    const words = ['unused-config', own.rule, own.reason].join(' ');
    return [
      {
        rule: META_RULE.id,
        name: META_RULE.name,
        severity,
        path,
        page: null,
        headings: [],
        place: { line, column, endLine: line, endColumn: column },
        quote: own.reason,
        words: null,
        ...metaTexts(texts, 'unused-config', { rule: own.rule }),
        replacement: null,
        fingerprint: fingerprintOf('', META_RULE.id, words),
      },
    ];
  });
  if (findings.length === 0) return null;
  const nothing = { suppressed: [], baselined: 0, notRun: [], asides: [], notices: [] };
  return { path, format: 'text', pages: null, domain: null, domainFrom: null, findings, ...nothing };
}
