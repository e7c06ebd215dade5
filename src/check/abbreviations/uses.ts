// Where a text uses an abbreviation in capitals: 'IZA', 'GGD’en', 'IZA-doelen', 'kinder-GLI', 'B&W', 'Wmo'.
import { lawAbbreviations } from '../../dutch/policy-abbreviations.js';
import type { Span } from '../../types.js';

/** An abbreviation as it stands in a text. */
export interface AbbreviationUse extends Span {
  /** Upper case, without the ending of a plural: by this uses belong together. */
  readonly key: string;
  /** The abbreviation as written, without ending or compound: 'IZA' of 'IZA-doelen'. */
  readonly written: string;
  /** Nothing stands to it: not 'IZA-doelen' or 'GGD’en'. */
  readonly bare: boolean;
}

/** A word with its hyphens; letters and digits joined by an ampersand count as one. */
const WORD = /\p{L}[\p{L}\p{N}]*(?:[&\-\u2010\u2011'’][\p{L}\p{N}]+)*/gu;
const PLURAL = /^(.+?)['’](?:s|sen|en|er|ers|tje|tjes|je)$/u;
const JOINED_PLURAL = /^(\p{Lu}{2,})(?:s|en)$/u;
const SHAPE = /^\p{Lu}[\p{L}&]{1,5}\d{0,2}$/u;
const ROMAN = /^(?=[IVXLCDM])M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** At least two capitals, and as many as small letters: 'NvO', not 'WoningNet'. */
function isAbbreviation(word: string): boolean {
  if (lawAbbreviations.has(word)) return true;
  if (!SHAPE.test(word) || ROMAN.test(word) || /^IJ(?:\p{Ll}|$)/u.test(word)) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const small = word.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && capitals >= small;
}

function bareForm(piece: string): string {
  return PLURAL.exec(piece)?.[1] ?? JOINED_PLURAL.exec(piece)?.[1] ?? piece;
}

/**
 * All uses of abbreviations, also each part of 'POH-GGZ', in the order of the text.
 * @param start offset of the text in its document; spans are of the whole word
 */
export function abbreviationUses(text: string, start = 0): AbbreviationUse[] {
  const uses: AbbreviationUse[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // Numbers before it make it a postal code, a road or a part of one: '1012 AB', '3RX'.
    if (/\d[\d.,]*\s?$/.test(text.slice(Math.max(0, index - 6), index))) continue;
    for (const piece of word.split(/[-\u2010\u2011]/u)) {
      const written = bareForm(piece);
      if (!isAbbreviation(written)) continue;
      const span = { start: start + index, end: start + index + word.length };
      uses.push({ ...span, key: written.toUpperCase(), written, bare: written === word });
    }
  }
  return uses;
}
