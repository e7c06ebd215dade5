// Walks the text of an OpenDocument and writes its blocks in reading order.
import type { BlockRole, Notice } from '../../types.js';
import type { BlockDetails, BlockWriter } from '../blocks.js';
import { looksLikeHeading } from '../heading-looks.js';
import { child, children, descendants } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import { odtTableCells } from './table.js';
import { OdtChanges } from './changes.js';
import { isLargeFrame } from './frame.js';
import type { OutlineNumbers } from './outline.js';
import { isBoldParagraph } from './styles.js';
import type { OdtStyles } from './styles.js';

interface Place {
  readonly role: BlockRole;
  readonly details: BlockDetails;
}
const RUNNING: Place = { role: 'paragraph', details: {} };

const INDEXES = new Set(
  `text:table-of-content text:illustration-index text:table-index text:object-index text:user-index
   text:alphabetical-index`.split(/\s+/),
);
/** Inside a line these show nothing, or nothing that belongs to the text. */
const SILENT = new Set(
  `office:annotation-end text:note-citation text:bookmark text:bookmark-start text:bookmark-end text:hidden-text
   text:hidden-paragraph text:reference-mark svg:title svg:desc text:sequence-decls text:tracked-changes
   text:variable-decls text:user-field-decls text:soft-page-break text:ruby-text office:forms office:event-listeners`.split(
    /\s+/,
  ),
);
/** Elements that only hold blocks. */
const HOLDERS = new Set(
  'text:section text:list-header text:numbered-paragraph draw:text-box draw:g text:index-title'.split(' '),
);

/** One walk over one document. */
export class OdtWalk {
  readonly #writer: BlockWriter;
  readonly #styles: OdtStyles;
  readonly #numbers: OutlineNumbers;
  readonly #changes: OdtChanges;
  readonly #leftOut = { comments: 0, contents: 0, pictures: 0, hidden: 0 };
  /** Notes and frames met inside a line: they come after the block, or after the table, that holds them. */
  #waiting: { element: MarkupElement; place: Place }[] = [];
  #tables = 0;
  #depth = 0;
  #level = 0;
  /** Text of the first paragraph in the style of a title, or null. */
  title: string | null = null;

  constructor(writer: BlockWriter, styles: OdtStyles, numbers: OutlineNumbers, changes: 'accept' | 'reject') {
    this.#writer = writer;
    this.#styles = styles;
    this.#numbers = numbers;
    this.#changes = new OdtChanges(changes);
  }

  /** Walks the body of a document. @param body the element office:text */
  document(body: MarkupElement): void {
    this.#changes.read(child(body, 'text:tracked-changes'));
    this.#blocks(body, RUNNING);
  }

  #blocks(parent: MarkupElement, place: Place): void {
    const nodes = children(parent);
    for (const [index, node] of nodes.entries()) {
      if (node.name === 'text:h' || node.name === 'text:p') this.#paragraph(node, place, nodes[index + 1]);
      else this.#block(node, place);
    }
  }

  #block(node: MarkupElement, place: Place): void {
    if (INDEXES.has(node.name)) this.#leftOut.contents += descendants(node, 'text:p').length;
    else if (node.name === 'table:table') this.#table(node, place);
    else if (node.name === 'text:list') {
      const inside: Place = place.role === 'paragraph' ? { role: 'listItem', details: {} } : place;
      for (const item of children(node))
        this.#blocks(item, item.name === 'text:list-header' ? place : inside);
    } else if (HOLDERS.has(node.name)) {
      if (node.attributes['text:display'] !== 'none') this.#blocks(node, place);
    } else if (/^text:change/.test(node.name)) this.#changes.mark(node);
    else if (node.name === 'draw:frame') this.#frame(node, place);
    this.#flushWaiting();
  }

  #paragraph(node: MarkupElement, place: Place, next: MarkupElement | undefined): void {
    const style = this.#styles.resolve(node.attributes['text:style-name'], 'paragraph');
    const text = this.#line(node, place);
    const details = this.#heading(node, place, text, next);
    if (style.isContents) this.#leftOut.contents++;
    else if (style.hidden) this.#leftOut.hidden += text.split(/\s+/).filter((word) => word !== '').length;
    else if (details !== null)
      this.#writer.add('heading', details.label === '' ? text : `${details.label} ${text}`, {
        level: details.level,
      });
    else if (style.isCaption && place.role === 'paragraph') this.#writer.add('caption', text);
    else this.#writer.add(place.role, text, place.details);
    this.#flushWaiting();
  }

  /** Level and number when a paragraph is a heading, else null. */
  #heading(
    node: MarkupElement,
    place: Place,
    text: string,
    next: MarkupElement | undefined,
  ): { level: number; label: string } | null {
    if (place.role === 'tableCell' || place.role === 'footnote' || text.trim() === '') return null;
    const style = this.#styles.resolve(node.attributes['text:style-name'], 'paragraph');
    if (style.isTitle) this.title ??= text;
    if (node.name === 'text:h') {
      const depth = Math.max(1, Number(node.attributes['text:outline-level'] ?? 1) || 1);
      this.#level = Math.min(6, depth);
      const label =
        node.attributes['text:is-list-header'] === 'true' ? '' : this.#numbers.next(Math.min(10, depth));
      return { level: this.#level, label };
    }
    if (place.role !== 'paragraph') return null;
    if (style.headingLevel !== null && text.length <= 250) {
      this.#level = style.headingLevel;
      return { level: this.#level, label: '' };
    }
    const isLone = next !== undefined && !(next.name === 'text:p' && isBoldParagraph(next, this.#styles));
    if (!isLone || !looksLikeHeading(text.trim()) || !isBoldParagraph(node, this.#styles)) return null;
    return { level: Math.min(6, this.#level + 1), label: '' };
  }

  /** The text of a paragraph; notes, frames and comments in it are set aside. */
  #line(parent: MarkupElement, place: Place): string {
    let text = '';
    for (const node of parent.children) {
      if (typeof node === 'string') text += this.#changes.isDropping ? '' : node.replace(/\s+/g, ' ');
      else text += this.#inline(node, place);
    }
    return text;
  }

  #inline(node: MarkupElement, place: Place): string {
    if (/^text:change/.test(node.name)) return this.#changes.mark(node);
    if (this.#changes.isDropping) return this.#line(node, place);
    switch (node.name) {
      case 'text:s':
        return ' '.repeat(Math.min(100, Number(node.attributes['text:c'] ?? 1) || 1));
      case 'text:tab':
        return '\t';
      case 'text:line-break':
        return '\n';
      case 'office:annotation':
        this.#leftOut.comments++;
        return '';
      case 'text:note':
        this.#waiting.push({
          element: child(node, 'text:note-body') ?? node,
          place: { role: 'footnote', details: {} },
        });
        return '';
      case 'draw:frame':
        this.#waiting.push({ element: { name: '#frame', attributes: {}, children: [node] }, place });
        return '';
      default:
        return this.#span(node, place);
    }
  }

  #span(node: MarkupElement, place: Place): string {
    if (SILENT.has(node.name)) {
      if (node.name === 'text:hidden-text') this.#leftOut.hidden++;
      return '';
    }
    const text = this.#line(node, place);
    if (node.name !== 'text:span' || !this.#styles.resolve(node.attributes['text:style-name'], 'text').hidden)
      return text;
    this.#leftOut.hidden += text.split(/\s+/).filter((word) => word !== '').length;
    return '';
  }

  #frame(frame: MarkupElement, place: Place): void {
    const box = child(frame, 'draw:text-box');
    if (box !== undefined) this.#blocks(box, place);
    else if (isLargeFrame(frame)) this.#leftOut.pictures++;
  }

  #flushWaiting(): void {
    if (this.#depth > 0) return;
    for (const { element, place } of this.#waiting.splice(0)) this.#blocks(element, place);
  }

  #table(table: MarkupElement, place: Place): void {
    const nested = place.role === 'tableCell';
    const rows = odtTableCells(table);
    // A table of one row with running text in it is a frame around that text.
    const frame = rows.length <= 1 && rows.flat().some((cell) => children(cell.element).length > 1);
    const index = nested || frame ? -1 : this.#tables++;
    this.#depth++;
    for (const [row, cells] of rows.entries()) {
      for (const cell of cells) {
        const here: Place = {
          role: 'tableCell',
          details: { cell: { table: index, row, column: cell.column } },
        };
        this.#blocks(cell.element, nested || frame ? place : here);
      }
    }
    this.#depth--;
  }

  /** What was left out, and the tracked changes. */
  notices(): Notice[] {
    const found: Notice[] = [];
    const add = (code: string, data: Notice['data']): void => void found.push({ code, data, page: null });
    const changes = this.#changes.notice();
    if (changes !== null) add(changes.code, changes.data);
    if (this.#leftOut.comments > 0) add('comments-left-out', { count: this.#leftOut.comments });
    if (this.#leftOut.hidden > 0) add('hidden-text-left-out', { words: this.#leftOut.hidden });
    if (this.#leftOut.contents > 0) add('toc-left-out', { lines: this.#leftOut.contents });
    if (this.#leftOut.pictures > 0) add('images-not-read', { count: this.#leftOut.pictures });
    return found;
  }
}
