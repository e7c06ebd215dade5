// Findings as a DiagnosticResult of reviewdog (rdjson), which can offer a text to put in their place.
import type { CheckResult, Finding, LinePlace, RuleInfo, Severity } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../json-text.js';
import { plain } from '../plain.js';
import { addressOf, closesGate, findingsOf, fullMessageOf, messageOf, ruleOf } from './finding-text.js';
import { slashed } from './path.js';

const LEVELS: Readonly<Record<Severity, 'INFO' | 'WARNING' | 'ERROR'>> = {
  advice: 'INFO',
  warning: 'WARNING',
  error: 'ERROR',
};

/** reviewdog counts columns in bytes of UTF-8; where these are not known, the range is whole lines. */
function rangeOf({ line, endLine, utf8 }: LinePlace): object {
  return utf8 === undefined
    ? { start: { line }, end: { line: endLine } }
    : { start: { line, column: utf8.column }, end: { line: endLine, column: utf8.endColumn } };
}

function diagnostic(finding: Finding, rules: readonly RuleInfo[], messages: Messages): object {
  const { path, place, severity, replacement } = finding;
  const address = addressOf(ruleOf(finding, rules).helpUri);
  return {
    message: place === null ? fullMessageOf(finding, messages) : messageOf(finding, messages),
    location: { path: slashed(path), ...(place === null ? {} : { range: rangeOf(place) }) },
    severity: LEVELS[severity],
    code: { value: finding.rule, ...(address === null ? {} : { url: address }) },
    ...(replacement === null || place?.utf8 === undefined
      ? {}
      : { suggestions: [{ range: rangeOf(place), text: replacement }] }),
  };
}

/** The severity of the whole is that of the weightiest finding; ERROR when the gate is closed or a file could not be read. */
export function renderRdjson(result: CheckResult, messages: Messages): string {
  const findings = findingsOf(result);
  const closed = result.failures.length > 0 || findings.some((finding) => closesGate(finding, result));
  const worst = closed ? 'ERROR' : result.counts.warning > 0 ? 'WARNING' : 'INFO';
  return jsonText({
    source: { name: 'raakvlak' },
    severity: worst,
    diagnostics: [
      ...result.failures.map(({ path, code, message }) => ({
        message: plain(message),
        location: { path: slashed(path) },
        severity: 'ERROR',
        code: { value: code },
      })),
      ...findings.map((finding) => diagnostic(finding, result.rules, messages)),
    ],
  });
}
