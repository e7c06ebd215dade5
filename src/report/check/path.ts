// Paths of drafts as CI systems want them: with forward slashes, and as an address where the format asks for one.

/** With forward slashes and without './' in front. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
}

/** Half of a pair of UTF-16 units cannot be written in an address. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A reference as RFC 3986 has it: relative where the path is, 'file:///…' where it is absolute. */
export function uriOf(path: string): string {
  const encoded = slashed(path)
    .replace(LONE, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/%7E/gi, '~');
  if (/^\/\/[^/]/.test(encoded)) return `file:${encoded}`;
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
