// Two lists as one, so that both frameworks have their say.

/** Takes from the two lists in turn, the order within each kept; what the longer one has more comes at the end. */
export function inTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  const turns = Math.max(first.length, second.length);
  return Array.from({ length: turns }, (_, at) => [
    ...first.slice(at, at + 1),
    ...second.slice(at, at + 1),
  ]).flat();
}
