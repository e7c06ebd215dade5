// Of what a passage speaks: policy (plans, steering, money) or the floor (what happens, who, where, when).
import type { CodedParagraph } from '../analysis.js';
import type { Levels } from '../comparison.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Match } from '../types.js';

/** Id of the lexicon; its themes are the two levels. */
export const LEVEL = 'level';

const byPlace = (a: Match, b: Match): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** Words inside longer ones that also count ('theaterles' in 'dans- of theaterles') are shown once. */
function longest(matches: readonly Match[]): Match[] {
  return matches
    .filter(
      (match) =>
        !matches.some(
          (other) =>
            other !== match &&
            other.span.start <= match.span.start &&
            other.span.end >= match.span.end &&
            other.span.end - other.span.start > match.span.end - match.span.start,
        ),
    )
    .sort(byPlace);
}

/**
 * Reads the levels of passages. Policy: one core word, or two different weak ones. Floor: one core word, or two weak
 * ones of different concepts, for a place or a person alone also stands in a budget; a place with a day does not. A
 * passage may be both. What is denied does not count.
 * @param lexicon the lexicon of levels; without it every passage is of neither
 */
export function levelReader(lexicon: Lexicon | undefined): (coded: CodedParagraph) => Levels {
  const themeOf = new Map(lexicon?.concepts.map(({ id, theme }) => [id, theme]));
  return ({ matches }) => {
    const of = (theme: string, key: (match: Match) => string): Match[] => {
      const own = matches.filter(
        (match) => match.lexicon === LEVEL && !match.negated && themeOf.get(match.concept) === theme,
      );
      const enough = own.some(({ core }) => core) || new Set(own.map(key)).size > 1;
      return enough ? longest(own) : [];
    };
    return { policy: of('policy', ({ term }) => term), floor: of('floor', ({ concept }) => concept) };
  };
}
