// Counts, over the whole dictionary, how often a word is the first or the last part of a compound. Build time only.
import { isPart, LINKS, makesSense, mayBeFirst, mayBeLast, mayTakeLink } from './part-rules.js';
import { LINK_NONE, LINK_OTHER, LINK_S, VERB } from './word-bits.js';

/** What compounds tell of the words that they are made of. */
export interface Families {
  readonly asFirst: Map<string, number>;
  readonly asLast: Map<string, number>;
  /** First part and link ('bedrijf+s') → how often. */
  readonly links: Map<string, number>;
}

interface Reading {
  readonly first: string;
  readonly link: string;
  readonly last: string;
}

const ROUNDS = 6;
/** A word that is no compound weighs as much as a pair of small families. */
const SIMPLE_WEIGHT = 12;
/** How much likelier a pair is for every letter that its parts are longer. */
const WEIGHT_PER_LETTER = 4;

/**
 * Expected sizes of the families, by expectation maximisation: every entry is shared out over the ways to read it
 * (one word, or any pair of known words), in proportion to the families that those parts have so far.
 * @param bits What is known of every form (see word-bits)
 * @param entries The words to analyse
 */
export function countFamilies(bits: ReadonlyMap<string, number>, entries: readonly string[]): Families {
  const readings = entries.map((entry) => readingsOf(entry, bits)).filter((list) => list.length > 0);
  let families: Families | null = null;
  for (let round = 0; round < ROUNDS; round++) families = shareOut(readings, families);
  return families ?? { asFirst: new Map(), asLast: new Map(), links: new Map() };
}

function shareOut(readings: readonly Reading[][], known: Families | null): Families {
  const next: Families = { asFirst: new Map(), asLast: new Map(), links: new Map() };
  for (const list of readings) {
    const weights = list.map((reading) => weigh(reading, known));
    const total = weights.reduce((sum, weight) => sum + weight, known ? SIMPLE_WEIGHT : 0.5);
    list.forEach(({ first, link, last }, i) => {
      const share = (weights[i] ?? 0) / total;
      if (share < 0.01) return;
      increase(next.asFirst, first, share);
      increase(next.asLast, last, share);
      increase(next.links, `${first}+${link}`, share);
    });
  }
  return next;
}

function weigh({ first, link, last }: Reading, known: Families | null): number {
  if (!known) return 1;
  const begins = known.asFirst.get(first) ?? 0;
  const usual = ((known.links.get(`${first}+${link}`) ?? 0) + 0.1) / (begins + 0.5);
  const letters = Math.min(first.length, 6) + Math.min(last.length, 6) - 9;
  return begins * usual * (known.asLast.get(last) ?? 0) * WEIGHT_PER_LETTER ** letters;
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function readingsOf(entry: string, bits: ReadonlyMap<string, number>): Reading[] {
  const own = bits.get(entry) ?? 0;
  const isVerb = (word: string): boolean => ((bits.get(word) ?? 0) & VERB) !== 0;
  const found: Reading[] = [];
  for (let at = 2; at <= entry.length - 2; at++) {
    const lastBits = bits.get(entry.slice(at)) ?? 0;
    if (!isPart(lastBits) || !mayBeLast(entry, at, own, lastBits, isVerb)) continue;
    for (const link of ['', ...LINKS]) {
      const end = at - link.length;
      if (end < 2 || !entry.startsWith(link, end)) continue;
      const first = entry.slice(0, end);
      if ((link !== '' && !mayTakeLink(entry, 0, end, link)) || !makesSense(first, own, lastBits)) continue;
      if (isPart(bits.get(first) ?? 0) && mayBeFirst(entry, 0, end))
        found.push({ first, link, last: entry.slice(at) });
    }
  }
  return found;
}

/** The link that most compounds with this first part have; LINK_OTHER when no link has two thirds of at least three. */
export function usualLink(first: string, { asFirst, links }: Families): number {
  const all = asFirst.get(first) ?? 0;
  if (all < 3) return LINK_OTHER;
  if ((links.get(`${first}+s`) ?? 0) > 0.66 * all) return LINK_S;
  return (links.get(`${first}+`) ?? 0) > 0.66 * all ? LINK_NONE : LINK_OTHER;
}
