// Finds separable verbs whose particle stands apart: 'zij nemen actief deel', 'om samen te werken'.
import {
  clauseOpeners,
  clusterWords,
  coordinators,
  modals,
  prepositions,
  relatives,
  stemSubjects,
} from '../dutch/clause-words.js';
import { finiteWords } from '../dutch/finite-words.js';
import { irregularVerbs } from '../dutch/irregular-verbs.js';
import { functionWords } from '../dutch/stopwords.js';
import { gapAfter, type Reading, sentenceRange } from './clause.js';
import type { ApartVerb } from './model.js';
import { between, isParticle, isPartedInWriting, isQuotedApart, normAt } from './particle.js';

/** The most words between the verb and its particle. */
const LONGEST_GAP = 16;
/** The most words of a bracket that may stand between them: '(direct of indirect)'. */
const LONGEST_BRACKET = 6;

/** Index of the particle that belongs to the verb form at token `at`, or -1. */
export function findParticle(reading: Reading, at: number, verb: Omit<ApartVerb, 'term'>): number {
  const { first, end } = sentenceRange(reading, at);
  if (verb.stem && !isFiniteStem(reading, at, first)) return -1;
  const before = particleBefore(reading, at, verb, first);
  if (before >= 0) return before;
  if (followsCluster(reading, at, first) || standsWithout(reading, at, first)) return -1;
  const found = particleBehind(reading, at, verb.particle, end);
  return found >= 0 && !isQuotedApart(reading, at, found) ? found : -1;
}

/** 'werk', 'vraag', 'kom': a verb at the beginning of a clause, or beside 'ik' or 'je'; elsewhere it is a noun. */
function isFiniteStem(reading: Reading, at: number, first: number): boolean {
  if (at === first || gapAfter(reading, at - 1) !== 'none') return true;
  const previous = normAt(reading, at - 1);
  if (coordinators.has(previous) || previous === 'ik' || /^\d/.test(previous)) return true;
  return stemSubjects.has(normAt(reading, at + 1));
}

/**
 * Forms with no particle behind them: a noun ('voor de baten'), an infinitive used as one ('het centraal stellen van'),
 * a verb in a relative clause, which would have its particle in front ('onderdelen die vallen onder de wet').
 */
function standsWithout(reading: Reading, at: number, first: number): boolean {
  const previous = at > first ? normAt(reading, at - 1) : '';
  if (previous === 'de' || previous === 'een') return true;
  if (previous === 'die' && at - 1 > first && gapAfter(reading, at - 2) === 'none')
    return !coordinators.has(normAt(reading, at - 2)) && !clauseOpeners.has(normAt(reading, at - 2));
  if (!normAt(reading, at).endsWith('en')) return false;
  return previous === 'het' || (normAt(reading, at + 1) === 'van' && normAt(reading, at - 2) === 'het');
}

/** 'deel te nemen', 'mee kunnen doen', 'samen zou willen werken': the particle stands up to three words before. */
function particleBefore(
  reading: Reading,
  at: number,
  { particle, infinitive }: Omit<ApartVerb, 'term'>,
  first: number,
): number {
  for (let here = at - 1; here >= first && here >= at - 3; here--) {
    const norm = normAt(reading, here);
    if (gapAfter(reading, here) !== 'none') return -1;
    if (norm === particle) {
      const belongs =
        here === at - 1
          ? isPartedInWriting(reading, here, first)
          : isClusterOf(reading, here, at, infinitive);
      return belongs ? here : -1;
    }
    if (!clusterWords.has(norm)) return -1;
  }
  return -1;
}

/** Are the particle at `here` and the verb at `at` one verb, with only 'te' and modals in between? */
function isClusterOf(reading: Reading, here: number, at: number, infinitive: string): boolean {
  const norm = normAt(reading, at);
  // 'uit te voeren' is not 'uitvaren'.
  if (norm !== infinitive) return false;
  // 'om te werken' is a purpose, not the verb 'omwerken'; but 'daar mee om te gaan'.
  const purpose = normAt(reading, here) === 'om' && normAt(reading, here + 1) === 'te';
  if (purpose && normAt(reading, here - 1) !== 'mee') return false;
  // 'in te kunnen zetten': the particle belongs to the last verb.
  const next = normAt(reading, at + 1);
  const goesOn = clusterWords.has(next) || (next.endsWith('en') && !functionWords.has(next));
  return !(goesOn && clusterWords.has(norm)) || gapAfter(reading, at) !== 'none';
}

/** After 'te' or a modal an infinitive stands at the end of its clause: no particle follows it. */
function followsCluster(reading: Reading, at: number, first: number): boolean {
  if (at <= first) return false;
  const norm = normAt(reading, at - 1);
  return norm === 'te' || (modals.has(norm) && normAt(reading, at).endsWith('en'));
}

/** The particle behind a verb in the order of a main clause: 'nemen actief deel'; -1 when there is none. */
function particleBehind(reading: Reading, at: number, particle: string, end: number): number {
  let commas = 0;
  for (let here = at + 1; here < end && here <= at + LONGEST_GAP + 1; here++) {
    let gap = gapAfter(reading, here - 1);
    if (gap === 'hard') {
      here = afterBracket(reading, here, end);
      if (here < 0) return -1;
      gap = 'none';
    }
    if (gap === 'comma') commas++;
    if (opensClause(reading, here, gap === 'comma')) return -1;
    if (normAt(reading, here) !== particle || !isParticle(reading, here, end, at)) continue;
    // 'stellen de agenda bij, samen met inwoners', but 'werken, net als vorig jaar, samen met inwoners'.
    const loose = gap === 'comma' && commas === 1 && prepositions.has(normAt(reading, here + 1));
    if (!loose) return here;
  }
  return -1;
}

/** Does a new clause begin at or before this word? A second finite verb says so: 'dat doen we en daar gaan we mee door'. */
function opensClause(reading: Reading, here: number, afterComma: boolean): boolean {
  const norm = normAt(reading, here);
  const previous = normAt(reading, here - 1);
  if (clauseOpeners.has(norm)) return norm !== 'maar' || previous !== 'alleen';
  if (finiteWords.has(norm) || (norm !== 'te' && clusterWords.has(norm))) return true;
  if (afterComma && relatives.has(norm)) return true;
  return (afterComma || coordinators.has(previous)) && irregularVerbs.has(norm) && norm !== 'eten';
}

/** The token behind a short bracket that opens before token `here`: '(VNG)'; -1 when no such bracket stands there. */
function afterBracket(reading: Reading, here: number, end: number): number {
  if (!/^\s*\($/.test(between(reading, here - 1))) return -1;
  for (let at = here; at + 1 < end && at < here + LONGEST_BRACKET; at++) {
    const mark = between(reading, at);
    if (/^\),?\s*$/.test(mark)) return at + 1;
    if (/[()[\];:]/.test(mark)) return -1;
  }
  return -1;
}
