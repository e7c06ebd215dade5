// Findings as a Code Quality report of GitLab, which shows them beside the lines of a merge request.
import type { CheckResult, Severity } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../json-text.js';
import { plain } from '../plain.js';
import { distinctFingerprints, findingsOf, fullMessageOf, messageOf } from './finding-text.js';
import { slashed } from './path.js';

const LEVELS: Readonly<Record<Severity, 'info' | 'minor' | 'critical'>> = {
  advice: 'info',
  warning: 'minor',
  error: 'critical',
};

/** A paper without lines, or a finding on the whole paper, stands at line 1: the format asks for one. */
export function renderGitlab(result: CheckResult, messages: Messages): string {
  const findings = findingsOf(result);
  const fingerprints = distinctFingerprints(findings);
  const unreadable = result.failures.map(({ path, code, message }) => ({
    description: plain(message),
    check_name: code,
    fingerprint: `${code}:${slashed(path)}`,
    severity: 'blocker',
    location: { path: slashed(path), lines: { begin: 1 } },
  }));
  const issues = findings.map((finding, index) => ({
    description: finding.place === null ? fullMessageOf(finding, messages) : messageOf(finding, messages),
    check_name: `${finding.rule} ${finding.name}`,
    fingerprint: fingerprints[index]!,
    severity: LEVELS[finding.severity],
    location: {
      path: slashed(finding.path),
      lines:
        finding.place === null ? { begin: 1 } : { begin: finding.place.line, end: finding.place.endLine },
    },
  }));
  return jsonText([...unreadable, ...issues]);
}
