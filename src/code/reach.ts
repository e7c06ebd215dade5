// Which sentences of a paragraph tell how far its connection goes, and how they speak.
import type { Connection } from '../analysis.js';
import { references } from '../dutch/clause-words.js';
import type { Match, Paragraph } from '../types.js';
import { isClaim } from './claim.js';
import type { Reach } from './commitment.js';
import { COMMITMENT, type LexiconIndex } from './rules.js';
import { isAdvice, isAside, isPlanItem } from './stance.js';

/** Sentences after the one that connects in which who, money and date may stand. */
const REACH = 2;

/** Does a sentence say what happens? A heading or a label does not: it ends as sentences and items of a list do. */
function isStatement(sentence: string): boolean {
  return /[.!?:;…]["'”’)]*\s*$/u.test(sentence);
}

/** Does it begin as a sentence does, and not as the rest of one ('het gebruikelijk is om …')? */
function isWhole(sentence: string): boolean {
  return !/^\p{Ll}/u.test(sentence);
}

/** A field of an action ('Trekker: dienst Vrije Tijd.'): it belongs to the action, however many there are. */
function isField(sentence: string): boolean {
  return /^\p{Lu}[\p{L} ]{2,30}:\s/u.test(sentence);
}

/** A question or a label that says how to read what follows it ('Wat willen we bereiken?'). */
function isLead(sentence: string): boolean {
  return /[?:]\s*$/u.test(sentence);
}

/** Does a sentence open with a word that points back to the one before ('Hierbij …')? */
function pointsBack({ tokens, sentences }: Paragraph, sentence: number): boolean {
  return references.has(tokens[sentences[sentence]?.firstToken ?? 0]?.norm ?? '');
}

/** The sentences that give advice, with those that say what comes of it ('Daardoor …'). */
function advisedIn(paragraph: Paragraph, numbers: readonly number[]): readonly number[] {
  const advised: number[] = [];
  for (const sentence of numbers) {
    if (isAdvice(paragraph, sentence) || (advised.includes(sentence - 1) && pointsBack(paragraph, sentence)))
      advised.push(sentence);
  }
  return advised;
}

/** The first and the last sentence to read of a connection, or of the whole paragraph when there is none. */
function boundsOf(
  paragraph: Paragraph,
  connection: Connection | null,
  textOf: (sentence: number) => string,
): readonly [number, number] {
  const end = paragraph.sentences.length - 1;
  if (connection === null) return [0, end];
  const { sentence } = connection;
  const from = sentence > 0 && pointsBack(paragraph, sentence) ? sentence - 1 : sentence;
  let last = Math.min(sentence + REACH, end);
  while (last < end && isField(textOf(last + 1))) last += 1;
  return [from, last];
}

/**
 * What there is to read of one connection: the sentence that connects and the two after it, and the fields of an action
 * behind them; who, money and date also from the one before, and all of that one when the connection points back to it
 * or it is a question that leads in. Without a connection the whole paragraph, in which a wish anywhere takes away what
 * is plainly stated.
 * @param text text of the whole document @param main does the paragraph connect first of all here?
 */
export function reachOf(
  text: string,
  paragraph: Paragraph,
  connection: Connection | null,
  main: boolean,
  matches: readonly Match[],
  index: LexiconIndex,
): Reach {
  const { sentences } = paragraph;
  const textOf = (sentence: number): string =>
    text.slice(sentences[sentence]?.start, sentences[sentence]?.end);
  const first = connection?.sentence ?? 0;
  const [from, last] = boundsOf(paragraph, connection, textOf);
  const lead = first > 0 && isLead(textOf(first - 1)) ? first - 1 : null;
  const own = matches
    .filter(({ sentence }) => (sentence >= from && sentence <= last) || sentence === lead)
    .filter((match) => !(isWish(match, index) && isAside(paragraph, match)))
    .map((match) => (match.sentence === lead ? { ...match, sentence: first } : match));
  const numbers = Array.from({ length: last - from + 1 }, (_, at) => from + at);
  return {
    text: text.slice(sentences[Math.max(0, first - 1)]?.start, sentences[last]?.end),
    matches: own,
    before: matches.filter(({ sentence }) => sentence === from - 1),
    claim: isClaim(connection, own, index),
    first,
    statement: main && isStatement(textOf(first)) && (connection !== null || isWhole(textOf(first))),
    main,
    stating: connection === null ? numbers : [first],
    planned: numbers.filter((sentence) => isPlanItem(paragraph, sentence)),
    advised: advisedIn(paragraph, numbers),
  };
}

const isWish = (match: Match, index: LexiconIndex): boolean =>
  match.lexicon === COMMITMENT && index.conceptOf(match).theme === 'wish';
