// Text in XML: what XML 1.0 forbids is taken out, what it reads as markup is written as a reference.
import { plain, plainLines } from '../plain.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Half of a pair of UTF-16 units, and the last two code points of every plane: no characters of XML. */
const FORBIDDEN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => REFERENCES[sign]!);

/** Text between tags; lines stay apart. */
export const xmlText = (text: string): string => escaped(plainLines(text));

/** An opening tag's name with its attributes; those that are null are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(plain(String(value)))}"`);
  return `${name}${written.join('')}`;
}
