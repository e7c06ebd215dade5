// Has mammoth turn the written parts into HTML and writes its blocks. Owner of mammoth.
import mammoth from 'mammoth';
import type { BlockWriter } from '../blocks.js';
import { writeHtmlBlocks } from '../html-blocks.js';
import { parseHtml } from '../markup.js';
import { children, rewrite } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import { packZip } from '../zip.js';
import { STYLE_MAP } from './write.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`;
/** Begins every id that mammoth makes, so that ids of notes cannot be mistaken. */
const PREFIX = 'note-';

/** Text of the parts: 'word/document.xml' and, where there are notes, 'word/footnotes.xml' and 'word/endnotes.xml'. */
export type WrittenParts = Readonly<Record<string, string>>;

/** Takes the notes, which mammoth puts below everything, out of the page, by id and without their way back ('↑'). */
function takeNotes(root: MarkupElement): Map<string, MarkupElement> {
  const notes = new Map<string, MarkupElement>();
  rewrite(root, (node) => {
    if (node.name === 'a' && /^#note-(?:foot|end)note-ref-/.test(node.attributes['href'] ?? '')) return [];
    return null;
  });
  rewrite(root, (node) => {
    if (node.name !== 'ol') return null;
    for (const item of children(node, 'li')) notes.set(item.attributes['id'] ?? '', item);
    return [];
  });
  return notes;
}

/**
 * Converts written parts; notes come right after the block or table that refers to them.
 * @param firstTable number of the first table in these parts @returns the number that the next table would have
 */
export async function writeDocxBlocks(
  parts: WrittenParts,
  writer: BlockWriter,
  firstTable: number,
): Promise<number> {
  const buffer = await packZip({ '_rels/.rels': RELATIONSHIPS, ...parts });
  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: [...STYLE_MAP],
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      idPrefix: PREFIX,
    },
  );
  const root = parseHtml(html);
  return writeHtmlBlocks(root, { writer, notes: takeNotes(root), firstTable });
}
