// Quotations: cut at the ends of sentences, with the words of both domains marked, and where they stand.
import type { Analysis, Passage } from '../analysis.js';
import type { Messages } from '../messages/index.js';
import type { Match } from '../types.js';
import type { Inline, Rich } from './model.js';

/** About this many words of a passage are quoted; the sentence that matters is always whole. */
const QUOTE_WORDS = 70;

/** First and last sentence to quote: the sentence that connects, with neighbours while they fit. */
function sentencesToQuote(passage: Passage): [number, number] {
  const { sentences } = passage.coded.paragraph;
  const length = (index: number): number => {
    const sentence = sentences[index];
    return sentence ? sentence.endToken - sentence.firstToken : Number.POSITIVE_INFINITY;
  };
  let first = passage.coded.connection?.sentence ?? passage.coded.matches[0]?.sentence ?? 0;
  let last = first;
  let words = length(first);
  for (;;) {
    if (last + 1 < sentences.length && words + length(last + 1) <= QUOTE_WORDS) words += length((last += 1));
    else if (first > 0 && words + length(first - 1) <= QUOTE_WORDS) words += length((first -= 1));
    else return [first, last];
  }
}

/** The quoted part of a passage, with matches of the two domain lexicons marked and dots where it was cut. */
export function quoteOf(passage: Passage, documentText: string): Rich {
  const { paragraph, matches, connection } = passage.coded;
  const [first, last] = sentencesToQuote(passage);
  const start = paragraph.sentences[first]?.start ?? paragraph.start;
  const end = paragraph.sentences[last]?.end ?? paragraph.end;
  const marked = new Map<number, 'culture' | 'welfare'>();
  const mark = (list: readonly Match[], domain: 'culture' | 'welfare'): void => {
    for (const match of list) for (const token of match.tokens) if (!marked.has(token)) marked.set(token, domain);
  };
  mark(matches.filter((match) => match.lexicon === 'culture'), 'culture');
  mark(matches.filter((match) => match.lexicon === 'welfare'), 'welfare');
  if (connection) {
    mark(connection.culture, 'culture');
    mark(connection.welfare, 'welfare');
  }
  const runs: Inline[] = [];
  let at = start;
  const plain = (to: number): void => {
    if (to > at) runs.push(tidy(documentText.slice(at, to)));
    at = to;
  };
  paragraph.tokens.forEach((token, index) => {
    const domain = marked.get(index);
    if (!domain || token.start < start || token.end > end) return;
    plain(token.start);
    runs.push({ kind: domain, text: documentText.slice(token.start, token.end) });
    at = token.end;
  });
  plain(end);
  return [...(start > paragraph.start ? ['… '] : []), ...joined(runs), ...(end < paragraph.end ? [' …'] : [])];
}

/** Line breaks inside a table row become dividers. */
const tidy = (value: string): string => value.replace(/\s*\n+\s*/g, ' | ');

/** Joins neighbouring runs of the same mark, so that a phrase is marked as one. */
function joined(runs: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i]!;
    const previous = result.at(-1);
    const next = runs[i + 1];
    if (run === ' ' && typeof previous === 'object' && typeof next === 'object' && previous.kind === next.kind) {
      result[result.length - 1] = { kind: previous.kind, text: `${previous.text} ${next.text}` };
      i += 1;
    } else result.push(run);
  }
  return result;
}

/** How a document is named in the report: its title when it has one, else the file name. */
export function documentName(analysis: Analysis): string {
  const { title, path } = analysis.document;
  return title ?? path.split(/[\\/]/).at(-1)!;
}

/** 'Cultuurnota 2025, p. 12, Meedoen' */
export function sourceOf(passage: Passage, analysis: Analysis, { texts }: Messages): string {
  const page = passage.page === null ? [] : [texts.report.page(passage.page)];
  const heading = passage.headings.at(-1);
  return [documentName(analysis), ...page, ...(heading ? [heading] : [])].join(', ');
}
