// A row per file of the corpus: whose it is, what it is, and how well it could be read.
import { functionWords } from '../../dutch/stopwords.js';
import { PAPER_KINDS, PAPER_SOURCES } from '../../measure/paper-kinds.js';
import { unreadPages } from '../../measure/unread-pages.js';
import type { Analysis } from '../../analysis.js';
import type { Cell, CorpusTable, UnitResult } from '../model.js';
import { codes, DOMAIN_VALUES, placeFields, textCell, toUnit, unitField } from './fields.js';
import { tableOf, type Field } from './table.js';
import { tablePath, viewOf, type NumberedFile } from './unit.js';

interface Row extends NumberedFile {
  readonly unit: UnitResult['unit'];
  /** Null for a file that could not be read. */
  readonly analysis: Analysis | null;
}

/** Share of the words of running text that are Dutch function words ('de', 'van', 'het'); null without words. */
export function functionWordShare({ paragraphs }: Analysis): number | null {
  let [all, found] = [0, 0];
  for (const { paragraph } of paragraphs)
    for (const { norm } of paragraph.tokens) {
      all += 1;
      if (functionWords.has(norm)) found += 1;
    }
  return all === 0 ? null : found / all;
}

/** A value of a paper that was read; an empty cell for another. */
const ofPaper =
  (value: (analysis: Analysis) => Cell): ((row: Row) => Cell) =>
  ({ analysis }) =>
    analysis === null ? null : value(analysis);

const uniqueSorted = (list: readonly string[]): string[] => [...new Set(list)].sort();

const identity: readonly Field<Row>[] = [
  unitField,
  { name: 'number', type: 'integer', required: true, of: ({ number }) => number },
  { name: 'document', type: 'string', of: ofPaper(({ document }) => document.id) },
  { name: 'path', type: 'string', required: true, of: ({ result }) => tablePath(result.file) },
  { name: 'row', type: 'integer', of: ({ result }) => result.file.row },
  ...placeFields,
  {
    name: 'domain',
    type: 'string',
    values: DOMAIN_VALUES,
    of: ({ result }) => (result.ok ? result.domain : result.file.domain),
  },
  { name: 'domain_guessed', type: 'boolean', of: ({ result }) => (result.ok ? result.guessed : null) },
  { name: 'read', type: 'boolean', required: true, of: ({ result }) => result.ok },
];

const paper: readonly Field<Row>[] = [
  { name: 'sha256', type: 'string', of: ofPaper(({ document }) => document.sha256) },
  {
    name: 'format',
    type: 'string',
    values: ['pdf', 'docx', 'odt', 'html', 'markdown', 'text'],
    of: ofPaper(({ document }) => document.format),
  },
  { name: 'title', type: 'string', of: ofPaper(({ document }) => textCell(document.title ?? '')) },
  { name: 'kind', type: 'string', values: PAPER_KINDS, of: ofPaper((one) => one.paper.kind) },
  { name: 'kind_from', type: 'string', values: PAPER_SOURCES, of: ofPaper((one) => one.paper.kindFrom) },
  { name: 'year_first', type: 'integer', of: ofPaper((one) => one.paper.years?.first ?? null) },
  { name: 'year_last', type: 'integer', of: ofPaper((one) => one.paper.years?.last ?? null) },
  { name: 'year_from', type: 'string', values: PAPER_SOURCES, of: ofPaper((one) => one.paper.yearsFrom) },
];

const reading: readonly Field<Row>[] = [
  { name: 'pages', type: 'integer', of: ofPaper(({ document }) => document.pages) },
  {
    name: 'unread_pages',
    type: 'integer',
    of: ofPaper(({ document }) => unreadPages(document).length),
  },
  { name: 'words', type: 'integer', of: ofPaper(({ words }) => words) },
  {
    name: 'content_words',
    type: 'integer',
    of: ofPaper(({ contentWords }) => contentWords.reduce((sum, own) => sum + own.length, 0)),
  },
  { name: 'paragraphs', type: 'integer', of: ofPaper(({ paragraphs }) => paragraphs.length) },
  { name: 'function_word_share', type: 'number', of: ofPaper(functionWordShare) },
  { name: 'notice_count', type: 'integer', of: ofPaper(({ document }) => document.notices.length) },
  {
    name: 'notice_codes',
    type: 'string',
    of: ofPaper(({ document }) => codes(uniqueSorted(document.notices.map(({ code }) => code)))),
  },
];

const OWN = [...identity, ...paper, ...reading];
const NAMES: ReadonlySet<string> = new Set(OWN.map(({ name }) => name));

/** A column of the manifest under a name that no column of ours has. */
export const extraName = (column: string): string => (NAMES.has(column) ? `manifest_${column}` : column);

const own = tableOf<Row>({
  name: 'documents',
  key: ['unit', 'number'],
  links: [toUnit],
  fields: OWN,
  records: (result) =>
    viewOf(result).files.map((one) => ({
      ...one,
      unit: result.unit,
      analysis: one.result.ok ? one.result.analysis : null,
    })),
});

/**
 * The table of files.
 * @param extra columns of the manifest that are carried along as text; one that is called as a column of ours gets
 * 'manifest_' before its name
 */
export function documentsTable(extra: readonly string[]): CorpusTable {
  const carried = extra.map((column) => ({
    name: extraName(column),
    type: 'string' as const,
    description: { nl: `Kolom ‘${column}’ uit het manifest.`, en: `Column '${column}' of the manifest.` },
  }));
  return {
    ...own,
    columns: [...own.columns, ...carried],
    rows: (result) =>
      own
        .rows(result)
        .map((cells, at) => [
          ...cells,
          ...extra.map((column) => textCell(result.files[at]?.file.extra[column] ?? '')),
        ]),
  };
}
