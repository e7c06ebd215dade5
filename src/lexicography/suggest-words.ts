// Which words of a sentence may be proposed as terms: nouns that no lexicon took and that are no names.
import { isContentWord, isNoun } from '../dutch/content-words.js';
import { ADJECTIVE } from '../dutch/word-bits.js';
import type { WordList } from '../dutch/words.js';
import type { Engine } from '../engine.js';
import type { Match, Paragraph, Sentence, Token } from '../types.js';

/** A word worth proposing has four letters or more. */
const SHORTEST = 4;

export interface Known {
  readonly engine: Engine;
  readonly words: WordList;
  readonly names: ReadonlySet<string>;
}

/** Keys of the candidates in a sentence with the form that stands there: single words, and nouns with their adjective. */
export function candidatesIn(
  { tokens }: Paragraph,
  { firstToken, endToken }: Sentence,
  matches: readonly Match[],
  known: Known,
): [string, string][] {
  const taken = new Set(matches.flatMap((match) => [...match.tokens]));
  const result: [string, string][] = [];
  let before: Token | null = null;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at] as Token;
    if (taken.has(at) || token.norm.length < SHORTEST || !isContentWord(token, known.names)) {
      before = null;
      continue;
    }
    const lemma = known.engine.lemma(token.norm);
    const noun = isNoun(lemma, known.words);
    if (noun) result.push([lemma, token.norm]);
    if (noun && before && isAdjective(before.norm, known)) {
      const pair = `${before.norm} ${token.norm}`;
      result.push([pair, pair]);
    }
    before = token;
  }
  return result;
}

function isAdjective(norm: string, { words, engine }: Known): boolean {
  return ((words.bits(engine.lemma(norm)) | words.bits(norm)) & ADJECTIVE) !== 0;
}

const WORD = /^\p{L}[\p{L}'’-]*\p{L}$/u;
/** A compound worth a look has at least this many letters. */
const SHORTEST_COMPOUND = 8;

/** Keeps an example of every long word that no term took. */
export function keepLong<E>(
  long: Map<string, E[]>,
  { tokens }: Paragraph,
  { firstToken, endToken }: Sentence,
  matches: readonly Match[],
  example: () => E,
): void {
  const taken = new Set(matches.flatMap((match) => [...match.tokens]));
  for (let at = firstToken; at < endToken; at++) {
    const { norm } = tokens[at] as Token;
    if (taken.has(at) || norm.length < SHORTEST_COMPOUND || !WORD.test(norm)) continue;
    const known = long.get(norm);
    if (known) known.push(example());
    else long.set(norm, [example()]);
  }
}
