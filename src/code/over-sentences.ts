// Culture in one sentence and welfare in another: when the later one says that it goes on about the earlier.
import type { Connection } from '../analysis.js';
import {
  backAdverbs,
  consequences,
  continuations,
  demonstratives,
  meansPrepositions,
  references,
} from '../dutch/clause-words.js';
import type { Match } from '../types.js';
import { isEnough } from './about.js';
import { areListed } from './binding.js';
import type { Scene } from './scene.js';

/** A means in a continuation stands among these first words ('Onder meer door theater'), and culture close behind it. */
const MEANS_WITHIN = 4;
const CULTURE_WITHIN = 2;

const normsOf = ({ paragraph, sentence }: Scene): readonly string[] => {
  const { firstToken, endToken } = paragraph.sentences[sentence]!;
  return paragraph.tokens.slice(firstToken, endToken).map(({ norm }) => norm);
};

/** An item of a list that also holds welfare ('gezondheid, welzijn, sport en cultuur') relates to nothing by itself. */
export function isListedWithWelfare(scene: Scene, own: Match): boolean {
  return scene.welfare.some((other) => areListed(scene, own, other));
}

/** Culture of a scene that stands in no list with welfare. */
function ownCulture(scene: Scene): readonly Match[] {
  return scene.culture.filter((own) => !isListedWithWelfare(scene, own));
}

/** What culture may do something for in a scene: an audience of welfare, or enough of welfare itself. */
function servedIn({ audience, welfare }: Scene): readonly Match[] {
  return [...audience, ...(isEnough(welfare) ? welfare : [])];
}

/**
 * 'Op het gebied van sport, cultuur en onderwijs zijn er opgaven. Deze opgaven …': the demonstrative points back to a
 * noun of the sentence before, to which culture is but one of the fields.
 */
function pointsToOther(before: Scene, scene: Scene): boolean {
  const [first = '', noun = ''] = normsOf(scene);
  if (!demonstratives.has(first) || !normsOf(before).includes(noun)) return false;
  return before.culture.every((own) => before.fields.includes(own));
}

/** 'Kunst en cultuur geven kleur aan de stad. Ze maken ons gezonder.': culture before, and what it does for whom. */
function cultureBefore(before: Scene, scene: Scene, back: boolean): readonly Match[] {
  if (!back || ownCulture(before).length === 0 || scene.culture.length > 0) return [];
  if (scene.relations.length === 0 || pointsToOther(before, scene)) return [];
  return [...scene.wellbeing, ...servedIn(scene)];
}

/** 'Opener praten over mentale gezondheid. Onder meer door theater.': the second sentence only names the means. */
function namesMeans(scene: Scene): boolean {
  const norms = normsOf(scene);
  const at = norms.slice(0, MEANS_WITHIN).findIndex((norm) => meansPrepositions.has(norm));
  if (at < 0 || !continuations.has(norms[0] ?? '')) return false;
  const means = scene.paragraph.sentences[scene.sentence]!.firstToken + at;
  return scene.culture.some(({ tokens: [first = 0] }) => first > means && first - means <= CULTURE_WITHIN);
}

/**
 * Two sentences, of which the second points back to the first: it says what the culture of the first does for
 * wellbeing, care or an audience of welfare ('Kunst en cultuur geven kleur. Ze maken ons gezonder.'), or what culture
 * does about them ('Veel ouderen zijn eenzaam. Daarom start het museum een ontmoetingsgroep.').
 * @param earlier the scenes before this one in its paragraph, in order
 */
export function connectionOver(earlier: readonly Scene[], scene: Scene): Connection | null {
  const before = earlier.at(-1);
  if (before === undefined) return null;
  const norms = normsOf(scene);
  const first = norms[0] ?? '';
  const adverb = norms.some((norm) => backAdverbs.has(norm));
  const { sentence, culture } = scene;
  const aims = cultureBefore(before, scene, adverb || references.has(first));
  if (aims.length > 0) return { sentence, reason: 'contribution', culture: before.culture, welfare: aims };
  if (before.culture.length > 0 || ownCulture(scene).length === 0) return null;
  const served = namesMeans(scene)
    ? [...before.wellbeing, ...servedIn(before)]
    : adverb || consequences.has(first)
      ? servedIn(before)
      : [];
  return served.length > 0 ? { sentence, reason: 'contribution', culture, welfare: served } : null;
}
