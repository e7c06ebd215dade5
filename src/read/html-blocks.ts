// Walks a tree of HTML and writes its blocks; used for .html files, HTML in Markdown, and what mammoth makes of DOCX.
import type { BlockRole } from '../types.js';
import type { BlockDetails, BlockWriter } from './blocks.js';
import { children, textOf } from './tree.js';
import type { MarkupElement } from './tree.js';
import { tableCells } from './html-table.js';

/** Elements whose text is no part of the document. */
const SKIPPED = new Set(
  'script style nav head noscript template svg math form button select textarea iframe object canvas footer dialog audio video'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6
   header hgroup hr html li main ol p pre section summary ul #root`.split(/\s+/),
);
const CAPTIONS = new Set(['figcaption', 'caption']);

interface Place {
  readonly role: BlockRole;
  readonly details: BlockDetails;
}
const RUNNING: Place = { role: 'paragraph', details: {} };

function isHidden(element: MarkupElement): boolean {
  const { hidden, style } = element.attributes;
  return (
    hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

function placeIn(element: MarkupElement, outside: Place): Place {
  // Inside a cell everything is the text of that cell: a heading there orders the table, not the document.
  if (outside.role === 'tableCell' || outside.role === 'footnote') return outside;
  const heading = /^h([1-6])$/.exec(element.name);
  if (heading !== null) return { role: 'heading', details: { level: Number(heading[1]) } };
  if (element.name === 'li') return { role: 'listItem', details: {} };
  if (CAPTIONS.has(element.name) || element.attributes['class'] === 'caption')
    return { role: 'caption', details: {} };
  return outside;
}

/** What the walk needs besides the tree. */
export interface HtmlWalkOptions {
  readonly writer: BlockWriter;
  /** Notes by the id that a link to them has; a note is written after the block or table that refers to it. */
  readonly notes?: ReadonlyMap<string, MarkupElement>;
  /** Number of the first table, 0 by default. */
  readonly firstTable?: number;
}

/** One walk over one document. */
class HtmlWalk {
  readonly #writer: BlockWriter;
  readonly #notes: ReadonlyMap<string, MarkupElement>;
  readonly #waiting: MarkupElement[] = [];
  #line = '';
  /** Line breaks in what was gathered, and the line of the source on which each of its lines begins. */
  #breaks = 0;
  #lines: number[] = [];
  #tables: number;
  #depth = 0;

  constructor(options: HtmlWalkOptions) {
    this.#writer = options.writer;
    this.#notes = options.notes ?? new Map();
    this.#tables = options.firstTable ?? 0;
  }

  /** Number that the next table would have. */
  get nextTable(): number {
    return this.#tables;
  }

  walk(element: MarkupElement, place: Place): void {
    for (const [index, node] of element.children.entries()) {
      const line = element.lines?.[index];
      if (typeof node !== 'string') this.#enter(node, place, line);
      else {
        if (line !== undefined) this.#meet(node, line);
        this.#line += node.replace(/\s+/g, ' ');
      }
    }
  }

  /** Notes where text begins, after the white space before it. */
  #meet(text: string, line: number): void {
    const lead = /^\s*/.exec(text)![0];
    if (lead.length === text.length) return;
    const found = line + (lead.match(/\r\n?|\n/g)?.length ?? 0);
    while (this.#lines.length <= this.#breaks) this.#lines.push(found);
  }

  #enter(element: MarkupElement, place: Place, line: number | undefined): void {
    if (element.name === '#comment')
      return this.#writer.comment(element.attributes['text'] ?? '', line ?? null);
    if (SKIPPED.has(element.name) || isHidden(element)) return;
    if (element.name === 'br') this.#break();
    else if (element.name === 'table') this.#table(element, place);
    else if (this.#isNoteReference(element)) return;
    else if (BLOCKS.has(element.name)) {
      this.flush(place);
      const inside = placeIn(element, place);
      this.walk(element, inside);
      this.flush(inside);
    } else this.walk(element, place);
  }

  #break(): void {
    this.#line += '\n';
    this.#breaks++;
  }

  #isNoteReference(element: MarkupElement): boolean {
    const link =
      element.name === 'a' ? element : element.name === 'sup' ? children(element, 'a')[0] : undefined;
    const href = link?.attributes['href'];
    if (href === undefined || !href.startsWith('#')) return false;
    const note = this.#notes.get(href.slice(1));
    if (note === undefined) return false;
    if (!this.#waiting.includes(note)) this.#waiting.push(note);
    return true;
  }

  #table(table: MarkupElement, place: Place): void {
    this.flush(place);
    const { caption, rows } = tableCells(table);
    if (caption !== null) this.walk({ ...caption, name: 'figcaption' }, placeIn(caption, place));
    this.flush({ role: 'caption', details: {} });
    // A table of one row is a frame around running text, and a table in a cell is text of that cell.
    const nested = place.role === 'tableCell';
    const frame = rows.length <= 1 && rows.flat().some((cell) => isRunningText(cell.element));
    const index = nested || frame ? -1 : this.#tables++;
    this.#depth++;
    for (const [row, cells] of rows.entries()) {
      for (const cell of cells) {
        const here = {
          role: 'tableCell',
          details: { cell: { table: index, row, column: cell.column } },
        } as const;
        const inside: Place = nested || frame ? place : here;
        this.walk(cell.element, inside);
        this.flush(inside);
      }
    }
    this.#depth--;
    this.#writeNotes();
  }

  /** Writes the line gathered so far as a block of that place. */
  flush(place: Place): void {
    const line = this.#line;
    const lines = this.#lines.length === 0 ? {} : { lines: this.#lines };
    this.#line = '';
    this.#lines = [];
    this.#breaks = 0;
    if (line.trim() !== '') this.#writer.add(place.role, line, { ...place.details, ...lines });
    this.#writeNotes();
  }

  #writeNotes(): void {
    if (this.#depth > 0) return;
    for (const note of this.#waiting.splice(0)) {
      const place: Place = { role: 'footnote', details: {} };
      this.walk(note, place);
      this.flush(place);
    }
  }
}

/** A cell with more than one paragraph or more than 40 words holds running text, not a value of a table. */
function isRunningText(cell: MarkupElement): boolean {
  const paragraphs = children(cell).filter((node) => BLOCKS.has(node.name) && textOf(node).trim() !== '');
  return paragraphs.length > 1 || textOf(cell).split(/\s+/).length > 40;
}

/**
 * Writes the blocks of a tree of HTML in reading order. Script, navigation and hidden parts are left out.
 * @returns the number that the next table would have
 */
export function writeHtmlBlocks(root: MarkupElement, options: HtmlWalkOptions): number {
  const walk = new HtmlWalk(options);
  walk.walk(root, RUNNING);
  walk.flush(RUNNING);
  return walk.nextTable;
}
