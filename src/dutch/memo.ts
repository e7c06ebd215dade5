// Remembers what was made of each word, within bounds: the words of a thousand papers must not fill the memory.

/** Words that are remembered: all but the rare ones of a corpus, so that memory does not grow with it. */
export const LARGEST = 25_000;

/**
 * A function that makes something of a word once and remembers it. When it knows `largest` words it forgets them all and
 * begins anew: the frequent ones are back at once. What `make` gives must depend on the word alone.
 */
export function perWord<T>(make: (word: string) => T, largest = LARGEST): (word: string) => T {
  const memo = new Map<string, T>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined || memo.has(word)) return known as T;
    if (memo.size >= largest) memo.clear();
    const made = make(word);
    memo.set(word, made);
    return made;
  };
}

/** The word as a string of its own: a piece that was cut from a text keeps that whole text in memory. */
export function ownCopy(word: string): string {
  return word.split('').join('');
}
