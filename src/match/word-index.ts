// Where every word of a document stands, also the words that were broken in two or three: made once, asked often.
import { functionWords } from '../dutch/stopwords.js';
import type { Paragraph, SegmentedDocument } from '../types.js';

/** A form is looked for inside longer words from this length on; broken words are joined from it on. */
export const SHORTEST_PART = 7;
/** The most tokens into which a word may be broken. */
const BROKEN = 3;

/** A word without hyphens. */
export const plain = (norm: string): string => norm.replaceAll(/[-\u00ad]/g, '');

/** Where every word of a document stands, and every word that is broken in two or three. */
export interface WordIndex {
  /** Paragraphs by word, ascending. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Paragraphs by the word that two or three tokens make together, ascending. */
  readonly broken: ReadonlyMap<string, readonly number[]>;
}

const indices = new WeakMap<SegmentedDocument, WordIndex>();

/** The index of a document, made once: many concepts are looked for in it. */
export function wordIndexOf(segmented: SegmentedDocument): WordIndex {
  const known = indices.get(segmented);
  if (known) return known;
  const [words, broken] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const add = (map: Map<string, number[]>, key: string, paragraph: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [paragraph]);
    else if (list.at(-1) !== paragraph) list.push(paragraph);
  };
  segmented.paragraphs.forEach((paragraph, number) => {
    paragraph.tokens.forEach(({ norm }, at) => {
      add(words, norm, number);
      for (const { joined } of joinsAt(paragraph, at)) add(broken, joined, number);
    });
  });
  const index = { words, broken };
  indices.set(segmented, index);
  return index;
}

/** The words that the token and the next one or two make together; 'ouder en' is no broken 'ouderen'. */
export function joinsAt(
  { tokens }: Paragraph,
  at: number,
): { readonly joined: string; readonly end: number }[] {
  const first = tokens[at]!;
  if (functionWords.has(first.norm)) return [];
  const joins = [];
  let joined = plain(first.norm);
  for (let length = 2; length <= BROKEN; length += 1) {
    const next = tokens[at + length - 1];
    if (!next || functionWords.has(next.norm)) break;
    joined += plain(next.norm);
    if (joined.length >= SHORTEST_PART) joins.push({ joined, end: next.end });
  }
  return joins;
}
