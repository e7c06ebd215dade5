// The comparison as JSON: the contract of schemaVersion 1.
import type { Analysis, Passage, PerDomain } from '../analysis.js';
import { MINIMUM_PARAGRAPHS, MINIMUM_WORDS } from '../measure/shared-vocabulary.js';
import { overlapOf } from '../measure/concepts.js';
import type { Domain } from '../types.js';
import type { ReportContext } from './context.js';
import type { ComparisonJson } from './json-schema.js';

/** Rounds every number to 6 decimals, deep; numbers that are not finite become null. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, rounded(own)])) as T;
  }
  return value;
}

const place = (passage: Passage) => ({
  documentId: passage.documentId,
  page: passage.page,
  heading: passage.headings.length > 0 ? passage.headings.join(' › ') : null,
  text: passage.text,
  concepts: [...passage.concepts],
});

const both = <T, U>(pair: PerDomain<T>, make: (value: T) => U): PerDomain<U> => ({
  culture: make(pair.culture),
  welfare: make(pair.welfare),
});
const copy = (ids: readonly string[]): string[] => [...ids];

function documentJson(
  domain: Domain,
  analysis: Analysis,
  { messages }: ReportContext,
): ComparisonJson['documents'][number] {
  const { id, path, title, format, sha256, pages, notices } = analysis.document;
  return {
    id,
    domain,
    path,
    title,
    format,
    sha256,
    pages,
    words: analysis.words,
    contentWords: analysis.contentWords.reduce((sum, words) => sum + words.length, 0),
    paragraphs: analysis.paragraphs.length,
    notices: notices.map((notice) => ({
      code: notice.code,
      message: messages.notice(notice),
      page: notice.page,
    })),
  };
}

function sharedVocabularyJson({
  comparison: { vocabulary },
  messages,
}: ReportContext): ComparisonJson['sharedVocabulary'] {
  const { result, refused, seed, contentWords, yardsticks, morisita, sharedWords, copies } = vocabulary;
  return {
    similarity: result?.similarity ?? null,
    interval: { low: result?.interval.low ?? null, high: result?.interval.high ?? null },
    jsd: result?.jsd ?? null,
    jsdNull: result?.jsdNull ?? null,
    m: result?.m ?? null,
    minimum: { contentWords: MINIMUM_WORDS, paragraphs: MINIMUM_PARAGRAPHS },
    seed,
    contentWords,
    refused: refused && {
      code: `too-few-${refused.reason}`,
      message: messages.vocabularyRefused(vocabulary),
    },
    yardsticks,
    morisita,
    sharedWords,
    copies: copies.length,
  };
}

function touchingJson({ comparison }: ReportContext): Pick<ComparisonJson, 'touching' | 'touchingPassages'> {
  const { observed, expected, oddsRatio, interval, passages, connecting } = comparison.touching;
  return {
    touching: {
      observed,
      expected,
      oddsRatio,
      interval: { low: interval?.low ?? null, high: interval?.high ?? null },
      passages: copy(passages),
      connecting: copy(connecting),
    },
    touchingPassages: passages.map((id) => {
      const passage = comparison.passages.get(id)!;
      const { connection, commitment } = passage.coded;
      return { passageId: id, ...place(passage), connects: connection !== null, commitment };
    }),
  };
}

/** The comparison as a plain object that `comparisonSchema` accepts. */
export function comparisonJson(context: ReportContext): ComparisonJson {
  const { comparison, language, messages } = context;
  const { culture, welfare } = comparison.frameworks;
  return rounded({
    schemaVersion: 1,
    tool: { name: 'raakvlak', version: context.version },
    options: {
      command: 'compare',
      ...both(context.paths, copy),
      lang: language,
      seed: comparison.vocabulary.seed,
    },
    lexicons: context.lexicons.map(({ id, version, sha256, own }) => ({
      id,
      version,
      sha256,
      own: [...(own?.files ?? [])],
    })),
    documents: [
      ...culture.map((analysis) => documentJson('culture', analysis, context)),
      ...welfare.map((analysis) => documentJson('welfare', analysis, context)),
    ],
    failures: [...context.failures],
    warnings: comparison.warnings.map((warning) => ({
      code: warning.code,
      message: messages.warning(warning),
    })),
    passages: [...comparison.passages.values()].map((passage) => ({ id: passage.id, ...place(passage) })),
    sharedVocabulary: sharedVocabularyJson(context),
    concepts: comparison.concepts.map(({ id, lexicon, theme, label, passages }) => ({
      id,
      lexicon,
      theme,
      label: label[language],
      passages: both(passages, copy),
    })),
    overlap: overlapOf(comparison.concepts),
    ...touchingJson(context),
    viceVersa: both(comparison.viceVersa, ({ passages, share }) => ({ passages: copy(passages), share })),
    dimensions: comparison.dimensions.map((dimension) => ({
      ...dimension,
      label: dimension.label[language],
      passages: both(dimension.passages, copy),
    })),
    gaps: comparison.gaps.map((gap) => ({
      ...gap,
      label: gap.label[language],
      passages: copy(gap.passages),
      question: gap.question[language],
    })),
    undecided: comparison.undecided.map((gap) => ({
      ...gap,
      label: gap.label[language],
      passages: copy(gap.passages),
    })),
    buildingBlocks: comparison.buildingBlocks.map(({ id, label, passages }) => ({
      id,
      label: label[language],
      passages: both(passages, copy),
    })),
  });
}

/** The comparison as JSON text, indented by two spaces, with a final newline. */
export function renderJson(context: ReportContext): string {
  return `${JSON.stringify(comparisonJson(context), null, 2)}\n`;
}
