// RV005: where culture is said to do something for people, does the text say what they then do or see?
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { afterFieldWord, afterHalfWord, exploring } from '../../dutch/wording-places.js';
import type { Match, Paragraph } from '../../types.js';
import { connectingPassages, mostTelling } from '../look/connecting.js';
import { wordsOf } from '../look/lists.js';
import { conceptKey } from '../../measure/concept-key.js';
import { conceptsOf, isOwnWord } from '../look/own-words.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

const WORDING = 'wording';
/** Words that a concrete one can stand in the place of; 'culturele instelling' and 'cultuursector' it cannot. */
const ABSTRACT: ReadonlySet<string> = new Set([
  'wording/art-and-culture',
  'wording/culture-activity',
  'wording/culture-participation',
]);
/** Culture as such; any other word of culture (a museum, a choir) says what it is about. */
const GENERAL: ReadonlySet<string> = new Set([
  'culture-general',
  'value-of-culture',
  'cultural-participation',
  'cultural-offer',
]);
/** A sentence with figures reports; it does not say what culture does for whom. */
const FIGURES = /\d\s?%|procent/i;
/** How many concrete words are offered. */
const OFFERED = 3;

const options = z.strictObject({
  maximum: z.int().min(1).max(50).default(1).describe('The most places that are named in one paper.'),
});

/** The concrete words of the paper, those used most first; else the first word of each kind in the lexicon. */
function concreteWords(draft: Draft, context: RuleContext): { words: string[]; own: boolean } {
  const concrete = conceptsOf(context, WORDING, ['concrete-art']);
  const { text } = draft.analysis.document;
  const counts = new Map<string, number>();
  for (const { coded } of draft.passages) {
    for (const match of coded.matches) {
      if (!concrete.has(conceptKey(match)) || !isOwnWord(draft, context, coded.paragraph, match)) continue;
      const word = text.slice(match.span.start, match.span.end).replace(/\s+/g, ' ').toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const own = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  if (own.length > 0) return { words: own.slice(0, OFFERED), own: true };
  const lexicon = context.lexicons.find(({ id }) => id === WORDING)?.concepts ?? [];
  const first = lexicon
    .filter(({ id }) => concrete.has(`${WORDING}/${id}`))
    .map(({ terms }) => terms[0]!.text);
  return { words: first.slice(0, OFFERED), own: false };
}

/** Is the sentence about people, or about what is good for them? */
const PEOPLE: ReadonlySet<string> = new Set(['audiences', 'positive-health']);

/** Would a concrete word fit here: is it said of people, and not the name of a field, half a word or a figure? */
function couldBeConcrete({ coded: { matches, paragraph } }: Passage, match: Match, text: string): boolean {
  const sentence = paragraph.sentences[match.sentence] ?? paragraph;
  const before = text.slice(sentence.start, match.span.start);
  return (
    matches.some((other) => PEOPLE.has(other.lexicon) && other.sentence === match.sentence) &&
    !afterFieldWord.test(before) &&
    !afterHalfWord.test(before) &&
    !FIGURES.test(text.slice(sentence.start, sentence.end))
  );
}

/** The running text right before and right after a paragraph in its section; notes and tables in between are passed. */
function beside({ analysis }: Draft, { index, section }: Paragraph): readonly Paragraph[] {
  const { paragraphs } = analysis.segmented;
  const isRunning = ({ role, boilerplate, section: own }: Paragraph): boolean =>
    !boilerplate && own === section && (role === 'paragraph' || role === 'listItem');
  const before = paragraphs.slice(0, index).findLast(isRunning);
  const after = paragraphs.slice(index + 1).find(isRunning);
  return [before, after].filter((paragraph) => paragraph !== undefined);
}

/** The abstract word of a passage that would gain by a concrete one, if it has one. */
function abstractWord(passage: Passage, draft: Draft, context: RuleContext): Match | undefined {
  const { matches, paragraph } = passage.coded;
  const concrete = conceptsOf(context, WORDING, ['concrete-art']);
  const isSpecific = (match: Match): boolean =>
    concrete.has(conceptKey(match)) || (match.lexicon === 'culture' && !GENERAL.has(match.concept));
  const near = beside(draft, paragraph).flatMap(({ index }) => draft.matches[index] ?? []);
  if ([...matches, ...near].some(isSpecific)) return undefined;
  return matches.find(
    (match) =>
      ABSTRACT.has(conceptKey(match)) &&
      match.core &&
      isOwnWord(draft, context, paragraph, match) &&
      couldBeConcrete(passage, match, draft.analysis.document.text),
  );
}

export const connectingLanguageRule = defineRule({
  id: 'RV005',
  name: 'connecting-language',
  severity: 'advice',
  options,
  check(draft, { maximum }, context): Hit[] {
    const found = mostTelling(connectingPassages(draft)).flatMap((passage) => {
      const match = abstractWord(passage, draft, context);
      if (!match) return [];
      const { paragraph } = passage.coded;
      return [
        { paragraph: paragraph.index, sentence: paragraph.sentences[match.sentence] ?? paragraph, match },
      ];
    });
    if (found.length === 0) return [];
    const { text } = draft.analysis.document;
    const { words, own } = concreteWords(draft, context);
    const shown = found.slice(0, maximum);
    const more = found.length - shown.length;
    return shown
      .sort((a, b) => a.match.span.start - b.match.span.start)
      .map(({ paragraph, sentence, match: { span } }) => ({
        span,
        paragraph,
        code: exploring.test(text.slice(sentence.start, sentence.end))
          ? 'explored'
          : own
            ? 'own-words'
            : 'other-words',
        data: { words: text.slice(span.start, span.end).replace(/\s+/g, ' '), more, ...wordsOf(words) },
      }));
  },
});
