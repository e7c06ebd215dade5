// A rule for tests that finds words, and drafts of Markdown for it: no lexicons, no engine.
import { z } from 'zod';
import type { Analysis } from '../../src/analysis.js';
import { checkPaper, type CheckedPaper } from '../../src/check/check.js';
import { settingsFor } from '../../src/check/config/apply.js';
import type { ConfigValue } from '../../src/check/config/load.js';
import { META_RULE } from '../../src/check/meta-rule.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../../src/check/model.js';
import type { ConfigSuppression } from '../../src/check/suppress.js';
import { rules as dutch } from '../../src/messages/nl/rules/index.js';
import type { RuleTexts } from '../../src/messages/rule-texts.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { segment } from '../../src/segment/index.js';

/** Finds a word wherever it stands. */
export const wordRule = defineRule({
  id: 'RV901',
  name: 'word',
  severity: 'warning',
  options: z.strictObject({
    word: z.string().min(1).default('lastig'),
    most: z.int().min(1).max(50).default(50),
  }),
  check({ analysis: { document, segmented } }, { word, most }): Hit[] {
    return segmented.paragraphs
      .flatMap(({ index, start, tokens }) =>
        tokens
          .filter(({ norm }) => norm === word)
          .map((span): Hit => ({ span, paragraph: index, code: 'word', data: { word, start } })),
      )
      .filter(({ span }) => document.text.slice(span!.start, span!.end) !== '')
      .slice(0, most);
  },
});

/** Finds that the paper as a whole never says a word. */
export const wholeRule = defineRule({
  id: 'RV902',
  name: 'whole',
  severity: 'advice',
  options: z.strictObject({ word: z.string().default('samen') }),
  check({ analysis: { document } }, { word }): Hit[] {
    if (document.text.toLowerCase().includes(word)) return [];
    return [{ span: null, paragraph: null, code: 'never', data: { word } }];
  },
});

/** Can only look when the domain is known, and a reference was given. */
export const needyRule = defineRule({
  id: 'RV903',
  name: 'needy',
  severity: 'off',
  options: z.strictObject({}),
  needsReference: true,
  needsDomain: true,
  check: () => [{ span: null, paragraph: null, code: 'seen', data: {} }],
});

/** Never finds anything, and says so beside the findings; asked nothing, it is not run. */
export const sayingRule = defineRule({
  id: 'RV904',
  name: 'saying',
  severity: 'advice',
  options: z.strictObject({ of: z.string().nullable().default(null) }),
  idle: ({ of }) => of === null,
  check: (_, { of }) => [{ aside: true, code: 'said', data: { of: of! } }],
});

export const TEST_RULES = [META_RULE, wordRule, wholeRule, needyRule, sayingRule];

const sentence = (text: string) => ({
  word: () => text,
  never: () => text,
  seen: () => text,
});
const texts: RuleTexts = {
  ...{ title: 'Woord', what: 'Kijkt.', why: 'Daarom.', how: 'Zo.', limits: 'Geen.', options: {} },
  examples: { notOk: 'lastig', ok: 'samen' },
  found: { ...sentence('Gevonden.'), word: ({ word }) => `Hier staat ‘${word}’.` },
  expected: sentence('Iets anders.'),
  advice: sentence('Schrijf het anders.'),
  asides: { said: ({ of }) => `Over ${of} valt niets te zeggen.` },
};
export const TEST_TEXTS = { RV000: dutch['RV000']!, RV901: texts, RV902: texts, RV903: texts, RV904: texts };

/** A draft of Markdown, without matches. */
export async function draftOf(markdown: string, path = 'nota.md'): Promise<Draft> {
  const read = await readMarkdown(new TextEncoder().encode(markdown));
  const document = { ...read, id: 'd1', path, sha256: '' };
  const segmented = segment(document, () => false);
  const analysis = { document, segmented, paragraphs: [] } as unknown as Analysis;
  return { path, domain: null, domainFrom: null, analysis, matches: [], passages: [], reference: null };
}

/** Checks Markdown with the rules above. */
export async function check(
  markdown: string,
  config: ConfigValue = {},
  suppressions: readonly ConfigSuppression[] = [],
  identity = 'nota.md',
): Promise<CheckedPaper> {
  return checkPaper(await draftOf(markdown, identity), {
    rules: TEST_RULES,
    settings: settingsFor(identity, config, TEST_RULES).rules,
    context: {} as RuleContext,
    texts: TEST_TEXTS,
    identity,
    suppressions,
  });
}

/** Rule and quote of every finding, in order. */
export const seen = ({ found }: CheckedPaper): string[] =>
  found.map(({ finding: { rule, quote } }) => `${rule} ${quote ?? '-'}`);
