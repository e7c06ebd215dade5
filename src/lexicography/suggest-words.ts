// Which words of a sentence may be proposed as terms: nouns that no lexicon took and that are no names.
import { functionWords } from '../dutch/stopwords.js';
import { ADJECTIVE, NOUN } from '../dutch/word-bits.js';
import type { WordList } from '../dutch/words.js';
import type { Engine } from '../engine.js';
import { segment } from '../segment/index.js';
import type { Document, Match, Paragraph, Sentence, Token } from '../types.js';

/** A word worth proposing: four letters or more, only letters and hyphens. */
const WORD = /^\p{L}[\p{L}'’-]*\p{L}$/u;
const SHORTEST = 4;
/** Words that stand with a capital in the middle of a sentence more often than without: names of people and places. */
export function nameWords(documents: readonly Document[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const { tokens, sentences } of segment(document).paragraphs) {
      const first = new Set(sentences.map(({ firstToken }) => firstToken));
      tokens.forEach((token, index) => {
        if (first.has(index)) return;
        const capital = token.text.charAt(0) !== token.norm.charAt(0);
        counts.set(token.norm, (counts.get(token.norm) ?? 0) + (capital ? 1 : -1));
      });
    }
  }
  return new Set([...counts].filter(([, balance]) => balance > 0).map(([norm]) => norm));
}

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
    if (taken.has(at) || !isContent(token, known)) {
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

function isContent({ norm, text }: Token, { names }: Known): boolean {
  return (
    norm.length >= SHORTEST &&
    WORD.test(norm) &&
    !functionWords.has(norm) &&
    !names.has(norm) &&
    text.slice(1) === text.slice(1).toLowerCase()
  );
}

/** A noun of the dictionary, or a word that it does not know: mostly a compound. */
function isNoun(lemma: string, words: WordList): boolean {
  const bits = words.bits(lemma);
  return bits === 0 || ((bits & NOUN) !== 0 && (bits & ADJECTIVE) === 0);
}

function isAdjective(norm: string, { words, engine }: Known): boolean {
  return ((words.bits(engine.lemma(norm)) | words.bits(norm)) & ADJECTIVE) !== 0;
}

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
