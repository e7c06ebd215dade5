// What `extract` shows of a document, in order: page marks, headings, paragraphs, whole lists and whole tables.
import type { Block, BlockRole, Document } from '../types.js';

export type ExtractPart =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'text';
      readonly role: Exclude<BlockRole, 'heading' | 'listItem' | 'tableCell'>;
      readonly text: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Rows of equal length; what a merged cell covers is ''. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The blocks from `at` on that make one list (of one page) or one table. */
function togetherFrom(blocks: readonly Block[], at: number): Block[] {
  const first = blocks[at]!;
  let end = at + 1;
  if (first.role === 'listItem')
    while (blocks[end]?.role === 'listItem' && blocks[end]!.page === first.page) end += 1;
  if (first.role === 'tableCell')
    while (blocks[end]?.role === 'tableCell' && blocks[end]!.cell?.table === first.cell?.table) end += 1;
  return blocks.slice(at, end);
}

function tableOf(cells: readonly Block[], textOf: (block: Block) => string): ExtractPart {
  const rows = new Map<number, string[]>();
  cells.forEach((block, index) => {
    const { row, column } = block.cell ?? { row: index, column: 0 };
    const own = rows.get(row) ?? [];
    own[column] = own[column] === undefined ? textOf(block) : `${own[column]} ${textOf(block)}`;
    rows.set(row, own);
  });
  const width = Math.max(...[...rows.values()].map((row) => row.length));
  return {
    kind: 'table',
    rows: [...rows.values()].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  };
}

/** The parts of a document. A page mark stands before the first part that begins on that page. */
export function extractParts({ text, blocks }: Pick<Document, 'text' | 'blocks'>): ExtractPart[] {
  const textOf = ({ span }: Block): string => text.slice(span.start, span.end);
  const parts: ExtractPart[] = [];
  let shown: number | null = null;
  for (let at = 0; at < blocks.length;) {
    const together = togetherFrom(blocks, at);
    const block = together[0]!;
    if (block.page !== null && block.page !== shown) parts.push({ kind: 'page', page: (shown = block.page) });
    if (block.role === 'heading')
      parts.push({ kind: 'heading', level: block.level ?? 1, text: textOf(block) });
    else if (block.role === 'listItem') parts.push({ kind: 'list', items: together.map(textOf) });
    else if (block.role === 'tableCell') parts.push(tableOf(together, textOf));
    else parts.push({ kind: 'text', role: block.role, text: textOf(block) });
    at += together.length;
  }
  return parts;
}
