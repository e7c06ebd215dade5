// Findings as JUnit XML, which Azure DevOps, Jenkins and GitLab show as tests: a suite per paper, a test per rule.
import type { CheckedFile, CheckFailure, CheckResult, Finding, NotRun, RuleInfo } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { closesGate, fullMessageOf, rulesThatLooked, summaryOf } from './finding-text.js';
import { slashed } from './path.js';
import { xmlTag, xmlText } from './xml.js';

interface Case {
  readonly xml: string;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error';
}

const indent = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');

/** A test; readers show one failure of a test at most, so that all findings of a rule stand in one. */
function testOf(
  rule: Pick<RuleInfo, 'id' | 'title'>,
  file: string,
  findings: readonly Finding[],
  result: CheckResult,
  messages: Messages,
): Case {
  const { severity } = messages.texts.check;
  const closing = findings.filter((finding) => closesGate(finding, result));
  const others = findings.filter((finding) => !closing.includes(finding));
  const lines = (some: readonly Finding[]): string =>
    some.map((finding) => `[${severity[finding.severity]}] ${fullMessageOf(finding, messages)}`).join('\n');
  const inside = [
    ...(closing.length === 0
      ? []
      : [
          `<${xmlTag('failure', { type: rule.id, message: closing[0]!.found })}>${xmlText(lines(closing))}</failure>`,
        ]),
    ...(others.length === 0 ? [] : [`<system-out>${xmlText(lines(others))}</system-out>`]),
  ];
  const tag = xmlTag('testcase', { name: `${rule.id} ${rule.title}`, classname: file });
  return {
    xml:
      inside.length === 0
        ? `<${tag}/>`
        : `<${tag}>\n${inside.map((part) => `  ${part}`).join('\n')}\n</testcase>`,
    outcome: closing.length > 0 ? 'failed' : 'passed',
  };
}

function skippedOf({ rule, why }: NotRun, file: string, result: CheckResult, messages: Messages): Case {
  const title = result.rules.find(({ id }) => id === rule)?.title ?? '';
  const tag = xmlTag('testcase', { name: `${rule} ${title}`.trim(), classname: file });
  const skipped = xmlTag('skipped', { message: messages.texts.checkOutputs.notRun[why] });
  return { xml: `<${tag}>\n  <${skipped}/>\n</testcase>`, outcome: 'skipped' };
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const tag = xmlTag('testsuite', {
    name,
    tests: cases.length,
    failures: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
  });
  return `<${tag}>\n${cases.map(({ xml }) => indent(xml, 2)).join('\n')}\n</testsuite>`;
}

function casesOf(file: CheckedFile, result: CheckResult, messages: Messages): Case[] {
  const path = slashed(file.path);
  const tests = rulesThatLooked(file, result.rules).map((rule) => {
    const own = file.findings.filter((finding) => finding.rule === rule.id);
    return testOf(rule, path, own, result, messages);
  });
  return [...tests, ...file.notRun.map((one) => skippedOf(one, path, result, messages))];
}

function errorOf({ path, code, message }: CheckFailure, messages: Messages): Case {
  const tag = xmlTag('testcase', { name: messages.texts.check.unread, classname: slashed(path) });
  const error = `<${xmlTag('error', { type: code, message })}>${xmlText(message)}</error>`;
  return { xml: `<${tag}>\n  ${error}\n</testcase>`, outcome: 'error' };
}

/** A failure is a finding that closes the gate; other findings stand in `system-out`. No times: the same input, the same bytes. */
export function renderJunit(result: CheckResult, messages: Messages): string {
  const suites = [
    ...result.files.map((file) => ({ name: file.path, cases: casesOf(file, result, messages) })),
    ...result.failures.map((failure) => ({ name: failure.path, cases: [errorOf(failure, messages)] })),
  ];
  const count = (outcome: Case['outcome']): number =>
    suites.flatMap(({ cases }) => cases).filter((one) => one.outcome === outcome).length;
  const tag = xmlTag('testsuites', {
    name: `Raakvlak ${result.toolVersion}`,
    tests: suites.flatMap(({ cases }) => cases).length,
    failures: count('failed'),
    errors: count('error'),
  });
  const inside = suites.map(({ name, cases }) => indent(suite(slashed(name), cases), 2));
  // What was found in all, as a comment: the format has no place for it.
  const summary = xmlText(summaryOf(result, messages)).replaceAll('--', '– ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${summary} -->\n<${tag}>\n${inside.join('\n')}\n</testsuites>\n`;
}
