// An abbreviation that stands in a paper once and has the letters of one that is known there is probably a typing error.
import { isPolicyAbbreviation } from '../../dutch/policy-abbreviations.js';
import type { SegmentedDocument } from '../../types.js';
import type { FirstUse } from './collect.js';
import { lettersOf } from './full-name.js';
import { abbreviationUses } from './uses.js';

/** Two letters stand in another order by chance all the time. */
const SHORTEST = 3;
/** Abbreviations of three letters differ by one letter by chance: GGD and GGZ, JGZ and GGZ. */
const SHORTEST_CHANGED = 4;

/** An abbreviation that was probably meant. */
export interface Meant {
  readonly written: string;
  /** Is it explained in the paper, and not just used? */
  readonly explained: boolean;
}

const sorted = (letters: string): string => [...letters].sort().join('');

/** One letter is another one, is left out or stands too many. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_CHANGED || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** How alike two abbreviations are: the same letters in another order before a letter that differs; 0: not alike. */
function likeness(key: string, other: string): 0 | 1 | 2 {
  const [a, b] = [lettersOf(key), lettersOf(other)];
  if (a === b || a.length < SHORTEST) return 0;
  if (sorted(a) === sorted(b)) return 2;
  return isOneLetterOff(a, b) ? 1 : 0;
}

/**
 * Tells which abbreviation was meant by one that stands in the whole paper once, or null. Only what the paper explains,
 * or an abbreviation of policy that it uses, can be meant.
 */
export function meantIn(
  { document, paragraphs }: SegmentedDocument,
  isExplained: (key: string) => boolean,
): (first: FirstUse) => Meant | null {
  const uses = paragraphs.flatMap(({ start, end }) => abbreviationUses(document.text.slice(start, end)));
  const counts = new Map<string, number>();
  for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  const writtenAs = new Map([...uses].reverse().map(({ key, written }) => [key, written]));
  return ({ keys }) => {
    const [key, more] = keys;
    if (key === undefined || more !== undefined || counts.get(key) !== 1 || isPolicyAbbreviation(key))
      return null;
    const [best] = [...writtenAs]
      .map(([other, written]) => ({ other, written, alike: likeness(key, other) }))
      .filter(({ alike }) => alike > 0)
      .map((one) => ({ ...one, explained: isExplained(one.other) }))
      .filter(({ other, explained }) => explained || isPolicyAbbreviation(other))
      .sort((a, b) => b.alike - a.alike || Number(b.explained) - Number(a.explained));
    return best ? { written: best.written, explained: best.explained } : null;
  };
}
