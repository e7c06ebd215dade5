// Splits Dutch compounds into their parts, and judges whether a term is a true part of a longer word.
import { type Automaton, buildAutomaton, findEdge, lookUp } from './automaton.js';
import { badSplits } from './bad-splits.js';
import { sameClass } from './families.js';
import { shortFirstParts, shortLastParts } from './short-parts.js';
import { COMMON, familyAsFirst, familyAsLast, MAY_BEGIN, MAY_END, NOUN, packFamily } from './word-bits.js';
import type { WordList } from './words.js';

export interface Part {
  start: number;
  end: number;
  text: string;
}

/** A word cut into parts: offsets in the word; links (s, en, e, er, n, hyphen) belong to no part. */
export interface Split {
  readonly parts: readonly Part[];
  /** 0–1: how sure. */
  readonly confidence: number;
}

export interface Splitter {
  /** Best segmentation of a lower-cased word; one part when simplex; null when unknown. Memoised. Hyphens are boundaries. */
  split(word: string): Split | null;
  /**
   * 0 when the characters [start, end) of the word are not a true part; otherwise 0–1, how sure: the best segmentation
   * agrees, or what remains left and right is itself a word or can be segmented (links allowed).
   */
  containment(word: string, start: number, end: number): number;
}

const LINK_SPELLINGS = ['s', 'en', 'e', 'er', 'n'];
const LINK_COST: Readonly<Record<string, number>> = { '': 0, s: 1.5, en: 2, e: 3.5, er: 4, n: 4 };
/** log2 of the number of entries from which families were counted. */
const TOTAL = 16;
/** A known word is read as one piece unless its parts are this much more likely; long words are compounds more often. */
const SIMPLE_COST = 13;
const SIMPLE_PER_LETTER = 1.1;
const UNKNOWN_FLAG_COST = 2;

/** Makes a splitter over the word list and extra words (lexicon terms with their forms), which count as parts. */
export function createSplitter(words: WordList, extraWords: Iterable<string>): Splitter {
  const extra = extraAutomaton(words, extraWords);
  const memo = new Map<string, Split | null>();
  const bitsOf = (text: string, start: number, end: number): number => {
    const known = lookUp(words.automaton, text, start, end);
    return extra && (known & COMMON) === 0 ? known | lookUp(extra, text, start, end) : known;
  };
  const split = (word: string): Split | null => {
    let found = memo.get(word);
    if (found === undefined) {
      found = splitWord(word, words.automaton, extra, bitsOf);
      memo.set(word, found);
    }
    return found;
  };
  return { split, containment: (word, start, end) => containment(word, start, end, split, bitsOf) };
}

function extraAutomaton(words: WordList, extraWords: Iterable<string>): Automaton | null {
  const fresh = new Set<string>();
  for (const word of extraWords) if (/^\p{L}{3,}$/u.test(word) && !words.has(word)) fresh.add(word.toLowerCase());
  if (fresh.size === 0) return null;
  const bits = COMMON | NOUN | MAY_BEGIN | MAY_END | packFamily(20, 20);
  return buildAutomaton([...fresh].sort().map((word) => [word, bits] as const));
}

type BitsOf = (text: string, start: number, end: number) => number;

function splitWord(word: string, main: Automaton, extra: Automaton | null, bitsOf: BitsOf): Split | null {
  const listed = badSplits.get(word);
  if (listed) return { parts: listed, confidence: 1 };
  if (word.includes('-')) return splitAtHyphens(word, main, extra, bitsOf);
  const own = bitsOf(word, 0, word.length);
  const whole = (own & COMMON) !== 0;
  const best = bestParts(word, own, main, extra);
  const simpleCost = whole ? SIMPLE_COST + SIMPLE_PER_LETTER * word.length * 0 : Infinity;
  const adjusted = best ? best.cost - SIMPLE_PER_LETTER * word.length : Infinity;
  if (best && adjusted < simpleCost) {
    const margin = whole ? simpleCost - adjusted : 24 - adjusted;
    return { parts: best.parts, confidence: Math.max(0.5, Math.min(1, 0.7 + margin / 30)) };
  }
  return whole ? { parts: [{ start: 0, end: word.length, text: word }], confidence: best ? 0.8 : 1 } : null;
}

function splitAtHyphens(word: string, main: Automaton, extra: Automaton | null, bitsOf: BitsOf): Split | null {
  const parts: Part[] = [];
  let confidence = 1;
  let at = 0;
  for (const piece of word.split('-')) {
    const inner = piece === '' ? null : splitWord(piece, main, extra, bitsOf);
    if (inner) {
      for (const part of inner.parts) parts.push({ start: part.start + at, end: part.end + at, text: part.text });
      confidence = Math.min(confidence, inner.confidence);
    } else if (piece !== '') {
      parts.push({ start: at, end: at + piece.length, text: piece });
      confidence = Math.min(confidence, 0.7);
    }
    at += piece.length + 1;
  }
  return parts.length > 0 ? { parts, confidence } : null;
}

interface Best {
  cost: number;
  parts: Part[];
}

/** Cheapest way to cut the word into two or more parts; null when there is none. */
function bestParts(word: string, own: number, main: Automaton, extra: Automaton | null): Best | null {
  const length = word.length;
  const cost = new Float64Array(length + 1).fill(Infinity);
  const from = new Int32Array(length + 1).fill(-1);
  const partEnd = new Int32Array(length + 1).fill(-1);
  cost[0] = 0;
  for (let start = 0; start < length; start++) {
    const sofar = cost[start] as number;
    if (sofar === Infinity) continue;
    for (const automaton of extra ? [main, extra] : [main]) {
      let node = automaton.start;
      for (let end = start + 1; end <= length; end++) {
        const edge = findEdge(automaton, node, word.charCodeAt(end - 1));
        if (edge < 0) break;
        node = automaton.targets[edge] as number;
        const bits = automaton.payloads[edge] as number;
        if ((bits & COMMON) === 0 || (start === 0 && end === length)) continue;
        if (end === length) {
          const total = sofar + lastCost(word, start, bits, own);
          if (total < (cost[length] as number)) reach(length, total, start, end);
        } else {
          const price = sofar + firstCost(word, start, end, bits);
          if (price === Infinity) continue;
          if (price < (cost[end] as number)) reach(end, price, start, end);
          for (const link of LINK_SPELLINGS) {
            const next = end + link.length;
            if (next >= length || !word.startsWith(link, end)) continue;
            const linked = price + (LINK_COST[link] ?? 0);
            if (linked < (cost[next] as number)) reach(next, linked, start, end);
          }
        }
      }
    }
  }
  function reach(position: number, price: number, start: number, end: number): void {
    cost[position] = price;
    from[position] = start;
    partEnd[position] = end;
  }
  if (cost[length] === Infinity) return null;
  const parts: Part[] = [];
  for (let at = length; at > 0; at = from[at] as number) {
    const start = from[at] as number;
    const end = partEnd[at] as number;
    parts.unshift({ start, end, text: word.slice(start, end) });
  }
  return { cost: cost[length] as number, parts };
}

function firstCost(word: string, start: number, end: number, bits: number): number {
  const size = end - start;
  if (size < 2 || (size < 4 && !shortFirstParts.has(word.slice(start, end)))) return Infinity;
  return TOTAL + 2 - familyAsFirst(bits) + ((bits & MAY_BEGIN) === 0 ? UNKNOWN_FLAG_COST : 0);
}

function lastCost(word: string, start: number, bits: number, own: number): number {
  const size = word.length - start;
  if (size < 2 || (size < 4 && !shortLastParts.has(word.slice(start)))) return Infinity;
  if (!sameClass(own, bits)) return Infinity;
  return TOTAL + 2 - familyAsLast(bits) + ((bits & MAY_END) === 0 ? UNKNOWN_FLAG_COST : 0);
}

function containment(word: string, start: number, end: number, split: (word: string) => Split | null, bitsOf: BitsOf): number {
  if (start === 0 && end === word.length) return 1;
  const best = split(word);
  if (best && best.parts.length > 1) {
    const begins = best.parts.some((part) => part.start === start);
    const ends = best.parts.some((part, i) => part.end === end || (best.parts[i + 1]?.start === end));
    if (begins && ends) return best.confidence;
  }
  if (best && best.parts.length === 1) return 0;
  const left = remainder(word.slice(0, start), true, split, bitsOf);
  const right = remainder(word.slice(end), false, split, bitsOf);
  return left && right ? 0.6 : 0;
}

/** Is what remains beside the term a word, or can it be segmented, with a link between? */
function remainder(text: string, before: boolean, split: (word: string) => Split | null, bitsOf: BitsOf): boolean {
  if (text === '') return true;
  for (const link of ['', '-', ...LINK_SPELLINGS]) {
    const bare = before ? (text.endsWith(link) ? text.slice(0, text.length - link.length) : '') : text.startsWith(link) ? text.slice(link.length) : '';
    if (bare.length < 3) continue;
    if (bare.length === 3 && !(before ? shortFirstParts : shortLastParts).has(bare)) continue;
    if ((bitsOf(bare, 0, bare.length) & COMMON) !== 0 || split(bare)) return true;
  }
  return false;
}
