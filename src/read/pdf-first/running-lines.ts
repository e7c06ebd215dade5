// Running heads, feet and page numbers: lines that come back at the same place on many pages.
import type { Fragment } from './lines.js';

/** Share of the page height, at the top and at the bottom, where running lines stand. */
const MARGIN = 0.12;
const SAME_PLACE = 6;

interface PageFragments {
  readonly page: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** Text with numbers and spacing levelled, so that 'pagina 3 van 40' is the same on every page. */
function pattern(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\b[ivxlc]+\b/gi, '#').replace(/\s+/g, '').toLowerCase();
}

/** The fragments to leave out. */
export function runningLines(pages: readonly PageFragments[]): Set<Fragment> {
  const seen = new Map<string, { y: number; page: number; fragment: Fragment }[]>();
  for (const { page, height, fragments } of pages) {
    for (const fragment of fragments) {
      if (fragment.y > height * MARGIN && fragment.y < height * (1 - MARGIN)) continue;
      const key = pattern(fragment.text);
      const list = seen.get(key) ?? [];
      list.push({ y: fragment.y, page, fragment });
      seen.set(key, list);
    }
  }
  const enough = Math.max(3, Math.min(6, Math.ceil(pages.length * 0.25)));
  const result = new Set<Fragment>();
  for (const list of seen.values()) {
    for (const one of list) {
      const alike = new Set(list.filter((other) => Math.abs(other.y - one.y) <= SAME_PLACE).map((other) => other.page));
      if (alike.size >= enough) result.add(one.fragment);
    }
  }
  return result;
}
