// How far the context of a keyword reaches: whole words, inside its paragraph or sentence.
import type { Paragraph, Span, Token } from '../types.js';

/** How far the context reaches: words to either side, never over the bounds of the paragraph; or the whole sentence. */
export type Reach = number | 'sentence';

/** A table row reads as its cells (which blank lines part) with a divider; other line ends are spaces. */
export const oneLine = (text: string): string =>
  text.replace(/\s*\n\s*\n\s*/g, ' | ').replace(/[^\S ]/g, ' ');

/** Start of the word or sign group that holds `at`: an opening bracket belongs to its word. */
function wordStart(text: string, at: number, lowest: number): number {
  let start = at;
  while (start > lowest && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number, highest: number): number {
  let end = at;
  while (end < highest && /\S/.test(text.charAt(end))) end += 1;
  return end;
}

/** Where the context begins and ends, as offsets in the text. @param before, after words beside it, in reading order */
export function contextBounds(
  text: string,
  paragraph: Paragraph,
  { span, sentence }: { readonly span: Span; readonly sentence: number },
  reach: Reach,
  [before, after]: readonly [readonly Token[], readonly Token[]],
): Span {
  if (reach === 'sentence') {
    const start = paragraph.sentences[sentence]?.start ?? paragraph.start;
    const last = paragraph.sentences.find(({ end }) => end >= span.end);
    return { start: Math.min(start, span.start), end: last?.end ?? paragraph.end };
  }
  const first = reach === 0 ? span : before.length > reach ? before.at(-reach) : undefined;
  const last = reach === 0 ? span : after.length > reach ? after[reach - 1] : undefined;
  return {
    start: first ? wordStart(text, first.start, paragraph.start) : paragraph.start,
    end: last ? wordEnd(text, last.end, paragraph.end) : paragraph.end,
  };
}
