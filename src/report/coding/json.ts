// The coding matrix as JSON.
import type { CodedRow } from '../../coding/row.js';
import type { Lexicon } from '../../lexicon/schema.js';
import type { Messages } from '../../messages/index.js';
import type { Document } from '../../types.js';
import { jsonText } from '../json-text.js';
import type { CodingJson } from './schema.js';

/** A file that was coded: a document, or a table of texts (null). */
export interface CodedFile {
  readonly path: string;
  readonly document: Document | null;
  readonly rows: readonly CodedRow[];
}

export interface CodingContext {
  readonly files: readonly CodedFile[];
  /** Ids of the 0/1 labels, without `connects`. */
  readonly labels: readonly string[];
  readonly lexicons: readonly Pick<Lexicon, 'id' | 'version' | 'sha256'>[];
  readonly version: string;
  readonly failures: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly messages: Messages;
}

const fileJson = ({ path, document }: CodedFile, messages: Messages): CodingJson['documents'][number] => ({
  path,
  format: document?.format ?? 'table',
  title: document?.title ?? null,
  sha256: document?.sha256 ?? null,
  pages: document?.pages ?? null,
  notices: (document?.notices ?? []).map((notice) => ({
    code: notice.code,
    message: messages.notice(notice),
    page: notice.page,
  })),
});

function paragraphJson(row: CodedRow, labels: readonly string[]): CodingJson['paragraphs'][number] {
  const { id, document, page, headings, paragraph, role, words, text, connection } = row;
  return {
    id,
    document,
    page,
    headingPath: [...headings],
    paragraph,
    role,
    words,
    text,
    codes: Object.fromEntries(labels.map((label) => [label, row.codes.has(label) ? 1 : 0] as const)),
    connects: connection ? 1 : 0,
    connectsBecause: connection && {
      reason: connection.reason,
      culture: [...connection.culture],
      welfare: [...connection.welfare],
    },
    commitment: connection ? row.commitment : null,
    terms: row.terms.map(({ code, term, words: found, core }) => ({ code, term, words: found, core })),
    bridge: [...row.bridges],
  };
}

/** The matrix as a plain object that `codingSchema` accepts. */
export function codingJson({
  files,
  labels,
  lexicons,
  version,
  failures,
  messages,
}: CodingContext): CodingJson {
  return {
    schemaVersion: 1,
    tool: { name: 'raakvlak', version },
    lexicons: lexicons.map(({ id, version: edition, sha256 }) => ({ id, version: edition, sha256 })),
    documents: files.map((file) => fileJson(file, messages)),
    paragraphs: files.flatMap(({ rows }) => rows.map((row) => paragraphJson(row, labels))),
    failures: failures.map(({ path, code, message }) => ({ path, code, message })),
  };
}

/** As JSON text with a final newline. */
export const renderCodingJson = (context: CodingContext): string => jsonText(codingJson(context));
