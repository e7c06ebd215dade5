// Reads HTML: the main part of the page as blocks, without script, style and navigation.
import type { ReadResult } from '../types.js';
import { BlockWriter, cleanLine, firstHeading, withoutPages } from './blocks.js';
import { decodeText } from '../encoding.js';
import { writeHtmlBlocks } from './html-blocks.js';
import { parseHtml } from './markup.js';
import { descendants, textOf } from './tree.js';
import type { MarkupElement } from './tree.js';

/** The encoding that a page names in its head; looked for in the first 2,000 bytes, where it must stand. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

/** The part that holds the document: one <main>, else one <article>, else the whole page. */
function mainPart(root: MarkupElement): MarkupElement {
  for (const name of ['main', 'article']) {
    const [first, second] = descendants(root, name);
    if (first !== undefined && second === undefined) return first;
  }
  return root;
}

/** Tells the writer of the comments outside the part that is read: they stand above the document. */
function commentsOutside(main: MarkupElement, element: MarkupElement, writer: BlockWriter): void {
  if (element === main) return;
  for (const [index, node] of element.children.entries()) {
    if (typeof node === 'string') continue;
    if (node.name === '#comment')
      writer.comment(node.attributes['text'] ?? '', element.lines?.[index] ?? null);
    commentsOutside(main, node, writer);
  }
}

/** Reads an HTML page. Never fails: whatever is not HTML is text. */
export function readHtml(bytes: Uint8Array): Promise<ReadResult> {
  const { text: html } = decodeText(bytes, declaredEncoding(bytes));
  const root = parseHtml(html, 1);
  const main = mainPart(root);
  const writer = new BlockWriter();
  commentsOutside(main, root, writer);
  writeHtmlBlocks(main, { writer });
  const found = writer.finish();
  const titleElement = descendants(root, 'title')[0];
  const named = titleElement === undefined ? '' : cleanLine(textOf(titleElement));
  const title = named === '' ? firstHeading(found.text, found.blocks) : named;
  return Promise.resolve(withoutPages('html', title, found));
}
