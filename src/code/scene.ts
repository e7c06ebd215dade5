// One sentence with what was found in it, sorted by what it can do in a connection.
import type { Match, Paragraph } from '../types.js';
import type { About } from './about.js';
import { audiencesOf, evidenceOf } from './evidence.js';
import { isInFieldList } from './mentions.js';
import { POSITIVE_HEALTH, RELATIONS, type LexiconIndex } from './rules.js';

/** Dimensions that culture paragraphs speak of anyway (talent, imagination): no sign of welfare by themselves. */
const CULTURE_OWN_DIMENSION = 'meaning';
/** Bridge language of wellbeing and inclusion: what culture may contribute to. */
const WELLBEING_BRIDGES: ReadonlySet<string> = new Set(['wellbeing', 'equal-chances', 'liveability']);
/** Aspects of citizens among citizens (a say, interest in society): they are no sign of welfare by themselves either. */
const CIVIC_ASPECTS: ReadonlySet<string> = new Set([
  'participation-being-taken-seriously',
  'participation-interest-in-society',
]);

/** What was found in a sentence, sorted by what it can do in a connection. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly culture: readonly Match[];
  readonly welfare: readonly Match[];
  /** Words of culture that stand in a list of policy fields ('sport, cultuur en onderwijs'). */
  readonly fields: readonly Match[];
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
  const evidence = evidenceOf(paragraph, here, about.evidence);
  return {
    paragraph,
    text,
    sentence,
    ...evidence,
    fields: evidence.culture.filter((match) => isInFieldList(match, paragraph, index.mentionWords)),
    aboutWelfare: about.welfare,
    audience: audiencesOf(here, index),
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
