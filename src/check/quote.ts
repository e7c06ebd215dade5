// The sentence around a finding as people read it: white space tidied, cut at a sensible length, with the words in it.
import type { Document, Paragraph, Span } from '../types.js';

/** A quote is no longer than this, in UTF-16 units. */
const LONGEST = 240;
/** Where the quote must be cut, so much stands before the words at most. */
const BEFORE = 90;

export interface Quote {
  readonly quote: string;
  readonly words: string;
  /** Where in the quote the words begin; null when they are too long to be in it whole. */
  readonly at: number | null;
  /** The sentence uncut: what the fingerprint is made of. */
  readonly sentence: string;
}

/** White space as one space; cells of a table row with a divider. */
const tidy = (text: string): string => text.replace(/\s*\n+\s*/g, ' | ').replace(/\s+/g, ' ');

/** The last part of a text, from the beginning of a word, after a sign that something was left out. */
function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  return `… ${text.slice(text.length - length).replace(/^\S*\s+/, '')}`;
}

/** The first part of a text, up to the end of a word. */
function head(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/** From the first to the last sentence that the span touches; all of a row of a table, since a cell alone says little. */
function sentencesAround({ role, sentences, start, end }: Paragraph, span: Span): Span {
  if (role === 'tableCell') return { start, end };
  const touched = sentences.filter((one) => one.start < span.end && one.end > span.start);
  const first = touched[0];
  return first === undefined ? { start, end } : { start: first.start, end: touched.at(-1)!.end };
}

/** @param span the words, inside the paragraph */
export function quoteOf({ text }: Pick<Document, 'text'>, paragraph: Paragraph, span: Span): Quote {
  const around = sentencesAround(paragraph, span);
  const before = tidy(text.slice(around.start, span.start)).trimStart();
  const words = tidy(text.slice(span.start, span.end)).trim();
  const after = tidy(text.slice(span.end, around.end)).trimEnd();
  const sentence = before + words + after;
  if (sentence.length <= LONGEST) return { quote: sentence, words, at: before.length, sentence };
  if (words.length > LONGEST - BEFORE)
    return { quote: head(sentence.slice(before.length), LONGEST), words, at: null, sentence };
  const room = LONGEST - words.length;
  const left = tail(before, Math.min(before.length, Math.max(BEFORE, room - after.length)));
  return {
    quote: left + words + head(after, Math.max(0, room - left.length)),
    words,
    at: left.length,
    sentence,
  };
}
