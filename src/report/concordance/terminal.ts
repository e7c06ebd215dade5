// A concordance in a window: per document, the keywords one under another; and in a pipe, a line per hit.
import type { DocumentHits, Hit, Order } from '../../measure/concordance.js';
import type { Messages } from '../../messages/index.js';
import { plain } from '../plain.js';
import { createStyle, wrap, type Style } from '../terminal/style.js';

export interface WindowOptions {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
  readonly order: Order;
  /** The most lines per document. */
  readonly limit: number;
}

const NARROWEST = 50;
const WIDEST = 160;
/** Share of the line that stands left of the keyword. */
const LEFT_SHARE = 0.42;
/** A sorted line has its heading behind it, in a window with room for that. */
const HEADING = 24;
const WIDE_ENOUGH = 110;

const size = (text: string): number => [...text].length;

/** The last `room` signs, cut between words where that can be. */
function lastPart(text: string, room: number): string {
  const signs = [...text];
  if (signs.length <= room) return text;
  const cut = signs.slice(signs.length - Math.max(0, room - 1)).join('');
  const space = cut.trimEnd().indexOf(' ');
  return `…${space >= 0 ? cut.slice(space) : cut}`;
}

/** The first `room` signs, cut between words where that can be. */
function firstPart(text: string, room: number): string {
  const signs = [...text];
  if (signs.length <= room) return text;
  const cut = signs.slice(0, Math.max(0, room - 1)).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space + 1) : cut}…`;
}

/** A verb in two pieces may be far apart: in a narrow place only its ends are shown. */
function shortKeyword(text: string, room: number): string {
  const signs = [...text];
  if (signs.length <= room) return text;
  const half = Math.floor((room - 3) / 2);
  return `${signs.slice(0, half).join('').trimEnd()} … ${signs.slice(-half).join('').trimStart()}`;
}

/** Where a hit stands when that is not in running text. */
function placeMark({ place }: Hit, { texts }: Messages): string {
  return place === 'text' ? '' : `[${texts.find.places[place]}] `;
}

function keywordLine(
  hit: Hit,
  gutter: number,
  options: WindowOptions,
  style: Style,
  messages: Messages,
): string {
  const { chalk, width } = style;
  const behind = options.order !== 'position' && width >= WIDE_ENOUGH ? HEADING + 2 : 0;
  const room = width - gutter - behind;
  const leftRoom = Math.floor(room * LEFT_SHARE);
  const left = lastPart(plain(placeMark(hit, messages) + hit.left), leftRoom);
  // Without colour the marks show the keyword.
  const [open, close] = style.colour ? ['', ''] : ['[', ']'];
  const keyword = shortKeyword(plain(hit.keyword), Math.floor((room - leftRoom) * 0.7));
  const right = firstPart(plain(hit.right), room - leftRoom - size(keyword) - open.length - close.length);
  const page = hit.page === null ? '' : messages.texts.report.page(hit.page);
  const line = `${' '.repeat(leftRoom - size(left))}${left}${open}${chalk.bold(keyword)}${close}${right}`;
  if (behind === 0) return chalk.dim(page.padEnd(gutter)) + line.trimEnd();
  const used = leftRoom + size(open + keyword + close + right);
  const heading = firstPart(plain(hit.headings.at(-1) ?? ''), HEADING);
  return `${chalk.dim(page.padEnd(gutter))}${line}${' '.repeat(Math.max(2, room - used + 2))}${chalk.dim(heading)}`.trimEnd();
}

function documentPart(
  result: DocumentHits,
  options: WindowOptions,
  style: Style,
  messages: Messages,
): string {
  const { find } = messages.texts;
  const { document, hits, passages } = result;
  const shown = hits.slice(0, options.limit);
  const pages = shown.map(({ page }) => (page === null ? 0 : size(messages.texts.report.page(page)) + 2));
  const gutter = Math.max(2, ...pages);
  const lines = [
    wrap(style.chalk.bold(plain(find.perDocument(document.path, hits.length, passages))), style.width),
  ];
  let heading: string | undefined;
  for (const hit of shown) {
    const own = hit.headings.at(-1) ?? '';
    if (options.order === 'position' && own !== heading) {
      heading = own;
      if (own !== '') lines.push(style.chalk.dim(`  ${firstPart(plain(own), style.width - 2)}`));
    }
    lines.push(keywordLine(hit, gutter, options, style, messages));
  }
  if (hits.length > shown.length)
    lines.push(wrap(plain(find.more(hits.length - shown.length)), style.width, '  '));
  return lines.join('\n');
}

/** Documents without a hit are left out; nothing at all is an empty text. */
export function renderWindow(
  results: readonly DocumentHits[],
  options: WindowOptions,
  messages: Messages,
): string {
  const style = createStyle(Math.min(WIDEST, Math.max(NARROWEST, options.width)), options.colour);
  const parts = results
    .filter(({ hits }) => hits.length > 0)
    .map((result) => documentPart(result, options, style, messages));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** A line per hit, as grep has it: `file:page: left [keyword] right`; without a page two colons stand together. */
export function renderLines(results: readonly DocumentHits[], limit: number, messages: Messages): string {
  return results
    .flatMap(({ document, hits }) =>
      hits.slice(0, limit).map((hit) => {
        const words = plain(`${placeMark(hit, messages)}${hit.left}[${hit.keyword}]${hit.right}`);
        return `${plain(document.path)}:${hit.page ?? ''}: ${words.trim()}\n`;
      }),
    )
    .join('');
}
