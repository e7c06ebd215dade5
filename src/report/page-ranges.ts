// Lists of pages as people write them.

/** '3, 7–9': pages ascending, each once, neighbours as a range; '' without pages. */
export function pageRanges(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const page of sorted) {
    const open = ranges.at(-1);
    if (open !== undefined && page === open[1] + 1) open[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
