// Searches documents: everything that a lexicon or a pattern finds, with the words around it.
import { conceptKey } from '../measure/concept-key.js';
import { nearest } from '../dutch/nearest.js';
import { functionWords } from '../dutch/stopwords.js';
import { type Found, type Hit, inContext, type Place, type Reach } from '../measure/concordance.js';
import { matchParagraph } from '../match/match.js';
import type { CompiledLexicons } from '../match/model.js';
import { pageAt, segment } from '../segment/index.js';
import type { Document, Paragraph, SegmentedDocument } from '../types.js';

/** What is found in each paragraph, by its index, in reading order. */
export type Finder = (segmented: SegmentedDocument) => readonly (readonly Found[])[];

/** A way to search, and what segmenting needs to mend words that the end of a line broke. */
export interface Search {
  readonly find: Finder;
  readonly isWord?: (word: string) => boolean;
}

/** Which matches of compiled lexicons are meant. */
export interface Wanted {
  /** As 'welfare/loneliness'; null for everything in them, and then no concept is named. */
  readonly concepts: ReadonlySet<string> | null;
  /** Only words that stand there as they were asked for. */
  readonly exact: boolean;
}

/** Finds the terms of lexicons, as in a report. */
export function termSearch(compiled: CompiledLexicons, { concepts, exact }: Wanted): Search {
  const inParagraph = (paragraph: Paragraph, text: string): Found[] =>
    matchParagraph(paragraph, compiled, text).flatMap((match): Found[] => {
      const id = conceptKey(match);
      if (concepts ? !concepts.has(id) : exact && match.how !== 'form' && match.how !== 'phrase') return [];
      const { span, sentence, term, how, negated } = match;
      return [{ span, sentence, term, how, negated, concept: concepts ? id : null }];
    });
  return {
    find: ({ document, paragraphs }) => paragraphs.map((one) => inParagraph(one, document.text)),
    isWord: (word) => compiled.splitter.split(word) !== null,
  };
}

function placeOf({ role, boilerplate }: Paragraph): Place {
  if (role === 'heading') return 'heading';
  return boilerplate ? 'left-out' : 'text';
}

/** A document that was searched. */
export interface Searched {
  readonly segmented: SegmentedDocument;
  /** In every place, in reading order. */
  readonly hits: readonly Hit[];
}

/** @param reach how far the context of a hit goes */
export function searchDocument(document: Document, { find, isWord }: Search, reach: Reach): Searched {
  const segmented = segment(document, isWord);
  const found = find(segmented);
  const hits = segmented.paragraphs.flatMap((paragraph, index) =>
    (found[index] ?? []).map((one) =>
      inContext(document.text, paragraph, one, reach, {
        page: pageAt(document, one.span.start),
        headings: segmented.sections[paragraph.section]?.path ?? [],
        place: placeOf(paragraph),
      }),
    ),
  );
  return { segmented, hits };
}

/** The most words that are proposed. */
const MOST_PROPOSED = 3;
/** Shorter words are near to everything. */
const SHORTEST = 4;

/** Words that stand in the documents and look like one that was sought and does not: for 'did you mean'. */
export function proposals(sought: readonly string[], searched: readonly Searched[]): string[] {
  const there = new Set<string>();
  for (const { segmented } of searched)
    for (const { tokens } of segmented.paragraphs)
      for (const { norm } of tokens) if (norm.length >= SHORTEST && !/\d|-$/.test(norm)) there.add(norm);
  const known = [...there];
  return sought
    .filter((word) => word.length >= SHORTEST && !there.has(word) && !functionWords.has(word))
    .flatMap((word) => nearest(word, known, MOST_PROPOSED))
    .slice(0, MOST_PROPOSED);
}
