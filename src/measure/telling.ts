// How much a reader learns from a passage: by this the touching passages and those on the other field are ranked.
import type { CodedParagraph, Commitment, Connection } from '../analysis.js';
import { conceptKey } from './concept-key.js';

const COMMITMENT_WEIGHT: Readonly<Record<Commitment, number>> = { wish: 0, measure: 1.5, secured: 3 };
const REASON_WEIGHT: Readonly<Record<Connection['reason'], number>> = {
  'joint-intervention': 11.4,
  relation: 11.2,
  audience: 11,
  contribution: 10,
};

/** Concept of the names of funds and passes. */
const FUNDS = 'culture-for-low-incomes';
/** Groups of people so wide that they name nobody. */
const ANYBODY: ReadonlySet<string> = new Set(['audiences/residents', 'audiences/people-in-general']);
/** What happens on an ordinary day: people, places and days. */
const FLOOR: ReadonlySet<string> = new Set(['level/activity', 'level/doers', 'level/place', 'level/moment']);
/** What marks talk about the work itself: plans, rules, working together, and what is looked into. */
const PROCESS: ReadonlySet<string> = new Set([
  'level/plan',
  'level/steering',
  'level/money-rules',
  'level/organisation',
  'relations/working-together',
  'commitment/possibility',
]);
/** What a passage loses that speaks of the work itself, and of nobody for whom it is done. */
const PROCESS_LOSS = 2;
/** At most this many concepts of the floor count. */
const MOST_FLOOR = 2;

/** Subjects that make a passage worth reading: what people do, who does it. */
const NAMED = ['wording/', 'actors/'];

/** For whom and what happens: a group of people is worth as much as two things that happen; process talk costs. */
function forPeople(concepts: readonly string[], { commitment }: CodedParagraph): number {
  const people = concepts.some((id) => id.startsWith('audiences/') && !ANYBODY.has(id));
  const floor = concepts.filter((id) => FLOOR.has(id)).length;
  const process = commitment !== 'secured' && concepts.some((id) => PROCESS.has(id));
  if (!people && floor === 0) return process ? -PROCESS_LOSS : 0;
  return (people ? 1 : 0) + Math.min(floor, MOST_FLOOR) / 2;
}

/**
 * How much a reader learns from a passage: it connects, it commits, it names several things of both domains, what
 * people do, for whom and by whom, and it reads as prose of a fair length. What connects only by the name of a fund
 * tells less, and so does what speaks of plans and working together without naming for whom.
 */
export function telling(coded: CodedParagraph): number {
  const { connection, matches, paragraph } = coded;
  const concepts = [...new Set(matches.map(conceptKey))];
  const named = (beginning: string): number => concepts.filter((id) => id.startsWith(beginning)).length;
  const length = paragraph.tokens.length;
  const readable = length >= 15 && length <= 120 ? 1 : 0;
  const prose = paragraph.role === 'paragraph' || paragraph.role === 'listItem' ? 1 : 0;
  // An item of a list that goes on a sentence before it cannot be read by itself.
  const fragment = /^\p{Ll}/u.test(paragraph.tokens[0]?.text ?? '') ? 1 : 0;
  const balance = Math.min(named('culture/'), 3) + Math.min(named('welfare/'), 3);
  const names = NAMED.filter((beginning) => named(beginning) > 0).length / 4;
  const byName =
    connection?.culture.every(({ concept }) => concept === FUNDS) && named('culture/') === 0 ? 2 : 0;
  const reason = connection === null ? 0 : REASON_WEIGHT[connection.reason] - byName;
  const shape = readable + prose - fragment;
  return (
    reason + COMMITMENT_WEIGHT[coded.commitment] + shape + balance / 3 + names + forPeople(concepts, coded)
  );
}
