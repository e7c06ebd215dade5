// Findings as JSON: all that was found, for programs of one's own.
import type { CheckedFile, CheckResult, Finding } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../json-text.js';
import type { CheckJson } from './schema.js';

type FindingJson = CheckJson['files'][number]['findings'][number];

function findingJson(finding: Finding): FindingJson {
  const { rule, name, severity, page, headings, place, quote, words } = finding;
  const { found, expected, advice, replacement, fingerprint } = finding;
  return {
    ...{ rule, name, severity, page, headings: [...headings] },
    place:
      place === null
        ? null
        : { line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn },
    ...{ quote, words, found, expected, advice, replacement, fingerprint },
  };
}

function fileJson(file: CheckedFile, messages: Messages): CheckJson['files'][number] {
  const { path, format, pages, domain, domainFrom, baselined } = file;
  return {
    ...{ path, format, pages, domain, domainFrom },
    findings: file.findings.map(findingJson),
    suppressed: file.suppressed.map(({ finding, reason }) => ({ reason, finding: findingJson(finding) })),
    baselined,
    notRun: file.notRun.map(({ rule, why }) => ({ rule, why })),
    asides: file.asides.map(({ rule, text }) => ({ rule, text })),
    notices: file.notices.map((notice) => ({
      code: notice.code,
      message: messages.notice(notice),
      page: notice.page,
    })),
  };
}

/** As a plain object that `checkSchema` accepts. */
export function checkJson(result: CheckResult, messages: Messages): CheckJson {
  const { counts, gate } = result;
  const { error, warning, advice, suppressed, baselined } = counts;
  return {
    schemaVersion: 1,
    tool: { name: 'raakvlak', version: result.toolVersion },
    gate: gate === null ? null : { reason: gate.reason, maxWarnings: gate.maxWarnings },
    counts: { error, warning, advice, suppressed, baselined },
    stale: result.stale,
    files: result.files.map((file) => fileJson(file, messages)),
    failures: result.failures.map(({ path, code, message }) => ({ path, code, message })),
    rules: result.rules.map(({ id, name, severity, title, helpUri }) => ({
      ...{ id, name, severity, title, documentation: helpUri },
    })),
  };
}

/** As JSON text, indented by two spaces, with a final newline; signs that steer a terminal are escaped, not lost. */
export const renderCheckJson = (result: CheckResult, messages: Messages): string =>
  jsonText(checkJson(result, messages));
