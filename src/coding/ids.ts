// Names for paragraphs that stay the same from run to run, so that labels can be joined to texts later.
import { createHash } from 'node:crypto';

/** A spreadsheet would make a number of '0123456789' or '12e4567890': ids begin with a letter. */
const LETTER = 'p';
/** Hexadecimal digits of an id. */
const LENGTH = 10;

/** 'map/Nota 2025.pdf' is 'nota 2025': the paper stays itself when it moves, or is saved in another form. */
function nameOf(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? path;
  return base
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/, '');
}

/** Letters and digits only: line ends, hyphens and quotation marks may be read in another way next time. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Gives ids: a p and the first ten digits of the SHA-256 of the name of the file (without folder and extension), a line end, and
 * the text in lower case without anything but letters and digits. A paragraph that stands there again, word for word,
 * gets '#2', '#3' … behind it before it is hashed. No two ids of one giver are the same.
 */
export function createIds(): (path: string, text: string) => string {
  const given = new Set<string>();
  return (path, text) => {
    const key = `${nameOf(path)}\n${bare(text)}`;
    for (let again = 1; ; again += 1) {
      const source = again === 1 ? key : `${key}#${again}`;
      const id = LETTER + createHash('sha256').update(source).digest('hex').slice(0, LENGTH);
      if (given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}
