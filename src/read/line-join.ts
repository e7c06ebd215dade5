// Joins two lines of hard-wrapped text, with the hyphen at the end of a line kept or taken out.

/** After one of these words a hyphen at a line end stands for a word left out: 'zorg- en welzijn'. */
const COORDINATORS = new Set(['en', 'of', 'tot', 'dan', 'als', 'noch', 'maar', 'and', 'or', 'to']);

/** The two lines as one. A hyphen stays before a coordinator, beside a digit and before a capital. */
export function joinLines(before: string, after: string): string {
  if (before === '') return after;
  if (after === '') return before;
  if (!/\p{L}-$/u.test(before) && !/\d-$/.test(before)) return `${before} ${after}`;
  const firstWord = /^[\p{L}]+/u.exec(after)?.[0] ?? '';
  if (COORDINATORS.has(firstWord)) return `${before} ${after}`;
  if (/\d-$/.test(before) || !/^\p{Ll}/u.test(after)) return before + after;
  return before.slice(0, -1) + after;
}
