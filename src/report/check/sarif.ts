// Findings as SARIF 2.1.0, which code scanning of GitHub, Azure DevOps and editors read.
import type { CheckedFile, CheckResult, Finding, LinePlace } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../json-text.js';
import { plain } from '../plain.js';
import { distinctFingerprints, findingsOf, fullMessageOf, messageOf, standingOf } from './finding-text.js';
import { uriOf } from './path.js';
import { LEVELS, ruleDescriptor, sarifText } from './sarif-rules.js';

/** The published schema. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const MIME_TYPES: Readonly<Record<CheckedFile['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
};

const region = ({ line, column, endLine, endColumn }: LinePlace): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** The papers, each once. */
function artifactsOf({ files }: CheckResult): { readonly location: { readonly uri: string } }[] {
  const known = new Map(files.map(({ path, format }) => [uriOf(path), MIME_TYPES[format]]));
  return [...known].map(([uri, mimeType]) => ({ location: { uri }, roles: ['analysisTarget'], mimeType }));
}

/** Heading path and page: where people look in a paper without lines. */
function logicalLocations({ headings, page }: Finding, messages: Messages): object {
  const names = headings.map(plain);
  const places = [
    ...(names.length > 0
      ? [{ name: names.at(-1)!, fullyQualifiedName: names.join(' > '), kind: 'section' }]
      : []),
    ...(page === null ? [] : [{ name: messages.texts.check.page(page), kind: 'page' }]),
  ];
  return places.length === 0 ? {} : { logicalLocations: places };
}

function fixesOf({ replacement, place, path }: Finding, messages: Messages): object {
  if (replacement === null || place === null) return {};
  const change = {
    artifactLocation: { uri: uriOf(path) },
    replacements: [{ deletedRegion: region(place), insertedContent: { text: replacement } }],
  };
  const description = sarifText(messages.texts.check.instead(replacement));
  return { fixes: [{ description, artifactChanges: [change] }] };
}

function resultOf(finding: Finding, fingerprint: string, result: CheckResult, messages: Messages): object {
  const { rule, severity, path, place, quote } = finding;
  const index = result.rules.findIndex(({ id }) => id === rule);
  const snippet =
    quote === null ? {} : { properties: { quote: plain(quote), place: standingOf(finding, messages) } };
  return {
    ruleId: rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: sarifText(place === null ? fullMessageOf(finding, messages) : messageOf(finding, messages)),
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: uriOf(path),
            index: artifactsOf(result).findIndex(({ location }) => location.uri === uriOf(path)),
          },
          ...(place === null ? {} : { region: region(place) }),
        },
        ...logicalLocations(finding, messages),
      },
    ],
    partialFingerprints: { 'raakvlakQuote/v1': fingerprint },
    ...fixesOf(finding, messages),
    ...snippet,
  };
}

/** How the run went: papers that could not be read, and rules that could not look. */
function invocation({ failures, files, rules }: CheckResult, messages: Messages): object {
  const { notRun: why } = messages.texts.checkOutputs;
  const at = (path: string): object => ({
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  });
  const unreadable = failures.map(({ path, code, message }) => ({
    level: 'error',
    descriptor: { id: code },
    message: sarifText(message),
    ...at(path),
  }));
  const hindered = files.flatMap(({ path, notRun }) =>
    notRun.map((one) => {
      const index = rules.findIndex(({ id }) => id === one.rule);
      return {
        level: 'note',
        descriptor: { id: `not-run-${one.why}` },
        associatedRule: { id: one.rule, ...(index < 0 ? {} : { index }) },
        message: sarifText(why[one.why]),
        ...at(path),
      };
    }),
  );
  return {
    executionSuccessful: failures.length === 0,
    ...(unreadable.length === 0 ? {} : { toolExecutionNotifications: unreadable }),
    ...(hindered.length === 0 ? {} : { toolConfigurationNotifications: hindered }),
  };
}

/** Suppressed findings and those of the baseline are left out. The same input gives the same bytes: no times, no ids. */
export function renderSarif(result: CheckResult, messages: Messages): string {
  const findings = findingsOf(result);
  const fingerprints = distinctFingerprints(findings);
  const driver = {
    name: 'Raakvlak',
    version: result.toolVersion,
    semanticVersion: result.toolVersion,
    rules: result.rules.map((rule) => ruleDescriptor(rule, messages)),
  };
  const run = {
    tool: { driver },
    automationDetails: { id: 'raakvlak/check/' },
    language: messages.language,
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(result, messages)],
    artifacts: artifactsOf(result),
    results: findings.map((finding, at) => resultOf(finding, fingerprints[at]!, result, messages)),
  };
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}
