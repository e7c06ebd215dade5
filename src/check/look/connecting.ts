// The passages of a draft that bring culture and welfare together, and those about the other domain.
import type { Commitment, Passage } from '../../analysis.js';
import type { ViceVersa } from '../../comparison.js';
import { isMention } from '../../code/mentions.js';
import { telling } from '../../measure/telling.js';
import { viceVersa } from '../../measure/vice-versa.js';
import type { Domain, Match, Span } from '../../types.js';
import type { Draft, RuleContext } from '../model.js';

/** Passages that bring the two domains together, in reading order; one that only denies it is left out. */
export function connectingPassages({ passages }: Pick<Draft, 'passages'>): readonly Passage[] {
  const said = (matches: readonly Match[]): boolean => matches.some(({ negated }) => !negated);
  return passages.filter(
    ({ coded: { connection } }) =>
      connection !== null && said(connection.culture) && said(connection.welfare),
  );
}

/** Does the passage connect in a sentence of its own, and not by a list of fields in which culture stands too? */
export function connectsPlainly(
  { coded: { connection, paragraph } }: Passage,
  { index }: Pick<RuleContext, 'index'>,
): boolean {
  if (connection === null) return false;
  return (
    connection.reason === 'joint-intervention' ||
    connection.culture.some((match) => !isMention(match, paragraph, index.mentionWords))
  );
}

/** The passages by how much a reader learns from them, most first; equal ones in reading order. */
export function mostTelling(passages: readonly Passage[]): readonly Passage[] {
  return passages
    .map((passage, order) => ({ passage, order, weight: telling(passage.coded) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ passage }) => passage);
}

const FIRMNESS: Readonly<Record<Commitment, number>> = { wish: 0, measure: 1, secured: 2 };

/** The passage that goes furthest; of equally firm ones the most telling. Undefined without passages. */
export function firmestOf(passages: readonly Passage[]): Passage | undefined {
  const firmness = ({ coded }: Passage): number => FIRMNESS[coded.commitment];
  return [...mostTelling(passages)].sort((a, b) => firmness(b) - firmness(a))[0];
}

/** What the draft says of the other domain, and which of it is real. @param domain of the draft itself */
export function onOtherDomain(
  { analysis: { document, paragraphs }, passages }: Draft,
  domain: Domain,
  { lexicons }: Pick<RuleContext, 'lexicons'>,
): ViceVersa {
  const texts = new Map([[document.id, document.text]]);
  return viceVersa(domain, passages, texts, paragraphs.length, lexicons);
}

/** The sentence that connects, and the whole passage where that is not known. */
export function connectingSentence({ coded: { connection, paragraph } }: Passage): Span {
  const { start, end } = paragraph.sentences[connection?.sentence ?? -1] ?? paragraph;
  return { start, end };
}
