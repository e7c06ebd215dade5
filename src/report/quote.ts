// Quotations: cut at the ends of sentences, with the words of both domains marked, and where they stand.
import type { Analysis, Passage } from '../analysis.js';
import type { Comparison } from '../comparison.js';
import type { Match } from '../types.js';
import type { PartContext } from './context.js';
import type { Inline, Rich } from './model.js';

/** About this many words of a passage are quoted; the sentence that matters is always whole. */
const QUOTE_WORDS = 70;

/** The sentence to quote first: the one that connects, else where a word of culture and a word of welfare stand closest. */
function sentenceOfInterest({ coded }: Pick<Passage, 'coded'>): number {
  if (coded.connection) return coded.connection.sentence;
  const of = (lexicon: string): number[] =>
    coded.matches.filter((match) => match.lexicon === lexicon).map(({ sentence }) => sentence);
  const pairs = of('culture').flatMap((culture) =>
    of('welfare').map((welfare) => [Math.min(culture, welfare), Math.abs(culture - welfare)] as const),
  );
  const [closest] = pairs.sort((a, b) => a[1] - b[1]);
  return closest?.[0] ?? coded.matches[0]?.sentence ?? 0;
}

/** The sentences that must be in the quote: the one that matters, and one before it to which it points back. */
function sentencesNeeded(
  passage: Pick<Passage, 'coded'>,
  length: (index: number) => number,
): [number, number] {
  const main = sentenceOfInterest(passage);
  const { connection } = passage.coded;
  const holding = [...(connection?.culture ?? []), ...(connection?.welfare ?? [])].map(
    ({ sentence }) => sentence,
  );
  const [first, last] = [Math.min(main, ...holding), Math.max(main, ...holding)];
  let words = 0;
  for (let index = first; index <= last; index += 1) words += length(index);
  return words <= QUOTE_WORDS ? [first, last] : [main, main];
}

/** First and last sentence to quote: those that are needed, with neighbours while they fit. */
function sentencesToQuote(passage: Pick<Passage, 'coded'>): [number, number] {
  const { sentences } = passage.coded.paragraph;
  const length = (index: number): number => {
    const sentence = sentences[index];
    return sentence ? sentence.endToken - sentence.firstToken : Number.POSITIVE_INFINITY;
  };
  let [first, last] = sentencesNeeded(passage, length);
  let words = 0;
  for (let index = first; index <= last; index += 1) words += length(index);
  for (;;) {
    if (last + 1 < sentences.length && words + length(last + 1) <= QUOTE_WORDS) words += length((last += 1));
    else if (first > 0 && words + length(first - 1) <= QUOTE_WORDS) words += length((first -= 1));
    else return [first, last];
  }
}

/** The quoted part of a passage, with matches of the two domain lexicons marked and dots where it was cut. */
export function quoteOf(passage: Pick<Passage, 'coded'>, documentText: string): Rich {
  const { paragraph, matches, connection } = passage.coded;
  const [first, last] = sentencesToQuote(passage);
  const start = paragraph.sentences[first]?.start ?? paragraph.start;
  const end = paragraph.sentences[last]?.end ?? paragraph.end;
  const marked = new Map<number, 'culture' | 'welfare'>();
  const mark = (list: readonly Match[], domain: 'culture' | 'welfare'): void => {
    for (const match of list)
      for (const token of match.tokens) if (!marked.has(token)) marked.set(token, domain);
  };
  mark(
    matches.filter((match) => match.lexicon === 'culture'),
    'culture',
  );
  mark(
    matches.filter((match) => match.lexicon === 'welfare'),
    'welfare',
  );
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
  return [
    ...(start > paragraph.start ? ['… '] : []),
    ...joined(runs),
    ...(end < paragraph.end ? [' …'] : []),
  ];
}

/** Line breaks inside a table row become dividers. */
const tidy = (value: string): string => value.replace(/\s*\n+\s*/g, ' | ');

/** What may stand inside one marked phrase. */
const JOINERS: ReadonlySet<string> = new Set([' ', ' & ']);

/** Joins neighbouring runs of the same mark, so that a phrase is marked as one. */
function joined(runs: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i]!;
    const previous = result.at(-1);
    const next = runs[i + 1];
    if (
      typeof run === 'string' &&
      JOINERS.has(run) &&
      typeof previous === 'object' &&
      typeof next === 'object' &&
      previous.kind === next.kind
    ) {
      result[result.length - 1] = { kind: previous.kind, text: previous.text + run + next.text };
      i += 1;
    } else result.push(run);
  }
  return result;
}

/** The name of a file without its folders. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

/** How a document is named: its title (with the file name where another document has that title too), else its file name. */
export function documentName({ document }: Analysis, { frameworks }: Pick<Comparison, 'frameworks'>): string {
  const { title, path } = document;
  if (title === null) return fileName(path);
  const same = [...frameworks.culture, ...frameworks.welfare].filter(
    (other) => other.document.title === title && other.document.path !== path,
  );
  return same.length > 0 ? `${title} (${fileName(path)})` : title;
}

/** 'Cultuurnota 2025, p. 12, Meedoen'; a heading that only repeats the title is left out. */
export function sourceOf(
  passage: Passage,
  analysis: Analysis,
  { comparison, messages }: PartContext,
): string {
  const page = passage.page === null ? [] : [messages.texts.report.page(passage.page)];
  const heading = passage.headings.at(-1);
  return [
    documentName(analysis, comparison),
    ...page,
    ...(heading && heading !== analysis.document.title ? [heading] : []),
  ].join(', ');
}
