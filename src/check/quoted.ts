// Is a place in the text inside quotation marks? What others say, or a word that is only named, is no finding.
import type { Span } from '../types.js';

/** Marks that open, each with those that close. */
const CLOSING: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '„': '”“', '«': '»', '‹': '›' };
/** A letter or digit on both sides makes of ’ an apostrophe: foto’s. */
const LETTER = /[\p{L}\p{N}]/u;

/** An apostrophe, not the end of a quotation: between two letters, or of ’s avonds and ’t. */
function isApostrophe(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  if (LETTER.test(before) && LETTER.test(after)) return true;
  return /[\s‘“„«(]/u.test(before) && /^[nst]\b/u.test(text.slice(at + 1));
}

/** Is there an open mark before the place that is closed after it? */
function betweenPairs(text: string, { start, end }: Span): boolean {
  let open: { readonly closing: string } | null = null;
  for (let at = 0; at < start; at++) {
    const sign = text[at]!;
    const closes = open?.closing.includes(sign) === true && !(sign === '’' && isApostrophe(text, at));
    if (closes) open = null;
    else if (open === null && CLOSING[sign] !== undefined) open = { closing: CLOSING[sign] };
  }
  if (open === null) return false;
  for (let at = end; at < text.length; at++)
    if (open.closing.includes(text[at]!) && !(text[at] === '’' && isApostrophe(text, at))) return true;
  return false;
}

/** Straight marks are the same on both sides: an odd number before the place, and one after it. */
function betweenStraight(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).split('"').length - 1;
  if (before % 2 === 1 && text.indexOf('"', end) >= 0) return true;
  // A single mark opens before a word and closes after one; 's, 't and 'n are words themselves.
  const opened = [...text.slice(0, start).matchAll(/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])(?![nst]\b)/gu)].at(-1);
  if (opened === undefined) return false;
  const closing = /(?<=[\p{L}\p{N}.,!?…])'(?![\p{L}\p{N}])/u;
  return !closing.test(text.slice(opened.index + 1, start)) && closing.test(text.slice(start));
}

/**
 * True when the span stands inside ‘…’, “…”, „…”, «…», "…" or '…'.
 * @param text of the document @param within the paragraph: marks do not reach beyond it
 */
export function isQuoted(text: string, span: Span, within: Span): boolean {
  const own = text.slice(within.start, within.end);
  const inside = { start: span.start - within.start, end: span.end - within.start };
  return betweenPairs(own, inside) || betweenStraight(own, inside);
}
