// Where words stand in the source of a draft: line and column, through markup, line breaks and references.
import type { Document, FileFormat, Span } from '../types.js';
import { lettersOf, plainLetters, type Letters } from './letters.js';
import type { LinePlace } from './model.js';

/** Offset of the first character of every line. */
function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
}

/** Number of the line (from 1) that holds an offset. */
function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Place of a range of offsets. */
function placeAt(source: string, start: number, end: number, starts: readonly number[]): LinePlace {
  const line = lineOf(start, starts);
  const endLine = Math.max(line, lineOf(end - 1, starts));
  const from = starts[line - 1]!;
  const endFrom = starts[endLine - 1]!;
  const bytes = (first: number, last: number): number => Buffer.byteLength(source.slice(first, last)) + 1;
  return {
    line,
    column: start - from + 1,
    endLine,
    endColumn: end - endFrom + 1,
    utf8: { column: bytes(from, start), endColumn: bytes(endFrom, end) },
  };
}

/** A whole line without the white space around it: when the words themselves are not found. */
function wholeLine(source: string, line: number, starts: readonly number[]): LinePlace {
  const known = Math.min(Math.max(1, line), starts.length);
  const from = starts[known - 1]!;
  const text = source.slice(from, starts[known] ?? source.length).trimEnd();
  const indent = text.length - text.trimStart().length;
  return placeAt(source, from + indent, from + text.length, starts);
}

/** How often `word` begins in `text` before `end`. */
function countBefore(text: string, word: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && at < end; at = text.indexOf(word, at + 1)) count++;
  return count;
}

/**
 * Where `words` begin among the letters: behind the very text that precedes them, else (markup came between) as the same
 * one of their occurrences, else the last one. Null when they are not there.
 */
function find({ text }: Letters, lead: string, words: string): number | null {
  const exact = text.indexOf(lead + words);
  if (exact >= 0) return exact + lead.length;
  let found: number | null = null;
  let left = countBefore(lead + words, words, lead.length);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found = at;
    if (left-- === 0) break;
  }
  return found;
}

/** Where to look: from the first line on, up to and including the last. */
interface Region {
  readonly first: number;
  readonly last: number;
}

function search(
  source: string,
  starts: readonly number[],
  { first, last }: Region,
  format: FileFormat,
  sought: { readonly lead: string; readonly words: string },
): LinePlace {
  const words = plainLetters(sought.words);
  if (words === '') return wholeLine(source, first, starts);
  const letters = lettersOf(
    source,
    starts[first - 1] ?? source.length,
    starts[last] ?? source.length,
    format,
  );
  const at = find(letters, plainLetters(sought.lead), words);
  if (at === null) return wholeLine(source, first, starts);
  return placeAt(source, letters.starts[at]!, letters.ends[at + words.length - 1]!, starts);
}

/** Lines that a block is expected to have at most when nothing tells where the next one begins. */
const LONGEST_BLOCK = 400;

/**
 * Where words stand in a source text. Lines and columns are counted from 1, columns in UTF-16 code units; the end is
 * the column after the last character. A line ends in \n, \r\n or \r.
 * @param source the file as text, without byte order mark @param line line on which the block begins
 * @param words null for the block as a whole: its first line @param quote text of the block that holds the words, if known
 */
export function placeOf(
  source: string,
  line: number,
  words: string | null,
  quote: string | null,
  format: FileFormat = 'markdown',
): LinePlace {
  const starts = lineStarts(source);
  if (words === null) return wholeLine(source, line, starts);
  const at = quote?.indexOf(words) ?? -1;
  const lead = at > 0 ? quote!.slice(0, at) : '';
  return search(source, starts, { first: line, last: line + LONGEST_BLOCK }, format, { lead, words });
}

/**
 * Tells places in the source of one document; one that is used for many spans.
 * @returns for a span of `document.text` its place, as `placeOf`; null where the document has no lines
 */
export function placesIn(source: string, document: Document): (span: Span) => LinePlace | null {
  const { blocks, text, format } = document;
  const starts = lineStarts(source);
  return (span) => {
    const index = blocks.findLastIndex((block) => block.span.start <= span.start);
    const line = blocks[index]?.line;
    if (line === undefined) return null;
    // Blocks may share a line (the cells of a row): the text before the words begins with the first of them.
    let first = index;
    while (blocks[first - 1]?.line === line) first--;
    const next = blocks.slice(index + 1).find((block) => block.line !== undefined && block.line > line)?.line;
    const region = { first: line, last: next ?? starts.length };
    const lead = text.slice(blocks[first]!.span.start, span.start);
    return search(source, starts, region, format, { lead, words: text.slice(span.start, span.end) });
  };
}
