// The shape of one thing that is wrong in a lexicon file: data that messages turn into a sentence.

/** A place in a file: line and column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What would have been right: a key of `messages.lexicon.expected`, and the value that its text needs. */
export interface Expectation {
  readonly key: string;
  readonly value?: string;
}

export interface Problem extends Place {
  /** Name of the file as the user gave it. */
  readonly file: string;
  /** Where in the file: 'concepts[3].terms[1].near.within'; empty for the whole. */
  readonly path: string;
  /** Ways in which it would have been right: one of them is enough. */
  readonly expected: readonly Expectation[];
  /** What stands there: a value between quotes, 'nothing', 'list', 'empty' (a list) or 'map'; null when that says nothing more. */
  readonly found: string | null;
  /** What was probably meant. */
  readonly hint: string | null;
}
