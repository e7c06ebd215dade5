// What was read of documents, for `extract`: as plain text, Markdown or JSON.
import type { RootContent } from 'mdast';
import type { Messages } from '../messages/index.js';
import type { Document } from '../types.js';
import { extractParts, type ExtractPart } from './extract-parts.js';
import type { ExtractJson } from './extract-schema.js';
import { jsonText } from './json-text.js';
import { writeMarkdown } from './markdown.js';
import { noticeLines } from './notices.js';
import { plain } from './plain.js';
import { wrap } from './terminal/style.js';

/** What was read, and what could not be. */
export interface ExtractContext {
  readonly documents: readonly Document[];
  readonly failures: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly messages: Messages;
}

/** What was read as a plain object that `extractSchema` accepts. */
export function extractJson({ documents, failures, messages }: ExtractContext): ExtractJson {
  return {
    schemaVersion: 1,
    documents: documents.map(({ path, format, title, pages, notices, blocks, text }) => ({
      path,
      format,
      title,
      pages,
      notices: notices.map((notice) => ({
        code: notice.code,
        message: messages.notice(notice),
        page: notice.page,
      })),
      blocks: blocks.map(({ role, level, page, span, cell }) => ({
        role,
        ...(level === undefined ? {} : { level }),
        page,
        text: text.slice(span.start, span.end),
        ...(cell === undefined ? {} : { cell: { ...cell } }),
      })),
    })),
    failures: failures.map(({ path, code, message }) => ({ path, code, message })),
  };
}

/** As JSON text, indented by two spaces, with a final newline; signs that steer a terminal are escaped, not lost. */
export function renderExtractJson(context: ExtractContext): string {
  return jsonText(extractJson(context));
}

/** 'nota.pdf, pdf, 20 bladzijden', and what was noticed. */
function about({ path, format, pages, notices }: Document, messages: Messages): string[] {
  const size = pages === null ? [] : [messages.texts.report.pages(pages)];
  return [[path, format, ...size].join(', '), ...noticeLines(notices, messages)];
}

const labelOf = (part: Extract<ExtractPart, { kind: 'text' }>, { texts }: Messages): string =>
  part.role === 'paragraph' ? '' : texts.cli.extract[part.role];

function textPart(part: ExtractPart, messages: Messages): string[] {
  switch (part.kind) {
    case 'page':
      return [`── ${messages.texts.cli.extract.page(part.page)} ──`];
    case 'heading':
      return [`${'#'.repeat(part.level)} ${plain(part.text)}`];
    case 'list':
      return part.items.map((item) => `- ${plain(item)}`);
    case 'table':
      return part.rows.map((row) => `| ${row.map(plain).join(' | ')} |`);
    case 'text':
      return [`${part.role === 'paragraph' ? '' : `[${labelOf(part, messages)}] `}${plain(part.text)}`];
  }
}

/** As plain text. @param width columns of the terminal, or null: every paragraph on a line of its own */
export function renderExtractText(
  { documents, failures, messages }: ExtractContext,
  width: number | null,
): string {
  const { unread } = messages.texts.cli.extract;
  const laid = (lines: readonly string[]): string =>
    lines.map((line) => (width === null ? line : wrap(line, width))).join('\n');
  const sheets = documents.map((document) => {
    const parts = extractParts(document).map((part) => laid(textPart(part, messages)));
    const head = [`═══ ${plain(document.title ?? document.path)}`, ...about(document, messages).map(plain)];
    return [laid(head), ...parts].join('\n\n');
  });
  const lost =
    failures.length === 0 ? [] : [laid([`═══ ${unread}`, ...failures.map(({ message }) => plain(message))])];
  return `${[...sheets, ...lost].join('\n\n\n')}\n`;
}

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value: plain(value) }],
});

function bullets(items: readonly string[]): RootContent {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(item) as Extract<RootContent, { type: 'paragraph' }>],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

function markdownPart(part: ExtractPart, messages: Messages): RootContent {
  switch (part.kind) {
    case 'page':
      return {
        type: 'paragraph',
        children: [
          {
            type: 'emphasis',
            children: [{ type: 'text', value: messages.texts.cli.extract.page(part.page) }],
          },
        ],
      };
    case 'heading':
      // The title of the document stands above all of its headings.
      return {
        type: 'heading',
        depth: Math.min(6, part.level + 1) as 2 | 3 | 4 | 5 | 6,
        children: [{ type: 'text', value: plain(part.text) }],
      };
    case 'list':
      return bullets(part.items);
    case 'table': {
      const rows = part.rows.map((row) =>
        row.map((value) => ({
          type: 'tableCell' as const,
          children: [{ type: 'text' as const, value: plain(value) }],
        })),
      );
      return { type: 'table', children: rows.map((children) => ({ type: 'tableRow', children })) };
    }
    case 'text':
      if (part.role === 'paragraph') return paragraph(part.text);
      return {
        type: 'paragraph',
        children: [
          { type: 'emphasis', children: [{ type: 'text', value: `${labelOf(part, messages)}:` }] },
          { type: 'text', value: ` ${plain(part.text)}` },
        ],
      };
  }
}

/** As GitHub Flavored Markdown: a heading per document, marks for its pages. */
export function renderExtractMarkdown({ documents, failures, messages }: ExtractContext): string {
  const head = (value: string): RootContent => ({
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: plain(value) }],
  });
  const sheets = documents.flatMap((document) => [
    head(document.title ?? document.path),
    bullets(about(document, messages)),
    ...extractParts(document).map((part) => markdownPart(part, messages)),
  ]);
  const lost =
    failures.length === 0
      ? []
      : [head(messages.texts.cli.extract.unread), bullets(failures.map(({ message }) => message))];
  return writeMarkdown([...sheets, ...lost]);
}
