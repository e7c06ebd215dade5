// Does the paragraph itself bring culture and welfare together, or do both merely stand in it?
import type { Connection } from '../analysis.js';
import { meansPrepositions, references } from '../dutch/clause-words.js';
import type { Match, Paragraph } from '../types.js';
import { isEnough, type About } from './about.js';
import type { LexiconIndex } from './rules.js';
import { between, hasRelation, relates, sceneOf, textBetween, type Scene } from './scene.js';

/** A word of joining counts for an enumeration when it stands in it, or just before or after it. */
const NEAR = 6;

const firstToken = (...matches: readonly Match[]): number =>
  Math.min(...matches.map(({ tokens }) => tokens[0]!));
const lastToken = (...matches: readonly Match[]): number =>
  Math.max(...matches.map(({ tokens }) => tokens.at(-1)!));

function joined(scene: Scene, own: Match, other: Match): boolean {
  const first = firstToken(own, other) - NEAR;
  const last = lastToken(own, other) + NEAR;
  return scene.joining.some(({ tokens }) => tokens.some((token) => token >= first && token <= last));
}

/** An item of a list that also holds welfare ('gezondheid, welzijn, sport en cultuur') relates to nothing by itself. */
function isListedWithWelfare(scene: Scene, own: Match): boolean {
  return scene.welfare.some((other) => {
    const words = between(scene, own, other);
    return words !== null && !hasRelation(words) && textBetween(scene, own, other).includes(',');
  });
}

function related(scene: Scene, others: readonly Match[]): boolean {
  return scene.culture.some((own) => {
    const listed = isListedWithWelfare(scene, own);
    return others.some((other) => {
      const words = between(scene, own, other);
      return words !== null && ((!listed && relates(scene, own, other)) || joined(scene, own, other));
    });
  });
}

/** Is the aim reached by culture ('weerbaarheid groeit door cultuur', 'vitaliteit bevorderen via sport en cultuur')? */
function isReachedBy(aim: Match, own: Match, words: readonly string[]): boolean {
  return lastToken(aim) < firstToken(own) && words.some((word) => meansPrepositions.has(word));
}

/** Does a word of contribution stand between culture and what it is good for? */
function contributes(scene: Scene, own: Match, aim: Match): boolean {
  const words = between(scene, own, aim);
  if (words === null) return false;
  const first = firstToken(own, aim);
  const last = lastToken(own, aim);
  return (
    isReachedBy(aim, own, words) ||
    scene.relations.some(({ tokens }) => tokens.some((token) => token > first && token < last))
  );
}

function connectionIn(scene: Scene): Connection | null {
  const { sentence, culture, welfare, audience, wellbeing } = scene;
  if (culture.length === 0) return null;
  if ((isEnough(welfare) || scene.aboutWelfare) && related(scene, welfare))
    return { sentence, reason: 'relation', culture, welfare };
  if (related(scene, audience)) return { sentence, reason: 'audience', culture, welfare: audience };
  const aims = wellbeing.filter((aim) =>
    culture.some((own) => !isListedWithWelfare(scene, own) && contributes(scene, own, aim)),
  );
  return aims.length > 0 ? { sentence, reason: 'contribution', culture, welfare: aims } : null;
}

/** Does the sentence begin with a word that points back ('Ze maken …', 'Daarmee …', 'Onder meer door …')? */
function pointsBack({ paragraph, sentence }: Scene): boolean {
  const { firstToken: first, endToken } = paragraph.sentences[sentence]!;
  return first < endToken && references.has(paragraph.tokens[first]!.norm);
}

/**
 * Two sentences, of which the second points back to culture in the first and says what it does for wellbeing, care or
 * an audience of welfare ('Kunst en cultuur geven kleur. Ze maken ons gezonder.').
 */
function connectionOver(before: Scene, scene: Scene): Connection | null {
  if (before.culture.length === 0 || scene.culture.length > 0 || !pointsBack(scene)) return null;
  if (before.culture.every((own) => isListedWithWelfare(before, own)) || scene.relations.length === 0)
    return null;
  const aims = [...scene.wellbeing, ...scene.audience, ...(isEnough(scene.welfare) ? scene.welfare : [])];
  if (aims.length === 0) return null;
  return { sentence: scene.sentence, reason: 'contribution', culture: before.culture, welfare: aims };
}

/**
 * The connection in a paragraph, or null. A strong bridge ('kunst op recept') connects by itself. Otherwise one
 * sentence of a paragraph about culture must hold culture and, with a word of relation between them, either
 * welfare, or an audience of welfare, or (with a word of contribution) wellbeing; a next sentence that points back to
 * culture counts with it. Items of one enumeration only connect when the sentence says that they work together.
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
  const scenes = paragraph.sentences.map((_, sentence) =>
    sceneOf(text, paragraph, sentence, matches, about, index),
  );
  for (const scene of scenes) {
    const connection = connectionIn(scene);
    if (connection !== null) return connection;
  }
  for (const [at, scene] of scenes.entries()) {
    const before = scenes[at - 1];
    const connection = before === undefined ? null : connectionOver(before, scene);
    if (connection !== null) return connection;
  }
  return null;
}
