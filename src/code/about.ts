// What a paragraph is about: one core term, or weak terms in company, of a domain or dimension.
import type { Domain, Match, Paragraph } from '../types.js';
import { isMention } from './mentions.js';
import {
  AUDIENCES,
  CULTURE,
  POSITIVE_HEALTH,
  STRONG_BRIDGE_THEME,
  WELFARE,
  type LexiconIndex,
} from './rules.js';

/** The evidence in one paragraph. */
export interface About {
  readonly culture: boolean;
  readonly welfare: boolean;
  /** Matches that are evidence for the domain: those that a bridge term does not claim. */
  readonly evidence: Readonly<Record<Domain, readonly Match[]>>;
  /** Matches of terms that are both domains at once ('kunst op recept'). */
  readonly strongBridges: readonly Match[];
  /** Dimensions of Positive Health, in the order of the lexicon. */
  readonly dimensions: readonly string[];
  /** All matches that count towards concepts. */
  readonly counted: readonly Match[];
}

/** A bridge term claims the words of a domain term that is no longer than itself. */
function claimedByBridge(match: Match, bridges: readonly Match[]): boolean {
  return bridges.some(
    (bridge) =>
      bridge.term.length >= match.term.length && match.tokens.every((token) => bridge.tokens.includes(token)),
  );
}

/** The rule for a domain: one core term, or two different weak terms. */
export function isEnough(evidence: readonly Match[]): boolean {
  return evidence.some((match) => match.core) || new Set(evidence.map((match) => match.term)).size >= 2;
}

/** How many words, at most, from a weak term of a dimension to the word for people that it goes with. */
const NEAR_PEOPLE = 5;

/** Stands the one within reach of the other, with no word in common? */
function isNear(match: Match, person: Match): boolean {
  if (person.tokens.some((token) => match.tokens.includes(token))) return false;
  return person.tokens.some((token) => match.tokens.some((own) => Math.abs(token - own) <= NEAR_PEOPLE));
}

/** Tells the terms that only name a thing: in a proper name or in a list of policy fields. */
function mentionIn(paragraph: Paragraph | undefined, index: LexiconIndex): (match: Match) => boolean {
  if (!paragraph) return () => false;
  return (match) => isMention(match, paragraph, index.mentionWords);
}

function dimensionsOf(
  matches: readonly Match[],
  index: LexiconIndex,
  mention: (match: Match) => boolean,
): { ids: string[]; counted: Match[] } {
  const people = matches.filter((match) => match.lexicon === AUDIENCES && match.core);
  const nearPeople = (match: Match): boolean =>
    people.some((person) => person.sentence === match.sentence && isNear(match, person));
  const byDimension = new Map<string, Match[]>();
  for (const match of matches) {
    if (match.lexicon !== POSITIVE_HEALTH || mention(match)) continue;
    const { theme } = index.conceptOf(match);
    byDimension.set(theme, [...(byDimension.get(theme) ?? []), match]);
  }
  const counted: Match[] = [];
  for (const [dimension, own] of byDimension) {
    const weakCounts = new Set(own.map((match) => match.concept)).size >= 2;
    const counting = own.filter((match) => match.core || weakCounts || nearPeople(match));
    if (counting.length === 0) byDimension.delete(dimension);
    counted.push(...counting);
  }
  const order = index.lexicons.get(POSITIVE_HEALTH)?.themes.map((theme) => theme.id) ?? [];
  return { ids: order.filter((id) => byDimension.has(id)), counted };
}

/** Facets, bridges and other lenses: a weak term needs a core term, or a second weak one, of its lexicon in the paragraph. */
function countedOthers(matches: readonly Match[], index: LexiconIndex): Match[] {
  const others = matches.filter(
    (match) => ['facet', 'bridge', 'lens'].includes(index.kindOf(match)) && match.lexicon !== POSITIVE_HEALTH,
  );
  return others.filter(
    (match) => match.core || isEnough(others.filter((other) => other.lexicon === match.lexicon)),
  );
}

/**
 * Applies the coding rules to the matches of one paragraph. A bridge term never makes a paragraph culture or
 * welfare; a strong bridge ('kunst op recept') makes it both. A weak term of a dimension counts with a weak term
 * of another aspect of that dimension, or with a word for people at most five words away in its sentence; a
 * term inside a proper name or a list of policy fields counts for no dimension.
 * @param paragraph the paragraph of the matches; without it names and lists are not looked for
 */
export function about(matches: readonly Match[], index: LexiconIndex, paragraph?: Paragraph): About {
  const bridges = matches.filter((match) => index.kindOf(match) === 'bridge');
  const strongBridges = bridges.filter((match) => index.conceptOf(match).theme === STRONG_BRIDGE_THEME);
  const evidenceFor = (lexicon: string): Match[] =>
    matches.filter((match) => match.lexicon === lexicon && !claimedByBridge(match, bridges));
  const evidence = { culture: evidenceFor(CULTURE), welfare: evidenceFor(WELFARE) };
  const culture = isEnough(evidence.culture) || strongBridges.length > 0;
  const welfare = isEnough(evidence.welfare) || strongBridges.length > 0;
  const dimensions = dimensionsOf(matches, index, mentionIn(paragraph, index));
  const counted = new Set<Match>([
    ...(culture ? evidence.culture : []),
    ...(welfare ? evidence.welfare : []),
    ...dimensions.counted,
    ...countedOthers(matches, index),
  ]);
  return {
    culture,
    welfare,
    evidence,
    strongBridges,
    dimensions: dimensions.ids,
    counted: matches.filter((match) => counted.has(match)),
  };
}
