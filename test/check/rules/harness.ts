// Runs one rule of `check` over invented papers with the real engine: Markdown in, hits out, and lists of ok and notOk.
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseFully } from '../../../src/analyse.js';
import type { Draft, Hit, Rule } from '../../../src/check/model.js';
import { numberPassages } from '../../../src/comparison/passages.js';
import { loadEngine, type Engine } from '../../../src/engine.js';
import { rules as english } from '../../../src/messages/en/rules/index.js';
import { rules as dutch } from '../../../src/messages/nl/rules/index.js';
import { readMarkdown } from '../../../src/read/markdown.js';
import type { Document, Domain } from '../../../src/types.js';

/** An invented paper and what a rule is given beside it. */
export interface Paper {
  /** Says what the paper shows: the title of the test. */
  readonly name: string;
  /** Markdown; headings, lists and tables as in a real paper. */
  readonly text: string;
  /** Domain of the paper; 'culture' by default, null where nobody said it. */
  readonly domain?: Domain | null;
  /** Markdown of a paper of the other domain. */
  readonly reference?: string;
  /** Options of the rule; what is left out has its default. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Overrides fields of the document that Markdown cannot have: notices, pages. */
  readonly document?: Partial<Document>;
}

/** One expected hit; what is left out is not looked at. */
export interface Expected {
  readonly code?: string;
  /** The words under the span; null for the paper as a whole. */
  readonly words?: string | null;
  readonly replacement?: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A paper with what must be found in it: all hits in their order. */
export interface BadPaper extends Paper {
  readonly hits: readonly Expected[];
}

/** Papers in which the rule must keep silent, and papers in which it must speak. */
export interface RuleData {
  readonly ok: readonly Paper[];
  readonly notOk: readonly BadPaper[];
  /** What the examples in the texts of the rule are run with; domain 'culture', no reference, default options. */
  readonly examples?: Pick<Paper, 'domain' | 'reference' | 'options' | 'document'>;
  /** What the example that is not ok needs beside, where Markdown cannot show it: notices of a file, a long paper. */
  readonly notOkExample?: Partial<Omit<Paper, 'name'>>;
}

const other = (domain: Domain | null): Domain => (domain === 'culture' ? 'welfare' : 'culture');

async function documentOf(markdown: string, id: string): Promise<Document> {
  const read = await readMarkdown(new TextEncoder().encode(markdown));
  return { ...read, id, path: `${id}.md`, sha256: '' };
}

/** Makes of a document what rules see. @param reference documents of the other domain */
export function draftFrom(
  document: Document,
  domain: Domain | null,
  engine: Engine,
  reference: readonly Document[] = [],
): Draft {
  const { analysis, matches } = analyseFully(document, engine);
  const analyses = reference.map((one) => analyseFully(one, engine).analysis);
  return {
    path: document.path,
    domain,
    domainFrom: domain === null ? null : 'option',
    analysis,
    matches,
    passages: numberPassages(domain ?? 'culture', [analysis]),
    reference:
      reference.length === 0
        ? null
        : { domain: other(domain), paths: reference.map(({ path }) => path), analyses },
  };
}

/** Makes of a paper in Markdown what rules see. */
export async function draftOf(paper: Omit<Paper, 'name'>, engine: Engine): Promise<Draft> {
  const document = { ...(await documentOf(paper.text, 'd1')), ...paper.document };
  const reference = paper.reference === undefined ? [] : [await documentOf(paper.reference, 'r1')];
  return draftFrom(document, paper.domain === undefined ? 'culture' : paper.domain, engine, reference);
}

/** Runs a rule with options as a configuration would give them. */
export function hitsOf(
  rule: Rule,
  draft: Draft,
  engine: Engine,
  options: Readonly<Record<string, unknown>> = {},
): readonly Hit[] {
  return rule
    .check(draft, rule.options.parse(options), engine)
    .filter((said): said is Hit => !('aside' in said));
}

const wordsOf = (draft: Draft, { span }: Hit): string | null =>
  span === null ? null : draft.analysis.document.text.slice(span.start, span.end);

/** A hit must stand in its paragraph, and its texts must say something whole in both languages. */
function expectWhole(rule: Rule, draft: Draft, hit: Hit): void {
  const paragraph = hit.paragraph === null ? undefined : draft.analysis.segmented.paragraphs[hit.paragraph];
  expect(hit.paragraph === null).toBe(hit.span === null);
  if (paragraph && hit.span) {
    expect(hit.span.start).toBeGreaterThanOrEqual(paragraph.start);
    expect(hit.span.end).toBeLessThanOrEqual(paragraph.end);
    expect(hit.span.end).toBeGreaterThan(hit.span.start);
  }
  for (const texts of [dutch[rule.id], english[rule.id]]) {
    for (const part of ['found', 'expected', 'advice'] as const) {
      const sentence = texts?.[part][hit.code]?.(hit.data);
      expect(sentence, `${part} of ${hit.code}`).toMatch(/^\P{Ll}.*[.?]$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}/);
    }
  }
}

/** Registers the tests of a rule: every paper in which it keeps silent or speaks, and the examples of its texts. */
export function testRule(rule: Rule, { ok, notOk, examples = {}, notOkExample = {} }: RuleData): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine();
  }, 60_000);
  const run = async (paper: Omit<Paper, 'name'>): Promise<{ draft: Draft; hits: readonly Hit[] }> => {
    const draft = await draftOf(paper, engine);
    return { draft, hits: hitsOf(rule, draft, engine, paper.options) };
  };

  describe(`${rule.id} ${rule.name}`, () => {
    it.each(ok)('ok: $name', async (paper) => {
      const { draft, hits } = await run(paper);
      expect(hits.map((hit) => ({ code: hit.code, words: wordsOf(draft, hit), data: hit.data }))).toEqual([]);
    });

    it.each(notOk)('notOk: $name', async (paper) => {
      const { draft, hits } = await run(paper);
      for (const hit of hits) expectWhole(rule, draft, hit);
      const seen = hits.map((hit) => ({ ...hit, words: wordsOf(draft, hit) }));
      expect(seen).toMatchObject(paper.hits);
    });

    it('has texts in both languages for the same codes and options, and examples that hold', async () => {
      const [nl, en] = [dutch[rule.id], english[rule.id]];
      if (!nl || !en) throw new Error(`${rule.id} has no texts`);
      expect(Object.keys(en.found)).toEqual(Object.keys(nl.found));
      for (const part of ['expected', 'advice'] as const) {
        expect(Object.keys(nl[part])).toEqual(Object.keys(nl.found));
        expect(Object.keys(en[part])).toEqual(Object.keys(nl.found));
      }
      const shape = (rule.options as { readonly shape?: object }).shape ?? {};
      expect(Object.keys(nl.options)).toEqual(Object.keys(shape));
      expect(Object.keys(en.options)).toEqual(Object.keys(shape));
      // An example that describes a file is in the language of the reader; one of a paper is as in the paper.
      const described = /^\(.*\)$/;
      if (described.test(nl.examples.notOk))
        for (const own of Object.values(en.examples)) expect(own).toMatch(described);
      else expect(en.examples).toEqual(nl.examples);
      expect(
        (await run({ ...examples, text: nl.examples.notOk, ...notOkExample })).hits.length,
      ).toBeGreaterThan(0);
      expect((await run({ ...examples, text: nl.examples.ok })).hits).toEqual([]);
    });
  });
}
