// Makes a value when it is first asked for: most forms of a large lexicon are never looked at in one run.

/** A function that calls `make` once and remembers what it gave. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
