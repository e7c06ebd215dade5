// Reads a PDF by the positions of its text: lines, columns, paragraphs, headings; never as drawn.
import type { Block, Notice, ReadResult } from '../types.js';
import { cleanLine } from './blocks.js';
import { joinLines } from './line-join.js';
import { bodyOf, draftBlocks, type Draft } from './pdf-first/blocks.js';
import { readingOrder, type Placed } from './pdf-first/columns.js';
import { contentsLines } from './pdf-first/contents.js';
import { fragmentsOf, type Fragment } from './pdf-first/lines.js';
import { openPdf } from './pdf-first/open.js';
import { pageQuality } from './pdf-first/quality.js';
import { runningLines } from './pdf-first/running-lines.js';

export interface PdfOptions {
  readonly onPage?: (page: number, total: number) => void;
}

interface Page {
  readonly page: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

const notice = (code: string, page: number | null, data: Notice['data'] = {}): Notice => ({ code, data, page });

/** Joins the lines of a draft, with the offsets at which a new page begins. */
function textOf(draft: Draft): { text: string; turns: { at: number; page: number }[] } {
  let text = '';
  const turns: { at: number; page: number }[] = [];
  let page = draft.lines[0]!.page;
  for (const line of draft.lines) {
    const next = joinLines(text, cleanLine(line.text));
    if (line.page !== page) {
      turns.push({ at: Math.min(text.length + 1, next.length), page: line.page });
      page = line.page;
    }
    text = next;
  }
  return { text, turns };
}

function write(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const draft of drafts) {
    const { text, turns } = textOf(draft);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const start = length === 0 ? 0 : length + 2;
    blocks.push({
      span: { start, end: start + text.length },
      role: draft.role,
      page: draft.lines[0]!.page,
      ...(draft.role === 'heading' ? { level: draft.level } : {}),
      ...(draft.cell ? { cell: draft.cell } : {}),
      ...(turns.length > 0 ? { continues: turns.map(({ at, page }) => ({ offset: start + at, page })) } : {}),
    });
    parts.push(text);
    length = start + text.length;
  }
  return { text: parts.join('\n\n'), blocks };
}

/**
 * Reads a PDF. @throws RaakvlakError 'pdf-encrypted', 'pdf-damaged'
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<ReadResult> {
  const pdf = await openPdf(bytes);
  try {
    const pages: Page[] = [];
    const notices: Notice[] = [];
    for (let number = 1; number <= pdf.pages; number += 1) {
      const drawn = await pdf.page(number);
      const fragments = fragmentsOf(drawn);
      const quality = pageQuality(fragments.map((fragment) => fragment.text).join(' '));
      if (quality === 'empty') notices.push(notice('page-without-text', number));
      if (quality === 'unreadable') notices.push(notice('page-unreadable-text', number));
      if (drawn.rotated > 3) notices.push(notice('text-rotated', number, { lines: drawn.rotated }));
      pages.push({ page: number, height: drawn.height, fragments: quality === 'unreadable' ? [] : fragments });
      options.onPage?.(number, pdf.pages);
    }
    const running = runningLines(pages);
    if (running.size > 0) notices.push(notice('running-lines-removed', null, { lines: running.size }));
    const kept = pages.map((page) => page.fragments.filter((fragment) => !running.has(fragment)));
    const placed: Placed[] = kept.flatMap((fragments) => readingOrder(fragments));
    const contents = contentsLines(placed);
    if (contents.size > 0) notices.push(notice('toc-left-out', null, { lines: contents.size }));
    const lines = placed.filter((one) => !contents.has(one));
    const { text, blocks } = write(draftBlocks(lines, bodyOf(lines.map((one) => one.fragment))));
    return { format: 'pdf', title: pdf.title && cleanLine(pdf.title), text, blocks, pages: pdf.pages, pageLabels: pdf.labels, notices };
  } finally {
    await pdf.close();
  }
}
