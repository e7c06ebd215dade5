// Does the paragraph itself bring culture and welfare together, or do both merely stand in it?
import type { Connection } from '../analysis.js';
import {
  contrasts,
  coordinators,
  determiners,
  prepositions,
  relativeAdverbs,
  relatives,
} from '../dutch/clause-words.js';
import type { Match, Paragraph } from '../types.js';
import { isEnough, type About } from './about.js';
import { AUDIENCES, POSITIVE_HEALTH, RELATIONS, type LexiconIndex } from './rules.js';

/** Audiences of welfare: their taking part in culture is a connection. */
const WELFARE_AUDIENCES = 'vulnerability';
/** Two words further apart than this are not read as one relation. */
const REACH = 25;
/** Dimensions that culture paragraphs speak of anyway (talent, imagination): no sign of welfare by themselves. */
const CULTURE_OWN_DIMENSION = 'meaning';
/** Bridge language of wellbeing and inclusion: what culture may contribute to. */
const WELLBEING_BRIDGES: ReadonlySet<string> = new Set(['wellbeing', 'equal-chances', 'liveability']);

/** One sentence with what was found in it. */
interface Scene {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly sentence: number;
  readonly culture: readonly Match[];
  readonly welfare: readonly Match[];
  readonly audience: readonly Match[];
  readonly wellbeing: readonly Match[];
  readonly relations: readonly Match[];
  readonly joining: readonly Match[];
}

/** Two matches in the order of the text. */
function inOrder(first: Match, second: Match): readonly [Match, Match] {
  return first.tokens[0]! <= second.tokens[0]! ? [first, second] : [second, first];
}

/** Tokens between two matches; null when they overlap or stand too far apart, or when a semicolon or a contrast parts them. */
function between(scene: Scene, first: Match, second: Match): readonly string[] | null {
  const [left, right] = inOrder(first, second);
  const from = left.tokens.at(-1)! + 1;
  const to = right.tokens[0]!;
  if (to < from || to - from > REACH) return null;
  const { tokens } = scene.paragraph;
  if (textBetween(scene, first, second).includes(';')) return null;
  const words = tokens.slice(from, to).map((token) => token.norm);
  return words.some((word) => contrasts.has(word)) ? null : words;
}

/** Does a word of relation stand among these? Items of one enumeration have none between them. */
function relates(words: readonly string[]): boolean {
  const joins = (word: string): boolean =>
    prepositions.has(word) || relatives.has(word) || relativeAdverbs.has(word);
  return words.some((word) => joins(word) && !coordinators.has(word) && !determiners.has(word));
}

/** A word of joining counts for an enumeration when it stands in it, or just before or after it. */
const NEAR = 6;

function joined(scene: Scene, own: Match, other: Match): boolean {
  const first = Math.min(own.tokens[0]!, other.tokens[0]!) - NEAR;
  const last = Math.max(own.tokens.at(-1)!, other.tokens.at(-1)!) + NEAR;
  return scene.joining.some(({ tokens }) => tokens.some((token) => token >= first && token <= last));
}

/** The text from the end of the first of two matches to the start of the second. */
function textBetween({ text, paragraph: { tokens } }: Scene, first: Match, second: Match): string {
  const [left, right] = inOrder(first, second);
  return text.slice(tokens[left.tokens.at(-1)!]!.end, tokens[right.tokens[0]!]!.start);
}

/** An item of a list that also holds welfare ('gezondheid, welzijn, sport en cultuur') relates to nothing by itself. */
function isListedWithWelfare(scene: Scene, own: Match): boolean {
  return scene.welfare.some((other) => {
    const words = between(scene, own, other);
    return words !== null && !relates(words) && textBetween(scene, own, other).includes(',');
  });
}

function related(scene: Scene, others: readonly Match[]): boolean {
  return scene.culture.some((own) => {
    const listed = isListedWithWelfare(scene, own);
    return others.some((other) => {
      const words = between(scene, own, other);
      return words !== null && ((relates(words) && !listed) || joined(scene, own, other));
    });
  });
}

/** Does a word of contribution stand between culture and what it is good for, or just before or after the two? */
function contributes(scene: Scene, own: Match, aim: Match): boolean {
  if (between(scene, own, aim) === null) return false;
  const first = Math.min(own.tokens[0]!, aim.tokens[0]!);
  const last = Math.max(own.tokens.at(-1)!, aim.tokens.at(-1)!);
  return scene.relations.some(({ tokens }) => tokens.some((token) => token > first && token < last));
}

function sceneOf(
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
    audience: themed(AUDIENCES, (theme) => theme === WELFARE_AUDIENCES),
    wellbeing: [
      ...themed(
        POSITIVE_HEALTH,
        (theme, match) => match.core && theme !== CULTURE_OWN_DIMENSION && !claimed(match),
      ),
      ...bridges.filter((match) => WELLBEING_BRIDGES.has(match.concept)),
    ],
    relations: themed(RELATIONS, (theme) => theme === 'contribution'),
    joining: themed(RELATIONS, (theme) => theme === 'joining'),
  };
}

function connectionIn(scene: Scene): Connection | null {
  const { sentence, culture, welfare, audience, wellbeing } = scene;
  if (culture.length === 0) return null;
  if (isEnough(welfare) && related(scene, welfare)) return { sentence, reason: 'relation', culture, welfare };
  if (related(scene, audience)) return { sentence, reason: 'audience', culture, welfare: audience };
  const aims = wellbeing.filter((aim) =>
    culture.some((own) => !isListedWithWelfare(scene, own) && contributes(scene, own, aim)),
  );
  return aims.length > 0 ? { sentence, reason: 'contribution', culture, welfare: aims } : null;
}

/**
 * The connection in a paragraph, or null. A strong bridge ('kunst op recept') connects by itself. Otherwise one
 * sentence of a paragraph about culture must hold culture and, with a word of relation between them, either
 * welfare, or an audience of welfare, or (with a word of contribution) wellbeing. Items of one enumeration only
 * connect when the sentence says that they work together.
 */
export function findConnection(
  text: string,
  paragraph: Paragraph,
  matches: readonly Match[],
  about: About,
  index: LexiconIndex,
): Connection | null {
  const strong = about.strongBridges[0];
  if (strong) {
    return {
      sentence: strong.sentence,
      reason: 'joint-intervention',
      culture: about.strongBridges,
      welfare: about.strongBridges,
    };
  }
  if (!about.culture) return null;
  for (let sentence = 0; sentence < paragraph.sentences.length; sentence += 1) {
    const connection = connectionIn(sceneOf(text, paragraph, sentence, matches, about, index));
    if (connection !== null) return connection;
  }
  return null;
}
