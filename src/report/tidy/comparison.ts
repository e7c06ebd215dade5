// The comparison as tidy tables. Every number is taken from the JSON, so that no two formats can differ.
import type { Passage } from '../../analysis.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import { comparisonJson } from '../json.js';
import type { ComparisonJson } from '../json-schema.js';
import { flag, joined, tidyTable, type TidyTable, type TidyValue } from './table.js';

const DOMAINS: readonly Domain[] = ['culture', 'welfare'];

/** The tables of a comparison by name, in their order. */
// prettier-ignore
export const TABLE_NAMES = ['documents', 'measures', 'touching', 'open-places', 'dimensions', 'concepts', 'passages', 'matches', 'codebook'] as const;

function documents({ documents: own }: ComparisonJson): TidyTable {
  return tidyTable(
    'documents',
    // prettier-ignore
    ['document', 'domain', 'file', 'title', 'kind', 'year_first', 'year_last', 'format', 'pages', 'words', 'content_words', 'paragraphs', 'notices', 'sha256'],
    own.map((one) => ({
      document: one.id,
      domain: one.domain,
      file: one.path,
      title: one.title,
      kind: one.kind,
      year_first: one.year?.first ?? null,
      year_last: one.year?.last ?? null,
      format: one.format,
      pages: one.pages,
      words: one.words,
      content_words: one.contentWords,
      paragraphs: one.paragraphs,
      notices: one.notices.map(({ message }) => message).join(' '),
      sha256: one.sha256,
    })),
  );
}

function passages({ passages: own }: ComparisonJson, coded: ReadonlyMap<string, Passage>): TidyTable {
  return tidyTable(
    'passages',
    // prettier-ignore
    ['passage', 'domain', 'document', 'page', 'heading', 'culture', 'welfare', 'connects', 'commitment', 'dimensions', 'text'],
    own.map((one) => {
      const { domain, coded: codes } = coded.get(one.id)!;
      return {
        passage: one.id,
        domain,
        document: one.documentId,
        page: one.page,
        heading: one.heading,
        culture: flag(codes.culture),
        welfare: flag(codes.welfare),
        connects: flag(codes.connection !== null),
        commitment: codes.connection === null ? null : codes.commitment,
        dimensions: joined(codes.dimensions),
        text: one.text,
      };
    }),
  );
}

function matches(coded: ReadonlyMap<string, Passage>, textOf: (passage: Passage) => string): TidyTable {
  return tidyTable(
    'matches',
    ['passage', 'lexicon', 'concept', 'term', 'core', 'found', 'negated', 'how'],
    [...coded.values()].flatMap((passage) => {
      const text = textOf(passage);
      return passage.coded.matches.map((match) => ({
        passage: passage.id,
        lexicon: match.lexicon,
        concept: match.concept,
        term: match.term,
        core: flag(match.core),
        found: text.slice(match.span.start, match.span.end),
        negated: flag(match.negated),
        how: match.how,
      }));
    }),
  );
}

function concepts({ concepts: own }: ComparisonJson): TidyTable {
  return tidyTable(
    'concepts',
    ['lexicon', 'theme', 'concept', 'label', 'domain', 'n', 'sections', 'range', 'dp_norm', 'passages'],
    own.flatMap((one) =>
      DOMAINS.map((domain) => ({
        lexicon: one.lexicon,
        theme: one.theme,
        concept: one.id,
        label: one.label,
        domain,
        n: one.passages[domain].length,
        sections: one.dispersion[domain].sections,
        range: one.dispersion[domain].range,
        dp_norm: one.dispersion[domain].dpNorm,
        passages: joined(one.passages[domain]),
      })),
    ),
  );
}

function dimensions({ dimensions: own }: ComparisonJson): TidyTable {
  return tidyTable(
    'dimensions',
    // prettier-ignore
    ['dimension', 'label', 'domain', 'n', 'per_1000_words', 'share', 'studies', 'studies_low', 'studies_high', 'passages'],
    own.flatMap((one) =>
      DOMAINS.map((domain) => ({
        dimension: one.id,
        label: one.label,
        domain,
        n: one.passages[domain].length,
        per_1000_words: one.per1000Words[domain],
        share: one.share[domain],
        studies: one.studies,
        studies_low: one.studiesRange.low,
        studies_high: one.studiesRange.high,
        passages: joined(one.passages[domain]),
      })),
    ),
  );
}

function touching({ touchingPassages }: ComparisonJson, coded: ReadonlyMap<string, Passage>): TidyTable {
  return tidyTable(
    'touching',
    // prettier-ignore
    ['order', 'passage', 'domain', 'connects', 'commitment', 'policy_words', 'floor_words', 'page', 'heading', 'text'],
    touchingPassages.map((one, index) => ({
      order: index + 1,
      passage: one.passageId,
      domain: coded.get(one.passageId)!.domain,
      connects: flag(one.connects),
      commitment: one.commitment,
      policy_words: one.level.policy.join('; '),
      floor_words: one.level.floor.join('; '),
      page: one.page,
      heading: one.heading,
      text: one.text,
    })),
  );
}

function openPlaces({ gaps }: ComparisonJson): TidyTable {
  return tidyTable(
    'open-places',
    // prettier-ignore
    ['order', 'kind', 'concept', 'label', 'present_in', 'not_found_in', 'n', 'expected', 'building_block', 'question', 'passages'],
    gaps.map((gap, index) => ({
      order: index + 1,
      kind: gap.kind,
      concept: gap.id,
      label: gap.label,
      present_in: gap.presentIn,
      not_found_in: gap.missingIn,
      n: gap.passages.length,
      expected: gap.expected,
      building_block: gap.buildingBlock,
      question: gap.question,
      passages: joined(gap.passages),
    })),
  );
}

/** Numbers about the whole comparison, a row each. */
function measures(json: ComparisonJson): TidyTable {
  const { sharedVocabulary: words, touching: together, viceVersa } = json;
  const row = (
    measure: string,
    value: TidyValue,
    interval: { readonly low: number | null; readonly high: number | null } = { low: null, high: null },
  ) => ({ measure, value, low: interval.low, high: interval.high });
  return tidyTable(
    'measures',
    ['measure', 'value', 'low', 'high'],
    [
      row('similarity', words.similarity, words.interval),
      row('jsd', words.jsd),
      row('jsd_null', words.jsdNull),
      row('m', words.m),
      row('seed', words.seed),
      row('yardstick_culture', words.yardsticks.culture),
      row('yardstick_welfare', words.yardsticks.welfare),
      row('morisita', words.morisita),
      row('shared_words_culture', words.sharedWords.culture),
      row('shared_words_welfare', words.sharedWords.welfare),
      ...words.jaccardCurve.map(({ size, value }) => row(`jaccard_${size}`, value)),
      row('copies', words.copies),
      row('touching_observed', together.observed),
      row('touching_expected', together.expected),
      row('touching_odds_ratio', together.oddsRatio, together.interval),
      row('touching_connecting', together.connecting.length),
      row('on_welfare_in_culture', viceVersa.culture.passages.length),
      row('on_culture_in_welfare', viceVersa.welfare.passages.length),
    ],
  );
}

/** All tables of a comparison, the code book last. */
export function comparisonTables(context: ReportContext): TidyTable[] {
  const json = comparisonJson(context);
  const { comparison, messages } = context;
  const analyses = [...comparison.frameworks.culture, ...comparison.frameworks.welfare];
  const texts = new Map(analyses.map(({ document }) => [document.id, document.text]));
  const tables = [
    documents(json),
    measures(json),
    touching(json, comparison.passages),
    openPlaces(json),
    dimensions(json),
    concepts(json),
    passages(json, comparison.passages),
    matches(comparison.passages, ({ documentId }) => texts.get(documentId) ?? ''),
  ];
  return [...tables, codeBook(tables, messages.texts.tidy)];
}

/** What the code book says of the columns; a column that means the same everywhere stands under `common`. */
export interface CodeBookTexts {
  readonly common: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the measures are, a row each in the table `measures`. */
  readonly measures: Readonly<Record<string, string>>;
}

/** A row per column of every table, and per measure. @throws RangeError when a column has no description */
function codeBook(tables: readonly TidyTable[], texts: CodeBookTexts): TidyTable {
  const describe = (table: string, column: string): string => {
    const found = texts.tables[table]?.[column] ?? texts.common[column];
    if (found === undefined) throw new RangeError(`no description of ${table}.${column}`);
    return found;
  };
  const columns = tables.flatMap(({ name, columns: own }) =>
    own.map((column) => ({ table: name, name: column, meaning: describe(name, column) })),
  );
  const measured = tables
    .filter(({ name }) => name === 'measures')
    .flatMap(({ rows }) => rows.map(([measure]) => String(measure)))
    .map((measure) => {
      const meaning = texts.measures[measure.replace(/\d+$/, '')];
      if (meaning === undefined) throw new RangeError(`no description of measure ${measure}`);
      return { table: 'measures', name: measure, meaning };
    });
  return tidyTable('codebook', ['table', 'name', 'meaning'], [...columns, ...measured]);
}
