// The HTML report: its shape with and without every optional part, its links, and that it needs nothing from outside.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/build.js';
import type { ReportContext } from '../../../src/report/context.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { DIGESTS, POLICY } from '../../../src/report/html/policy.js';
import { SCRIPT } from '../../../src/report/html/script.js';
import { STYLE } from '../../../src/report/html/style.js';
import type { Depth, Report } from '../../../src/report/model.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { sampleContext, VARIANTS } from '../sample.js';
import { classed, elements, named, textOf } from './parsed.js';

const DEPTHS: readonly Depth[] = ['summary', 'report', 'appendix'];
const html = (context: ReportContext, depth: Depth = 'appendix'): string =>
  renderHtml(buildReport(context), context.messages, depth);

/** Headings, captions, quotations, pictures and folds, a line each. */
function outline(text: string): string[] {
  const lines: Readonly<Record<string, (own: ReturnType<typeof elements>[number]) => string | null>> = {
    h1: (own) => `# ${textOf(own)}`,
    h2: (own) => `## ${textOf(own)}`,
    h3: (own) => `### ${textOf(own)}`,
    caption: (own) => `table: ${textOf(own)}`,
    fieldset: () => 'choice',
    figure: ({ attribs }) => `${attribs['class']}: ${attribs['id'] ?? '–'}`,
  };
  return elements(text).flatMap((own) => lines[own.name]?.(own) ?? []);
}

/** The full sample, against which every variant is set: a new part of the report changes one snapshot, not all. */
const FULL = outline(html(sampleContext()));

/** Lines that a shape lacks (-) and has beyond (+) the full sample; a line that comes more often counts that often. */
function differences(lines: readonly string[]): string[] {
  const without = (from: readonly string[], away: readonly string[]): string[] => {
    const left = [...away];
    return from.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...without(FULL, lines).map((line) => `- ${line}`),
    ...without(lines, FULL).map((line) => `+ ${line}`),
  ];
}

it('the full sample has this shape', () => expect(FULL).toMatchSnapshot());

describe.each(Object.keys(VARIANTS))('variant %s', (name) => {
  const context = sampleContext(VARIANTS[name]!());

  it('differs in shape by what it lacks', () =>
    expect(differences(outline(html(context)))).toMatchSnapshot());

  it.each(DEPTHS)(
    'at depth %s: one title, headings in order, ids once, links that lead somewhere',
    (depth) => {
      const text = html(context, depth);
      const levels = named(text, 'h1', 'h2', 'h3').map((own) => Number(own.name.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
      const ids = elements(text).flatMap(({ attribs }) => attribs['id'] ?? []);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const links = named(text, 'a').map(({ attribs }) => attribs['href']!.slice(1));
      expect(links.filter((link) => !ids.includes(link))).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/);
    },
  );

  it('says what the Markdown says: as many tables, quotations and headings', () => {
    const text = html(context);
    const markdown = renderMarkdown(buildReport(context), context.messages, 'appendix');
    expect(named(text, 'table')).toHaveLength((markdown.match(/^\| -/gm) ?? []).length);
    expect(named(text, 'h2')).toHaveLength((markdown.match(/^## /gm) ?? []).length);
    expect(named(text, 'blockquote')).toHaveLength((markdown.match(/^> —/gm) ?? []).length);
  });
});

const full = html(sampleContext());

it('is in the language of the report; quotations from Dutch papers stay Dutch', () => {
  expect(named(full, 'html')[0]!.attribs['lang']).toBe('nl');
  const english = html(sampleContext({ language: 'en' }));
  expect(named(english, 'html')[0]!.attribs['lang']).toBe('en');
  expect(new Set(named(english, 'blockquote').map(({ attribs }) => attribs['lang']))).toEqual(
    new Set(['nl']),
  );
});

it('has its landmarks, a way past them and contents', () => {
  for (const name of ['header', 'nav', 'main', 'footer']) expect(named(full, name)).toHaveLength(1);
  expect(named(full, 'a')[0]!.attribs['href']).toBe('#inhoud');
  const chapters = named(full, 'h2').map(textOf);
  expect(
    named(full, 'nav')
      .flatMap((nav) => nav.children.flatMap((child) => textOf(child)))
      .join(''),
  ).toContain(chapters.at(-1));
});

it('needs nothing from outside, and runs only its own style and script', () => {
  for (const { name, attribs } of elements(full)) {
    expect(
      Object.keys(attribs).filter((key) => /^(src|style|on.*|action|data|srcset)$/.test(key)),
      name,
    ).toEqual([]);
    if (attribs['href'] !== undefined) expect(attribs['href']).toMatch(/^#/);
  }
  expect(named(full, 'script')).toHaveLength(1);
  expect(named(full, 'style')).toHaveLength(1);
  expect(named(full, 'link', 'img', 'iframe', 'object')).toEqual([]);
  expect(STYLE).not.toMatch(/url\(|@import/);
});

describe('the policy', () => {
  const digest = (content: string): string => createHash('sha256').update(content).digest('base64');
  it('knows the style', () => expect(DIGESTS.style).toBe(digest(STYLE)));
  it('knows the script', () => expect(DIGESTS.script).toBe(digest(SCRIPT)));
  it('stands in the page before anything that it rules', () => {
    const [first, second] = named(full, 'meta', 'style', 'script').slice(0, 2);
    expect(first!.attribs['charset']).toBe('utf-8');
    expect(second!.attribs['content']).toBe(POLICY);
    expect(POLICY).toMatch(/^default-src 'none';/);
    expect(POLICY).not.toMatch(/unsafe|\*/);
  });
});

it('tables have a caption, and headers with a scope', () => {
  for (const table of named(full, 'table')) {
    const inside = table.children.filter(
      (child): child is (typeof table.children)[number] & { name: string } => 'name' in child,
    );
    expect(inside[0]!.name).toBe('caption');
  }
  expect(named(full, 'th').filter(({ attribs }) => !/^(row|col)$/.test(attribs['scope'] ?? ''))).toEqual([]);
});

it('a quotation knows its passage, and how far it goes', () => {
  const [first, second] = classed(full, 'quote');
  expect(first!.attribs).toMatchObject({
    id: 'C1',
    'data-commitment': 'secured',
    class: 'quote of-culture',
  });
  expect(second!.attribs).toMatchObject({
    id: 'W1',
    'data-commitment': 'wish',
    class: 'quote of-welfare',
  });
  expect(
    named(full, 'b')
      .filter(({ attribs }) => attribs['class'] === 'culture')
      .map(textOf),
  ).toContain('museum');
  expect(
    named(full, 'i')
      .filter(({ attribs }) => attribs['class'] === 'welfare')
      .map(textOf),
  ).toContain('dementie');
});

it('numbers of passages lead to the quotation, else to the list of places', () => {
  const links = new Map(named(full, 'a').map((link) => [textOf(link), link.attribs['href']]));
  expect(links.get('C1')).toBe('#C1');
  expect(links.get('C2')).toBe('#C2');
  const targets = new Map(elements(full).map(({ name, attribs }) => [attribs['id'], name]));
  expect([targets.get('C1'), targets.get('C2')]).toEqual(['figure', 'tr']);
  // At depth `report` there is no list of places: a number without a place is no link.
  const report = named(html(sampleContext(), 'report'), 'a').map(textOf);
  expect(report).toContain('C1');
  expect(report).not.toContain('C2');
});

it('folds the appendix, and offers a choice only where there is one', () => {
  expect(named(full, 'details').length).toBeGreaterThan(3);
  expect(named(html(sampleContext(), 'report'), 'details')).toEqual([]);
  expect(named(full, 'fieldset')).toEqual([]);
  const spots = ['wish', 'measure', 'secured', 'wish'].map((commitment, at) => ({
    text: `Het museum helpt in jaar ${at} mensen met dementie.`,
    culture: ['museum'],
    welfare: ['dementie'],
    connects: true,
    commitment: commitment as 'wish',
  }));
  const choice = named(html(sampleContext({ culture: { spots } })), 'fieldset');
  expect(choice).toHaveLength(1);
  expect(choice[0]!.attribs['hidden']).toBeDefined();
});

it('renders any report: a first part of the third level, a part twice, an empty table', () => {
  const part = (level: 2 | 3): Report['parts'][number] => ({
    id: 'deel',
    heading: 'Deel',
    level,
    depth: 'report',
    blocks: [
      { kind: 'table', caption: 'leeg', columns: [{ label: 'a', align: 'left' }], rows: [] },
      { kind: 'quote', text: ['zonder passage'], source: 'bron' },
    ],
  });
  const { messages } = sampleContext();
  const text = renderHtml({ title: 'T', language: 'nl', parts: [part(3), part(3)] }, messages, 'report');
  expect(named(text, 'h2', 'h3').map(({ name }) => name)).toEqual(['h2', 'h3']);
  expect(named(text, 'table')).toEqual([]);
  const ids = elements(text).flatMap(({ attribs }) => attribs['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

it('is the same each time', () => expect(html(sampleContext())).toBe(full));
