// Which elements of WordprocessingML are kept while a part is parsed: those that carry text or its role.
import type { TreeOptions } from '../markup.js';
import type { MarkupElement } from '../tree.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespace addresses of the transitional and the strict format to the usual prefixes. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  [WORD, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

const NODES = new Set(
  `w:document w:body w:footnotes w:endnotes w:footnote w:endnote w:comments w:comment
   w:p w:pPr w:pStyle w:outlineLvl w:numPr w:ilvl w:numId w:pPrChange
   w:r w:rPr w:rStyle w:rFonts w:b w:vanish w:t w:delText w:tab w:br w:cr w:noBreakHyphen w:softHyphen w:sym
   w:footnoteReference w:endnoteReference w:commentReference w:fldChar w:instrText w:fldSimple
   w:tbl w:tr w:trPr w:tc w:tcPr w:gridSpan w:vMerge w:cellIns w:cellDel
   w:ins w:del w:moveFrom w:moveTo w:altChunk w:subDoc
   w:sdt w:sdtPr w:sdtContent w:docPartGallery w:showingPlcHdr w:txbxContent
   mc:AlternateContent mc:Choice mc:Fallback
   w:drawing w:pict w:object wp:extent a:blip a:graphicData v:imagedata`.split(/\s+/),
);
// Their children count as if they stood in the place of the element itself.
const WRAPPERS = new Set(
  `w:smartTag w:customXml w:dir w:bdo w:hyperlink w:ruby w:rubyBase w:docPartObj w:docPartList
   wp:inline wp:anchor a:graphic v:group v:shape v:rect v:roundrect v:oval v:textbox`.split(/\s+/),
);
// Text inside these is no text of the document, or stands there a second time.
const DROPPED = new Set(
  `w:sectPr w:tblPr w:tblGrid w:rPrChange w:tcPrChange w:trPrChange w:tblPrEx w:rt w:proofErr w:tabs
   w:bookmarkStart w:bookmarkEnd w:fldData w:ffData w:binData`.split(/\s+/),
);

/** Options for parsing the body, the notes and the comments of a document. */
export const BODY_TREE: TreeOptions = {
  namespaces: NAMESPACES,
  // Marks of editing sessions, on nearly every element.
  dropAttributes: /^(?:w:rsid|w14:|xml:)/,
  keep(name) {
    if (NODES.has(name)) return 'node';
    if (DROPPED.has(name)) return 'nothing';
    if (WRAPPERS.has(name)) return 'children';
    // Anything else of Word's own namespace is a property without text; of other namespaces a wrapper in a drawing.
    return name.startsWith('w:') || name.startsWith('w14:') || name.startsWith('m:') ? 'nothing' : 'children';
  },
};

/** Options for the small parts: styles, numbering, relationships. */
export const PLAIN_TREE: TreeOptions = { namespaces: NAMESPACES };

/** The value of an element that only has `w:val`. */
export function valueOf(element: MarkupElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** An on/off element: absent is undefined, present without a value is true. */
export function isOn(element: MarkupElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  const value = valueOf(element);
  return value !== 'false' && value !== '0' && value !== 'off' && value !== 'none';
}
