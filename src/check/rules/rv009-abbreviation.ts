// RV009: an abbreviation that the paper nowhere explains, at its first use in running text.
import { z } from 'zod';
import { policyName } from '../../dutch/policy-abbreviations.js';
import type { Paragraph } from '../../types.js';
import { type FirstUse, firstUses } from '../abbreviations/collect.js';
import { explainedIn } from '../abbreviations/explained.js';
import { type Meant, meantIn } from '../abbreviations/typing-error.js';
import type { AbbreviationUse } from '../abbreviations/uses.js';
import { wordsOf } from '../look/lists.js';
import { defineRule, type Hit } from '../model.js';

const options = z.strictObject({
  known: z
    .array(z.string().min(1))
    .default([])
    .describe('Abbreviations that your readers know, beside those that everyone knows.'),
  explain: z
    .array(z.string().min(1))
    .default([])
    .describe('Abbreviations that must be explained though everyone knows them.'),
});

/** The name with the abbreviation behind it; with a capital where it begins a sentence. */
function writtenOut(name: string, { written, start }: AbbreviationUse, text: string): string {
  const first = /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, start))
    ? name.charAt(0).toUpperCase()
    : name.charAt(0);
  return `${first}${name.slice(1)} (${written})`;
}

const placeOf = ({ use, paragraph }: FirstUse): Pick<Hit, 'span' | 'paragraph'> => ({
  span: { start: use.start, end: use.end },
  paragraph: paragraph.index,
});

function hitOf(first: FirstUse, text: string): Hit {
  const { use, count } = first;
  const name = policyName(use.key);
  // Of 'ICD-11' the number belongs to it.
  const whole = text.slice(use.start, use.end);
  const abbreviation = /^\p{Lu}+-\d+$/u.test(whole) ? whole : use.written;
  const hit = {
    ...placeOf(first),
    code: name === null ? 'unexplained' : 'unexplained-with-name',
    data: { abbreviation, count, ...(name === null ? {} : { name }) },
  };
  return name !== null && use.bare ? { ...hit, replacement: writtenOut(name, use, text) } : hit;
}

function typingError(first: FirstUse, { written, explained }: Meant): Hit {
  const { use } = first;
  const data = { abbreviation: use.written, meant: written, explained: explained ? 1 : 0 };
  const hit = { ...placeOf(first), code: 'typing-error', data };
  return use.bare ? { ...hit, replacement: written } : hit;
}

/** Several that stand for the first time in one sentence or list: one finding. */
function together(group: readonly FirstUse[], text: string): Hit {
  const [first] = group;
  if (group.length === 1) return hitOf(first!, text);
  const named = group.flatMap(({ use: { key, written } }) => {
    const name = policyName(key);
    return name === null ? [] : [`${name} (${written})`];
  });
  const { namesNl: fullNl, namesEn: fullEn } = wordsOf(named);
  const names = wordsOf(group.map(({ use }) => use.written));
  return {
    ...placeOf(first!),
    code: named.length === 0 ? 'several' : 'several-with-names',
    data: { n: group.length, ...names, ...(named.length === 0 ? {} : { fullNl, fullEn }) },
  };
}

/** A list item of at most so many words is one of a list of names. */
const SHORT_ITEM = 8;

/** Do two stand in one sentence, or in items of one list of names? */
function standTogether(a: FirstUse, b: FirstUse): boolean {
  const isItem = ({ role, tokens }: Paragraph): boolean => role === 'listItem' && tokens.length <= SHORT_ITEM;
  if (a.paragraph !== b.paragraph)
    return a.paragraph.section === b.paragraph.section && isItem(a.paragraph) && isItem(b.paragraph);
  const sentenceOf = ({ use, paragraph }: FirstUse): number =>
    paragraph.sentences.findLastIndex(({ start }) => start <= use.start);
  return sentenceOf(a) === sentenceOf(b);
}

export const abbreviationRule = defineRule<z.infer<typeof options>>({
  id: 'RV009',
  name: 'abbreviation',
  severity: 'advice',
  options,
  check({ analysis: { segmented } }, { known, explain }, { words }) {
    const { text } = segmented.document;
    const upper = (list: readonly string[]): Set<string> => new Set(list.map((word) => word.toUpperCase()));
    const readers = { known: upper(known), asked: upper(explain) };
    const isExplained = explainedIn(segmented);
    const meant = meantIn(segmented, isExplained);
    const groups: FirstUse[][] = [];
    const hits: Hit[] = [];
    for (const first of firstUses(segmented, readers, words)) {
      if (first.keys.some(isExplained)) continue;
      const other = meant(first);
      const before = groups.at(-1);
      if (other) hits.push(typingError(first, other));
      else if (before && standTogether(before.at(-1)!, first)) before.push(first);
      else groups.push([first]);
    }
    hits.push(...groups.map((group) => together(group, text)));
    return hits.sort((a, b) => a.span!.start - b.span!.start);
  },
});
