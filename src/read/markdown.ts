// Reads Markdown (GFM) as plain text with block roles. Owner of the mdast and micromark packages.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Parent, Table } from 'mdast';
import type { BlockRole, ReadResult } from '../types.js';
import { BlockWriter, cleanLine, firstHeading } from './blocks.js';
import type { BlockDetails } from './blocks.js';
import { decodeText } from './encoding.js';
import { writeHtmlBlocks } from './html-blocks.js';
import { parseHtml } from './markup.js';

/** Takes YAML front matter off; a `title:` in it is kept. */
function withoutFrontMatter(markdown: string): { body: string; title: string | null } {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (found === null) return { body: markdown, title: null };
  const title = /^title:\s*(.+?)\s*$/im.exec(found[1] ?? '')?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  return { body: markdown.slice(found[0].length), title: title === '' ? null : cleanLine(title) };
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

class MarkdownWalk {
  #tables = 0;
  readonly #writer: BlockWriter;

  constructor(writer: BlockWriter) {
    this.#writer = writer;
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
        writeHtmlBlocks(parseHtml(node.value), { writer: this.#writer });
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
    this.#writer.add(role, inlineText(node), details);
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
  const { body, title: named } = withoutFrontMatter(decodeText(bytes).text);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const writer = new BlockWriter();
  new MarkdownWalk(writer).walk(tree, 'paragraph');
  const { text, blocks } = writer.finish();
  const title = named ?? firstHeading(text, blocks);
  return Promise.resolve({
    format: 'markdown',
    title,
    text,
    blocks,
    pages: null,
    pageLabels: null,
    notices: [],
  });
}
