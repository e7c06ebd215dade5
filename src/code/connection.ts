// Does the paragraph itself bring culture and welfare together, or do both merely stand in it?
import type { Connection } from '../analysis.js';
import { backAdverbs, consequences, meansPrepositions, references } from '../dutch/clause-words.js';
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

/** The first word of a sentence, and whether an adverb in it points back ('… kan daaraan bijdragen'). */
function opening({ paragraph, sentence }: Scene): { readonly first: string; readonly adverb: boolean } {
  const { firstToken, endToken } = paragraph.sentences[sentence]!;
  const norms = paragraph.tokens.slice(firstToken, endToken).map(({ norm }) => norm);
  return { first: norms[0] ?? '', adverb: norms.some((norm) => backAdverbs.has(norm)) };
}

/** What culture may do something for in a scene: wellbeing, an audience of welfare, or enough of welfare itself. */
function aimsOf({ wellbeing, audience, welfare }: Scene): readonly Match[] {
  return [...wellbeing, ...audience, ...(isEnough(welfare) ? welfare : [])];
}

/** Culture of a scene that stands in no list with welfare. */
function ownCulture(scene: Scene): readonly Match[] {
  return scene.culture.filter((own) => !isListedWithWelfare(scene, own));
}

/**
 * Two sentences, of which the second points back to the first: it says what the culture of the first does for
 * wellbeing, care or an audience of welfare ('Kunst en cultuur geven kleur. Ze maken ons gezonder.'), or what culture
 * does about them ('Veel ouderen zijn eenzaam. Daarom start het museum een ontmoetingsgroep.').
 */
function connectionOver(before: Scene, scene: Scene): Connection | null {
  const { sentence } = scene;
  const { first, adverb } = opening(scene);
  const back = adverb || references.has(first);
  if (back && ownCulture(before).length > 0 && scene.culture.length === 0 && scene.relations.length > 0) {
    const aims = aimsOf(scene);
    if (aims.length > 0) return { sentence, reason: 'contribution', culture: before.culture, welfare: aims };
  }
  if ((adverb || consequences.has(first)) && before.culture.length === 0 && ownCulture(scene).length > 0) {
    const aims = [...before.audience, ...(isEnough(before.welfare) ? before.welfare : [])];
    if (aims.length > 0) return { sentence, reason: 'contribution', culture: scene.culture, welfare: aims };
  }
  return null;
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
  const bridges = about.strongBridges.map(({ sentence }): Connection => ({
    sentence,
    reason: 'joint-intervention',
    culture: about.strongBridges,
    welfare: about.strongBridges,
  }));
  if (bridges.length === 0 && !about.culture) return [];
  const scenes = paragraph.sentences.map((_, sentence) =>
    sceneOf(text, paragraph, sentence, matches, about, index),
  );
  const within = scenes.map(connectionIn);
  const over = scenes.map((scene, at) => {
    const before = scenes[at - 1];
    return before === undefined ? null : connectionOver(before, scene);
  });
  const found = new Map<number, Connection>();
  for (const connection of [...bridges, ...within, ...over]) {
    if (connection !== null && !found.has(connection.sentence)) found.set(connection.sentence, connection);
  }
  return [...found.values()];
}
