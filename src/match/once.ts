// Makes a value when it is first asked for: most forms of a large lexicon are never looked at in one run.

/** A function that calls `make` once and remembers what it gave. */
export function once<T>(make: () => T): () => T {
  let isMade = false;
  let value: T | undefined;
  return () => {
    if (!isMade) {
      value = make();
      isMade = true;
    }
    return value as T;
  };
}
