// Reads Markdown (GFM) as plain text with block roles. Owner of the mdast and micromark packages.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Parent, Table } from 'mdast';
import type { BlockRole, ReadResult } from '../types.js';
import { BlockWriter, cleanLine, firstHeading, withoutPages } from './blocks.js';
import type { BlockDetails } from './blocks.js';
import { decodeText } from '../encoding.js';
import { writeHtmlBlocks } from './html-blocks.js';
import { parseHtml } from './markup.js';

/** Takes YAML front matter off; a `title:` in it is kept. */
function withoutFrontMatter(markdown: string): { body: string; title: string | null; lines: number } {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (found === null) return { body: markdown, title: null, lines: 0 };
  const title = /^title:\s*(.+?)\s*$/im.exec(found[1] ?? '')?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const lines = found[0].match(/\r\n?|\n/g)?.length ?? 0;
  return { body: markdown.slice(found[0].length), title: title === '' ? null : cleanLine(title), lines };
}

/** Text of inline nodes without syntax; references to notes, images and inline HTML give nothing. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      // A line end in the source of a paragraph is a space in its text.
      return node.value.replace(/\n/g, ' ');
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    default:
      return 'children' in node ? (node as Parent).children.map(inlineText).join('') : '';
  }
}

const startLine = (node: Nodes): number => node.position?.start.line ?? 1;

/** Lines on which the lines of the text begin, from the first line of the body: its own, and one after each break. */
function linesOf(node: Nodes): number[] {
  const breaks = (inner: Nodes): number[] => {
    if (inner.type === 'break' || (inner.type === 'html' && /^<br\b/i.test(inner.value)))
      return [inner.position?.end.line ?? 1];
    return 'children' in inner ? (inner as Parent).children.flatMap(breaks) : [];
  };
  return [startLine(node), ...breaks(node)];
}

class MarkdownWalk {
  #tables = 0;
  readonly #writer: BlockWriter;
  /** Lines above the body: those of the front matter. */
  readonly #above: number;

  constructor(writer: BlockWriter, above: number) {
    this.#writer = writer;
    this.#above = above;
  }

  walk(node: Nodes, role: BlockRole): void {
    switch (node.type) {
      case 'heading':
        this.#write('heading', node, { level: node.depth });
        break;
      case 'paragraph':
        this.#write(role, node, {});
        break;
      case 'html':
        writeHtmlBlocks(parseHtml(node.value, this.#above + startLine(node)), { writer: this.#writer });
        break;
      case 'table':
        this.#table(node);
        break;
      case 'code':
      case 'definition':
        break;
      default:
        if (!('children' in node)) break;
        for (const inner of (node as Parent).children) this.walk(inner, roleIn(node, role));
    }
  }

  #write(role: BlockRole, node: Nodes, details: BlockDetails): void {
    this.#comments(node);
    const lines = linesOf(node).map((line) => this.#above + line);
    this.#writer.add(role, inlineText(node), { ...details, lines });
  }

  /** Comments between the words of a block. */
  #comments(node: Nodes): void {
    if (node.type === 'html') {
      const comment = /^<!--([\s\S]*)-->$/.exec(node.value)?.[1];
      if (comment !== undefined) this.#writer.comment(comment, this.#above + startLine(node));
    } else if ('children' in node) for (const inner of (node as Parent).children) this.#comments(inner);
  }

  #table(node: Table): void {
    const table = this.#tables++;
    for (const [row, line] of node.children.entries()) {
      for (const [column, cell] of line.children.entries())
        this.#write('tableCell', cell, { cell: { table, row, column } });
    }
  }
}

function roleIn(node: Nodes, outside: BlockRole): BlockRole {
  if (node.type === 'listItem') return 'listItem';
  return node.type === 'footnoteDefinition' ? 'footnote' : outside;
}

/** Reads Markdown. Never fails: every text is Markdown. Code blocks and comments are left out. */
export function readMarkdown(bytes: Uint8Array): Promise<ReadResult> {
  const { body, title: named, lines } = withoutFrontMatter(decodeText(bytes).text);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const writer = new BlockWriter();
  new MarkdownWalk(writer, lines).walk(tree, 'paragraph');
  const found = writer.finish();
  const title = named ?? firstHeading(found.text, found.blocks);
  return Promise.resolve(withoutPages('markdown', title, found));
}
