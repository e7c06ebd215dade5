// Judges the format of a file by its bytes. The extension only decides between formats of plain text.
import type { FileFormat } from '../types.js';
import { RaakvlakError } from '../errors.js';
import { detectEncoding, decodeText } from '../encoding.js';

type Starts = readonly (readonly [signature: string, kind: string])[];
// Signatures as Latin-1 text, with what the file is then.
const OTHER_KINDS: Starts = [
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['BM', 'image'],
  ['\0\0\x01\0', 'image'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['ID3', 'media'],
  ['OggS', 'media'],
];
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, from), to)).toString('latin1');
}

/** Names of the entries, read from the directory at the end of the zip without inflating anything. */
function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  // Directory entries begin with PK\1\2 and have the length of the name at 28 and the name at 46. The
  // directory is normally within the last megabyte; in a file that was cut off it is missing.
  const tail = Math.max(0, bytes.length - 4 * 1024 * 1024);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (
    let at = end.indexOf('PK\x01\x02', tail, 'latin1');
    at >= 0;
    at = end.indexOf('PK\x01\x02', at + 46, 'latin1')
  ) {
    if (at + 46 > bytes.length || names.length >= 10_000) break;
    const length = end.readUInt16LE(at + 28);
    names.push(end.toString('latin1', at + 46, at + 46 + length));
  }
  return names;
}

function otherFormat(kind: string): RaakvlakError {
  return new RaakvlakError('format-other', { kind });
}

/** What a zip without a directory was meant to be: by the names before its parts, then by its extension. */
function brokenZip(bytes: Uint8Array, extension: string): RaakvlakError {
  const all = latin1(bytes, 0, bytes.length);
  if (/PK\x03\x04[\s\S]{26}(?:word\/|_rels\/|\[Content_Types\])/.test(all) || extension === 'docx')
    return new RaakvlakError('docx-damaged', { reason: 'zip' });
  if (all.includes('opendocument.text') || extension === 'odt')
    return new RaakvlakError('odt-damaged', { reason: 'zip' });
  return otherFormat('archive');
}

function sniffZip(bytes: Uint8Array, extension: string): FileFormat {
  const names = zipNames(bytes);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (names.length === 0) throw brokenZip(bytes, extension);
  if (has(/^\/?word[/\\]/i)) return 'docx';
  if (has(/^\/?xl\//i)) throw otherFormat('xlsx');
  if (has(/^\/?ppt\//i)) throw otherFormat('pptx');
  // The type of an OpenDocument stands uncompressed in its first entry.
  const type = /mimetypeapplication\/([\w.+-]+)/.exec(latin1(bytes, 0, 200))?.[1] ?? '';
  if (type.startsWith('epub')) throw otherFormat('epub');
  const isText = type === '' ? has(/^content\.xml$/) : type.includes('opendocument.text');
  if (isText && has(/^content\.xml$/)) return 'odt';
  if (type.includes('opendocument.text')) throw new RaakvlakError('odt-damaged', { reason: 'content.xml' });
  if (type.includes('opendocument'))
    throw otherFormat(/spreadsheet/.test(type) ? 'ods' : /presentation/.test(type) ? 'odp' : 'odf');
  if (extension === 'docx') throw new RaakvlakError('docx-damaged', { reason: 'word/document.xml' });
  throw otherFormat('archive');
}

/** Old Office files are small file systems; the names of their streams stand in UTF-16. */
function oleError(bytes: Uint8Array): RaakvlakError {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => all.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return new RaakvlakError('docx-encrypted');
  if (holds('WordDocument')) return new RaakvlakError('format-doc-old');
  if (holds('Workbook')) return otherFormat('xls');
  if (holds('PowerPoint Document')) return otherFormat('ppt');
  return new RaakvlakError('format-doc-old');
}

function unknown(bytes: Uint8Array): RaakvlakError {
  const seen = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return new RaakvlakError('format-unknown', { seen });
}

/** Plain text has no control characters but tab, line ends, form feed and escape. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64 * 1024);
  if (detectEncoding(sample).startsWith('utf-16')) return true;
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd++;
  }
  return odd <= sample.length / 500;
}

function sniffText(bytes: Uint8Array, extension: string): FileFormat {
  const start = decodeText(bytes.subarray(0, 4000)).text;
  if (HTML_START.test(start)) return 'html';
  if (/^\s*<\?xml/.test(start)) {
    if (
      /<\?mso-application[^>]*Word|schemas\.microsoft\.com\/office\/(?:word\/2003|2006\/xmlPackage)/.test(
        start,
      )
    )
      throw new RaakvlakError('format-doc-old');
    throw otherFormat(/office:document/.test(start) ? 'fodt' : 'xml');
  }
  if (/^MIME-Version:/im.test(start.slice(0, 500)) && /multipart\/related/i.test(start))
    throw otherFormat('mhtml');
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  return 'text';
}

/**
 * The format of a file, judged by its content. @param path only its extension is used
 * @throws RaakvlakError format-unknown {seen}, format-other {kind}, format-doc-old, format-rtf, docx-encrypted,
 * docx-damaged, odt-damaged
 */
export function sniffFormat(bytes: Uint8Array, path: string): FileFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const start = latin1(bytes, 0, 1024);
  if (start.includes('%PDF-')) return 'pdf';
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(start)) return sniffZip(bytes, extension);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oleError(bytes);
  if (/^\s*\{\\rtf/.test(start)) throw new RaakvlakError('format-rtf');
  const other = OTHER_KINDS.find(([signature]) => start.startsWith(signature));
  // 'BM' and 'ID3' also begin plain text: a picture or sound holds zero bytes.
  if (other !== undefined && !isText(bytes)) throw otherFormat(other[1]);
  if (/^RIFF[\s\S]{4}WEBP/.test(start) || /^[\s\S]{4}ftyp(?:hei|mif|avif)/.test(start))
    throw otherFormat('image');
  if (/^RIFF|^[\s\S]{4}ftyp/.test(start) && !isText(bytes)) throw otherFormat('media');
  if (!isText(bytes)) throw unknown(bytes);
  return sniffText(bytes, extension);
}
