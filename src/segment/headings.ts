// What a heading is called: with and without its number, so that people can name it as they see it.
import { apartWords, chapterWords } from '../dutch/heading-words.js';

/** 'Hoofdstuk 3', 'Bijlage B', '3.2', '1.5 •' and what follows it. */
const LABELLED = new RegExp(
  `^(?:(${[...chapterWords, ...apartWords].join('|')})\\s+)?(\\d+(?:\\.\\d+)*|[a-z](?:\\.\\d+)*(?=[.:)]|$)|[ivx]+(?=[.:)]|$))` +
    `(?:[.:)]*\\s*[-–—:•·|]?\\s+(.*)|[.:)]*)$`,
  'u',
);
/** With a word before it, a letter needs no sign behind it: 'bijlage b overzicht'. */
const LETTERED = new RegExp(`^(${apartWords.join('|')})\\s+([a-z])[.:)]*\\s*[-–—:•·|]?\\s+(.*)$`, 'u');

/** What counts in comparing names: no capitals or accents, straight quotes, single spaces, no sign at the end. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[\s.:;]+$/, '')
    .trim();
}

/** A heading taken apart; everything folded. */
export interface HeadingName {
  /** The number that places it among the chapters ('3.2'); null without one, and in an appendix. */
  readonly number: string | null;
  /** All that it may be called by. */
  readonly names: readonly string[];
}

/** Takes a heading apart: 'Hoofdstuk 3: Meedoen' may be called so, or '3', 'hoofdstuk 3' or 'meedoen'. */
export function headingName(heading: string): HeadingName {
  const whole = fold(heading);
  const found = LETTERED.exec(whole) ?? LABELLED.exec(whole);
  if (!found) return { number: null, names: [whole] };
  const [, word, label, rest = ''] = found as unknown as [string, string | undefined, string, string?];
  const apart = word !== undefined && apartWords.includes(word);
  const labels = apart ? [`${word} ${label}`] : [label, ...chapterWords.map((one) => `${one} ${label}`)];
  return {
    number: apart ? null : label,
    names: [whole, ...labels, ...(rest === '' ? [] : [fold(rest)])],
  };
}

/** Is `inner` the number of a subsection of `outer`? '3.2.1' is one of '3.2', '3.20' is not. */
export function isBelow(inner: string | null, outer: string | null): boolean {
  return inner !== null && outer !== null && inner.startsWith(`${outer}.`);
}
