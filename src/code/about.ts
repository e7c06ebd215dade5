// What a paragraph is about: one core term, or two different weak terms, of a domain or dimension.
import type { Domain, Match } from '../types.js';
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

function dimensionsOf(matches: readonly Match[], index: LexiconIndex): { ids: string[]; counted: Match[] } {
  const people = matches.filter(
    (match) => match.lexicon === AUDIENCES && match.core && !index.conceptOf(match).theme.startsWith('role-'),
  );
  const withPeople = (match: Match): boolean =>
    people.some(
      (person) =>
        person.sentence === match.sentence && !person.tokens.some((token) => match.tokens.includes(token)),
    );
  const byDimension = new Map<string, Match[]>();
  for (const match of matches) {
    if (match.lexicon !== POSITIVE_HEALTH) continue;
    const { theme } = index.conceptOf(match);
    byDimension.set(theme, [...(byDimension.get(theme) ?? []), match]);
  }
  const counted: Match[] = [];
  for (const [dimension, own] of byDimension) {
    const weakCounts = new Set(own.map((match) => match.term)).size >= 2;
    const counting = own.filter((match) => match.core || weakCounts || withPeople(match));
    if (counting.length === 0) byDimension.delete(dimension);
    counted.push(...counting);
  }
  const order = index.lexicons.get(POSITIVE_HEALTH)?.themes.map((theme) => theme.id) ?? [];
  return { ids: order.filter((id) => byDimension.has(id)), counted };
}

/** Facets and bridges: a weak term needs a core term or a second different term of its lexicon in the paragraph. */
function countedOthers(matches: readonly Match[], index: LexiconIndex): Match[] {
  const others = matches.filter((match) => ['facet', 'bridge'].includes(index.kindOf(match)));
  return others.filter(
    (match) => match.core || isEnough(others.filter((other) => other.lexicon === match.lexicon)),
  );
}

/**
 * Applies the coding rules to the matches of one paragraph. A bridge term never makes a paragraph culture or
 * welfare; a strong bridge ('kunst op recept') makes it both. A weak term of a dimension counts with a second
 * term of that dimension, or with a word for people in its sentence.
 */
export function about(matches: readonly Match[], index: LexiconIndex): About {
  const bridges = matches.filter((match) => index.kindOf(match) === 'bridge');
  const strongBridges = bridges.filter((match) => index.conceptOf(match).theme === STRONG_BRIDGE_THEME);
  const evidenceFor = (lexicon: string): Match[] =>
    matches.filter((match) => match.lexicon === lexicon && !claimedByBridge(match, bridges));
  const evidence = { culture: evidenceFor(CULTURE), welfare: evidenceFor(WELFARE) };
  const culture = isEnough(evidence.culture) || strongBridges.length > 0;
  const welfare = isEnough(evidence.welfare) || strongBridges.length > 0;
  const dimensions = dimensionsOf(matches, index);
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
