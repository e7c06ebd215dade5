// Guesses what kind of paper a document is and of which year or period, by stated rules, and says where it saw that.
import type { Paper, PaperKind, PaperSource, PaperYears } from '../analysis.js';
import { paperWords, partyNames, speaksOfItself } from '../dutch/paper-words.js';
import type { Block, Document } from '../types.js';

/** Where a document has no pages, its first pages are about this many blocks. */
const FIRST_BLOCKS = 15;
const FIRST_PAGES = 2;
/** A line of a cover is no longer than this, in words. */
const COVER_WORDS = 14;
/** As often a party must be named, and as much of all naming of parties, before the paper is taken for its own. */
const PARTY_TIMES = 3;
const PARTY_SHARE = 0.9;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\-–—+./\\]+/g, ' ');

/** The kind that words name, or null. The first kind of the list whose pattern fits decides. */
export function kindIn(text: string): PaperKind | null {
  const plain = folded(text);
  return (paperWords.find(([, pattern]) => pattern.test(plain))?.[0] as PaperKind | undefined) ?? null;
}

const PERIOD =
  /(?<![\d-])((?:19|20)\d\d)\s?(?:[-–—/]|t\/m|tot en met|tot)\s?((?:19|20)\d\d|\d\d)(?![\d]|[-–]\d)/gu;
/** A year, not the digits of a postcode ('2024 AB') or an amount. */
const YEAR = /(?<![\d.,€-])(?<!€ )(20[0-4]\d)(?![\d]|[.,]\d| ?[A-Z]{2}\b)/gu;
/** No plan of a municipality looks further. */
const LONGEST_PERIOD = 30;

/** The first period in the text ('2025–2028', '2022-26'), or null. */
function periodIn(text: string): PaperYears | null {
  for (const [, from, to] of text.matchAll(PERIOD)) {
    const first = Number(from);
    const last = to!.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
    if (last > first && last - first <= LONGEST_PERIOD) return { first, last };
  }
  return null;
}

/** The first period, else the first year, or null. */
export function yearsIn(text: string): PaperYears | null {
  const period = periodIn(text);
  if (period) return period;
  const [found] = [...text.matchAll(YEAR)];
  return found ? { first: Number(found[1]), last: Number(found[1]) } : null;
}

interface FirstPages {
  /** Headings and short lines that are no sentence: what stands on a cover. */
  readonly lines: readonly string[];
  readonly prose: string;
}

function firstPages({ blocks, text }: Document): FirstPages {
  const first = blocks.filter(({ page }, at) => (page === null ? at < FIRST_BLOCKS : page <= FIRST_PAGES));
  const textOf = ({ span }: Block): string => text.slice(span.start, span.end);
  const isLine = (block: Block): boolean =>
    block.role === 'heading' ||
    (block.role === 'paragraph' &&
      textOf(block).split(/\s+/).length <= COVER_WORDS &&
      !/[.!?]["'”’)]*$/.test(textOf(block)));
  return {
    lines: first.filter(isLine).map(textOf),
    prose: first
      .filter((block) => block.role === 'paragraph' && !isLine(block))
      .map(textOf)
      .join('\n'),
  };
}

/** The kind by which a paper calls itself on its first pages: 'deze cultuurnota', 'voor u ligt het plan van aanpak'. */
function kindOfItself(prose: string): PaperKind | null {
  for (const [, named] of folded(prose).matchAll(speaksOfItself)) {
    const kind = kindIn(named!);
    if (kind) return kind;
  }
  return null;
}

/** Does the text name one party, again and again, and hardly any other? */
function isOfParty(text: string): boolean {
  const times = new Map<string, number>();
  for (const [party] of text.matchAll(partyNames)) times.set(party, (times.get(party) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  const all = [...times.values()].reduce((sum, n) => sum + n, 0);
  return most >= PARTY_TIMES && most >= all * PARTY_SHARE;
}

/** The first of the sources that tells. */
function told<T>(...sources: readonly (readonly [PaperSource, () => T | null])[]): {
  readonly value: T | null;
  readonly from: PaperSource | null;
} {
  for (const [from, look] of sources) {
    const value = look();
    if (value !== null) return { value, from };
  }
  return { value: null, from: null };
}

const firstOf = <T>(lines: readonly string[], look: (line: string) => T | null): T | null => {
  for (const line of lines) {
    const value = look(line);
    if (value !== null) return value;
  }
  return null;
};

/**
 * Kind and years of a paper. Both from the title if it tells, else the file name, else the first two pages: headings and
 * short lines, then (kind only) words such as 'deze nota'. The kind last of all from the running text, where one
 * party is named at least three times and hardly any other: part of an election programme. What none tells is null.
 */
export function paperOf(document: Document): Paper {
  const { title, path, text } = document;
  const file = path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[a-z]+$/i, '');
  const { lines, prose } = firstPages(document);
  const kind = told<PaperKind>(
    ['title', () => (title === null ? null : kindIn(title))],
    ['file-name', () => kindIn(file)],
    ['first-pages', () => firstOf(lines, kindIn) ?? kindOfItself(prose)],
    ['text', () => (isOfParty(text) ? 'election-programme' : null)],
  );
  const years = told<PaperYears>(
    ['title', () => (title === null ? null : yearsIn(title))],
    ['file-name', () => yearsIn(file.replace(/_/g, ' '))],
    ['first-pages', () => firstOf(lines, periodIn) ?? firstOf(lines, yearsIn)],
  );
  return { kind: kind.value, kindFrom: kind.from, years: years.value, yearsFrom: years.from };
}
