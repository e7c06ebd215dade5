// What was read, what was lost, how it was done and what it does not say.
import type { Analysis } from '../../analysis.js';
import type { PartContext } from '../context.js';
import { versionOf } from '../lexicon/overview.js';
import { text, type Block, type Cell, type Part } from '../model.js';
import { noticeLines } from '../notices.js';
import { kindText, yearText } from '../papers.js';
import { documentName, fileName } from '../quote.js';
import { DOMAINS } from './shared.js';

/** What is left out of every paper, and is no loss: told in one line for all. */
const ROUTINE: ReadonlySet<string> = new Set(['running-lines-removed', 'toc-left-out']);

/** Every document once: the halves of one paper have the same notices. */
function documentsOf({ comparison }: PartContext): Analysis[] {
  const all = DOMAINS.flatMap((domain) => comparison.frameworks[domain]);
  return all.filter(
    ({ document }, at) => all.findIndex((other) => other.document.path === document.path) === at,
  );
}

/** Notices of all documents; those of single pages joined per sentence. */
function readingNotices(context: PartContext): string[] {
  return documentsOf(context).flatMap((analysis) =>
    noticeLines(
      analysis.document.notices.filter(({ code }) => !ROUTINE.has(code)),
      context.messages,
    ).map((line) => `${documentName(analysis, context.comparison)}: ${line}`),
  );
}

/** How many lines of headers, footers and contents are not counted; nothing when there are none. */
function routineLine(context: PartContext): string[] {
  const lines = documentsOf(context)
    .flatMap(({ document }) => document.notices)
    .filter(({ code }) => ROUTINE.has(code))
    .reduce((sum, { data }) => sum + Number(data['lines'] ?? 0), 0);
  return lines === 0 ? [] : [context.messages.texts.report.reading.routine(lines)];
}

/** 'Cultuurnota 2025 (cultuurnota.pdf)': without folders, for the report goes round. */
function namedFile(analysis: Analysis, { comparison }: PartContext): string {
  const [name, file] = [documentName(analysis, comparison), fileName(analysis.document.path)];
  return name.includes(file) ? name : `${name} (${file})`;
}

export function readingPart(context: PartContext): Part {
  const { comparison, messages, failures } = context;
  const { reading, framework } = messages.texts.report;
  const { papers } = messages.texts;
  const { count } = messages.formats;
  const rows = DOMAINS.flatMap((domain) =>
    comparison.frameworks[domain].map((analysis): Cell[] => [
      [namedFile(analysis, context)],
      ...(context.alone ? [] : [[framework[domain]]]),
      [kindText(analysis.paper, messages)],
      [yearText(analysis.paper, messages)],
      [analysis.document.pages === null ? '–' : count(analysis.document.pages)],
      [count(analysis.words)],
      [count(analysis.paragraphs.length)],
    ]),
  );
  const lines = readingNotices(context);
  const warnings = comparison.warnings.map((warning) => messages.warning(warning));
  const list = (items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: items.map((item) => [item]) }];
  return {
    id: 'gelezen',
    heading: reading.heading,
    level: 2,
    depth: 'report',
    blocks: [
      {
        kind: 'table',
        caption: `${reading.caption}. ${papers.caption}`,
        columns: [
          { label: reading.columns.document, align: 'left' },
          ...(context.alone ? [] : [{ label: reading.columns.domain, align: 'left' } as const]),
          { label: papers.columns.kind, align: 'left' },
          { label: papers.columns.year, align: 'left' },
          { label: reading.columns.pages, align: 'right' },
          { label: reading.columns.words, align: 'right' },
          { label: reading.columns.paragraphs, align: 'right' },
        ],
        rows,
      },
      ...list([
        ...warnings,
        ...lines,
        ...routineLine(context),
        ...failures.map((failure) => `${reading.failures}: ${failure.message}`),
      ]),
      ...(lines.length === 0 ? [text(reading.noNotices)] : []),
    ],
  };
}

export function methodPart(context: PartContext): Part {
  const { messages, version } = context;
  const { method } = messages.texts.report;
  return {
    id: 'methode',
    heading: method.heading,
    level: 2,
    depth: 'report',
    blocks: [
      { kind: 'list', ordered: false, items: method.limits.map((item) => [item]) },
      text(`${method.more} ${method.tool(version)}`),
    ],
  };
}

/** The rules by which things were counted, and the lexicons with their versions. */
export function rulesPart({ messages, lexicons, alone }: PartContext): Part {
  const { method } = messages.texts.report;
  const items = alone ? messages.texts.profile.method : method.items;
  const versions = lexicons.map(
    (lexicon) => `${lexicon.id} ${versionOf(lexicon, messages)} (${lexicon.sha256.slice(0, 8)})`,
  );
  return {
    id: 'hoe-geteld',
    heading: method.rules,
    level: 3,
    depth: 'appendix',
    blocks: [
      { kind: 'list', ordered: false, items: items.map((item) => [item]) },
      text(method.lexicons(versions.join(', '))),
    ],
  };
}
