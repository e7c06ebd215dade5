// Pages in lists: ascending, each once, neighbours as a range.
import { expect, it } from 'vitest';
import { pageRanges } from '../../src/report/page-ranges.js';

it.each([
  [[], ''],
  [[4], '4'],
  [[3, 7, 8, 9], '3, 7–9'],
  [[9, 7, 8, 7, 3], '3, 7–9'],
  [[1, 2], '1–2'],
  [[1, 3, 5], '1, 3, 5'],
  [[10, 9, 2, 1, 11], '1–2, 9–11'],
])('%j is written as %s', (pages, text) => {
  expect(pageRanges(pages)).toBe(text);
});
