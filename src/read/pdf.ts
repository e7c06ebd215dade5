// Reads a PDF as a person would: columns in order, paragraphs whole, running lines and table of contents left out.
import type { Notice, ReadResult } from '../types.js';
import { firstHeading } from './blocks.js';
import { bodyStyleOf } from './pdf/body-style.js';
import { regionsOf } from './pdf/columns.js';
import { compose } from './pdf/compose.js';
import { withoutContents } from './pdf/contents.js';
import { flowOf } from './pdf/flow.js';
import { FontBook } from './pdf/fonts.js';
import { Hyphenation } from './pdf/hyphens.js';
import { readItems } from './pdf/items.js';
import { joinRunningOn } from './pdf/joining.js';
import type { OpenPdf } from './pdf/open.js';
import { openPdf } from './pdf/open.js';
import { isPicture } from './pdf/pictures.js';
import { PageRecogniser } from './pdf/ocr.js';
import { isUnreadable, lettersIn } from './pdf/quality.js';
import type { PageSegments } from './pdf/page-edges.js';
import { withoutRunningLines } from './pdf/running-lines.js';
import { segmentsOf } from './pdf/segments.js';
import type { Region } from './pdf/shapes.js';
import { reasonOf } from './reason.js';

/** What a caller may ask. */
export interface PdfOptions {
  /** Called after each page. @param page from 1 @param total number of pages */
  readonly onPage?: (page: number, total: number) => void;
  /** Recognise text in the pictures of pages without readable text (OCR). */
  readonly ocr?: boolean;
}

interface Pages {
  readonly pages: readonly PageSegments[];
  readonly notices: readonly Notice[];
}

/** Text of a page in another direction than the rest, in so many pieces. */
interface Turned {
  readonly page: number;
  readonly text: string;
  readonly lines: number;
}

/** Below this number of letters a page with a picture is taken for a scan. */
const FEW_LETTERS = 25;

/** Reads the pages one by one; what pdf.js keeps of a page is let go before the next. */
async function readPages(
  pdf: OpenPdf,
  recogniser: PageRecogniser | null,
  onPage: PdfOptions['onPage'],
): Promise<Pages> {
  const fonts = new FontBook();
  const pages: PageSegments[] = [];
  const notices: Notice[] = [];
  const turned: Turned[] = [];
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      const page = await pdf.page(number);
      const { width, height, items, turned: other } = await readItems(page, fonts);
      const text = items.map((item) => item.text).join(' ');
      const unreadable = isUnreadable(text);
      const scanned = text.length < 400 && lettersIn(text) < FEW_LETTERS && (await isPicture(page));
      const view = page.getViewport({ scale: 1 });
      const seen = unreadable || scanned ? await recogniser?.read(number, view.width, view.height) : null;
      if (seen) {
        notices.push({ code: 'page-ocr', data: { confidence: seen.confidence }, page: number });
        pages.push({
          page: number,
          width: view.width,
          height: view.height,
          segments: segmentsOf(seen.items, number),
        });
        page.cleanup();
        onPage?.(number, pdf.pages);
        continue;
      }
      if (unreadable) notices.push({ code: 'page-unreadable-text', data: {}, page: number });
      if (scanned) notices.push({ code: 'page-without-text', data: {}, page: number });
      if (other.length > 0) turned.push({ page: number, text: other.join(' '), lines: other.length });
      pages.push({ page: number, width, height, segments: unreadable ? [] : segmentsOf(items, number) });
      page.cleanup();
    } catch (error) {
      notices.push({
        code: 'page-damaged',
        data: { reason: reasonOf(error) },
        page: number,
      });
    }
    onPage?.(number, pdf.pages);
  }
  return { pages, notices: [...notices, ...turnedNotices(turned)] };
}

/** Text in another direction: the title of a chapter in the margin of each page is a running line, other text is a loss. */
function turnedNotices(turned: readonly Turned[]): Notice[] {
  const times = new Map<string, number>();
  for (const { text } of turned) times.set(text, (times.get(text) ?? 0) + 1);
  return turned
    .filter(({ text }) => (times.get(text) ?? 0) < 3 && lettersIn(text) > 2)
    .map(({ page, lines }) => ({ code: 'text-rotated', data: { lines }, page }));
}

function* textsOf(regions: readonly Region[]): Generator<string> {
  for (const { lines } of regions) for (const { text } of lines) yield text;
}

async function layOut(pdf: OpenPdf, read: Pages): Promise<ReadResult> {
  const running = withoutRunningLines(read.pages);
  const columns = running.pages.flatMap(({ page, segments }) => regionsOf(page, segments));
  const contents = withoutContents(columns);
  const body = bodyStyleOf(contents.regions);
  const hyphens = new Hyphenation(textsOf(contents.regions));
  const drafts = flowOf(contents.regions, body, hyphens, await pdf.outline());
  const { text, blocks } = compose(joinRunningOn(drafts), hyphens);
  const notices = [...read.notices];
  if (running.removed > 0)
    notices.push({ code: 'running-lines-removed', data: { lines: running.removed }, page: null });
  for (const [page, lines] of contents.left) notices.push({ code: 'toc-left-out', data: { lines }, page });
  if (!/\p{L}{2}/u.test(text)) notices.push({ code: 'no-text', data: { pages: pdf.pages }, page: null });
  const title = (await pdf.title()) ?? firstHeading(text, blocks);
  const printed = (await pdf.labels()) ?? running.numbers;
  // Labels that only count the pages say nothing.
  const pageLabels = printed?.some((label, index) => label !== String(index + 1)) === true ? printed : null;
  return { format: 'pdf', title, text, blocks, pages: pdf.pages, pageLabels, notices };
}

/**
 * Reads a PDF.
 * @param bytes the file; they are copied, not changed
 * @throws RaakvlakError 'pdf-encrypted' when a password is needed, 'pdf-damaged' when the file cannot be opened
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<ReadResult> {
  const pdf = await openPdf(bytes);
  const recogniser = options.ocr === true ? new PageRecogniser(bytes) : null;
  try {
    return await layOut(pdf, await readPages(pdf, recogniser, options.onPage));
  } finally {
    await recogniser?.close();
    await pdf.close();
  }
}
