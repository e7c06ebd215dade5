// The law of matching: which of the candidates of one lexicon stand.
import type { MatchHow } from '../types.js';

/**
 * A possible match. `claims` are the characters that it takes for itself, as pairs start, end of offsets in the
 * document: a phrase claims the tokens of its slots, a part of a compound only its own letters, a word rebuilt from
 * an ellipsis only the token with the hyphen (the other token belongs to another word as well).
 */
export interface Candidate {
  readonly term: number;
  readonly tokens: readonly number[];
  readonly claims: readonly number[];
  /** Number of letters that the term explains: the longest wins. */
  readonly letters: number;
  readonly how: MatchHow;
  readonly confidence: number;
  /** A coordination: it shares one of its words with a neighbour ('fysieke en mentale gezondheid'). */
  readonly sharing: boolean;
}

const RANK: Readonly<Record<MatchHow, number>> = {
  form: 0,
  phrase: 1,
  separable: 2,
  ellipsis: 3,
  compound: 4,
  stem: 5,
};

/**
 * THE LAW, per lexicon:
 * 1. The candidate that explains most letters wins; of equals the earliest; then form before phrase before separable
 *    before ellipsis before compound before stem; then the surer one; then the term that stands first in the lexicon.
 * 2. A letter counts once: what overlaps a winner falls away. So 'cultuurcoach' beats its part 'cultuur', a phrase
 *    beats the words in it, and of the parts of one compound the longest wins, while parts that do not overlap
 *    may both stand (cultuur + educatie).
 * 3. Coordinations share a word: 'fysieke gezondheid' and 'mentale gezondheid' both stand in 'fysieke en mentale
 *    gezondheid'. Two candidates may overlap when one of them is coordinated and each has a word of its own.
 * Lexicons do not see each other: each has its own winners.
 */
export function chooseWinners(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const winners: Candidate[] = [];
  // Only winners with a token in common can be in the way.
  const byToken = new Map<number, Candidate[]>();
  for (const candidate of [...candidates].sort(compare)) {
    if (candidate.tokens.some((at) => byToken.get(at)?.some((winner) => conflict(winner, candidate))))
      continue;
    winners.push(candidate);
    for (const at of candidate.tokens) {
      const there = byToken.get(at);
      if (there) there.push(candidate);
      else byToken.set(at, [candidate]);
    }
  }
  return winners;
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.letters - a.letters ||
    (a.claims[0] ?? 0) - (b.claims[0] ?? 0) ||
    RANK[a.how] - RANK[b.how] ||
    b.confidence - a.confidence ||
    a.term - b.term
  );
}

function conflict(a: Candidate, b: Candidate): boolean {
  if (!overlap(a.claims, b.claims)) return false;
  if (!a.sharing && !b.sharing) return true;
  return within(a.tokens, b.tokens) || within(b.tokens, a.tokens);
}

function overlap(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      if ((a[i] as number) < (b[j + 1] as number) && (b[j] as number) < (a[i + 1] as number)) return true;
    }
  }
  return false;
}

function within(a: readonly number[], b: readonly number[]): boolean {
  return a.every((token) => b.includes(token));
}
