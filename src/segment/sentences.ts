// Cuts one paragraph into sentences, in one pass: linear time, and never across paragraphs.
import type { Sentence, Span, Token } from '../types.js';
import { abbreviations, closingAbbreviations } from '../dutch/abbreviations.js';

// An end mark with closing quotes or brackets and white space, or a new line that begins with a bullet.
const CANDIDATE = /(?<![.!?…])([.!?…]+)["'”’»)\]]*\s+|\n[^\S\n]*(?=[•·▪■●◦–—*-]\s)/g;
const LOWER = /^\p{Ll}/u;
/** 'J', 'J.K', 'Th': initials, when a full stop follows. */
const INITIALS = /^(?:\p{Lu}\.)*(?:\p{Lu}|Ch|Chr|IJ|Ph|Sj|Th|Tj)$/u;
const NUMBERING = /^[(]?(?:\d+(?:\.\d+)*|[a-zA-Z]|[ivxIVX]{1,4})$/;
/** No Dutch abbreviation is longer: looking back further would cost time for nothing. */
const LONGEST_ABBREVIATION = 16;

/**
 * Spans of the sentences in [start, end) of `text`, without the white space around them.
 * 'nr. 3', 'd.w.z.', 'J. Jansen', '1.2' and '1. Inleiding' do not end a sentence.
 */
export function sentenceSpans(text: string, start: number, end: number): Span[] {
  const range = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of range.matchAll(CANDIDATE)) {
    const mark = match[1];
    if (mark !== undefined && !endsSentence(range, from, match.index, mark, match.index + match[0].length))
      continue;
    from = addTrimmed(
      spans,
      range,
      from,
      mark === undefined ? match.index : match.index + match[0].length,
      start,
    );
  }
  addTrimmed(spans, range, from, range.length, start);
  return spans;
}

function addTrimmed(spans: Span[], range: string, from: number, to: number, offset: number): number {
  const piece = range.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed !== '') {
    const begin = offset + from + piece.indexOf(trimmed);
    spans.push({ start: begin, end: begin + trimmed.length });
  }
  return to;
}

function endsSentence(range: string, from: number, at: number, mark: string, next: number): boolean {
  const following = range.slice(next, next + 2);
  if (following === '' || LOWER.test(following)) return false;
  if (mark !== '.') return true;
  const before = wordBefore(range, from, at);
  const key = before.toLowerCase();
  if (closingAbbreviations.has(key)) return /^\p{Lu}/u.test(following);
  if (abbreviations.has(key) || INITIALS.test(before)) return false;
  const opensSentence = at - before.length <= from;
  return !(opensSentence && NUMBERING.test(before));
}

function wordBefore(range: string, from: number, at: number): string {
  let begin = at;
  const limit = Math.max(from, at - LONGEST_ABBREVIATION);
  while (begin > limit && !/[\s("'“‘/]/.test(range.charAt(begin - 1))) begin--;
  return range.slice(begin, at);
}

/** Sentences with the range of tokens that each holds; a piece without words joins the piece before it. */
export function sentencesOf(spans: readonly Span[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let endToken = 0;
  let opening: number | null = null;
  for (const span of spans) {
    const firstToken = endToken;
    while (endToken < tokens.length && (tokens[endToken] as Token).start < span.end) endToken++;
    const last = sentences.at(-1);
    if (endToken > firstToken) {
      sentences.push({ start: opening ?? span.start, end: span.end, firstToken, endToken });
      opening = null;
    } else if (last) sentences[sentences.length - 1] = { ...last, end: span.end };
    else opening ??= span.start;
  }
  return sentences;
}
