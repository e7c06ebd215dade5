// RV006: words that put a label before the person, once a paper for each kind, with what could be written instead.
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { determiners } from '../../dutch/clause-words.js';
import { highestDegree, SUFFER_FROM, treatmentWords } from '../../dutch/wording-places.js';
import type { Concept } from '../../lexicon/schema.js';
import { insteadOf } from '../../measure/wording.js';
import type { Match, Span, Token } from '../../types.js';
import { conceptKey } from '../../measure/concept-key.js';
import { isOwnWord } from '../look/own-words.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

const WORDING = 'wording';
const PERSON_FIRST = 'person-first';
/** Here a verb is replaced, not a word for people. */
const CONDITION = 'living-with-a-condition';

const options = z.strictObject({
  allow: z
    .array(z.string().min(1))
    .default([])
    .describe('Words that this paper may use, such as "zorgmijders".'),
});

interface Seen {
  readonly passage: Passage;
  readonly match: Match;
  readonly words: string;
}

/** Do the tokens of the match stand next to each other, with nothing of the sentence between them? */
const isWhole = ({ tokens }: Match): boolean => tokens.at(-1)! - tokens[0]! === tokens.length - 1;

/** 'Laagopgeleide' without its ending ('43% is laag opgeleid') tells something of people, and does not name them. */
const isPredicate = ({ term }: Match, words: string): boolean => term.endsWith('e') && !/en?$/i.test(words);

/** The word right before the words in their sentence, if there is one. */
function wordBefore({ passage, match }: Seen): Token | undefined {
  const { paragraph } = passage.coded;
  const sentence = paragraph.sentences[match.sentence];
  const at = match.tokens[0]! - 1;
  const before = paragraph.tokens[at];
  if (!before || !sentence || at < sentence.firstToken) return undefined;
  return paragraph.tokens[at + 1]!.start - before.end > 1 ? undefined : before;
}

/** Is the word before it an adjective ('ernstige patiënten')? It would not fit before the new wording. */
function afterAdjective(seen: Seen): boolean {
  const norm = wordBefore(seen)?.norm ?? '';
  return norm.endsWith('e') && norm.length > 2 && !determiners.has(norm);
}

/**
 * 'Patiënten' where the sentence speaks of their treatment: there it is a role and no label. After an adjective
 * ('ernstige psychiatrisch patiënten') no other wording would say the same.
 */
function isPatientOfCare(seen: Seen, text: string): boolean {
  if (!/pati[eë]nt/i.test(seen.words)) return false;
  const { paragraph } = seen.passage.coded;
  const { start, end } = paragraph.sentences[seen.match.sentence] ?? paragraph;
  const around = `${text.slice(start, seen.match.span.start)} ${text.slice(seen.match.span.end, end)}`;
  return afterAdjective(seen) || treatmentWords.test(around);
}

/** Words with what could stand in their place. */
interface Fitting {
  readonly span: Span;
  readonly replacement: string;
}

/** What could stand in the place of the words as they are, or null where the sentence would have to change with it. */
function fittingOf(seen: Seen, instead: string): Fitting | null {
  const { words, match } = seen;
  const lower = words.toLowerCase();
  const fits = match.concept === CONDITION ? lower === SUFFER_FROM : /[ns]$/.test(lower);
  if (!fits || !isWhole(match) || afterAdjective(seen)) return null;
  let { start } = match.span;
  let first = words;
  if (highestDegree.test(words)) {
    // 'De meest kwetsbaren' as a whole; after 'onze' the sentence would have to change, and a degree is never lost.
    const before = wordBefore(seen);
    if (before?.norm !== 'de' || !/\bmeest/.test(instead)) return null;
    start = before.start;
    first = before.text;
  }
  const capital = /^\p{Lu}/u.test(first);
  return {
    span: { start, end: match.span.end },
    replacement: capital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
  };
}

/** All places of a concept, in the order of the text. */
function placesOf(concept: Concept, draft: Draft, allow: ReadonlySet<string>, context: RuleContext): Seen[] {
  const { text } = draft.analysis.document;
  return draft.passages.flatMap((passage) =>
    passage.coded.matches
      .filter((match) => match.core && conceptKey(match) === `${WORDING}/${concept.id}`)
      .filter((match) => isOwnWord(draft, context, passage.coded.paragraph, match))
      .map((match) => ({
        passage,
        match,
        words: text.slice(match.span.start, match.span.end).replace(/\s+/g, ' '),
      }))
      .filter(({ match, words }) => !allow.has(words.toLowerCase()) && !isPredicate(match, words))
      .filter((seen) => !isPatientOfCare(seen, text)),
  );
}

function hitOf(concept: Concept, places: readonly Seen[]): Hit[] {
  const [first] = places;
  const instead = first === undefined ? null : insteadOf(concept, first.match.term);
  if (!first || instead === null) return [];
  const fitting = fittingOf(first, instead);
  const n = new Set(places.map(({ passage }) => passage.id)).size;
  return [
    {
      span: fitting?.span ?? first.match.span,
      paragraph: first.passage.coded.paragraph.index,
      code: 'label',
      data: { words: first.words, instead, n },
      ...(fitting === null ? {} : { replacement: fitting.replacement }),
    },
  ];
}

export const personFirstRule = defineRule({
  id: 'RV006',
  name: 'person-first',
  severity: 'advice',
  options,
  check(draft, { allow }, context): Hit[] {
    const allowed = new Set(allow.map((word) => word.toLowerCase()));
    const concepts = context.lexicons.find(({ id }) => id === WORDING)?.concepts ?? [];
    return concepts
      .filter(({ theme }) => theme === PERSON_FIRST)
      .flatMap((concept) => hitOf(concept, placesOf(concept, draft, allowed, context)))
      .sort((a, b) => a.span!.start - b.span!.start);
  },
});
