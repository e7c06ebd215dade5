// What every output of `check` needs of a finding: its sentences, where it stands, which findings close the gate.
import type { CheckedFile, CheckResult, Finding, RuleId, RuleInfo } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { plain } from '../plain.js';
import { whereOf } from './terminal.js';

/** What was found, what was expected, what to do: as one piece of text, with the words of the window. */
export function messageOf({ found, expected, advice }: Finding, { texts: { check } }: Messages): string {
  const parts = [found, `${check.expected}: ${expected}`, `${check.advice}: ${advice}`];
  return plain(parts.join(' '));
}

/** Where it stands, as the window says it, in plain text. */
export const standingOf = (finding: Finding, messages: Messages): string => plain(whereOf(finding, messages));

/** What could be written instead, unless the advice already says so; else nothing. */
export function insteadOf({ replacement, advice }: Finding, { texts }: Messages): string {
  return replacement === null || advice.includes(replacement) ? '' : texts.check.instead(replacement);
}

/** As `messageOf`, with where it stands and the sentence: for outputs that show no lines of the paper themselves. */
export function fullMessageOf(finding: Finding, messages: Messages): string {
  const { quoted } = messages.texts.checkOutputs;
  if (finding.quote === null) return messageOf(finding, messages);
  const where = standingOf(finding, messages);
  const start = where === '' ? '' : `${where.charAt(0).toUpperCase()}${where.slice(1)}. `;
  return `${start}${messageOf(finding, messages)} ${quoted(plain(finding.quote))}`;
}

/** True for a finding because of which the gate is closed. */
export function closesGate({ severity }: Finding, { gate, counts }: CheckResult): boolean {
  if (severity === 'error') return true;
  const most = gate?.maxWarnings ?? null;
  return severity === 'warning' && gate !== null && most !== null && counts.warning > most;
}

/** Why the gate is closed, or what was found when it is open; with what was left out. */
export function summaryOf(result: CheckResult, messages: Messages): string {
  const { counts, files, gate } = result;
  const { check, checkOutputs } = messages.texts;
  return [
    checkOutputs.papers(files.length),
    files.length > 0 ? check.counts(counts) : '',
    counts.suppressed > 0 ? check.suppressed(counts.suppressed) : '',
    counts.baselined > 0 ? check.baselined(counts.baselined) : '',
    gate?.reason === 'errors' ? check.gate.errors() : '',
    gate?.reason === 'warnings' ? check.gate.warnings(gate.maxWarnings ?? 0) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Rules that looked at a paper, in the order of their ids. */
export function rulesThatLooked(file: CheckedFile, rules: readonly RuleInfo[]): RuleInfo[] {
  const found = new Set<RuleId>(file.findings.map(({ rule }) => rule));
  const hindered = new Set<RuleId>(file.notRun.map(({ rule }) => rule));
  const looked = new Set<RuleId>(file.looked);
  const isOn = ({ id, severity }: RuleInfo): boolean =>
    file.looked === undefined ? severity !== 'off' : looked.has(id);
  return rules.filter((rule) => found.has(rule.id) || (isOn(rule) && !hindered.has(rule.id)));
}

/** All findings in the order of the files. */
export const findingsOf = (result: CheckResult): Finding[] =>
  result.files.flatMap(({ findings }) => findings);

/** The rule of a finding; one with its own name where nobody told of the rule. */
export function ruleOf(
  { rule, name }: Finding,
  rules: readonly RuleInfo[],
): Pick<RuleInfo, 'id' | 'title' | 'helpUri'> {
  return rules.find(({ id }) => id === rule) ?? { id: rule, title: name, helpUri: '' };
}

/** The address of a page when it is one that a browser can open; null for a path in this project. */
export const addressOf = (helpUri: string): string | null =>
  /^https?:\/\/\S+$/.test(helpUri) ? helpUri : null;

/** Fingerprints that stay apart: the second of the same sentence in a paper has ':2' behind it. */
export function distinctFingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}:${count}`;
  });
}
