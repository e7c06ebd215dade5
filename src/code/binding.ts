// How far two words of one sentence stand apart, and whether a word of relation between them binds them.
import {
  additives,
  contrasts,
  coordinators,
  meansPrepositions,
  prepositions,
  relativeAdverbs,
  relatives,
  semicolonPronouns,
} from '../dutch/clause-words.js';
import { tokenise } from '../dutch/tokens.js';
import type { Match } from '../types.js';
import type { Scene } from './scene.js';

/** Two words further apart than this are not read as one relation. */
const REACH = 25;
/** At most this many words stand between a preposition and the noun that it goes with ('voor de lokale cultuur'). */
const WITHIN_PHRASE = 2;
/** In a phrase that a sentence opens with, a noun is at most the fifth word. */
const OPENING = 4;
/** With this many words between them, two nouns stand in different phrases. */
const APART = 3;

/** Two matches in the order of the text. */
function inOrder(first: Match, second: Match): readonly [Match, Match] {
  return first.tokens[0]! <= second.tokens[0]! ? [first, second] : [second, first];
}

/** The text from the end of the first of two matches to the start of the second. */
export function textBetween({ text, paragraph: { tokens } }: Scene, first: Match, second: Match): string {
  const [left, right] = inOrder(first, second);
  return text.slice(tokens[left.tokens.at(-1)!]!.end, tokens[right.tokens[0]!]!.start);
}

/** Does a semicolon part the words? Not when a pronoun behind it goes on ('voor minima; zij krijgen …'). */
function isParted(gap: string): boolean {
  return gap
    .split(';')
    .slice(1)
    .some((piece) => !semicolonPronouns.has(tokenise(piece)[0]?.norm ?? ''));
}

/** Words between two matches; null when they overlap or stand too far apart, or when a semicolon or a contrast parts them. */
export function between(scene: Scene, first: Match, second: Match): readonly string[] | null {
  const [left, right] = inOrder(first, second);
  const from = left.tokens.at(-1)! + 1;
  const to = right.tokens[0]!;
  if (to < from || to - from > REACH) return null;
  const { tokens } = scene.paragraph;
  if (isParted(textBetween(scene, first, second))) return null;
  const words = tokens.slice(from, to).map((token) => token.norm);
  return words.some((word) => contrasts.has(word)) ? null : words;
}

const isRelation = (word: string): boolean =>
  prepositions.has(word) || relatives.has(word) || relativeAdverbs.has(word);

/** Is there a word of relation among these? */
export const hasRelation = (words: readonly string[]): boolean => words.some(isRelation);

/** The preposition that a match goes with, when one stands just before it: 'voor de lokale cultuur' gives 'voor'. */
function prepositionOf({ paragraph, sentence }: Scene, match: Match): string | null {
  const start = paragraph.sentences[sentence]!.firstToken;
  for (let at = match.tokens[0]! - 1; at >= Math.max(start, match.tokens[0]! - 1 - WITHIN_PHRASE); at -= 1) {
    const { norm } = paragraph.tokens[at]!;
    if (prepositions.has(norm) || meansPrepositions.has(norm)) return norm;
    if (coordinators.has(norm)) return null;
  }
  return null;
}

/** 'Dankzij het museum hebben mensen met dementie …': the first is the means for what comes after it. */
export function isMeansFor(scene: Scene, own: Match, other: Match): boolean {
  return own.tokens[0]! < other.tokens[0]! && meansPrepositions.has(prepositionOf(scene, own) ?? '');
}

/**
 * Words between two matches that only set the second beside the first: the same preposition before both, with 'en'
 * between ('voor cultuur en de gemeente voor de Wmo'), or from one to the other ('van theater tot thuiszorg').
 */
function isBeside(scene: Scene, left: Match, right: Match, words: readonly string[]): boolean {
  const relations = words.filter(isRelation);
  const [only] = relations;
  if (only === undefined || relations.length > 1) return false;
  const [before, after] = [prepositionOf(scene, left), prepositionOf(scene, right)];
  if (before === 'van' && after === 'tot') return true;
  return only === after && before === after && words.some((word) => coordinators.has(word));
}

/**
 * 'Naast uitgaven voor zorg investeren we in cultuur': what a sentence opens with is put beside what comes later, or
 * aside. What stands closer belongs to the same phrase ('naast theater voor mensen met dementie …').
 */
function isAdded(scene: Scene, left: Match, words: readonly string[]): boolean {
  const start = scene.paragraph.sentences[scene.sentence]!.firstToken;
  const opening = scene.paragraph.tokens[start]?.norm ?? '';
  return additives.has(opening) && left.tokens[0]! - start <= OPENING && words.length >= APART;
}

/** 'Boeken over koken, tuinieren en gezondheid': a topic in a list of topics. */
function isListedTopic(words: readonly string[], gap: string): boolean {
  if (words.findLast(isRelation) !== 'over') return false;
  return gap.slice(gap.toLowerCase().lastIndexOf('over')).includes(',');
}

/** Has the second match a relation of its own to the first, piece by piece between commas? */
function bindsByPieces(gap: string): boolean {
  const pieces = gap.split(',').map((piece) => tokenise(piece).map(({ norm }) => norm));
  const [front = [], back] = [pieces[0], pieces.length > 1 ? pieces.at(-1) : undefined];
  if (back === undefined) return hasRelation(front);
  return isRelation(back[0] ?? '') || (hasRelation(front) && !hasRelation(back));
}

/** 'Op cultuur en op zorg': a preposition that only repeats that of the item before binds nothing. */
function repeats(scene: Scene, left: Match, [joint, word]: readonly string[]): boolean {
  const before = scene.paragraph.tokens[left.tokens[0]! - 1]?.norm;
  return coordinators.has(joint ?? '') && prepositions.has(word ?? '') && word === before;
}

/**
 * Does a word of relation stand between two matches and bind them? Items of one enumeration have none between them; and
 * behind a comma a new item may have one of its own ('de subsidie van het museum, het budget voor welzijn'). Nor does it
 * bind what is only set beside the other. Two words that touch are one name of a thing ('dementievriendelijk museum').
 */
export function relates(scene: Scene, first: Match, second: Match): boolean {
  const gap = textBetween(scene, first, second);
  if (/^\s+$/u.test(gap)) return true;
  const [left, right] = inOrder(first, second);
  const words = tokenise(gap).map(({ norm }) => norm);
  if (repeats(scene, left, words) || isBeside(scene, left, right, words) || isListedTopic(words, gap))
    return false;
  return !isAdded(scene, left, words) && bindsByPieces(gap);
}

/** Do two matches stand in one enumeration ('gezondheid, welzijn, sport en cultuur'): a comma between, and no relation? */
export function areListed(scene: Scene, first: Match, second: Match): boolean {
  const words = between(scene, first, second);
  return words !== null && !hasRelation(words) && textBetween(scene, first, second).includes(',');
}
