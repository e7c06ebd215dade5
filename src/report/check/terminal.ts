// The result of `check` in a window: per paper what was found, what was expected and what to do, and friendly closing lines.
import type { CheckedFile, CheckResult, Finding, NotRun, RuleId, Severity } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { noticeLines } from '../notices.js';
import { plain } from '../plain.js';
import { createStyle, wrap, type Style } from '../terminal/style.js';

/** Text under a finding stands this far from the edge. */
const INDENT = '    ';
/** Stand around the words of a finding where there is no colour. */
const MARKS = ['[', ']'] as const;

/** The rule on suppressions. */
const SUPPRESSION: RuleId = 'RV000';
/** Formats in which a remark of the writer can turn a rule off; a PDF has no place for one. */
const REMARK_FORMATS: ReadonlySet<string> = new Set(['docx', 'html', 'markdown']);

/** How one result is shown. */
interface View {
  readonly style: Style;
  readonly messages: Messages;
}

/** The word of a severity; never red for advice. */
function severityWord(severity: Severity, { style: { chalk }, messages }: View): string {
  const text = messages.texts.check.severity[severity];
  if (severity === 'error') return chalk.bold.red(text);
  return severity === 'warning' ? chalk.bold.yellow(text) : chalk.bold.cyan(text);
}

/** Where it stands: page, or line and column, and the headings above it. */
export function whereOf({ page, place, headings, quote }: Finding, { texts }: Messages): string {
  const { check } = texts;
  if (quote === null) return check.wholePaper;
  const at = place !== null ? check.line(place.line, place.column) : page !== null ? check.page(page) : '';
  return [at, headings.join(' > ')].filter(Boolean).join(', ');
}

/** The sentence with the words of the finding marked. */
function marked({ quote, words, wordsAt }: Finding, { chalk, colour }: Style): string {
  if (quote === null) return '';
  // Marks around the whole sentence tell nothing.
  if (words === null || wordsAt === undefined || words.trim() === quote.trim()) return `‘${plain(quote)}’`;
  const [before, after] = [quote.slice(0, wordsAt), quote.slice(wordsAt + words.length)];
  const shown = colour ? chalk.bold.underline(plain(words)) : `${MARKS[0]}${plain(words)}${MARKS[1]}`;
  return `‘${plain(before)}${shown}${plain(after)}’`;
}

/** @param said what was expected and advised before in this paper: it is not said twice */
function renderFinding(finding: Finding, said: Set<string>, view: View): string {
  const { style, messages } = view;
  const { check } = messages.texts;
  const head = `${severityWord(finding.severity, view)}  ${style.chalk.bold(`${finding.rule} ${finding.name}`)}  ${style.chalk.dim(plain(whereOf(finding, messages)))}`;
  const advice = [`${check.expected}: ${finding.expected}`, `${check.advice}: ${finding.advice}`];
  const key = [finding.rule, ...advice].join('\n');
  const shown = said.has(key) ? [] : advice.map(plain);
  const { replacement } = finding;
  const isSaid = replacement === null || shown.some((text) => text.includes(plain(replacement)));
  const lines = [
    marked(finding, style),
    plain(finding.found),
    ...(isSaid ? [] : [check.instead(plain(replacement))]),
    ...shown,
  ];
  said.add(key);
  const body = lines.filter(Boolean).map((text) => wrap(text, style.width, INDENT));
  return [wrap(head, style.width, '  '), ...body].join('\n');
}

function renderFile(file: CheckedFile, view: View): string {
  const { style, messages } = view;
  const { check } = messages.texts;
  const head = style.chalk.bold.underline(plain(check.head(file.path, file.domain)));
  const notices = noticeLines(file.notices, messages).map((text) => style.chalk.dim(plain(text)));
  const said = new Set<string>();
  const findings = file.findings.map((finding) => renderFinding(finding, said, view));
  const body = findings.length === 0 ? [`  ${check.fine}`] : findings;
  return [
    [wrap(head, style.width), ...notices.map((text) => wrap(text, style.width, '  '))].join('\n'),
    ...body,
    ...file.asides.map(({ rule, text }) =>
      wrap(style.chalk.dim(plain(`${rule}: ${text}`)), style.width, '  '),
    ),
  ].join('\n\n');
}

/** Rules that could not look for want of a reference paper; of a domain, standard error says so per paper. */
function withoutReference({ files }: CheckResult): string[] {
  const wanting = (file: CheckedFile): NotRun[] => file.notRun.filter(({ why }) => why === 'reference');
  return [...new Set(files.flatMap((file) => wanting(file).map(({ rule }) => rule)))].sort();
}

function closing(result: CheckResult, { texts, formats }: Messages): string[] {
  const { check } = texts;
  const { counts, gate, stale } = result;
  const found = result.files.flatMap(({ findings, format }) =>
    findings.map(({ rule }) => ({ rule, remarks: REMARK_FORMATS.has(format) })),
  );
  // What turns rules off cannot be turned off by a remark itself.
  const off = found.find(({ rule }) => rule !== SUPPRESSION);
  const rules = withoutReference(result);
  return [
    result.files.length > 0 ? check.counts(counts) : '',
    counts.suppressed > 0 ? check.suppressed(counts.suppressed) : '',
    counts.baselined > 0 ? check.baselined(counts.baselined) : '',
    stale !== null && stale > 0 ? check.stale(stale) : '',
    rules.length > 0 ? check.notRun.reference(formats.list(rules)) : '',
    gate?.reason === 'errors' ? check.gate.errors() : '',
    gate?.reason === 'warnings' ? check.gate.warnings(gate.maxWarnings ?? 0) : '',
    found[0] === undefined ? '' : check.explainHint(found[0].rule),
    off === undefined ? '' : check.offHint(off.rule, off.remarks),
  ].filter(Boolean);
}

/** Text for a window, or for a file: then without colour. */
export function renderCheckTerminal(
  result: CheckResult,
  messages: Messages,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const style = createStyle(width, colour);
  const view = { style, messages };
  const files = result.files.map((file) => renderFile(file, view));
  const unread = result.failures.map(({ path, message }) =>
    wrap(
      `${messages.texts.check.unread}: ${plain(message.includes(path) ? message : `${path}: ${message}`)}`,
      width,
    ),
  );
  const lines = closing(result, messages).map((text) => wrap(plain(text), width));
  return `${[...files, ...unread, lines.join('\n')].filter(Boolean).join('\n\n')}\n`;
}
