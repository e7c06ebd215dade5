// RV003: does a paper that speaks of the other domain name the building blocks of working together? Off by default: a
// vision can be there in words that no list holds, and half of the readers would not bring it up.
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { onOtherDomain } from '../look/connecting.js';
import { namesOf } from '../look/lists.js';
import { conceptKey } from '../../measure/concept-key.js';
import { conceptsOf, isOwnWord } from '../look/own-words.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

const LEXICON = 'building-blocks';
const BLOCKS = [
  'know-each-other',
  'value-of-culture',
  'shared-vision',
  'process',
  'skills-attitude',
] as const;

const options = z.strictObject({
  blocks: z
    .array(z.enum(BLOCKS))
    .min(1)
    .default(['value-of-culture', 'shared-vision', 'process'])
    .describe('Building blocks that the paper should name.'),
  minimum: z.int().min(1).max(100).default(1).describe('In how many passages each of them should be named.'),
});

/** The block that culture itself can show: what it does for people. */
const VALUE = 'value-of-culture';

/** Does a sentence say of culture that it does something for people ('kunst en cultuur brengen inwoners bij elkaar')? */
function showsValue({ coded: { matches } }: Passage): boolean {
  return matches.some(
    ({ lexicon, negated, sentence }) =>
      lexicon === 'culture' &&
      !negated &&
      matches.some((other) => other.lexicon === 'positive-health' && other.sentence === sentence),
  );
}

/** Passages in which the writers name the block. */
function passagesOn(block: string, draft: Draft, context: RuleContext): number {
  const own = conceptsOf(context, LEXICON, [block]);
  const names = ({ coded: { matches, paragraph } }: Passage): boolean =>
    matches.some((match) => own.has(conceptKey(match)) && isOwnWord(draft, context, paragraph, match));
  return draft.passages.filter((passage) => names(passage) || (block === VALUE && showsValue(passage)))
    .length;
}

/** Stands a word of the block anywhere, in a heading or by itself? Then it would be odd to say that it does not. */
function isTraced(block: string, { analysis }: Draft, context: RuleContext): boolean {
  return [...conceptsOf(context, LEXICON, [block])].some((id) => analysis.traces.has(id));
}

/**
 * A paper on one domain alone has nothing to build on yet. RV001 says that, so what it does not see as speaking of the
 * other domain (a row of a table, say) does not count here either.
 */
function speaksOfBoth(draft: Draft, context: RuleContext): boolean {
  const { domain, passages } = draft;
  if (domain !== null && onOtherDomain(draft, domain, context).passages.length === 0) return false;
  return passages.some(({ coded }) => coded.culture) && passages.some(({ coded }) => coded.welfare);
}

export const buildingBlocksRule = defineRule({
  id: 'RV003',
  name: 'building-blocks',
  severity: 'off',
  options,
  check(draft, { blocks, minimum }, context): Hit[] {
    if (!speaksOfBoth(draft, context)) return [];
    const themes = context.lexicons.find(({ id }) => id === LEXICON)?.themes ?? [];
    const few = themes
      .filter(({ id }) => blocks.some((block) => block === id))
      .map(({ id, label }) => ({ id, label, count: passagesOn(id, draft, context) }))
      .filter(({ id, count }) => count < minimum && !(minimum === 1 && isTraced(id, draft, context)));
    if (few.length === 0) return [];
    const none = few.every(({ count }) => count === 0);
    const names = namesOf(few.map(({ label, count }) => (none ? { label } : { label, count })));
    const key = few.map(({ id }) => id).join(' ');
    const data = { ...names, blocks: key, n: few.length, minimum };
    return [{ span: null, paragraph: null, code: none ? 'none' : 'few', key, data }];
  },
});
