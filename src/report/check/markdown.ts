// Findings as Markdown: for a comment on a change, or the summary of a job. A table per paper.
import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { CheckResult, Finding } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { writeMarkdown } from '../markdown.js';
import { plain } from '../plain.js';
import { insteadOf, ruleOf, standingOf, summaryOf } from './finding-text.js';

/** Characters of the tables together: a comment on GitHub holds 65,536 characters in all. */
const ROOM = 50_000;

/** On GitHub and GitLab '@name' calls that person: a sign without width between them keeps it a word. */
const NAME = /(?<![\p{L}\d.])@(?=[\p{L}\d])/gu;

const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: plain(value).replace(NAME, '@\u200b'),
});
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const row = (cells: readonly (readonly PhrasingContent[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
});

/** The words of the finding stand out in their sentence, where they are in it whole. */
function quoteOf({ quote, words, wordsAt }: Finding): PhrasingContent[] {
  if (quote === null) return [];
  const at = words === null || words.trim() === '' ? undefined : wordsAt;
  if (at === undefined) return [text(` ‘${quote}’`)];
  const end = at + words!.length;
  return [
    text(` ‘${quote.slice(0, at)}`),
    strong(quote.slice(at, end).trim()),
    text(`${quote.slice(end)}’`),
  ].filter((part) => part.type !== 'text' || part.value !== '');
}

function rowOf(finding: Finding, result: CheckResult, messages: Messages): TableRow {
  const { check } = messages.texts;
  const rule = ruleOf(finding, result.rules);
  const instead = insteadOf(finding, messages);
  return row([
    [text(check.severity[finding.severity])],
    [text(standingOf(finding, messages))],
    [text(`${rule.id} ${rule.title}`)],
    [text(finding.found), ...quoteOf(finding)],
    [text(`${finding.advice} ${instead}`.trim())],
  ]);
}

/** About how many characters a finding takes. */
const sizeOf = ({ found, advice, quote, headings }: Finding): number =>
  found.length + advice.length + (quote?.length ?? 0) + headings.join().length + 120;

/** The findings that fit, the weightiest first where not all do. */
function fitting(result: CheckResult): ReadonlySet<Finding> {
  const all = result.files.flatMap(({ findings }) => findings);
  const weights = { error: 0, warning: 1, advice: 2 } as const;
  const fits = new Set<Finding>();
  let room = ROOM;
  for (const finding of [...all].sort((a, b) => weights[a.severity] - weights[b.severity])) {
    room -= sizeOf(finding);
    if (room < 0) break;
    fits.add(finding);
  }
  return fits;
}

function tableOf(findings: readonly Finding[], result: CheckResult, messages: Messages): RootContent[] {
  const { columns } = messages.texts.checkOutputs;
  if (findings.length === 0) return [];
  const head = [columns.kind, columns.place, columns.rule, columns.found, columns.advice];
  return [
    {
      type: 'table',
      children: [
        row(head.map((label) => [text(label)])),
        ...findings.map((finding) => rowOf(finding, result, messages)),
      ],
    },
  ];
}

/** Papers without findings are only in the count; what does not fit a comment is said. */
export function renderCheckMarkdown(result: CheckResult, messages: Messages): string {
  const texts = messages.texts.checkOutputs;
  const fits = fitting(result);
  const left = result.files.flatMap(({ findings }) => findings).length - fits.size;
  const heading = (depth: 1 | 2, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [text(value)],
  });
  const papers = result.files
    .map(({ path, findings }) => ({ path, shown: findings.filter((finding) => fits.has(finding)) }))
    .filter(({ shown }) => shown.length > 0)
    .flatMap(({ path, shown }) => [heading(2, path), ...tableOf(shown, result, messages)]);
  const asides = result.files.flatMap((file) => file.asides.map((aside) => ({ path: file.path, ...aside })));
  const failures = result.failures.map(({ path, message }): PhrasingContent[] =>
    message.includes(path) ? [text(message)] : [strong(path), text(`: ${message}`)],
  );
  return writeMarkdown([
    heading(1, texts.title),
    paragraph(text(summaryOf(result, messages))),
    ...(failures.length === 0
      ? []
      : [heading(2, messages.texts.check.unread), ...failures.map((one) => paragraph(...one))]),
    ...papers,
    ...asides.map(({ path, rule, text: said }) => paragraph(strong(path), text(`: ${rule}: ${said}`))),
    ...(left > 0 ? [paragraph(text(texts.more(left)))] : []),
  ]);
}
