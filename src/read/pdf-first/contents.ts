// Recognises tables of contents: runs of lines that end in a page number.
import type { Placed } from './columns.js';

const ENTRY = /(?:\.{3,}|…|(?:\. ){3,}|\s)\s*\d{1,3}$/;
const LEADERS = /(?:\.{4,}|(?:\. ?){4,}|…{2,})\s*\d{1,3}$/;
const TITLE = /^(?:inhoud|inhoudsopgave|inhoudstafel|table of contents|contents)$/i;

/** The lines of tables of contents; a bare page number right of a line counts with it. */
export function contentsLines(placed: readonly Placed[]): Set<Placed> {
  const result = new Set<Placed>();
  const byPage = new Map<number, Placed[]>();
  for (const one of placed) byPage.set(one.fragment.page, [...(byPage.get(one.fragment.page) ?? []), one]);
  for (const [page, lines] of byPage) {
    const titled = lines.some((one) => TITLE.test(one.fragment.text));
    const entry = (one: Placed): boolean => (titled || page <= 6 ? ENTRY : LEADERS).test(one.fragment.text) || /^\d{1,3}$/.test(one.fragment.text);
    const entries = lines.filter(entry);
    const leaders = lines.filter((one) => LEADERS.test(one.fragment.text));
    if (leaders.length >= 4 || (titled && entries.length >= 4)) {
      const last = lines.findLastIndex(entry);
      const first = Math.max(0, titled ? lines.findIndex((one) => TITLE.test(one.fragment.text)) : lines.findIndex(entry));
      lines.slice(first, last + 1).forEach((one) => result.add(one));
    }
  }
  return result;
}
