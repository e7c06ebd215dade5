// Findings as workflow commands of GitHub Actions: notes beside the lines of a change.
import type { CheckFailure, CheckResult, Finding, Severity } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { plain } from '../plain.js';
import { findingsOf, fullMessageOf, messageOf, ruleOf, summaryOf } from './finding-text.js';
import { slashed } from './path.js';

/** GitHub shows so many notes of each level of one step. */
const SHOWN = 10;
const LEVELS: readonly (readonly [Severity, 'error' | 'warning' | 'notice'])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['advice', 'notice'],
];

/** Text behind '::'. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A value before '::', where a colon and a comma mean something too. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${property(plain(String(value)))}`);
  return `::${name} ${written.join(',')}::${data(plain(message))}`;
}

/** The first of every rule, then the second of every rule, and so on until there are enough; grouped by rule again. */
function chosen(findings: readonly Finding[], most: number): Finding[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  const picked: Finding[] = [];
  for (let round = 0; picked.length < Math.min(most, findings.length); round++)
    for (const own of rules.values()) {
      const next = own[round];
      if (next !== undefined && picked.length < most) picked.push(next);
    }
  return [...rules.keys()].sort().flatMap((rule) => picked.filter((finding) => finding.rule === rule));
}

function note(finding: Finding, name: string, result: CheckResult, messages: Messages): string {
  const { place } = finding;
  const { id, title } = ruleOf(finding, result.rules);
  // GitHub takes columns only where a note stands on one line.
  const oneLine = place !== null && place.line === place.endLine;
  const properties = {
    file: slashed(finding.path),
    line: place?.line ?? null,
    endLine: place?.endLine ?? null,
    col: oneLine ? place.column : null,
    endColumn: oneLine ? place.endColumn : null,
    title: `${id} ${title}`,
  };
  return command(
    name,
    properties,
    place === null ? fullMessageOf(finding, messages) : messageOf(finding, messages),
  );
}

const failed = ({ path, message }: CheckFailure, messages: Messages): string =>
  command('error', { file: slashed(path), title: messages.texts.check.unread }, message);

/** At most ten notes of each level, files that could not be read first; the rest stands in the summary of the job. */
export function renderGithub(result: CheckResult, messages: Messages): string {
  const all = findingsOf(result);
  const failures = result.failures.slice(0, SHOWN);
  const levels = LEVELS.map(([severity, name]) => {
    const own = all.filter((finding) => finding.severity === severity);
    const room = severity === 'error' ? SHOWN - failures.length : SHOWN;
    const shown = chosen(own, room);
    return {
      notes: shown.map((finding) => note(finding, name, result, messages)),
      left: own.length - shown.length,
    };
  });
  const left = levels.reduce((sum, level) => sum + level.left, result.failures.length - failures.length);
  const lines = [
    ...failures.map((failure) => failed(failure, messages)),
    ...levels.flatMap(({ notes }) => notes),
    summaryOf(result, messages),
    ...(left > 0 ? [messages.texts.checkOutputs.inSummary(left)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
