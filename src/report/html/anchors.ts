// Which passages can be followed, by their number: those that are quoted, and those in the list of places.
import type { Part } from '../model.js';

export interface Anchors {
  /** Id of the place of a passage in the page, or null when it is not in it. */
  readonly of: (passage: string) => string | null;
  /** Id for a quotation; only the first of a passage has one. */
  readonly forQuote: (passage: string) => string | undefined;
  /** Id for a row of the list of places; none where the passage is quoted. */
  readonly forRow: (passage: string) => string | undefined;
  /** An id that no other element has. */
  readonly unique: (id: string) => string;
}

const PASSAGE = /^[A-Z]{1,3}\d+$/;

/** The anchors of the parts that are shown. The number of a passage is its id: 'report.html#C12' leads there. */
export function createAnchors(parts: readonly Part[]): Anchors {
  const quoted = new Set<string>();
  const listed = new Set<string>();
  for (const block of parts.flatMap((part) => part.blocks)) {
    if (block.kind === 'quote' && block.passage) quoted.add(block.passage.id);
    if (block.kind !== 'table' || !block.passages) continue;
    for (const [first] of block.rows)
      if (first && !('bar' in first) && typeof first[0] === 'string') listed.add(first[0]);
  }
  const used = new Set<string>();
  const unique = (id: string): string => {
    let own = id;
    for (let number = 2; used.has(own); number += 1) own = `${id}-${number}`;
    used.add(own);
    return own;
  };
  const once = (passage: string): string | undefined =>
    PASSAGE.test(passage) && !used.has(passage) ? unique(passage) : undefined;
  return {
    of: (passage) => (PASSAGE.test(passage) && (quoted.has(passage) || listed.has(passage)) ? passage : null),
    forQuote: once,
    forRow: (passage) => (quoted.has(passage) ? undefined : once(passage)),
    unique,
  };
}
