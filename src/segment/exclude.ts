// Leaves out pages and sections that the user does not want to count. Offsets, page numbers and tables stay as they are.
import type { Block, Document, Notice, Span } from '../types.js';
import { fold, headingName, isBelow } from './headings.js';

/** Physical pages, both ends included; the last may be Infinity. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);

/** [1, 2, 3, 40] as '1–3, 40'. */
function asRanges(pages: readonly number[]): string {
  const starts = pages.filter((page) => !pages.includes(page - 1));
  const ends = pages.filter((page) => !pages.includes(page + 1));
  return starts.map((first, at) => (first === ends[at] ? String(first) : `${first}–${ends[at]}`)).join(', ');
}

/** Page breaks inside a block, each moved behind the word that it cuts: a word stands on the page where it begins. */
function breaksOf({ continues = [], span }: Block, text: string): { offset: number; page: number }[] {
  return continues.map(({ offset, page }) => {
    let at = offset;
    while (at > span.start && at < span.end && /[\p{L}\p{N}-]{2}/u.test(text.slice(at - 1, at + 1))) at += 1;
    return { offset: at, page };
  });
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}

/** The pieces of a block on the pages that stay: one, or more where pages in the middle go. */
function piecesOn(block: Block, text: string, goes: (page: number) => boolean): Block[] {
  const { continues: _, page, ...rest } = block;
  if (page === null) return [block];
  const starts = [{ offset: block.span.start, page }, ...breaksOf(block, text)];
  if (!starts.some((part) => goes(part.page))) return [block];
  const pieces: { from: number; to: number; starts: { offset: number; page: number }[] }[] = [];
  starts.forEach((part, at) => {
    const to = starts[at + 1]?.offset ?? block.span.end;
    const open = pieces.at(-1);
    if (goes(part.page) || to <= part.offset) return;
    if (open !== undefined && open.to === part.offset) {
      open.to = to;
      open.starts.push(part);
    } else pieces.push({ from: part.offset, to, starts: [part] });
  });
  return pieces
    .map(({ from, to, starts: own }): Block => {
      const later = own.slice(1);
      return {
        ...rest,
        span: trimmed(text, from, to),
        page: own[0]!.page,
        ...(later.length > 0 ? { continues: later } : {}),
      };
    })
    .filter(({ span }) => span.end > span.start);
}

/**
 * Leaves out pages. A paragraph that runs on over the edge of an excluded page is cut there. A heading on such a page
 * stays when text below it stays: or that text would seem to stand under the heading before it.
 * @returns the document with a notice 'excluded-pages'; the same document when it has none of these pages
 */
export function excludePages(document: Document, ranges: readonly PageRange[]): Document {
  const { text, pages: total } = document;
  const goes = (page: number): boolean => ranges.some(({ first, last }) => page >= first && page <= last);
  if (total === null) return document;
  const gone = Array.from({ length: total }, (_, at) => at + 1).filter(goes);
  if (gone.length === 0) return document;
  const blocks: Block[] = [];
  // Headings that are still open, highest first, with whether they were written.
  const open: { readonly block: Block; written: boolean }[] = [];
  const writeOpen = (): void => {
    for (const heading of open) if (!heading.written) blocks.push(heading.block);
    for (const heading of open) heading.written = true;
  };
  for (const block of document.blocks) {
    if (block.role === 'heading') {
      while (open.length > 0 && (open.at(-1)!.block.level ?? 1) >= (block.level ?? 1)) open.pop();
      open.push({ block, written: false });
      if (block.page === null || !goes(block.page)) writeOpen();
      continue;
    }
    const pieces = piecesOn(block, text, goes);
    if (pieces.length > 0) writeOpen();
    blocks.push(...pieces);
  }
  const spans = (of: readonly Block[]): Span[] => of.map(({ span }) => span);
  const words = wordsIn(text, spans(document.blocks)) - wordsIn(text, spans(blocks));
  const notice: Notice = {
    code: 'excluded-pages',
    data: { pages: asRanges(gone), count: gone.length, words },
    page: null,
  };
  const notices = document.notices.filter(
    ({ code, page }) => page === null || !goes(page) || code === 'excluded-sections',
  );
  return { ...document, blocks, notices: [...notices, notice] };
}

const headingText = ({ span }: Block, text: string): string =>
  text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

/** First and last + 1 of the blocks of the section that the heading at `at` opens, with all its subsections. */
function sectionFrom({ blocks, text }: Document, at: number): number {
  const level = blocks[at]!.level ?? 1;
  const { number } = headingName(headingText(blocks[at]!, text));
  let end = at + 1;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end]!;
    if (block.role !== 'heading' || (block.level ?? 1) > level) continue;
    if (!isBelow(headingName(headingText(block, text)).number, number)) break;
  }
  return end;
}

/**
 * Leaves out the sections with this heading (its text, with or without its number, or the number alone; capitals do not
 * matter), each with all its subsections: those with a lower heading and those that are numbered below it.
 * @returns the document with a notice 'excluded-sections' per section; the same document when it has no such heading
 */
export function excludeSection(document: Document, name: string): Document {
  const { text } = document;
  const wanted = fold(name);
  const blocks: Block[] = [];
  const notices: Notice[] = [];
  for (let at = 0; at < document.blocks.length; at += 1) {
    const block = document.blocks[at]!;
    if (block.role !== 'heading' || !headingName(headingText(block, text)).names.includes(wanted)) {
      blocks.push(block);
      continue;
    }
    const end = sectionFrom(document, at);
    const gone = document.blocks.slice(at, end);
    notices.push({
      code: 'excluded-sections',
      data: {
        heading: headingText(block, text),
        sections: gone.filter(({ role }) => role === 'heading').length,
        words: wordsIn(
          text,
          gone.map(({ span }) => span),
        ),
      },
      page: block.page,
    });
    at = end - 1;
  }
  return notices.length === 0
    ? document
    : { ...document, blocks, notices: [...document.notices, ...notices] };
}

/** The headings of a document as people read them, each once. */
export function headingsOf({ blocks, text }: Document): string[] {
  return [
    ...new Set(blocks.filter(({ role }) => role === 'heading').map((block) => headingText(block, text))),
  ];
}

/** Is there still a word to count? */
export function hasText({ blocks, text }: Document): boolean {
  return blocks.some(
    ({ role, span }) => role !== 'heading' && /\p{L}{2}/u.test(text.slice(span.start, span.end)),
  );
}
