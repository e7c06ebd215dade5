// Turns bytes into text: byte order mark, then UTF-16 by its zero bytes, then valid UTF-8, else Windows-1252.

/** The encodings that are recognised without being told. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

// The 32 bytes 0x80–0x9F of Windows-1252. TextDecoder of Node 20 reads them as control characters.
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}

/** Browsers take these names for Windows-1252, and so do pages. */
const WINDOWS_NAMES = /^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i;

/** UTF-16 without a byte order mark shows as zero bytes on one side of nearly all pairs. */
function utf16Without(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (pairs < 4) return null;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/** Tells in which encoding bytes are. Never fails: every sequence of bytes is valid Windows-1252. */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = utf16Without(bytes);
  if (wide !== null) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Decodes bytes; the byte order mark is left out. @param declared encoding that the file itself names, tried first */
export function decodeText(bytes: Uint8Array, declared?: string): { text: string; encoding: string } {
  const detected = detectEncoding(bytes);
  // A file that is valid UTF-8 is UTF-8, whatever it says: the declaration only decides among one-byte encodings.
  if (declared !== undefined && detected === 'windows-1252' && !WINDOWS_NAMES.test(declared)) {
    try {
      return { text: new TextDecoder(declared).decode(bytes), encoding: declared.toLowerCase() };
    } catch {
      // An encoding that does not exist: fall through to what was detected.
    }
  }
  const text =
    detected === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(detected).decode(bytes);
  return { text, encoding: detected };
}
