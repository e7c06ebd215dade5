// Judges whether a word is the particle of a separable verb, and not a preposition, a noun or an adverb.
import {
  afterParticle,
  beforeParticle,
  clauseOpeners,
  coordinators,
  determiners,
  prepositions,
  questionWords,
} from '../dutch/clause-words.js';
import { nounParticles } from '../dutch/particles.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Token } from '../types.js';
import { gapAfter, type Reading } from './clause.js';

/** Particles besides the nouns that writers part from a verb at the end of a clause: 'die zorg nodig hebben'. */
const OFTEN_PARTED: ReadonlySet<string> = new Set(['nodig', 'mee', 'kwijt', 'terecht']);

/** The token's key; '' beyond the paragraph. */
export const normAt = (reading: Reading, at: number): string => reading.tokens[at]?.norm ?? '';

/** What stands between token `at` and the next one. */
export function between({ tokens, text }: Reading, at: number): string {
  return text.slice(tokens[at]?.end, tokens[at + 1]?.start);
}

/** 'vorm geven', 'nodig hebben', written as two words: a particle that no article or adjective makes a noun. */
export function isPartedInWriting(reading: Reading, here: number, first: number): boolean {
  if (between(reading, here).trim() !== '') return false;
  const norm = normAt(reading, here);
  if (OFTEN_PARTED.has(norm)) return true;
  if (!nounParticles.has(norm)) return false;
  const previous = here > first ? normAt(reading, here - 1) : '';
  return !determiners.has(previous) && !prepositions.has(previous) && !/(?:e|isch|lijk|ig)$/.test(previous);
}

/** 'valt onder het thema ‘Mensen tellen mee’': the particle stands in a quotation that the verb stands outside of. */
export function isQuotedApart({ tokens, text }: Reading, verb: number, particle: number): boolean {
  const span = text.slice((tokens[verb] as Token).end, (tokens[particle] as Token).start);
  return /[‘“][^’”]*$/.test(span);
}

/** Does this word before a noun make it one: 'een deel', 'een belangrijke plaats'? */
function isQualified(previous: string): boolean {
  return (
    determiners.has(previous) || /(?:lijke|ige|ische|ende|elde|erde|bare|zame|ieve|[ae]le)$/.test(previous)
  );
}

/** Prepositions that open a clause with 'te' themselves; any other one before 'te' is the particle of its verb. */
const beforeInfinitive: ReadonlySet<string> = new Set(['om', 'door', 'zonder', 'na']);

/** Prepositions that may follow the particle 'om'; before others it opens a purpose ('om op termijn te …'). */
const behindOm: ReadonlySet<string> = new Set(['in', 'tot', 'met', 'naar']);

/**
 * Is this word the particle, and not a preposition or noun? It stands at the end of its clause, or before a
 * conjunction or a preposition; 'een deel van' is a noun, and 'op te pakken' has a verb of its own.
 */
export function isParticle(reading: Reading, here: number, end: number, verb: number): boolean {
  const self = normAt(reading, here);
  const previous = here - 1 > verb ? normAt(reading, here - 1) : '';
  const preposition = prepositions.has(self);
  if (!preposition && (nounParticles.has(self) ? isQualified(previous) : /^(?:de|een)$/.test(previous)))
    return false;
  // 'We gaan de stad schoonmaken, door …': after a comma it is a preposition.
  if (preposition && gapAfter(reading, here - 1) === 'comma') return false;
  if (here + 1 >= end) return true;
  const next = normAt(reading, here + 1);
  const mark = between(reading, here);
  // 'voor (onderdelen van) de regeling' is a preposition, 'nemen af (door …)' is none.
  if (preposition && /^\s+\($/.test(mark))
    return next === 'zie' || (functionWords.has(next) && !determiners.has(next));
  if (gapAfter(reading, here) !== 'none' || /[.!?’”]/.test(mark)) return true;
  if (next === 'te') return false;
  const second = normAt(reading, here + 2);
  // 'op en rond het plein'; 'hier op in te spelen'.
  if (preposition && coordinators.has(next) && prepositions.has(second)) return false;
  if (prepositions.has(next) && second === 'te') return beforeInfinitive.has(next);
  if (self === 'om' && prepositions.has(next)) return behindOm.has(next);
  if (coordinators.has(next) || prepositions.has(next) || clauseOpeners.has(next)) return true;
  if (afterParticle.has(next)) return true;
  // 'leggen we uit wat', but 'geven signalen over wat'.
  const alone = !preposition || self === 'af' || beforeParticle.has(previous);
  return alone && questionWords.has(next);
}
