// Keyword in context: the words around what was found, in an order that shows patterns. Pure.
import type { Document, MatchHow, Paragraph, Span } from '../types.js';
import { contextBounds, oneLine, type Reach } from './context-bounds.js';

export type { Reach };

/** Something found in a paragraph. */
export interface Found {
  readonly span: Span;
  /** Index of the sentence in the paragraph. */
  readonly sentence: number;
  /** 'welfare/loneliness'; null when words or a pattern were sought. */
  readonly concept: string | null;
  /** The term as the lexicon has it, or what was sought. */
  readonly term: string;
  readonly how: MatchHow | 'pattern';
  /** Null for a pattern: nothing is known of its grammar. */
  readonly negated: boolean | null;
}

/** Running text, a heading, or text that is never coded (contents, contact data, crumbs). */
export type Place = 'text' | 'heading' | 'left-out';

/** Something found, with the words around it. */
export interface Hit extends Omit<Found, 'span'> {
  /** Physical page (from 1) of the keyword; null without pages. */
  readonly page: number | null;
  /** Highest first. */
  readonly headings: readonly string[];
  /** Index of the paragraph in its document. */
  readonly paragraph: number;
  readonly place: Place;
  /** Text as it stands, with the space that parts it from the keyword. */
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** Keys of the words beside the keyword, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a document gave, in the order asked for. */
export interface DocumentHits {
  readonly document: Document;
  /** In the places that were asked for. */
  readonly hits: readonly Hit[];
  /** Paragraphs that hold a hit. */
  readonly passages: number;
  /** Hits in headings and left-out text when those were not asked for. */
  readonly elsewhere: number;
}

export type Order = 'position' | 'left' | 'right';

/** Words that sorting looks at; further ones hardly ever decide. */
const SORT_WORDS = 6;

/**
 * A hit with its context.
 * @param text `Document.text` @param site where the paragraph stands
 */
export function inContext(
  text: string,
  paragraph: Paragraph,
  found: Found,
  reach: Reach,
  site: Pick<Hit, 'page' | 'headings' | 'place'>,
): Hit {
  const { span, ...rest } = found;
  const before = paragraph.tokens.filter((token) => token.end <= span.start);
  const after = paragraph.tokens.filter((token) => token.start >= span.end);
  const { start, end } = contextBounds(text, paragraph, found, reach, [before, after]);
  return {
    ...rest,
    ...site,
    paragraph: paragraph.index,
    left: oneLine(text.slice(start, span.start)),
    keyword: oneLine(text.slice(span.start, span.end)),
    right: oneLine(text.slice(span.end, end)),
    before: before
      .slice(-SORT_WORDS)
      .map(({ norm }) => norm)
      .reverse(),
    after: after.slice(0, SORT_WORDS).map(({ norm }) => norm),
  };
}

const collator = new Intl.Collator('nl');

function compareWords(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < SORT_WORDS; at++) {
    const order = collator.compare(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Hits of one document (given in reading order) by place, or by the words left or right of the keyword, the nearest
 * first; what is equal stays in reading order, and a hit without a word on that side comes first.
 */
export function inOrder(hits: readonly Hit[], order: Order): Hit[] {
  if (order === 'position') return [...hits];
  const side = order === 'left' ? 'before' : 'after';
  return [...hits].sort((a, b) => compareWords(a[side], b[side]));
}

/** @param all also headings and left-out text */
export function documentHits(
  document: Document,
  hits: readonly Hit[],
  all: boolean,
  order: Order,
): DocumentHits {
  const wanted = hits.filter(({ place }) => all || place === 'text');
  return {
    document,
    hits: inOrder(wanted, order),
    passages: new Set(wanted.map(({ paragraph }) => paragraph)).size,
    elsewhere: hits.length - wanted.length,
  };
}
