// One sentence (or two that hang together) with what was found in it, and how far two words stand apart.
import { contrasts, coordinators, prepositions, relativeAdverbs, relatives } from '../dutch/clause-words.js';
import { tokenise } from '../dutch/tokens.js';
import type { Match, Paragraph } from '../types.js';
import type { About } from './about.js';
import { AUDIENCES, POSITIVE_HEALTH, RELATIONS, type LexiconIndex } from './rules.js';

/** Audiences of welfare: their taking part in culture is a connection. */
const WELFARE_AUDIENCES = 'vulnerability';
/** Dimensions that culture paragraphs speak of anyway (talent, imagination): no sign of welfare by themselves. */
const CULTURE_OWN_DIMENSION = 'meaning';
/** Bridge language of wellbeing and inclusion: what culture may contribute to. */
const WELLBEING_BRIDGES: ReadonlySet<string> = new Set(['wellbeing', 'equal-chances', 'liveability']);
/** Aspects of citizens among citizens (a say, interest in society): they are no sign of welfare by themselves either. */
const CIVIC_ASPECTS: ReadonlySet<string> = new Set([
  'participation-being-taken-seriously',
  'participation-interest-in-society',
]);
/** Two words further apart than this are not read as one relation. */
const REACH = 25;

/** What was found in a sentence, sorted by what it can do in a connection. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly culture: readonly Match[];
  readonly welfare: readonly Match[];
  /** Is the whole paragraph about welfare? Then one weak word of it in the sentence is enough. */
  readonly aboutWelfare: boolean;
  readonly audience: readonly Match[];
  /** Aims of wellbeing: a core term of a dimension, or a weak one in a paragraph about welfare. */
  readonly wellbeing: readonly Match[];
  /** Words of contribution ('bijdragen aan', 'bevorderen'). */
  readonly relations: readonly Match[];
  /** Words of joining ('samenwerken'). */
  readonly joining: readonly Match[];
}

export function sceneOf(
  text: string,
  paragraph: Paragraph,
  sentence: number,
  matches: readonly Match[],
  about: About,
  index: LexiconIndex,
): Scene {
  // What a sentence denies ('geen museum voor …') brings nothing together.
  const here = matches.filter((match) => match.sentence === sentence && !match.negated);
  // Words that both fields use ('ontmoeting') are no aim of welfare.
  const bridges = here.filter((match) => index.kindOf(match) === 'bridge');
  const claimed = (match: Match): boolean =>
    bridges.some((bridge) => match.tokens.every((token) => bridge.tokens.includes(token)));
  const themed = (lexicon: string, test: (theme: string, match: Match) => boolean): Match[] =>
    here.filter((match) => match.lexicon === lexicon && test(index.conceptOf(match).theme, match));
  return {
    paragraph,
    text,
    sentence,
    culture: about.evidence.culture.filter((match) => here.includes(match)),
    welfare: about.evidence.welfare.filter((match) => here.includes(match)),
    aboutWelfare: about.welfare,
    audience: themed(AUDIENCES, (theme) => theme === WELFARE_AUDIENCES),
    wellbeing: [
      ...themed(
        POSITIVE_HEALTH,
        (theme, match) =>
          (match.core || about.welfare) &&
          theme !== CULTURE_OWN_DIMENSION &&
          !CIVIC_ASPECTS.has(match.concept) &&
          !claimed(match),
      ),
      ...bridges.filter((match) => WELLBEING_BRIDGES.has(match.concept)),
    ],
    relations: themed(RELATIONS, (theme) => theme === 'contribution'),
    joining: themed(RELATIONS, (theme) => theme === 'joining'),
  };
}

/** Two matches in the order of the text. */
function inOrder(first: Match, second: Match): readonly [Match, Match] {
  return first.tokens[0]! <= second.tokens[0]! ? [first, second] : [second, first];
}

/** The text from the end of the first of two matches to the start of the second. */
export function textBetween({ text, paragraph: { tokens } }: Scene, first: Match, second: Match): string {
  const [left, right] = inOrder(first, second);
  return text.slice(tokens[left.tokens.at(-1)!]!.end, tokens[right.tokens[0]!]!.start);
}

/** Words between two matches; null when they overlap or stand too far apart, or when a semicolon or a contrast parts them. */
export function between(scene: Scene, first: Match, second: Match): readonly string[] | null {
  const [left, right] = inOrder(first, second);
  const from = left.tokens.at(-1)! + 1;
  const to = right.tokens[0]!;
  if (to < from || to - from > REACH) return null;
  const { tokens } = scene.paragraph;
  if (textBetween(scene, first, second).includes(';')) return null;
  const words = tokens.slice(from, to).map((token) => token.norm);
  return words.some((word) => contrasts.has(word)) ? null : words;
}

const isRelation = (word: string): boolean =>
  prepositions.has(word) || relatives.has(word) || relativeAdverbs.has(word);

/** Is there a word of relation among these? */
export const hasRelation = (words: readonly string[]): boolean => words.some(isRelation);

/** 'Op cultuur en op zorg': a preposition that only repeats that of the item before binds nothing. */
function repeats(scene: Scene, first: Match, [joint, word]: readonly string[]): boolean {
  const before = scene.paragraph.tokens[first.tokens[0]! - 1]?.norm;
  return joint !== undefined && coordinators.has(joint) && word !== undefined && word === before;
}

/**
 * Does a word of relation stand between two matches and bind them? Items of one enumeration have none between them; and
 * behind a comma a new item may have one of its own ('de subsidie van het museum, het budget voor welzijn'). Two words
 * that touch are one name of a thing ('dementievriendelijk museum').
 */
export function relates(scene: Scene, first: Match, second: Match): boolean {
  const gap = textBetween(scene, first, second);
  if (/^\s+$/u.test(gap)) return true;
  const pieces = gap.split(',').map((piece) => tokenise(piece).map(({ norm }) => norm));
  const [front = [], back] = [pieces[0], pieces.length > 1 ? pieces.at(-1) : undefined];
  if (back === undefined) return hasRelation(front) && !repeats(scene, inOrder(first, second)[0], front);
  return isRelation(back[0] ?? '') || (hasRelation(front) && !hasRelation(back));
}
