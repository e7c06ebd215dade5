// RV004: do both papers name the same people? Without a second paper: does what connects say for whom it is?
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { numberPassages } from '../../comparison/passages.js';
import { everybody } from '../../dutch/everybody-words.js';
import { fold } from '../../segment/index.js';
import type { Concept } from '../../lexicon/schema.js';
import type { Match } from '../../types.js';
import { connectingPassages, connectingSentence, connectsPlainly, mostTelling } from '../look/connecting.js';
import { namesOf } from '../look/lists.js';
import { passagesOnOther } from '../look/other-domain.js';
import { conceptKey } from '../../measure/concept-key.js';
import { defineRule, type Draft, type Hit, type Reference, type RuleContext } from '../model.js';

const LEXICON = 'audiences';
/** Groups so wide that they name nobody. */
const ANYBODY: ReadonlySet<string> = new Set(['residents', 'people-in-general']);
/** Groups of people; who takes part in something, or is somebody's patient or parent, is a part that people play. */
const GROUP_THEMES: ReadonlySet<string> = new Set(['age', 'vulnerability']);
const PARTS: ReadonlySet<string> = new Set(['patients-clients', 'parents']);

const options = z.strictObject({
  passages: z
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe('In how many passages of the reference paper a group must stand to carry weight.'),
  maximum: z.int().min(1).max(20).default(5).describe('The most groups that one finding names.'),
});
type Options = z.infer<typeof options>;

/** Is it a group of people, and not anybody? */
const namesGroup = ({ lexicon, concept, negated }: Match): boolean =>
  lexicon === LEXICON && !negated && !ANYBODY.has(concept);

/** Letters of a word that must stand in the text to say that the word is there in some form: 'LHBTI' in 'LHBTIQA+'. */
const SHORTEST = 4;
/** Of a word of this length the last two letters need not be there: 'mantelzorg' for 'mantelzorger'. */
const LONG = 10;

/** Does a word of the group stand in the text in any form, also one that is not counted ('LHBTIQA+-acceptatie')? */
function standsSomewhere({ id, terms }: Concept, { analysis }: Draft): boolean {
  if (analysis.traces.has(`${LEXICON}/${id}`)) return true;
  const text = analysis.document.text.toLowerCase();
  return terms
    .map(({ text: term }) => term.toLowerCase())
    .filter((term) => term.length >= SHORTEST && !term.includes(' '))
    .some((term) => beginsWord(text, term.length < LONG ? term : term.slice(0, -2)));
}

/** Does a word of the text begin with the term? */
function beginsWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ')) return true;
  return false;
}

/** Groups that carry weight in the reference and of which no word stands in the draft, those named most first. */
function groupsMissing(draft: Draft, reference: Reference, options: Options, context: RuleContext): Hit[] {
  const passages = numberPassages(reference.domain, reference.analyses);
  const groups = context.lexicons.find(({ id }) => id === LEXICON)?.concepts ?? [];
  const missing = groups
    .filter(({ id, theme, bridgeable }) => bridgeable && GROUP_THEMES.has(theme) && !PARTS.has(id))
    .filter((group) => !standsSomewhere(group, draft))
    .map(({ id, label }) => ({
      id,
      label,
      count: passages.filter(({ coded }) =>
        coded.matches.some((match) => conceptKey(match) === `${LEXICON}/${id}` && !match.negated),
      ).length,
    }))
    .filter(({ count }) => count >= options.passages)
    .sort((a, b) => b.count - a.count)
    .slice(0, options.maximum);
  if (missing.length === 0) return [];
  const data = { ...namesOf(missing), n: missing.length, other: reference.domain };
  const key = missing
    .map(({ id }) => id)
    .sort()
    .join(' ');
  return [{ span: null, paragraph: null, code: 'reference', key, data }];
}

/** Headings that name a group: what stands below them is for that group. */
function headingsWithGroup({ analysis, matches }: Draft): ReadonlySet<string> {
  const { document, paragraphs } = analysis.segmented;
  return new Set(
    paragraphs
      .filter(({ role, index }) => role === 'heading' && (matches[index] ?? []).some(namesGroup))
      .map(({ start, end }) => fold(document.text.slice(start, end))),
  );
}

/** Does the sentence that connects say on purpose that it is for everybody ('elke wijk', 'alle inwoners')? */
function isForEverybody({ analysis }: Draft, passage: Passage): boolean {
  const { start, end } = connectingSentence(passage);
  return everybody.test(analysis.document.text.slice(start, end));
}

/**
 * No passage that connects says for whom: said of the one that a reader learns most from. A paper without a real passage
 * on the other domain first needs one of those, and RV001 says so.
 */
function groupsUnsaid(draft: Draft, context: RuleContext): Hit[] {
  if (draft.domain !== null && passagesOnOther(draft, draft.domain, context).real.length === 0) return [];
  const connecting = connectingPassages(draft);
  const headed = headingsWithGroup(draft);
  const named = ({ coded, headings }: Passage): boolean =>
    coded.matches.some(namesGroup) || headings.some((heading) => headed.has(fold(heading)));
  const answered = (passage: Passage): boolean => named(passage) || isForEverybody(draft, passage);
  const [best] = mostTelling(connecting.filter((passage) => connectsPlainly(passage, context)));
  if (!best || connecting.some(answered)) return [];
  const data = { n: connecting.length };
  const { index } = best.coded.paragraph;
  return [{ span: connectingSentence(best), paragraph: index, code: 'unsaid', data }];
}

export const audienceSharedRule = defineRule({
  id: 'RV004',
  name: 'audience-shared',
  severity: 'advice',
  options,
  check(draft, options, context): Hit[] {
    return draft.reference === null
      ? groupsUnsaid(draft, context)
      : groupsMissing(draft, draft.reference, options, context);
  },
});
