// Namespace addresses of OpenDocument to the prefixes that its specification uses.
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** For parsing the parts of an OpenDocument. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  [`${OASIS}meta:1.0`, 'meta'],
  [`${OASIS}manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
