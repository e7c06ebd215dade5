// The appendix of the words: every count with the passages, or pages, behind it.
import type { PerDomain } from '../../analysis.js';
import type { Meaning, Occurrences, TypicalExpression } from '../../measure/language-model.js';
import type { ReportContext } from '../context.js';
import { text, type Block, type Cell, type Column, type Part } from '../model.js';
import { capitalised, DOMAINS, perFramework } from './shared.js';
import { candidates, typicalPerSide, UNLISTED } from './words.js';

/** Rows of a table; the JSON has all. */
const ROWS = 20;
const COMPANIONS = 8;

/** 'C1, C4 (2×)' */
function withTimes(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, n]) => (n === 1 ? item : `${item} (${n}×)`)).join(', ');
}

/** '5: C1, C4 (2×); without a number: c1 p. 3' */
function placesCell({ passages, elsewhere }: Occurrences, context: ReportContext): string {
  const { messages, comparison } = context;
  const { texts } = messages;
  const pages = elsewhere.map(({ documentId, page, heading }) => {
    const isOnly = DOMAINS.some((domain) => {
      const [first, ...others] = comparison.frameworks[domain];
      return first?.document.id === documentId && others.length === 0;
    });
    const title = heading === null ? texts.report.noHeading : `‘${heading}’`;
    const place = page === null ? title : texts.report.page(page);
    return isOnly ? place : `${documentId} ${place}`;
  });
  const places = [
    ...(passages.length > 0 ? [withTimes(passages)] : []),
    ...(pages.length > 0 ? [texts.words.appendix.elsewhere(withTimes(pages))] : []),
  ].join('; ');
  const count = messages.formats.count(passages.length + elsewhere.length);
  return places ? `${count}: ${places}` : count;
}

function columns(first: string, extra: string | null, context: ReportContext): Column[] {
  return [
    ...perFramework(first, context),
    ...(extra === null ? [] : [{ label: extra, align: 'left' as const }]),
  ];
}

function placesOf(occurrences: PerDomain<Occurrences>, context: ReportContext): Cell[] {
  return DOMAINS.map((domain) => [placesCell(occurrences[domain], context)]);
}

function meaningsTable(found: readonly Meaning[], context: ReportContext): Block {
  const { messages, language } = context;
  const { appendix } = messages.texts.words;
  const cell = (meaning: Meaning, domain: 'culture' | 'welfare'): string => {
    const company = meaning.companions[domain]
      .slice(0, COMPANIONS)
      .map(({ form, together, logDice }) =>
        appendix.companion(form, together, messages.formats.short(logDice)),
      );
    return `${placesCell(meaning.occurrences[domain], context)}; ${appendix.company(company.join(', '))}`;
  };
  return {
    kind: 'table',
    caption: appendix.meanings,
    columns: columns(appendix.word, appendix.likeness, context),
    rows: found.map((meaning) => [
      [capitalised(meaning.label[language])],
      ...DOMAINS.map((domain): Cell => [cell(meaning, domain)]),
      [messages.formats.decimal(meaning.likeness)],
    ]),
  };
}

/** Lenses have a table of their own; a concept that two lexicons share by name stands once. */
function printable(list: readonly TypicalExpression[], context: ReportContext): TypicalExpression[] {
  const lenses = new Set(context.lexicons.filter(({ kind }) => kind === 'lens').map(({ id }) => id));
  const seen = new Set<string>();
  return list.filter(({ kind, id, label }) => {
    if (kind === 'concept' && lenses.has(id.split('/')[0]!)) return false;
    const name = label[context.language].toLowerCase();
    return !seen.has(name) && seen.add(name);
  });
}

function typicalTables(
  list: readonly TypicalExpression[],
  captions: PerDomain<string>,
  first: string,
  context: ReportContext,
): Block[] {
  const { messages, language } = context;
  const { appendix } = messages.texts.words;
  const { short } = messages.formats;
  const sides = typicalPerSide(list);
  return DOMAINS.flatMap((domain): Block[] => {
    const rows = printable(sides[domain], context).slice(0, ROWS);
    if (rows.length === 0) return [];
    // Against the other framework, so that a larger number is always more typical.
    const sign = domain === 'culture' ? 1 : -1;
    return [
      {
        kind: 'table',
        caption: captions[domain],
        columns: columns(first, appendix.ratio, context),
        rows: rows.map((one): Cell[] => {
          const [low, high] = [sign * one.low, sign * one.high].sort((a, b) => a - b);
          const ratio = appendix.ratioCell(
            short(sign * one.logRatio),
            short(low!),
            short(high!),
            short(one.g2),
          );
          return [[capitalised(one.label[language])], ...placesOf(one.occurrences, context), [ratio]];
        }),
      },
    ];
  });
}

/** No part when there is nothing to list. */
export function wordsAppendix(context: ReportContext): Part[] {
  const { comparison, messages, language } = context;
  const { appendix } = messages.texts.words;
  const { words, concepts, unlisted } = comparison.language;
  const found = candidates(context);
  const typical = [
    ...typicalTables(words, appendix.words, appendix.word, context),
    ...typicalTables(concepts, appendix.concepts, messages.texts.report.columns.concept, context),
  ];
  const free = unlisted.slice(0, UNLISTED);
  const blocks: Block[] = [
    ...(found.length > 0 ? [text(appendix.meaningsNote), meaningsTable(found, context)] : []),
    ...(typical.length > 0 ? [text(appendix.typicalNote), ...typical] : []),
    ...(free.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: appendix.unlisted,
            columns: columns(appendix.word, null, context),
            rows: free.map(({ label, occurrences }): Cell[] => [
              [capitalised(label[language])],
              ...placesOf(occurrences, context),
            ]),
          },
        ]
      : []),
  ];
  if (blocks.length === 0) return [];
  return [
    {
      id: 'woorden',
      heading: appendix.heading,
      level: 3,
      depth: 'appendix',
      blocks: [text(appendix.intro), ...blocks],
    },
  ];
}
