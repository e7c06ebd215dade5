// What a draft really says of the other domain: passages that count, those that only promise, and words that stand alone.
import type { Passage } from '../../analysis.js';
import { coordinators } from '../../dutch/clause-words.js';
import { culturalByItself } from '../../dutch/wording-places.js';
import { otherDomain } from '../../measure/domains.js';
import type { Domain, Match, Span, Token } from '../../types.js';
import type { Draft, RuleContext } from '../model.js';
import { onOtherDomain } from './connecting.js';
import { conceptKey } from '../../measure/concept-key.js';
import { conceptsOf, isOwnWord } from './own-words.js';

/** Parties that can do something for the other domain; a government alone is no answer to 'who'. */
const PARTIES = ['professional-care-welfare', 'cultural-institution', 'self-organisation'];

/** The words that wish, and those that say who, with what money, or what happens on an ordinary day. */
export function wordsFor(context: RuleContext): Readonly<Record<'wishes' | 'says', ReadonlySet<string>>> {
  return {
    wishes: conceptsOf(context, 'commitment', ['wish']),
    says: new Set([
      ...conceptsOf(context, 'commitment', ['measure', 'party', 'money', 'date']),
      ...conceptsOf(context, 'actors', PARTIES),
      ...conceptsOf(context, 'instruments', ['money']),
      ...conceptsOf(context, 'level', ['floor']),
    ]),
  };
}

/**
 * Does the passage only wish where it speaks of the other domain, however firm the rest of it is? 'Het koor krijgt
 * subsidie. Wij zoeken de verbinding met welzijn.' A passage that connects was judged by its own sentence already.
 */
export function isPromise(
  { coded: { matches, connection } }: Passage,
  other: Domain,
  context: RuleContext,
): boolean {
  if (connection !== null) return false;
  const { wishes, says } = wordsFor(context);
  const about = new Set(matches.filter(({ lexicon }) => lexicon === other).map(({ sentence }) => sentence));
  const only = (sentence: number): boolean => {
    const here = matches.filter((match) => match.sentence === sentence);
    const after = matches.filter((match) => match.sentence === sentence + 1);
    const firm = [...here, ...after].some((match) => !match.negated && says.has(conceptKey(match)));
    return !firm && here.some((match) => wishes.has(conceptKey(match)));
  };
  return about.size > 0 && [...about].every(only);
}

/** Passages on the other domain, those that count first. */
export interface OnOther {
  /** Ids of all passages on it. */
  readonly all: readonly string[];
  /** Ids of those that say what is done, by whom or with what money. */
  readonly real: readonly string[];
}

/** What counts as a passage on the other domain, for every rule alike. @param domain of the draft itself */
export function passagesOnOther(draft: Draft, domain: Domain, context: RuleContext): OnOther {
  const other = otherDomain(domain);
  const { passages, real } = onOtherDomain(draft, domain, context);
  const promises = new Set(
    draft.passages.filter((passage) => isPromise(passage, other, context)).map(({ id }) => id),
  );
  return { all: passages, real: real.filter((id) => !promises.has(id)) };
}

/** Words of the other domain that stand alone, with where the first of them is. */
export interface LooseWords {
  readonly span: Span;
  /** Index in `segmented.paragraphs`. */
  readonly paragraph: number;
  /** As they stand there, each once, at most `MOST_LOOSE`. */
  readonly words: readonly string[];
}

/** How many loose words are shown. */
const MOST_LOOSE = 3;

/** The most words behind an adjective up to its noun: 'creatieve en sportieve programma’s'. */
const TO_NOUN = 3;
const isAdjective = ({ norm }: Token): boolean => /[^aeiou]e$/.test(norm);

/** An adjective with the word that it is said of: 'creatieve programma’s'. */
function withItsNoun(tokens: readonly Token[], { tokens: own }: Match): readonly Token[] {
  const found = own.map((at) => tokens[at]!);
  const last = own.at(-1)!;
  if (!isAdjective(tokens[last]!)) return found;
  const after = tokens.slice(last + 1, last + 1 + TO_NOUN);
  const noun = after.findIndex((token) => !coordinators.has(token.norm) && !isAdjective(token));
  return noun >= 0 && /^\p{L}/u.test(after[noun]!.text) ? [...found, ...after.slice(0, noun + 1)] : found;
}

/**
 * Words of the other domain in running text where no passage is about it: weak words, or words in a line too short to
 * count. Own words of the writers only; null where there are none.
 */
export function looseWords(draft: Draft, other: Domain, context: RuleContext): LooseWords | null {
  const { paragraphs } = draft.analysis.segmented;
  const found = paragraphs.flatMap((paragraph) => {
    if (paragraph.boilerplate || (paragraph.role !== 'paragraph' && paragraph.role !== 'listItem')) return [];
    return (draft.matches[paragraph.index] ?? [])
      .filter((match) => match.lexicon === other && isOwnWord(draft, context, paragraph, match))
      .filter(({ tokens }) => tokens.some((at) => !culturalByItself.test(paragraph.tokens[at]!.norm)))
      .map((match) => ({ paragraph: paragraph.index, tokens: withItsNoun(paragraph.tokens, match) }));
  });
  const [first] = found;
  if (!first) return null;
  const { text } = draft.analysis.document;
  const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });
  const shown = found.map(({ tokens }) => {
    const { start, end } = spanOf(tokens);
    return text.slice(start, end).replace(/[()]/g, '').replace(/\s+/g, ' ').toLowerCase();
  });
  const words = new Set(shown);
  return {
    span: spanOf(first.tokens),
    paragraph: first.paragraph,
    words: [...words].slice(0, MOST_LOOSE),
  };
}
