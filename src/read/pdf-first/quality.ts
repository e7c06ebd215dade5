// Is the text of a page readable? Broken fonts give digits or signs for words; scans give nothing.

/** The commonest Dutch words: a page of prose without any of them is not readable Dutch (or not prose). */
const COMMON = /\b(?:de|het|een|en|van|in|is|op|te|dat|voor|met|zijn|aan|om|door|the|and|of|to)\b/giu;

/** Fewest words on a page to judge it by. */
const ENOUGH = 40;

export type PageQuality = 'good' | 'empty' | 'unreadable';

export function pageQuality(text: string): PageQuality {
  const signs = text.replace(/\s/g, '');
  if (signs.length < 3) return 'empty';
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length < ENOUGH) return 'good';
  const letters = (signs.match(/\p{L}/gu) ?? []).length / signs.length;
  const common = (text.match(COMMON) ?? []).length / words.length;
  return letters < 0.35 || (common < 0.01 && letters < 0.6) ? 'unreadable' : 'good';
}
