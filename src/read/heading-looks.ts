// Tells whether a bold line looks like a heading; for documents whose author made headings by hand.

/** Short, begins like a title and does not end like a sentence or a label. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 80 || text.split(/\s+/).length > 10 || /[.,;:!…]$/.test(text)) return false;
  return /^[\p{Lu}\d'‘“"(]/u.test(text) && /\p{L}{3}/u.test(text);
}
