// Vice versa: does a framework have a real passage on the other domain, and not just a list, a heading or a promise?
import type { CodedParagraph, Passage } from '../analysis.js';
import type { ViceVersa } from '../comparison.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Domain, Match, Paragraph } from '../types.js';
import { conceptKey } from './concept-key.js';
import { otherDomain } from './domains.js';
import { telling } from './telling.js';

/** A sentence of fewer words says too little. */
const SHORTEST_SENTENCE = 8;
/** A passage about the other domain has at least this many words; a lone label has fewer. */
const SHORTEST_PASSAGE = 8;
/** An item of an enumeration has at most this many words. */
const ITEM_WORDS = 3;
/** From how many items in a row an enumeration is a list. */
const LIST_ITEMS = 3;
/** Parties that can do something for the other domain (a government alone is no answer to 'who'), money, the floor. */
const SAYING = [
  'actors/professional-care-welfare',
  'actors/cultural-institution',
  'actors/self-organisation',
  'commitment/party',
  'commitment/money',
  'instruments/money',
  'level/floor',
];
/** Words that wish or promise. */
const PROMISES = ['commitment/wish', 'commitment/measure'];

/** The theme ('lexicon/theme') of a match. */
type ThemeOf = (match: Match) => string;

/** Made once per set of lexicons: they are the same for every pair of papers. */
const themesOf = new WeakMap<readonly Lexicon[], ThemeOf>();

/** Themes of all concepts of the lexicons. */
function themes(lexicons: readonly Lexicon[]): ThemeOf {
  const known = themesOf.get(lexicons);
  if (known !== undefined) return known;
  const of = new Map(
    lexicons.flatMap(({ id, concepts }) =>
      concepts.map((own) => [conceptKey({ lexicon: id, concept: own.id }), `${id}/${own.theme}`]),
    ),
  );
  const themeOf: ThemeOf = (match) => of.get(conceptKey(match)) ?? '';
  themesOf.set(lexicons, themeOf);
  return themeOf;
}

/** What parts the items of an enumeration, between two tokens. */
const isBreak = (between: string): boolean => /^\s*[,;/]/.test(between);
const JOINERS: ReadonlySet<string> = new Set(['en', 'of']);

/** The items of the sentence as ranges of tokens, parted by commas and by 'en' or 'of'. */
function itemsOf(text: string, paragraph: Paragraph, sentence: number): [number, number][] {
  const { firstToken, endToken } = paragraph.sentences[sentence]!;
  const items: [number, number][] = [];
  let start = firstToken;
  for (let at = firstToken; at < endToken; at += 1) {
    const { end, norm } = paragraph.tokens[at]!;
    const next = paragraph.tokens[at + 1];
    const joiner = JOINERS.has(norm);
    if (joiner || at + 1 === endToken || (next && isBreak(text.slice(end, next.start)))) {
      const last = joiner ? at : at + 1;
      if (last > start) items.push([start, last]);
      start = at + 1;
    }
  }
  return items;
}

/**
 * Is the match an item of a list that is mostly about other things ('onderwijs, sport, cultuur, werk en inkomen')?
 * A list of the domain itself ('koren, toneelverenigingen en muziekkorpsen') does speak of it.
 */
function isListed(text: string, paragraph: Paragraph, match: Match, evidence: readonly Match[]): boolean {
  const items = itemsOf(text, paragraph, match.sentence);
  const short = ([first, end]: [number, number]): boolean => end - first <= ITEM_WORDS;
  const own = items.findIndex(([first, end]) => match.tokens.some((at) => at >= first && at < end));
  if (own < 0) return false;
  let from = own;
  let to = own;
  while (from > 0 && short(items[from - 1]!)) from -= 1;
  while (to + 1 < items.length && short(items[to + 1]!)) to += 1;
  const [first, end] = items[own]!;
  // A long item can begin or end a list, which its head or tail holds: 'een aanbod van kunst, sport, …'.
  const atEnd = end - match.tokens.at(-1)! <= ITEM_WORDS && from === own && to > own;
  const atStart = match.tokens[0]! - first < ITEM_WORDS && to === own && from < own;
  if (!short(items[own]!) && !atEnd && !atStart) return false;
  if (short(items[from]!) && from > 0) from -= 1;
  const run = items.slice(from, to + 1);
  if (run.length < LIST_ITEMS) return false;
  const holding = run.filter(([start, stop]) =>
    evidence.some(({ tokens }) => tokens.some((at) => at >= start && at < stop)),
  );
  return holding.length * 2 < run.length;
}

/** The sentences of a passage that speak of the other domain: whole, long enough, and not only in a list. */
function sentencesAbout({ coded }: Passage, text: string, other: Domain): number[] {
  const { paragraph, matches, connection } = coded;
  const evidence = matches.filter((match) => match.lexicon === other && !match.negated);
  const named = evidence.filter((match) => !isListed(text, paragraph, match, evidence));
  const sentences = new Set(named.map(({ sentence }) => sentence));
  if (connection) sentences.add(connection.sentence);
  const isSentence = (index: number): boolean => {
    const sentence = paragraph.sentences[index];
    if (!sentence || sentence.endToken - sentence.firstToken < SHORTEST_SENTENCE) return false;
    const last = index === paragraph.sentences.length - 1;
    return last || /[.!?…;:]["'”’)]*\s*$/u.test(text.slice(sentence.start, sentence.end));
  };
  // A connection by a list of domains ('welzijn, onderwijs, sport, cultuur, …') is a list all the same.
  const listedOnly = evidence.length > 0 && named.length === 0;
  return listedOnly ? [] : [...sentences].filter(isSentence);
}

/**
 * Does the passage say what is done, who does it, or with what money? A measure does. A wish does when, in these
 * sentences or the ones after them, one that wishes or promises names a party, money or something that happens.
 */
function saysSomething(coded: CodedParagraph, sentences: readonly number[], themeOf: ThemeOf): boolean {
  if (coded.commitment !== 'wish') return true;
  const words = coded.matches.filter(({ negated }) => !negated);
  return sentences
    .flatMap((sentence) => [sentence, sentence + 1])
    .some((sentence) => {
      const here = words.filter((match) => match.sentence === sentence);
      const firm = here.some((match) => match.core && SAYING.includes(themeOf(match)));
      return firm && here.some((match) => PROMISES.includes(themeOf(match)));
    });
}

/**
 * The passages of one framework about the other domain, and those of them that are real: prose, in which a whole
 * sentence speaks of that domain outside a list of fields, and that says what is done, who does it or with what money.
 * @param texts the text of each document, by its id @param paragraphs the number of paragraphs of the framework
 */
export function viceVersa(
  domain: Domain,
  passages: readonly Passage[],
  texts: ReadonlyMap<string, string>,
  paragraphs: number,
  lexicons: readonly Lexicon[],
): ViceVersa {
  const other = otherDomain(domain);
  const themeOf = themes(lexicons);
  const own = passages.filter(
    ({ coded }) => coded[other] && coded.paragraph.tokens.length >= SHORTEST_PASSAGE,
  );
  const real = own.filter((passage) => {
    const { role } = passage.coded.paragraph;
    if (role !== 'paragraph' && role !== 'listItem') return false;
    const sentences = sentencesAbout(passage, texts.get(passage.documentId) ?? '', other);
    return sentences.length > 0 && saysSomething(passage.coded, sentences, themeOf);
  });
  return {
    passages: own.map(({ id }) => id),
    share: paragraphs === 0 ? null : own.length / paragraphs,
    real: [...real].sort((a, b) => telling(b.coded) - telling(a.coded)).map(({ id }) => id),
  };
}
