// Does the paragraph itself bring culture and welfare together, or do both merely stand in it?
import type { Connection } from '../analysis.js';
import { meansPrepositions } from '../dutch/clause-words.js';
import type { Match, Paragraph } from '../types.js';
import { isEnough, type About } from './about.js';
import { between, isMeansFor, relates } from './binding.js';
import { connectsByItself, isMoreThanAnybody } from './evidence.js';
import { connectionOver, isListedWithWelfare } from './over-sentences.js';
import type { LexiconIndex } from './rules.js';
import { sceneOf, type Scene } from './scene.js';

/** A word of joining counts for an enumeration when it stands in it, or just before or after it. */
const NEAR = 6;
/** Agreements and their money: what they cover is not what they bring together. */
const AGREEMENTS = 'national-agreements';

const firstToken = (...matches: readonly Match[]): number =>
  Math.min(...matches.map(({ tokens }) => tokens[0]!));
const lastToken = (...matches: readonly Match[]): number =>
  Math.max(...matches.map(({ tokens }) => tokens.at(-1)!));

function joined(scene: Scene, own: Match, other: Match): boolean {
  const first = firstToken(own, other) - NEAR;
  const last = lastToken(own, other) + NEAR;
  return scene.joining.some(({ tokens }) => tokens.some((token) => token >= first && token <= last));
}

/** 'De SPUK is bedoeld voor sport, bewegen en cultuur': an agreement only says here which fields it covers. */
function isCoverage(scene: Scene, own: Match, other: Match): boolean {
  return other.concept === AGREEMENTS && scene.fields.includes(own);
}

function related(scene: Scene, others: readonly Match[]): boolean {
  return scene.culture.some((own) => {
    const listed = isListedWithWelfare(scene, own);
    return others.some((other) => {
      const words = between(scene, own, other);
      if (words === null || isCoverage(scene, own, other)) return false;
      const bound = relates(scene, own, other) || isMeansFor(scene, own, other);
      return (!listed && bound) || joined(scene, own, other);
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
    isMeansFor(scene, own, aim) ||
    scene.relations.some(({ tokens }) => tokens.some((token) => token > first && token < last))
  );
}

function connectionIn(scene: Scene): Connection | null {
  const { sentence, culture, welfare, audience, wellbeing } = scene;
  if (culture.length === 0) return null;
  if ((isEnough(welfare) || scene.aboutWelfare) && isMoreThanAnybody(welfare) && related(scene, welfare))
    return { sentence, reason: 'relation', culture, welfare };
  if (related(scene, audience)) return { sentence, reason: 'audience', culture, welfare: audience };
  const aims = wellbeing.filter((aim) =>
    culture.some((own) => !isListedWithWelfare(scene, own) && contributes(scene, own, aim)),
  );
  return aims.length > 0 ? { sentence, reason: 'contribution', culture, welfare: aims } : null;
}

/**
 * The connections in a paragraph, one a sentence at most; the first tells why it connects. A strong bridge ('kunst op
 * recept') connects by itself. Otherwise one sentence of a paragraph about culture must hold culture and, with a word of
 * relation between them, either welfare, or an audience of welfare, or (with a word of contribution) wellbeing; a next
 * sentence that points back to culture counts with it. Items of one enumeration only connect when the sentence says that
 * they work together.
 */
export function findConnections(
  text: string,
  paragraph: Paragraph,
  matches: readonly Match[],
  about: About,
  index: LexiconIndex,
): readonly Connection[] {
  const strong = about.strongBridges.filter((bridge) => connectsByItself(bridge, matches, index));
  const bridges = strong.map(({ sentence }): Connection => ({
    sentence,
    reason: 'joint-intervention',
    culture: strong,
    welfare: strong,
  }));
  if (bridges.length === 0 && !about.culture) return [];
  const scenes = paragraph.sentences.map((_, sentence) =>
    sceneOf(text, paragraph, sentence, matches, about, index),
  );
  const within = scenes.map(connectionIn);
  const over = scenes.map((scene, at) => connectionOver(scenes.slice(0, at), scene));
  const found = new Map<number, Connection>();
  for (const connection of [...bridges, ...within, ...over]) {
    if (connection !== null && !found.has(connection.sentence)) found.set(connection.sentence, connection);
  }
  return [...found.values()];
}
