// Finds separable verbs whose particle stands apart: 'zij nemen actief deel', 'om samen te werken'.
import {
  afterParticle,
  clauseOpeners,
  clusterWords,
  coordinators,
  determiners,
  modals,
  prepositions,
  relatives,
} from '../dutch/clause-words.js';
import type { Token } from '../types.js';
import { gapAfter, type Reading, sentenceRange } from './clause.js';

/** The most words between the verb and its particle. */
const LONGEST_GAP = 12;

/** Index of the particle that belongs to the verb at token `at`, or -1. */
export function findParticle(reading: Reading, at: number, particle: string): number {
  const { first, end } = sentenceRange(reading, at);
  const before = particleBefore(reading, at, particle, first);
  if (before >= 0) return before;
  if (followsCluster(reading, at, first)) return -1;
  for (let here = at + 1; here < end && here <= at + LONGEST_GAP + 1; here++) {
    const token = reading.tokens[here] as Token;
    const gap = gapAfter(reading, here - 1);
    if (gap === 'hard' || clauseOpeners.has(token.norm)) return -1;
    if (gap === 'comma' && relatives.has(token.norm)) return -1;
    // A second finite verb means a second clause: 'dat doen we en daar gaan we mee door'.
    if (token.norm !== 'te' && clusterWords.has(token.norm)) return -1;
    if (token.norm === particle && isParticle(reading, here, end, at)) return here;
  }
  return -1;
}

/** 'deel te nemen', 'mee kunnen doen', 'samen zou willen werken': the particle stands up to three words before. */
function particleBefore(reading: Reading, at: number, particle: string, first: number): number {
  for (let here = at - 1; here >= first && here >= at - 3; here--) {
    const { norm } = reading.tokens[here] as Token;
    if (gapAfter(reading, here) !== 'none') return -1;
    // 'om te werken' is a purpose, not the verb 'omwerken'.
    if (norm === particle && here < at - 1) return particle === 'om' ? -1 : here;
    if (!clusterWords.has(norm)) return -1;
  }
  return -1;
}

/** After 'te' or a modal an infinitive stands at the end of its clause: no particle follows it. */
function followsCluster(reading: Reading, at: number, first: number): boolean {
  if (at <= first) return false;
  const { norm } = reading.tokens[at - 1] as Token;
  return norm === 'te' || (modals.has(norm) && (reading.tokens[at] as Token).norm.endsWith('en'));
}

/**
 * Is this word the particle, and not a preposition or noun? It stands at the end of its clause, or before a
 * conjunction, a preposition or a verb; 'een deel van' is a noun.
 */
function isParticle(reading: Reading, here: number, end: number, verb: number): boolean {
  const previous = reading.tokens[here - 1] as Token;
  const self = (reading.tokens[here] as Token).norm;
  const preposition = prepositions.has(self);
  if (here - 1 > verb && determiners.has(previous.norm) && !preposition) return false;
  // 'We gaan de stad schoonmaken, door …': after a comma it is a preposition.
  if (preposition && gapAfter(reading, here - 1) === 'comma') return false;
  if (here + 1 >= end || gapAfter(reading, here) !== 'none') return true;
  const { norm } = reading.tokens[here + 1] as Token;
  if (coordinators.has(norm) || prepositions.has(norm) || clauseOpeners.has(norm)) return true;
  if (norm === 'te') return !preposition;
  return clusterWords.has(norm) || afterParticle.has(norm);
}
