// Builds small DOCX and ODT files from XML for the tests of the readers.
import JSZip from 'jszip';
import type { ReadResult } from '../../src/types.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A part of WordprocessingML: `<w:NAME>` around the XML. */
export function wordPart(name: string, xml: string, namespace = WORD): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${namespace}" ${OTHERS}>${xml}</w:${name}>`;
}

/** A package of those parts. */
export async function zipped(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A DOCX with that body; other parts by their name in word/ ('styles', 'footnotes' …), as XML inside their top element. */
export async function docx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  namespace = WORD,
): Promise<Buffer> {
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wordPart('document', `<w:body>${body}<w:sectPr/></w:body>`, namespace),
  };
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = wordPart(name, xml, namespace);
  return await zipped(files);
}

/** A paragraph of one run; `properties` is XML inside w:pPr. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The property that gives a paragraph its style. */
export function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

/** An ODT with that text and those automatic styles. */
export async function odt(
  text: string,
  styles = '',
  more: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
  const spaces =
    `xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0" xmlns:table="${oasis}table:1.0" ` +
    `xmlns:style="${oasis}style:1.0" xmlns:draw="${oasis}drawing:1.0" xmlns:fo="${oasis}xsl-fo-compatible:1.0" ` +
    `xmlns:svg="${oasis}svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return await zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...more,
  });
}

/** Blocks as short lines: 'h2 text', 'li text', 'td0/1/2 text', 'note text', 'caption text', 'p text'. */
export function lines(result: Pick<ReadResult, 'text' | 'blocks'>): string[] {
  const names = {
    heading: 'h',
    paragraph: 'p',
    listItem: 'li',
    tableCell: 'td',
    footnote: 'note',
    caption: 'caption',
  };
  return result.blocks.map(({ role, span, level, cell }) => {
    const place =
      cell === undefined ? '' : `${String(cell.table)}/${String(cell.row)}/${String(cell.column)}`;
    return `${names[role]}${level === undefined ? '' : String(level)}${place} ${result.text.slice(span.start, span.end)}`;
  });
}
