// Recognises text that is kept but never coded: crumbs, numbers, contact data, contents pages, portfolio lists.
import type { BlockRole, Token } from '../types.js';
import { contactWords, portfolioWords, sentenceWords } from '../dutch/list-words.js';

/** What the rules look at: the text of one paragraph, its role and its tokens. */
export interface Candidate {
  readonly text: string;
  readonly role: BlockRole;
  readonly tokens: readonly Token[];
}

const LETTERS = /\p{L}{2}/u;
const ADDRESS = /@|^https?:|^www\.|\.(?:nl|be|com|org|eu)$/i;
/** Without one of these no token of a text is an address: to ask it of every token costs more than all other rules. */
const ADDRESS_SIGN = /[@:]|www\.|\.[a-z]/i;
const LEADERS = /(?:\.{4,}|(?:\. ){4,}|…{2,}|·{4,}|_{4,})\s*\d{1,4}\b/;
/** A line of a contents page: some words, then a page number at the very end. */
const CONTENTS_LINE = /^(?=.*\p{L}{3}).{3,120}?[^\d.,%€:/-]\s+\d{1,3}$/u;
const ENDS_IN_NUMBER = /\d\s*$/;
const PHONE = /(?:\+\d{2}|\b0\d{1,3})[\s()-]*\d[\d\s-]{5,}/;
const POSTCODE = /\b\d{4} ?[A-Z]{2}\b/;

const [FIRST, LAST, LOWER] = [97, 122, 32];
const isPlainLetter = (code: number): boolean => (code | LOWER) >= FIRST && (code | LOWER) <= LAST;

/** Has two letters on end. Nearly all words begin with two plain ones: a look at these is cheaper than a pattern. */
const isWord = ({ text }: Token): boolean =>
  (isPlainLetter(text.charCodeAt(0)) && isPlainLetter(text.charCodeAt(1))) || LETTERS.test(text);

const isOfSentence = ({ norm }: Token): boolean => sentenceWords.has(norm);

/** True when the paragraph by itself is boilerplate. Contents pages of several blocks: `contentsRun`. */
export function isBoilerplate(candidate: Candidate): boolean {
  const { tokens } = candidate;
  const addresses = ADDRESS_SIGN.test(candidate.text) ? tokens.filter(({ text }) => ADDRESS.test(text)) : [];
  const words = tokens.filter(
    (token) => isWord(token) && (addresses.length === 0 || !addresses.includes(token)),
  );
  if (words.length === 0) return true;
  if (candidate.role === 'heading') return LEADERS.test(candidate.text);
  return (
    isCrumb(candidate, words) ||
    isContact(candidate, words, addresses.length) ||
    LEADERS.test(candidate.text) ||
    isContentsLine(candidate.text) ||
    isPortfolioList(candidate)
  );
}

/**
 * Fewer than four words. A list item may be short and still name something ('Mentale weerbaarheid versterken'),
 * and so may a caption or a row of a table with two words and no more numbers than words.
 */
function isCrumb({ role, tokens }: Candidate, words: readonly Token[]): boolean {
  if (words.length >= 4) return false;
  if (role === 'listItem') return false;
  if (role === 'tableCell') return words.length < 2 || tokens.length - words.length > words.length;
  return true;
}

/** Contact data or a colophon: an address, phone number or postcode and hardly any other words. */
function isContact({ text }: Candidate, words: readonly Token[], addresses: number): boolean {
  // Asked first: nearly all text is prose, and shows it within a few words.
  if (words.some(isOfSentence)) return false;
  const signs =
    addresses * 2 +
    words.filter((token) => contactWords.has(token.norm)).length +
    (PHONE.test(text) ? 2 : 0) +
    (POSTCODE.test(text) ? 2 : 0);
  return signs >= 2 && words.length <= signs * 4;
}

/** A page number behind a title: after it the next title begins (perhaps numbered, perhaps glued to it), or the text ends. */
const PAGE_IN_TEXT = /\s(\d{1,3})(?=\s+(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}|\p{Lu}\p{Ll}{2}|\s*(?:…|\.{3})?\s*$)/gu;
const THREE_NUMBERS = /\s\d{1,3}(?!\d)[^]*?\s\d{1,3}(?!\d)[^]*?\s\d{1,3}(?!\d)/;
const LAST_WORD = /(\p{L}+)[?!)’'"]*\s*$/u;
/** Where a last word is looked for, in characters before the number. */
const LONGEST_LAST_WORD = 60;
/** Titles in contents are short; what follows the last page number may be a title that was cut off. */
const LONGEST_TITLE = 12;

/**
 * Contents that a reader joined in one paragraph: 'Wonen 14 Openbaar vervoer 20 Sport en bewegen 29'. Short titles, each
 * followed by a page number that never goes down. Where one word stands before most numbers they are no pages
 * ('artikel 3 Wmo en artikel 4 Jeugdwet').
 */
function isContentsLine(text: string): boolean {
  if (!THREE_NUMBERS.test(text)) return false;
  const titles: string[] = [];
  const lastWords = new Set<string>();
  let from = 0;
  let last = 0;
  for (const match of text.matchAll(PAGE_IN_TEXT)) {
    const word = LAST_WORD.exec(
      text.slice(Math.max(from, match.index - LONGEST_LAST_WORD), match.index),
    )?.[1];
    if (word === undefined) continue;
    const page = Number(match[1]);
    if (page < last) return false;
    last = page;
    lastWords.add(word.toLowerCase());
    titles.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  if (titles.length < 3 || lastWords.size <= titles.length / 2) return false;
  const rest = text.slice(from).trim();
  const closed = rest === '' && !/[.!]\s+\p{Lu}/u.test(text);
  if (!closed && titles.length < 4) return false;
  return [...titles, rest].every((title) => title.trim().split(/\s+/).length <= LONGEST_TITLE);
}

/**
 * A bare list of nouns. With a word such as 'wethouder' in front three items are enough; without it five.
 * One word that belongs to a sentence (a finite verb, 'wij', 'omdat') makes it prose: better code one list
 * too many than lose a sentence.
 */
function isPortfolioList({ text, role, tokens }: Candidate): boolean {
  if (tokens.some(isOfSentence)) return false;
  if (/[.!?]\s+\p{Lu}/u.test(text.replace(/^.{0,40}?:/su, ''))) return false;
  const cue = tokens.slice(0, 6).some((token) => portfolioWords.has(token.norm));
  // Without such a word a list item or table row may well be content ('muziek, dans, theater en film').
  if (!cue && role !== 'paragraph' && role !== 'caption') return false;
  const colon = text.search(/[:–|]\s/);
  const list = colon >= 0 && colon < 80 ? text.slice(colon + 1) : text;
  const items = list.split(/[,;•/]| en | & /).filter((item) => LETTERS.test(item));
  if (items.length < (cue ? 3 : 5)) return false;
  if (!cue && (list.match(/[,;•/]/g) ?? []).length < 3) return false;
  const longest = Math.max(...items.map((item) => item.trim().split(/\s+/).length));
  const inItems = items.reduce((sum, item) => sum + item.trim().split(/\s+/).length, 0);
  return longest <= 5 && inItems / items.length <= 2.6;
}

/**
 * Marks runs of at least four neighbouring paragraphs that each end in a page number which never goes down:
 * a table of contents. Returns the indices of those paragraphs.
 */
export function contentsRuns(candidates: readonly Candidate[]): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let last = -1;
  const close = (): void => {
    if (run.length >= 4) for (const index of run) found.add(index);
    run = [];
    last = -1;
  };
  candidates.forEach((candidate, index) => {
    const page = contentsPage(candidate);
    if (page === null || page < last) close();
    if (page === null) return;
    run.push(index);
    last = page;
  });
  close();
  return found;
}

/** The page number at the end of a contents line (or of every line of the block), or null. */
function contentsPage({ text, role }: Candidate): number | null {
  if (role === 'tableCell' || text.length > 1500 || !ENDS_IN_NUMBER.test(text)) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || !lines.every((line) => CONTENTS_LINE.test(line))) return null;
  return Number(/\d+$/.exec(lines.at(-1) ?? '')?.[0] ?? 0);
}
