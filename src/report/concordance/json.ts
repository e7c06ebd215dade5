// A concordance as JSON, schemaVersion 1: docs/find.md explains the fields.
import type { Lexicon } from '../../lexicon/schema.js';
import type { DocumentHits } from '../../measure/concordance.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../json-text.js';

/** What was asked, as it was understood. */
export interface AskedJson {
  readonly text: string;
  readonly kind: 'words' | 'pattern' | 'concepts';
  /** Ids of the concepts that were sought; empty for words and patterns. */
  readonly concepts: readonly string[];
  readonly exact: boolean;
  readonly compounds: boolean;
  readonly all: boolean;
  readonly sort: string;
  readonly context: number | 'sentence';
  /** Null: everything. */
  readonly limit: number | null;
}

export interface ConcordanceContext {
  readonly asked: AskedJson;
  readonly results: readonly DocumentHits[];
  /** Words of the documents that look like one that was not found. */
  readonly proposals: readonly string[];
  /** Empty when no lexicon decided what was found. */
  readonly lexicons: readonly Pick<Lexicon, 'id' | 'version' | 'sha256'>[];
  readonly version: string;
  readonly failures: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly messages: Messages;
}

const documentJson = ({ document, hits, passages, elsewhere }: DocumentHits, messages: Messages): object => ({
  path: document.path,
  format: document.format,
  title: document.title,
  sha256: document.sha256,
  pages: document.pages,
  hits: hits.length,
  passages,
  elsewhere,
  notices: document.notices.map((notice) => ({
    code: notice.code,
    message: messages.notice(notice),
    page: notice.page,
  })),
});

/** As JSON text with a final newline. */
export function renderConcordanceJson(context: ConcordanceContext): string {
  const { asked, results, proposals, lexicons, version, failures, messages } = context;
  return jsonText({
    schemaVersion: 1,
    tool: { name: 'raakvlak', version },
    asked,
    lexicons: lexicons.map(({ id, version: edition, sha256 }) => ({ id, version: edition, sha256 })),
    documents: results.map((result) => documentJson(result, messages)),
    hits: results.flatMap(({ document, hits }) =>
      hits.slice(0, asked.limit ?? hits.length).map((hit) => ({
        document: document.path,
        page: hit.page,
        headingPath: hit.headings,
        paragraph: hit.paragraph,
        sentence: hit.sentence,
        place: hit.place,
        left: hit.left.trim(),
        keyword: hit.keyword,
        right: hit.right.trim(),
        concept: hit.concept,
        term: hit.term,
        how: hit.how,
        negated: hit.negated,
      })),
    ),
    proposals,
    failures: failures.map(({ path, code, message }) => ({ path, code, message })),
  });
}
