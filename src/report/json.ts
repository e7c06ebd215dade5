// The comparison as JSON: the contract of schemaVersion 1.
import type { Analysis, Passage } from '../analysis.js';
import type { Level } from '../comparison.js';
import { MINIMUM_PARAGRAPHS, MINIMUM_WORDS } from '../measure/shared-vocabulary.js';
import { withoutUser } from '../masks.js';
import { overlapOf } from '../measure/concepts.js';
import type { Domain } from '../types.js';
import type { PartContext, ReportContext } from './context.js';
import { meetingJson } from './json-meeting.js';
import { jsonText } from './json-text.js';
import type { ComparisonJson } from './json-schema.js';
import { languageJson } from './language-json.js';
import { splitJson } from './split-json.js';
import { both } from './per-domain.js';

/** Rounds every number to 6 decimals, deep; numbers that are not finite become null. */
export function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, rounded(own)])) as T;
  }
  return value;
}

/** A passage as it stands in the JSON, without its id. */
export const place = (passage: Passage) => ({
  documentId: passage.documentId,
  page: passage.page,
  heading: passage.headings.length > 0 ? passage.headings.join(' › ') : null,
  text: passage.text,
  concepts: [...passage.concepts],
});

const copy = (ids: readonly string[]): string[] => [...ids];

/** A document without its side. */
export function paperJson(
  analysis: Analysis,
  { messages }: PartContext,
): Omit<ComparisonJson['documents'][number], 'domain'> {
  const { id, path, title, format, sha256, pages, notices } = analysis.document;
  return {
    id,
    path,
    title,
    format,
    sha256,
    pages,
    words: analysis.words,
    contentWords: analysis.contentWords.reduce((sum, words) => sum + words.length, 0),
    paragraphs: analysis.paragraphs.length,
    kind: analysis.paper.kind,
    kindFrom: analysis.paper.kindFrom,
    year: analysis.paper.years,
    yearFrom: analysis.paper.yearsFrom,
    notices: notices.map((notice) => ({
      code: notice.code,
      message: messages.notice(notice),
      page: notice.page,
    })),
  };
}

function documentJson(
  domain: Domain,
  analysis: Analysis,
  context: ReportContext,
): ComparisonJson['documents'][number] {
  const { id, ...rest } = paperJson(analysis, context);
  return { id, domain, ...rest };
}

function sharedVocabularyJson({
  comparison: { vocabulary },
  messages,
  split,
}: ReportContext): ComparisonJson['sharedVocabulary'] {
  const { result, refused, seed, contentWords, yardsticks, morisita, sharedWords, jaccardCurve, copies } =
    vocabulary;
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
    jaccardCurve: [...jaccardCurve],
    copies: copies.length,
    lowByConstruction: split !== undefined,
  };
}

/** The touching passages, and those written out. */
export function touchingJson({
  comparison,
}: PartContext): Pick<ComparisonJson, 'touching' | 'touchingPassages'> {
  const { observed, expected, oddsRatio, interval, passages, connecting, repeats, levels } =
    comparison.touching;
  const words = (id: string, level: Level): string[] => {
    const { domain, documentId } = comparison.passages.get(id)!;
    const text = comparison.frameworks[domain].find(({ document }) => document.id === documentId)!.document
      .text;
    return (levels.get(id)?.[level] ?? []).map(({ span }) => text.slice(span.start, span.end));
  };
  return {
    touching: {
      observed,
      expected,
      oddsRatio,
      interval: { low: interval?.low ?? null, high: interval?.high ?? null },
      passages: copy(passages),
      connecting: copy(connecting),
      repeats: repeats.map(({ passage, also }) => ({ passage, also: copy(also) })),
    },
    touchingPassages: passages.map((id) => {
      const passage = comparison.passages.get(id)!;
      const { connection, commitment } = passage.coded;
      return {
        passageId: id,
        ...place(passage),
        connects: connection !== null,
        commitment,
        level: { policy: words(id, 'policy'), floor: words(id, 'floor') },
      };
    }),
  };
}

/** The lexicons of a run. */
export function lexiconsJson({ lexicons }: PartContext): ComparisonJson['lexicons'] {
  return lexicons.map(({ id, version, sha256, own }) => ({
    id,
    version,
    sha256,
    own: (own?.files ?? []).map((one) => ({ ...one, file: withoutUser(one.file) })),
  }));
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
      both: (context.split ?? []).map(({ path }) => path),
      lang: language,
      seed: comparison.vocabulary.seed,
    },
    lexicons: lexiconsJson(context),
    documents: [
      ...culture.map((analysis) => documentJson('culture', analysis, context)),
      ...welfare.map((analysis) => documentJson('welfare', analysis, context)),
    ],
    split: splitJson(context),
    failures: [...context.failures],
    warnings: comparison.warnings.map((warning) => ({
      code: warning.code,
      message: messages.warning(warning),
    })),
    passages: [...comparison.passages.values()].map((passage) => ({ id: passage.id, ...place(passage) })),
    sharedVocabulary: sharedVocabularyJson(context),
    language: languageJson(comparison.language, language),
    concepts: comparison.concepts.map(({ id, lexicon, theme, label, passages, dispersion }) => ({
      id,
      lexicon,
      theme,
      label: label[language],
      passages: both(passages, copy),
      dispersion,
    })),
    overlap: overlapOf(comparison.concepts),
    ...touchingJson(context),
    viceVersa: both(comparison.viceVersa, ({ passages, share, real }) => ({
      passages: copy(passages),
      share,
      real: copy(real),
    })),
    ...meetingJson(context),
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
    perhaps: comparison.perhaps.map((gap) => ({
      ...gap,
      label: gap.label[language],
      passages: copy(gap.passages),
      traces: gap.traces.map(({ documentId, page, text }) => ({ documentId, page, text })),
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
  return jsonText(comparisonJson(context));
}
