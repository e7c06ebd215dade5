// A rule explained: in the window and on its page in docs/rules, made from its own words and its zod schema.
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainRuleText } from '../../src/check/explain.js';
import { defineRule } from '../../src/check/model.js';
import { ALL_RULES, ruleNamed } from '../../src/check/rule-list.js';
import { ruleOptions } from '../../src/check/rule-options.js';
import { rulePage, rulePages } from '../../src/check/rule-pages.js';
import { createMessages } from '../../src/messages/index.js';

const { texts } = createMessages('nl');
const english = createMessages('en').texts;
const FOLDER = new URL('../../docs/rules/', import.meta.url);
const WINDOW = { width: 60, colour: false };

describe('docs/rules', () => {
  const pages = rulePages(ALL_RULES, texts);

  it.each(pages)('$file is current; after a change run `npm run rules`', ({ file, text }) => {
    expect(readFileSync(new URL(file, FOLDER), 'utf8')).toBe(text);
  });

  it('has a page for every rule, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(pages.map(({ file }) => file).sort());
    expect(pages).toHaveLength(ALL_RULES.length + 1);
  });

  it('is tidy Markdown', () => {
    const strings = Object.fromEntries(pages.map(({ file, text }) => [file, text]));
    const found = lint({ strings, config: { default: true, MD013: false, MD033: false } });
    expect(Object.values(found).flat()).toEqual([]);
  });

  it('names every rule with its default in the list, linked to its page', () => {
    expect(pages[0]!.text).toContain(
      '| [RV010](RV010.md) | `open-changes` | let op | Open wijzigingen en opmerkingen |',
    );
  });
});

describe('what can be set', () => {
  const rule = defineRule({
    id: 'RV999',
    name: 'sample',
    severity: 'advice',
    options: z.strictObject({
      whole: z.int().min(1).max(9).default(3),
      atLeast: z.int().min(2).default(2),
      share: z.number().min(0).max(1).nullable().default(null),
      choice: z.enum(['a', 'b']).default('a'),
      choices: z.array(z.enum(['a', 'b'])).default(['b']),
      words: z.array(z.string()).default([]),
      on: z.boolean().default(true),
    }),
    check: () => [],
  });

  it('is read from the schema, in its order', () => {
    expect(ruleOptions(rule, texts)).toEqual([
      { name: 'whole', kind: 'geheel getal, 1 tot 9', standard: '3' },
      { name: 'atLeast', kind: 'geheel getal, minstens 2', standard: '2' },
      { name: 'share', kind: 'getal, 0 tot 1, of null', standard: 'null' },
      { name: 'choice', kind: 'a, b', standard: '"a"' },
      { name: 'choices', kind: 'lijst: a, b', standard: '["b"]' },
      { name: 'words', kind: 'lijst: tekst', standard: '[]' },
      { name: 'on', kind: 'true of false', standard: 'true' },
    ]);
    expect(ruleOptions(rule, english)[0]).toEqual({
      name: 'whole',
      kind: 'whole number, 1 to 9',
      standard: '3',
    });
  });

  it('refuses a rule without words', () => expect(() => rulePage(rule, texts)).toThrow(RangeError));
});

describe('a rule in the window', () => {
  const shown = explainRuleText(ruleNamed('abbreviation')!, texts, WINDOW);

  it('has all parts, and no line wider than the window', () => {
    for (const heading of Object.values(texts.rulePages.parts)) expect(shown).toContain(`\n${heading}\n`);
    expect(shown.startsWith('RV009: Afkorting zonder uitleg\n')).toBe(true);
    expect(shown).toContain('\n    rules:\n      RV009:\n        severity: advice\n        known: []\n');
    expect(Math.max(...shown.split('\n').map((row) => row.length))).toBeLessThanOrEqual(60);
    expect(shown.endsWith('.\n')).toBe(true);
  });

  it('says what the rule needs', () => {
    expect(explainRuleText(ruleNamed('RV013')!, texts, WINDOW)).toContain('--reference');
    expect(shown).not.toContain('--reference');
  });

  it('speaks English too, around the same Dutch examples', () => {
    const other = explainRuleText(ruleNamed('RV009')!, english, WINDOW);
    expect(other).toContain('What the rule looks at');
    expect(other).toContain('jeugdgezondheidszorg (JGZ)');
  });

  it('is complete for every rule in both languages', () => {
    for (const rule of ALL_RULES)
      for (const own of [texts, english])
        expect(explainRuleText(rule, own, WINDOW)).not.toMatch(/undefined|\[object/);
  });
});
