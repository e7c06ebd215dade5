// What a conversion of a lexicon cannot carry over: counted per kind, with a few examples.

/** A kind of loss: a key of `messages.lexicon.transfer.loss`. */
export type LossKind =
  | 'first'
  | 'last'
  | 'any'
  | 'opened'
  | 'phraseStar'
  | 'skipped'
  | 'twice'
  | 'inflected'
  | 'near'
  | 'exclude'
  | 'weak'
  | 'case'
  | 'phrase'
  | 'compounds';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 5;

/** Counts losses while a conversion goes on. */
export class LossCount {
  readonly #found = new Map<LossKind, string[]>();

  add(kind: LossKind, example: string): void {
    const list = this.#found.get(kind);
    if (list) list.push(example);
    else this.#found.set(kind, [example]);
  }

  /** In the order in which they were met first. */
  losses(): Loss[] {
    return [...this.#found].map(([kind, list]) => ({
      kind,
      count: list.length,
      examples: list.slice(0, MOST_EXAMPLES),
    }));
  }
}
